package rustfs.tencentcloud.component.security;

import rustfs.tencentcloud.cloud.CidrBlock;

/** One end of a connection: the machines of a security group, or a block of addresses. */
public sealed interface Peer {
    static Group group(String word) {
        return new Group(word);
    }

    static Block block(CidrBlock cidr) {
        return new Block(cidr);
    }

    /** @param word what the group is called within its stack: {@code nodes} */
    record Group(String word) implements Peer {
        @Override
        public String toString() {
            return word;
        }
    }

    /** Addresses, whoever has them. */
    record Block(CidrBlock cidr) implements Peer {
        @Override
        public String toString() {
            return cidr.toString();
        }
    }
}

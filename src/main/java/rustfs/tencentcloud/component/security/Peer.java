package rustfs.tencentcloud.component.security;

import java.util.function.Consumer;
import rustfs.tencentcloud.cloud.CidrBlock;

/** One end of a connection: the machines of a security group, or a block of addresses. */
public sealed interface Peer {
    static Group group(String word) {
        return new Group(word);
    }

    static Block block(CidrBlock cidr) {
        return new Block(cidr);
    }

    /** Does the one or the other with it, by what it is. */
    void either(Consumer<Group> withGroup, Consumer<Block> withBlock);

    /**
     * Machines that share a security group.
     *
     * @param word what the group is called within its stack: {@code nodes}
     */
    record Group(String word) implements Peer {
        @Override
        public void either(Consumer<Group> withGroup, Consumer<Block> withBlock) {
            withGroup.accept(this);
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** Addresses, whoever has them. */
    record Block(CidrBlock cidr) implements Peer {
        @Override
        public void either(Consumer<Group> withGroup, Consumer<Block> withBlock) {
            withBlock.accept(this);
        }

        @Override
        public String toString() {
            return cidr.toString();
        }
    }
}

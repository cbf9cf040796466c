package rustfs.tencentcloud.server;

import static rustfs.tencentcloud.server.Shell.run;

/**
 * The network of the nodes, in a network namespace that has no way out: a bridge with the first address of the VPC, on
 * which the stand-ins of the cloud listen, and the address of the machines' metadata.
 */
final class Network {
    static final String GATEWAY = "10.10.0.1";
    static final String METADATA = "169.254.0.23";
    private static final String BRIDGE = "vpc0";
    private static final String MASK = "/16";

    /** @throws IllegalStateException if this is the namespace of the machine itself */
    Network() {
        if (!run("ip", "-o", "link", "show", "type", "ether").isEmpty() && hasForeignLinks()) {
            throw new IllegalStateException("These tests run in a network namespace of their own: use bin/test-rustfs");
        }
        run("ip", "link", "set", "lo", "up");
        run("ip", "link", "add", BRIDGE, "type", "bridge");
        run("ip", "address", "add", GATEWAY + MASK, "dev", BRIDGE);
        run("ip", "address", "add", METADATA + "/32", "dev", BRIDGE);
        run("ip", "link", "set", BRIDGE, "up");
    }

    private static boolean hasForeignLinks() {
        return run("ip", "-o", "link").lines().anyMatch(line -> !line.contains(": lo:"));
    }

    /** Makes a namespace for a machine with its planned address; its path is where the system keeps such. */
    String connect(String machine, String address, int number) {
        String outside = "node" + number;
        run("ip", "netns", "add", machine);
        run("ip", "link", "add", outside, "type", "veth", "peer", "name", "eth0", "netns", machine);
        run("ip", "link", "set", outside, "master", BRIDGE, "up");
        run("ip", "-n", machine, "link", "set", "lo", "up");
        run("ip", "-n", machine, "address", "add", address + MASK, "dev", "eth0");
        run("ip", "-n", machine, "link", "set", "eth0", "up");
        run("ip", "-n", machine, "route", "add", "default", "via", GATEWAY);
        return "/run/netns/" + machine;
    }

    /** Cuts a machine off, as a security group or a lost host does: packets vanish, nothing is refused. */
    void cut(int number) {
        run("ip", "link", "set", "node" + number, "nomaster");
    }

    void mend(int number) {
        run("ip", "link", "set", "node" + number, "master", BRIDGE);
    }
}

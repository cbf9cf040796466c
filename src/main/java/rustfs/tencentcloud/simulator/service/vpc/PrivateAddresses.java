package rustfs.tencentcloud.simulator.service.vpc;

import java.util.List;
import rustfs.tencentcloud.simulator.cloud.Cidr;
import rustfs.tencentcloud.simulator.cloud.Claim;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.value.Value;

/** The private addresses of machines and internal load balancers: inside their subnet, and each of them once. */
public final class PrivateAddresses {
    private static final Refusal USED = new Refusal("VpcIpIsUsed", "The private IP '%s' is in use already.");

    /** The first, which is the network, the second, which is the gateway, and the last. */
    private static final double RESERVED = 3;

    private PrivateAddresses() {}

    public static void check(Draft draft, String subnet) {
        String address = draft.text("privateIp");
        if (address.isEmpty()) {
            return;
        }
        Cidr block = VpcService.block(draft.textOf(VpcService.SUBNET, subnet, "cidrBlock"));
        if (Cidr.address(address).filter(block::isForMachines).isEmpty()) {
            throw CloudFailure.of(
                    "VpcAddrNotInSubNet",
                    "The private IP '" + address + "' is not one that a machine in the subnet '" + subnet
                            + "' can have.");
        }
    }

    /** The claim to the address that a property holds. */
    public static List<Claim> claims(Draft draft, String property) {
        return draft.has(property) && draft.has("subnetId")
                ? List.of(new Claim(kind(draft.text("subnetId")), draft.text(property), USED))
                : List.of();
    }

    /** The next address of the subnet that nobody has; empty without a subnet. */
    public static Value allocated(Draft draft) {
        String subnet = draft.text("subnetId");
        if (subnet.isEmpty()) {
            return Value.of("");
        }
        Cidr block = VpcService.block(draft.textOf(VpcService.SUBNET, subnet, "cidrBlock"));
        long first = draft.turn("privateAddress/" + subnet);
        for (long tries = 0; tries < block.size(); tries++) {
            long address = block.first() + (first + tries) % block.size();
            if (block.isForMachines(address)
                    && draft.account()
                            .claimant(kind(subnet), draft.region(), Cidr.text(address))
                            .isEmpty()) {
                draft.claim(new Claim(kind(subnet), Cidr.text(address), USED));
                return Value.of(Cidr.text(address));
            }
        }
        throw CloudFailure.of(
                "FailedOperation.NoAvailableIpAddressCountInSubnet",
                "The subnet '" + subnet + "' has no address left.");
    }

    /** How many addresses of a subnet nobody has. */
    static double left(Draft subnet) {
        double machines = VpcService.block(subnet.text("cidrBlock")).size() - RESERVED;
        return machines - subnet.account().claims(kind(subnet.key().id()), subnet.region());
    }

    private static String kind(String subnet) {
        return "privateIp/" + subnet;
    }
}

package rustfs.tencentcloud.simulator.service.vpc;

import java.util.Optional;
import java.util.stream.Stream;
import rustfs.tencentcloud.simulator.cloud.Cidr;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.value.Value;

/** Where in its VPC a subnet may lie. */
final class SubnetRanges {
    private SubnetRanges() {}

    static void check(Draft draft) {
        String text = draft.text("cidrBlock");
        Cidr block = VpcService.block(text);
        Optional<Value.Fields> vpc = draft.find(VpcService.VPC, draft.text("vpcId"));
        if (block.mask() < 16 || block.mask() > 28) {
            throw CloudFailure.of(
                    "InvalidParameterValue.SubnetRange", "The mask of the subnet '" + text + "' has to be 16 to 28.");
        }
        if (vpc.isPresent() && blocks(vpc.get()).noneMatch(range -> range.contains(block))) {
            throw CloudFailure.of(
                    "InvalidParameterValue.SubnetRange",
                    "The subnet '" + text + "' is not inside the CIDR block of the VPC '" + draft.text("vpcId") + "'.");
        }
        if (draft.prior() == null && !draft.account().isFree(scope(draft), block.first(), block.last())) {
            throw CloudFailure.of(
                    "InvalidParameterValue.SubnetConflict",
                    "The subnet '" + text + "' overlaps another subnet of the VPC '" + draft.text("vpcId") + "'.");
        }
    }

    static void occupy(Draft draft) {
        Cidr block = VpcService.block(draft.text("cidrBlock"));
        draft.account().occupy(draft.key(), scope(draft), block.first(), block.last());
    }

    private static String scope(Draft draft) {
        return draft.region() + "/" + draft.text("vpcId");
    }

    private static Stream<Cidr> blocks(Value.Fields vpc) {
        Value own = vpc.value().getOrDefault("cidrBlock", new Value.Null());
        Value more = vpc.value().getOrDefault("assistantCidrs", new Value.Null());
        return Stream.concat(Stream.of(own), more.items().stream())
                .flatMap(item -> item.text().stream())
                .flatMap(item -> Cidr.parse(item).stream());
    }
}

package rustfs.tencentcloud.simulator.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rustfs.tencentcloud.simulator.operation.TestProvider.text;

import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.TestProvider;

class VpcServiceTest {
    private static final String SUBNET = "{'vpcId': '%s', 'cidrBlock': '%s', 'availabilityZone': '%s'}";

    @TempDir
    private Path folder;

    private TestProvider cloud;

    @BeforeEach
    void open() {
        cloud = new TestProvider(folder.resolve("account.db"));
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Nested
    class Networks {
        @Test
        void haveAnIdOfTheCloudAndARouteTableOfTheirOwn() {
            Provider.State vpc = network();
            assertThat(vpc.id()).matches("vpc-[a-z0-9]{8}");
            assertThat(text(vpc, "vpcId")).isEqualTo(vpc.id());
            assertThat(text(vpc, "defaultRouteTableId")).matches("rtb-[a-z0-9]{8}");
            assertThat(text(vpc, "createTime")).isEqualTo("2026-11-24 20:00:00");
            assertThat(text(vpc, "name")).matches("net-[0-9a-f]{7}");
        }

        @Test
        void getAnotherIdWhenTheyAreReplacedBeforeTheyAreDeleted() {
            assertThat(network().id()).isNotEqualTo(network().id());
        }

        @ParameterizedTest
        @ValueSource(strings = {"11.0.0.0/16", "10.0.0.0/8", "192.168.0.0/15", "10.0.0.0/29"})
        void lieInThePrivateRanges(String block) {
            refused(
                    () -> cloud.create("Vpc", "net", "{'cidrBlock': '%s'}", block),
                    "InvalidParameterValue.Range",
                    "The CIDR block '" + block + "' of a VPC has to lie in");
        }

        @Test
        void startAtTheirNetworkAddress() {
            assertThatThrownBy(() -> cloud.create("Vpc", "net", "{'cidrBlock': '10.0.0.1/16'}"))
                    .hasMessage("\"10.0.0.1/16\" is not a valid network address");
        }

        @Test
        void stayWhileTheyHoldSubnets() {
            Provider.State vpc = network();
            Provider.State subnet = cloud.create("Subnet", "a", SUBNET, vpc.id(), "10.0.0.0/24", "ap-guangzhou-6");
            refused(
                    () -> cloud.delete("Vpc", vpc.id()),
                    "ResourceInUse",
                    "The VPC '" + vpc.id() + "' still holds other resources.");
            cloud.delete("Subnet", subnet.id());
            cloud.delete("Vpc", vpc.id());
            assertThat(cloud.read("Vpc", vpc)).isEmpty();
        }
    }

    @Nested
    class Subnets {
        @ParameterizedTest
        @CsvSource({
            "10.1.0.0/24, ap-guangzhou-6, InvalidParameterValue.SubnetRange, is not inside the CIDR block of the VPC",
            "10.0.0.0/29, ap-guangzhou-6, InvalidParameterValue.SubnetRange, has to be 16 to 28",
            "10.0.0.128/25, ap-guangzhou-6, InvalidParameterValue.SubnetConflict, overlaps another subnet",
            "10.0.0.0/20, ap-guangzhou-6, InvalidParameterValue.SubnetConflict, overlaps another subnet",
            "10.0.1.0/24, ap-shanghai-1, InvalidParameterValue.UnavailableZone, is not a zone of the region",
            "10.0.1.0/24, ap-guangzhou-9, InvalidParameterValue.UnavailableZone, is not a zone of the region",
        })
        void lieFreeInTheirNetworkAndInAZoneOfTheRegion(String block, String zone, String code, String message) {
            Provider.State vpc = network();
            cloud.create("Subnet", "a", SUBNET, vpc.id(), "10.0.0.0/24", "ap-guangzhou-6");
            refused(() -> cloud.create("Subnet", "b", SUBNET, vpc.id(), block, zone), code, message);
        }

        @Test
        void mayHaveTheBlockOfASubnetThatIsGone() {
            Provider.State vpc = network();
            Provider.State subnet = cloud.create("Subnet", "a", SUBNET, vpc.id(), "10.0.0.0/24", "ap-guangzhou-6");
            cloud.delete("Subnet", subnet.id());
            assertThat(cloud.create("Subnet", "b", SUBNET, vpc.id(), "10.0.0.0/23", "ap-guangzhou-6")
                            .id())
                    .matches("subnet-[a-z0-9]{8}");
        }

        @Test
        void keepTheirBlockThroughAnUpdate() {
            Provider.State vpc = network();
            Provider.State subnet = cloud.create("Subnet", "a", SUBNET, vpc.id(), "10.0.0.0/24", "ap-guangzhou-6");
            cloud.update(
                    "Subnet",
                    subnet,
                    "{'name': 'new', 'vpcId': '%s', 'cidrBlock': '10.0.0.0/24', 'availabilityZone': 'ap-guangzhou-6'}",
                    vpc.id());
            refused(
                    () -> cloud.create("Subnet", "b", SUBNET, vpc.id(), "10.0.0.0/24", "ap-guangzhou-6"),
                    "InvalidParameterValue.SubnetConflict",
                    "overlaps");
        }

        @Test
        void belongToAVpcThatExists() {
            refused(
                    () -> cloud.create("Subnet", "a", SUBNET, "vpc-gone0000", "10.0.0.0/24", "ap-guangzhou-6"),
                    "ResourceNotFound",
                    "The VPC 'vpc-gone0000' does not exist.");
        }

        @Test
        void takeARouteTableOfTheirOwnVpc() {
            Provider.State vpc = network();
            Provider.State other = cloud.create("Vpc", "other", "{'cidrBlock': '10.9.0.0/16'}");
            Provider.State table = cloud.create("RouteTable", "t", "{'vpcId': '%s'}", other.id());
            refused(
                    () -> cloud.create(
                            "Subnet",
                            "a",
                            "{'vpcId': '%s', 'cidrBlock': '10.0.0.0/24', 'availabilityZone': "
                                    + "'ap-guangzhou-6', 'routeTableId': '%s'}",
                            vpc.id(),
                            table.id()),
                    "InvalidParameterValue",
                    "is not of the VPC");
        }
    }

    @Nested
    class Routes {
        @Test
        void leadToANatGatewayOfTheSameVpc() {
            Provider.State vpc = network();
            Provider.State table = cloud.create("RouteTable", "t", "{'vpcId': '%s'}", vpc.id());
            refused(
                    () -> cloud.create("RouteTableEntry", "r", ROUTE, table.id(), "nat-gone0000"),
                    "InvalidParameter.NextHopMismatch",
                    "The NAT gateway 'nat-gone0000' is not one of the VPC");
            Provider.State gateway = gateway(vpc, eip("a"));
            Provider.State route = cloud.create("RouteTableEntry", "r", ROUTE, table.id(), gateway.id());
            assertThat(route.id()).matches("\\d+\\." + table.id());
            refused(
                    () -> cloud.create("RouteTableEntry", "again", ROUTE, table.id(), gateway.id()),
                    "InvalidParameterValue.Duplicate",
                    "has a route to '0.0.0.0/0' already");
        }

        private static final String ROUTE =
                "{'routeTableId': '%s', 'destinationCidrBlock': '0.0.0.0/0', 'nextType': 'NAT', 'nextHub': '%s'}";
    }

    @Nested
    class NatGateways {
        @Test
        void takeAddressesThatExistAndAreFree() {
            Provider.State vpc = network();
            Provider.State eip = eip("a");
            gateway(vpc, eip);
            refused(
                    () -> cloud.create("NatGateway", "b", GATEWAY, vpc.id(), "198.18.9.9"),
                    "InvalidParameterValue.AddressIpNotFound",
                    "The elastic IP '198.18.9.9' does not exist.");
            refused(
                    () -> gateway(vpc, eip),
                    "InvalidAddressIdStatus.NotPermit",
                    "The address '" + text(eip, "publicIp") + "' is in use already.");
            refused(
                    () -> cloud.delete("Eip", eip.id()),
                    "UnsupportedOperation.AddressStatusNotPermit",
                    "is still bound");
        }

        @Test
        void areThreeInAVpcAtMost() {
            Provider.State vpc = network();
            gateway(vpc, eip("a"));
            gateway(vpc, eip("b"));
            gateway(vpc, eip("c"));
            refused(
                    () -> gateway(vpc, eip("d")),
                    "LimitExceeded.NatGatewayPerVpcLimitExceeded",
                    "has 3 NAT gateways already");
        }

        @Test
        void keepTheirZoneForEver() {
            Provider.State vpc = network();
            Provider.State eip = eip("a");
            Provider.State gateway = gateway(vpc, eip);
            assertThatThrownBy(() -> cloud.update(
                            "NatGateway",
                            gateway,
                            "{'vpcId': '%s', 'assignedEipSets': ['%s'], 'zone': 'ap-guangzhou-7'}",
                            vpc.id(),
                            text(eip, "publicIp")))
                    .hasMessage("argument `zone` cannot be changed");
        }
    }

    @Nested
    class SecurityGroups {
        @Test
        void stayWhileAnotherGroupsRulesNameThem() {
            Provider.State left = cloud.create("SecurityGroup", "left", "{}");
            Provider.State right = cloud.create("SecurityGroup", "right", "{}");
            cloud.create("SecurityGroupRuleSet", "left", RULES, left.id(), "'sourceSecurityId': '" + right.id() + "'");
            refused(
                    () -> cloud.delete("SecurityGroup", right.id()),
                    "ResourceInUse",
                    "is still used by other resources");
            cloud.delete("SecurityGroup", left.id());
            cloud.delete("SecurityGroup", right.id());
        }

        @Test
        void mayNameThemselvesAndStillGo() {
            Provider.State group = cloud.create("SecurityGroup", "self", "{}");
            cloud.create("SecurityGroupRuleSet", "self", RULES, group.id(), "'sourceSecurityId': '" + group.id() + "'");
            cloud.delete("SecurityGroup", group.id());
            assertThat(cloud.read("SecurityGroup", group)).isEmpty();
        }

        @Test
        void takeOneSourceForEachRule() {
            Provider.State group = cloud.create("SecurityGroup", "g", "{}");
            String both = "'cidrBlock': '10.0.0.0/8', 'sourceSecurityId': '" + group.id() + "'";
            refused(
                    () -> cloud.create("SecurityGroupRuleSet", "g", RULES, group.id(), both),
                    "InvalidParameter.Coexist",
                    "exactly one of");
        }

        private static final String RULES =
                "{'securityGroupId': '%s', 'ingresses': [{'action': 'ACCEPT', 'protocol': 'TCP', 'port': '9000', %s}]}";
    }

    private static final String GATEWAY = "{'vpcId': '%s', 'assignedEipSets': ['%s']}";

    private Provider.State network() {
        return cloud.create("Vpc", "net", "{'cidrBlock': '10.0.0.0/16'}");
    }

    private Provider.State eip(String name) {
        return cloud.create("Eip", name, "{}");
    }

    private Provider.State gateway(Provider.State vpc, Provider.State eip) {
        return cloud.create("NatGateway", "g", GATEWAY, vpc.id(), text(eip, "publicIp"));
    }

    private static void refused(ThrowingCallable call, String code, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(CloudFailure.class)
                .hasMessageStartingWith("[TencentCloudSDKError] Code=" + code + ", Message=")
                .hasMessageContaining(message);
    }
}

package rustfs.tencentcloud.simulator.service.vpc;

import static org.assertj.core.api.Assertions.assertThat;
import static rustfs.tencentcloud.simulator.operation.TestProvider.text;
import static rustfs.tencentcloud.simulator.service.Refused.refused;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.TestProvider;

/** What of a network cannot be deleted, and what deletes with it. */
class DeletionTest {
    private static final String SUBNET =
            "{'vpcId': '%s', 'cidrBlock': '10.0.1.0/24', 'availabilityZone': 'ap-guangzhou-6', 'routeTableId': '%s'}";

    @TempDir
    private Path folder;

    private TestProvider cloud;
    private Provider.State vpc;

    @BeforeEach
    void open() {
        cloud = new TestProvider(folder.resolve("account.db"));
        vpc = cloud.create("Vpc", "v", "{'cidrBlock': '10.0.0.0/16'}");
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void theDefaultRouteTableGoesWithItsVpcAlone() {
        String table = text(vpc, "defaultRouteTableId");
        refused(
                () -> cloud.delete("RouteTable", table),
                "UnsupportedOperation.DelDefaultRoute",
                "The route table '" + table + "' is its VPC's default one: it goes with the VPC.");
        cloud.delete("Vpc", vpc.id());
        int left = cloud.account().read(account -> account.count("RouteTable", TestProvider.REGION));
        assertThat(left).isZero();
    }

    @Test
    void aRouteTableStaysWhileSubnetsAreOnIt() {
        String table = cloud.create("RouteTable", "t", "{'vpcId': '%s', 'name': 't'}", vpc.id())
                .id();
        String subnet = cloud.create("Subnet", "s", SUBNET, vpc.id(), table).id();
        refused(
                () -> cloud.delete("RouteTable", table),
                "UnsupportedOperation.DelRouteWithSubnet",
                "The route table '" + table + "' is still associated with subnets.");
        cloud.delete("Subnet", subnet);
        cloud.delete("RouteTable", table);
    }

    @Test
    void aNatGatewayStaysWhileRoutesLeadToIt() {
        String table = cloud.create("RouteTable", "t", "{'vpcId': '%s', 'name': 't'}", vpc.id())
                .id();
        String address = text(cloud.create("Eip", "e", "{}"), "publicIp");
        String gateway = cloud.create(
                        "NatGateway", "n", "{'vpcId': '%s', 'assignedEipSets': ['%s']}", vpc.id(), address)
                .id();
        String route = cloud.create("RouteTableEntry", "r", """
                {'routeTableId': '%s', 'destinationCidrBlock': '0.0.0.0/0', 'nextType': 'NAT', 'nextHub': '%s'}
                """, table, gateway).id();
        refused(
                () -> cloud.delete("NatGateway", gateway),
                "UnsupportedOperation.NatGatewayHaveRoute",
                "Routes still lead to the NAT gateway '" + gateway + "'.");
        cloud.delete("RouteTableEntry", route);
        cloud.delete("NatGateway", gateway);
    }

    @Test
    void aNatGatewayStandsInASubnetOfItsVpc() {
        String other =
                cloud.create("Vpc", "other", "{'cidrBlock': '10.0.0.0/16'}").id();
        String subnet = cloud.create("Subnet", "s", SUBNET, other, "").id();
        String address = text(cloud.create("Eip", "e", "{}"), "publicIp");
        refused(
                () -> cloud.create(
                        "NatGateway",
                        "n",
                        "{'vpcId': '%s', 'subnetId': '%s', 'assignedEipSets': ['%s']}",
                        vpc.id(),
                        subnet,
                        address),
                "UnsupportedOperation.VpcMismatch",
                "The subnet '" + subnet + "' is not of the VPC '" + vpc.id() + "'.");
    }

    @Test
    void aSecurityGroupStaysWhileARuleOfAnotherNamesIt() {
        String named = cloud.create("SecurityGroup", "a", "{}").id();
        String naming = cloud.create("SecurityGroup", "b", "{}").id();
        cloud.create(
                "SecurityGroupRuleSet",
                "r",
                "{'securityGroupId': '%s', 'ingresses': [{'action': 'ACCEPT', 'sourceSecurityId': '%s'}]}",
                naming,
                named);
        refused(
                () -> cloud.delete("SecurityGroup", named),
                "ResourceInUse",
                "The security group '" + named + "' is still used by other resources.");
        cloud.delete("SecurityGroup", naming);
        cloud.delete("SecurityGroup", named);
    }
}

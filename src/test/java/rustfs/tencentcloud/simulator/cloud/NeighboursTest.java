package rustfs.tencentcloud.simulator.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.TestProvider;
import rustfs.tencentcloud.simulator.operation.TestProvider.Site;
import rustfs.tencentcloud.simulator.value.Value;

/** What a resource looks like once another refers to it, and once it does so no longer. */
class NeighboursTest {
    @TempDir
    Path folder;

    private TestProvider cloud;
    private Site site;

    @BeforeEach
    void open() {
        cloud = new TestProvider(folder.resolve("account.db"));
        site = cloud.site();
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void aDiskIsAttachedUntilItIsDetachedOrItsMachineIsGone() {
        Provider.State disk = cloud.create(
                "CbsStorage",
                "data",
                "{'storageType': 'CLOUD_HSSD', 'storageSize': 100, 'storageName': 'data',"
                        + " 'availabilityZone': 'ap-guangzhou-6'}");
        Provider.State machine = cloud.create("Instance", "a", site.instance(""));
        assertThat(shown("CbsStorage", disk, "attached")).isEqualTo(Value.of(false));
        assertThat(shown("CbsStorage", disk, "storageStatus")).isEqualTo(Value.of("UNATTACHED"));

        Provider.State attachment = attach(disk, machine);
        assertThat(shown("CbsStorage", disk, "attached")).isEqualTo(Value.of(true));
        assertThat(shown("CbsStorage", disk, "storageStatus")).isEqualTo(Value.of("ATTACHED"));

        cloud.delete("CbsStorageAttachment", attachment.id());
        assertThat(shown("CbsStorage", disk, "attached")).isEqualTo(Value.of(false));

        attach(disk, machine);
        cloud.delete("Instance", machine.id());
        assertThat(shown("CbsStorage", disk, "storageStatus")).isEqualTo(Value.of("UNATTACHED"));
    }

    @Test
    void anAddressIsBoundWhileAGatewayHasIt() {
        Provider.State first = cloud.create("Eip", "first", "{}");
        Provider.State second = cloud.create("Eip", "second", "{}");
        String gateway = "{'vpcId': '%s', 'name': 'nat', 'bandwidth': 100, 'assignedEipSets': ['%s']}";
        Provider.State nat =
                cloud.create("NatGateway", "nat", gateway, site.vpc().id(), TestProvider.text(first, "publicIp"));
        assertThat(shown("Eip", first, "status")).isEqualTo(Value.of("BIND"));
        assertThat(shown("Eip", second, "status")).isEqualTo(Value.of("UNBIND"));

        cloud.update("NatGateway", nat, gateway.formatted(site.vpc().id(), TestProvider.text(second, "publicIp")));
        assertThat(shown("Eip", first, "status")).isEqualTo(Value.of("UNBIND"));
        assertThat(shown("Eip", second, "status")).isEqualTo(Value.of("BIND"));

        cloud.delete("NatGateway", nat.id());
        assertThat(shown("Eip", second, "status")).isEqualTo(Value.of("UNBIND"));
    }

    @Test
    void aSubnetHasFewerAddressesLeftTheMoreMachinesStandInIt() {
        assertThat(shown("Subnet", site.subnet(), "availableIpCount")).isEqualTo(Value.of(253));

        Provider.State machine = cloud.create("Instance", "a", site.instance(""));
        cloud.create("Instance", "b", site.instance(", 'privateIp': '10.0.1.9'"));
        assertThat(shown("Subnet", site.subnet(), "availableIpCount")).isEqualTo(Value.of(251));

        cloud.delete("Instance", machine.id());
        assertThat(shown("Subnet", site.subnet(), "availableIpCount")).isEqualTo(Value.of(252));
    }

    @Test
    void aRouteTableNamesItsSubnetsAndItsRoutes() {
        Provider.State table = cloud.create(
                "RouteTable", "private", "{'vpcId': '%s'}", site.vpc().id());
        Provider.State subnet = cloud.create(
                "Subnet",
                "routed",
                "{'vpcId': '%s', 'cidrBlock': '10.0.2.0/24', 'availabilityZone': 'ap-guangzhou-6',"
                        + " 'routeTableId': '%s'}",
                site.vpc().id(),
                table.id());
        Provider.State route = cloud.create(
                "RouteTableEntry",
                "out",
                "{'routeTableId': '%s', 'destinationCidrBlock': '0.0.0.0/0', 'nextType': 'EIP', 'nextHub': '0'}",
                table.id());

        assertThat(shown("RouteTable", table, "subnetIds")).isEqualTo(Value.texts(List.of(subnet.id())));
        assertThat(shown("RouteTable", table, "routeEntryIds")).isEqualTo(Value.texts(List.of(route.id())));
    }

    @Test
    void aPlacementGroupCountsItsMachines() {
        Provider.State group = cloud.create("PlacementGroup", "nodes", "{'type': 'RACK'}");
        Provider.State machine =
                cloud.create("Instance", "a", site.instance(", 'placementGroupId': '%s'".formatted(group.id())));
        assertThat(shown("PlacementGroup", group, "currentNum")).isEqualTo(Value.of(1));

        cloud.delete("Instance", machine.id());
        assertThat(shown("PlacementGroup", group, "currentNum")).isEqualTo(Value.of(0));
    }

    @Test
    void aLogsetCountsItsTopics() {
        Provider.State logset = cloud.create("ClsLogset", "logs", "{'logsetName': 'logs'}");
        cloud.create("ClsTopic", "nodes", "{'logsetId': '%s', 'topicName': 'nodes'}", logset.id());

        assertThat(shown("ClsLogset", logset, "topicCount")).isEqualTo(Value.of(1));
    }

    private Provider.State attach(Provider.State disk, Provider.State machine) {
        return cloud.create(
                "CbsStorageAttachment", "data", "{'storageId': '%s', 'instanceId': '%s'}", disk.id(), machine.id());
    }

    private Value shown(String type, Provider.State state, String property) {
        return cloud.read(type, state).orElseThrow().outputs().value().get(property);
    }
}

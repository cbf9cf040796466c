package rustfs.tencentcloud.component.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.resources.ComponentResourceOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.settings.StackYaml;

class NetworkTest {
    private static final Map<String, String> TAGS = Map.of("team", "storage");

    @Test
    void declaresAVpcAndASubnetForEachZoneAndTier() {
        Recording recording = record(StackYaml.sound());

        assertThat(recording.named("Vpc", "net").inputs())
                .containsEntry("cidrBlock", "10.20.0.0/16")
                .containsEntry("name", "net")
                .containsEntry("tags", TAGS);
        assertThat(recording.names("Subnet"))
                .containsExactly(
                        "net-data-ap-guangzhou-3",
                        "net-data-ap-guangzhou-6",
                        "net-data-ap-guangzhou-7",
                        "net-private-ap-guangzhou-3",
                        "net-private-ap-guangzhou-6",
                        "net-private-ap-guangzhou-7",
                        "net-public-ap-guangzhou-3",
                        "net-public-ap-guangzhou-6",
                        "net-public-ap-guangzhou-7");
        assertThat(recording.named("Subnet", "net-data-ap-guangzhou-6").inputs())
                .containsEntry("cidrBlock", "10.20.100.0/23")
                .containsEntry("availabilityZone", "ap-guangzhou-6")
                .containsEntry("vpcId", "net-id")
                .containsEntry("routeTableId", "net-private-ap-guangzhou-6-id");
        assertThat(recording.named("Subnet", "net-public-ap-guangzhou-6").input("routeTableId"))
                .isEqualTo("net-public-id");
    }

    @Test
    void everyChildStandsInTheNetwork() {
        assertThat(record(StackYaml.sound()).resources())
                .filteredOn(declared -> !declared.type().contains(":"))
                .isNotEmpty()
                .allMatch(declared -> declared.parent().equals("Network net"));
    }

    @Test
    void aSubnetAndARouteGoBeforeTheirReplacement() {
        Recording recording = record(StackYaml.sound());

        assertThat(recording.ofType("Subnet")).allMatch(Declared::isDeletedBeforeItsReplacement);
        assertThat(recording.ofType("RouteTableEntry")).isNotEmpty().allMatch(Declared::isDeletedBeforeItsReplacement);
    }

    @Test
    void aSingleGatewayServesAllZonesAndNamesNone() {
        Recording recording = record(StackYaml.sound().with("network.nat", "single"));

        assertThat(recording.names("NatGateway")).containsExactly("net-nat");
        assertThat(recording.named("NatGateway", "net-nat").inputs()).doesNotContainKey("zone");
        assertThat(recording.ofType("RouteTableEntry"))
                .hasSize(3)
                .allMatch(entry -> entry.input("nextHub").equals("net-nat-id"))
                .allMatch(entry -> entry.input("nextType").equals("NAT"));
    }

    @Test
    void eachZoneGoesOutByItsOwnGatewayWhereItHasOne() {
        Recording recording = record(StackYaml.sound().with("network.nat", "perZone"));

        assertThat(recording.names("NatGateway"))
                .containsExactly("net-nat-ap-guangzhou-3", "net-nat-ap-guangzhou-6", "net-nat-ap-guangzhou-7");
        assertThat(recording
                        .named("RouteTableEntry", "net-private-ap-guangzhou-7-internet")
                        .inputs())
                .containsEntry("routeTableId", "net-private-ap-guangzhou-7-id")
                .containsEntry("nextHub", "net-nat-ap-guangzhou-7-id");
    }

    @Test
    void withoutGatewaysThereIsNoWayOut() {
        Recording recording = record(StackYaml.sound().with("network.nat", "none"));

        assertThat(recording.ofType("NatGateway")).isEmpty();
        assertThat(recording.ofType("Eip")).isEmpty();
        assertThat(recording.ofType("RouteTableEntry")).isEmpty();
    }

    @Test
    void aWideGatewayHasSeveralAddresses() {
        Recording recording =
                record(StackYaml.sound().with("network.nat", "single").with("network.natBandwidthMbps", "500"));

        assertThat(recording.ofType("Eip"))
                .hasSize(5)
                .allMatch(address -> address.input("internetMaxBandwidthOut").equals(100.0));
        assertThat((List<?>) recording.named("NatGateway", "net-nat").input("assignedEipSets"))
                .hasSize(5);
    }

    @Test
    void connectionsAreLoggedToATopicThatCanBeSearched() {
        Recording recording = record(StackYaml.sound().with("network.flowLog.retentionDays", "45"));

        assertThat(recording.named("VpcFlowLog", "net-flow-log").inputs())
                .containsEntry("resourceType", "VPC")
                .containsEntry("resourceId", "net-id")
                .containsEntry("trafficType", "ALL")
                .containsEntry("cloudLogId", "net-flow-log-id");
        assertThat(recording.named("ClsTopic", "net-flow-log").input("period")).isEqualTo(45.0);
        assertThat(recording.named("ClsIndex", "net-flow-log").input("status")).isEqualTo(true);
    }

    @Test
    void theLogCanBeLeftOut() {
        Recording recording = record(StackYaml.sound().with("network.flowLog.enabled", "false"));

        assertThat(recording.ofType("VpcFlowLog")).isEmpty();
        assertThat(recording.ofType("ClsTopic")).isEmpty();
    }

    private static Recording record(StackYaml yaml) {
        return RecordingMocks.record(context -> new Network(
                "net",
                yaml.settings().network(),
                new Network.Foundation(Catalogue.load().limits(), TAGS),
                ComponentResourceOptions.builder().build()));
    }
}

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
import rustfs.tencentcloud.simulator.value.Value;

/** Machines, disks and load balancers together. */
class ComputeTest {
    private static final String DISK =
            "{'availabilityZone': '%s', 'storageName': 'disk', 'storageType': '%s', 'storageSize': %d}";
    private static final String ATTACHMENT = "{'instanceId': '%s', 'storageId': '%s'}";

    @TempDir
    private Path folder;

    private TestProvider cloud;
    private TestProvider.Site site;

    @BeforeEach
    void open() {
        cloud = new TestProvider(folder.resolve("account.db"));
        site = cloud.site();
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Nested
    class Instances {
        @Test
        void answerWhatACloudWouldAnswer() {
            Provider.State node = node("a", "");
            assertThat(node.id()).matches("ins-[a-z0-9]{8}");
            assertThat(text(node, "privateIp")).startsWith("10.0.1.").isNotEqualTo("10.0.1.1");
            assertThat(text(node, "instanceStatus")).isEqualTo("RUNNING");
            assertThat(text(node, "createTime")).isEqualTo("2026-11-24T12:00:00Z");
            assertThat(text(node, "osName")).isEqualTo("TencentOS Server 4 for x86_64");
            assertThat(node.outputs().value()).containsEntry("cpu", Value.of(8)).containsEntry("memory", Value.of(32));
        }

        @Test
        void getAddressesThatNobodyHas() {
            node("fixed", ", 'privateIp': '10.0.1.3'");
            assertThat(text(node("a", ""), "privateIp")).isNotIn("10.0.1.3", text(node("b", ""), "privateIp"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"10.0.1.0", "10.0.1.1", "10.0.1.255", "10.0.2.5"})
        void takeAnAddressOfTheirSubnet(String address) {
            refused(
                    () -> node("a", ", 'privateIp': '" + address + "'"),
                    "VpcAddrNotInSubNet",
                    "The private IP '" + address + "' is not one that a machine in the subnet");
        }

        @Test
        void takeNoAddressTwice() {
            Provider.State node = node("a", ", 'privateIp': '10.0.1.10'");
            refused(
                    () -> node("b", ", 'privateIp': '10.0.1.10'"),
                    "VpcIpIsUsed",
                    "The private IP '10.0.1.10' is in use already.");
            cloud.delete("Instance", node.id());
            node("b", ", 'privateIp': '10.0.1.10'");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'availabilityZone': 'ap-guangzhou-7' | InvalidParameterValue.SubnetIdZoneIdNotMatch | "
                            + "is in the zone",
                    "'availabilityZone': 'ap-shanghai-1' | InvalidZone.MismatchRegion | is not a zone of the region",
                    "'subnetId': 'subnet-gone0000' | InvalidParameterValue.SubnetNotExist | does not exist",
                    "'vpcId': 'vpc-gone0000' | InvalidParameterValue.InvalidVpcIdSubnetIdNotFound | is not of the VPC",
                    "'orderlySecurityGroups': ['sg-gone0000'] | InvalidSecurityGroupId.NotFound | does not exist",
                    "'placementGroupId': 'ps-gone0000' | ResourceNotFound.InvalidPlacementSet | does not exist",
                    "'keyIds': ['skey-gone000'] | InvalidKeyPairId.NotFound | does not exist",
                    "'camRoleName': 'nobody' | AuthFailure.CamRoleNameAuthenticateFailed | does not exist",
                },
                quoteCharacter = '"')
        void standOnWhatExists(String other, String code, String message) {
            refused(() -> node("a", ", " + other), code, message);
        }

        @Test
        void stayWhileTheyAreProtected() {
            Provider.State node = node("a", ", 'disableApiTermination': true");
            refused(
                    () -> cloud.delete("Instance", node.id()),
                    "UnsupportedOperation.InstancesProtected",
                    "is protected against termination");
            cloud.update("Instance", node, site.instance(", 'disableApiTermination': false"));
            cloud.delete("Instance", node.id());
        }

        @Test
        void keepWhatTheyStandOnFromBeingDeleted() {
            Provider.State group = cloud.create("PlacementGroup", "p", "{'type': 'SW'}");
            node("a", ", 'placementGroupId': '" + group.id() + "'");
            refused(() -> cloud.delete("Subnet", site.subnet().id()), "ResourceInUse", "still holds other resources");
            refused(() -> cloud.delete("SecurityGroup", site.securityGroup().id()), "ResourceInUse", "is still used");
            refused(
                    () -> cloud.delete("PlacementGroup", group.id()),
                    "FailedOperation.PlacementSetNotEmpty",
                    "still holds instances");
        }
    }

    @Nested
    class Disks {
        @ParameterizedTest
        @CsvSource({
            "CLOUD_HSSD, 10, has 20 to 32000 GiB in steps of 10",
            "CLOUD_HSSD, 205, has 20 to 32000 GiB in steps of 10",
            "CLOUD_FAST, 200, The disk type 'CLOUD_FAST' does not exist.",
        })
        void haveASizeThatIsSold(String type, int sizeGib, String message) {
            refused(
                    () -> cloud.create("CbsStorage", "d", DISK, "ap-guangzhou-6", type, sizeGib),
                    "InvalidParameterValue",
                    message);
        }

        @Test
        void areAttachedInTheirZone() {
            Provider.State disk = cloud.create("CbsStorage", "d", DISK, "ap-guangzhou-7", "CLOUD_HSSD", 200);
            refused(
                    () -> cloud.create(
                            "CbsStorageAttachment",
                            "a",
                            ATTACHMENT,
                            node("a", "").id(),
                            disk.id()),
                    "ResourceUnavailable.ZoneNotMatch",
                    "is in the zone 'ap-guangzhou-7'");
        }

        @Test
        void areAttachedOnce() {
            Provider.State disk = disk("d");
            Provider.State attachment = cloud.create(
                    "CbsStorageAttachment", "a", ATTACHMENT, node("a", "").id(), disk.id());
            assertThat(attachment.id()).isEqualTo(disk.id());
            refused(
                    () -> cloud.create(
                            "CbsStorageAttachment",
                            "b",
                            ATTACHMENT,
                            node("b", "").id(),
                            disk.id()),
                    "ResourceUnavailable.Attached",
                    "is attached to an instance already");
            refused(() -> cloud.delete("CbsStorage", disk.id()), "ResourceUnavailable.Attached", "is still attached");
        }

        @Test
        void areFreeWhenTheirMachineGoes() {
            Provider.State disk = disk("d");
            Provider.State node = node("a", "");
            cloud.create("CbsStorageAttachment", "a", ATTACHMENT, node.id(), disk.id());
            cloud.delete("Instance", node.id());
            cloud.delete("CbsStorage", disk.id());
            assertThat(cloud.read("CbsStorage", disk)).isEmpty();
        }

        @Test
        void growOnly() {
            Provider.State disk = disk("d");
            assertThatThrownBy(() -> cloud.update("CbsStorage", disk, DISK, "ap-guangzhou-6", "CLOUD_HSSD", 100))
                    .hasMessage("storage size must be greater than current storage size");
        }

        private Provider.State disk(String name) {
            return cloud.create("CbsStorage", name, DISK, "ap-guangzhou-6", "CLOUD_HSSD", 200);
        }
    }

    @Nested
    class LoadBalancers {
        private static final String LISTENER =
                "{'clbId': '%s', 'listenerName': 's3', 'protocol': '%s', 'port': 9000, 'healthCheckTimeOut': "
                        + "%d, 'healthCheckIntervalTime': 5}";

        @Test
        void haveNamesOfTheirOwnInARegion() {
            balancer("a", "");
            assertThatThrownBy(() -> balancer("b", ""))
                    .hasMessage("[CHECK][CLB instance][Create] check: Same CLB name rustfs exists!");
        }

        @Test
        void haveAnAddressOfTheirSubnet() {
            Value vips = balancer("a", "").outputs().value().get("clbVips");
            assertThat(vips.items().get(0).text().orElseThrow()).startsWith("10.0.1.");
        }

        @Test
        void stayWhileTheyAreProtected() {
            Provider.State balancer = balancer("a", ", 'deleteProtect': true");
            refused(
                    () -> cloud.delete("ClbInstance", balancer.id()),
                    "OperationDenied",
                    "is protected against deletion");
        }

        @Test
        void haveListenersWithIdsOfTwoParts() {
            Provider.State balancer = balancer("a", "");
            Provider.State listener = cloud.create("ClbListener", "s3", LISTENER, balancer.id(), "TCP", 3);
            assertThat(listener.id()).matches(balancer.id() + "#lbl-[a-z0-9]{8}");
            assertThat(listener.id()).endsWith("#" + text(listener, "listenerId"));
            refused(
                    () -> cloud.create("ClbListener", "again", LISTENER, balancer.id(), "HTTP", 3),
                    "InvalidParameter.PortCheckFailed",
                    "has a listener on the port 9000 already");
        }

        @Test
        void wantAHealthCheckThatEndsBeforeTheNext() {
            refused(
                    () -> cloud.create(
                            "ClbListener", "s3", LISTENER, balancer("a", "").id(), "TCP", 5),
                    "InvalidParameterValue",
                    "has to be less than its interval (5)");
        }

        @Test
        void sendToMachinesOfTheirOwnVpc() {
            Provider.State balancer = balancer("a", "");
            Provider.State listener = cloud.create("ClbListener", "s3", LISTENER, balancer.id(), "TCP", 3);
            Provider.State node = node("a", "");
            Provider.State targets = targets(balancer.id(), text(listener, "listenerId"), node.id());
            assertThat(targets.id()).isEqualTo("#" + text(listener, "listenerId") + "#" + balancer.id());
            refused(
                    () -> targets(balancer.id(), text(listener, "listenerId"), "ins-gone0000"),
                    "InvalidParameterValue",
                    "The instance 'ins-gone0000' does not exist.");
            refused(
                    () -> targets(balancer.id(), listener.id(), node.id()),
                    "InvalidParameter.ListenerIdNotFound",
                    "does not exist");
        }

        private Provider.State targets(String balancer, String listener, String node) {
            return cloud.create(
                    "ClbAttachment",
                    "t",
                    "{'clbId': '%s', 'listenerId': '%s', 'targets': [{'instanceId': '%s', 'port': 9000}]}",
                    balancer,
                    listener,
                    node);
        }

        private Provider.State balancer(String name, String more) {
            return cloud.create(
                    "ClbInstance",
                    name,
                    "{'clbName': 'rustfs', 'networkType': 'INTERNAL', 'vpcId': '%s', 'subnetId': '%s' %s}",
                    site.vpc().id(),
                    site.subnet().id(),
                    more);
        }
    }

    /** An instance of the site; what comes later in its inputs counts. */
    private Provider.State node(String name, String more) {
        return cloud.create("Instance", name, site.instance(more));
    }

    private static void refused(ThrowingCallable call, String code, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(CloudFailure.class)
                .hasMessageStartingWith("[TencentCloudSDKError] Code=" + code + ", Message=")
                .hasMessageContaining(message);
    }
}

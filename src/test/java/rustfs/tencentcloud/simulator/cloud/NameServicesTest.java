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
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.TestProvider;

/** Names in networks and on the internet. */
class NameServicesTest {
    private static final String RECORD =
            "{'zoneId': '%s', 'recordType': 'A', 'subDomain': '%s', 'recordValue': '10.0.1.10'}";
    private static final String BINDING = "{'zoneId': '%s', 'vpcSet': {'region': 'ap-guangzhou', 'uniqVpcId': '%s'}}";

    @TempDir
    private Path folder;

    private TestProvider cloud;
    private Provider.State zone;

    @BeforeEach
    void open() {
        cloud = new TestProvider(folder.resolve("account.db"));
        zone = cloud.create("PrivateDnsZone", "z", "{'domain': 'rustfs.internal'}");
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Nested
    class PrivateZones {
        @Test
        void areCalledByADomain() {
            refused(
                    () -> cloud.create("PrivateDnsZone", "z", "{'domain': 'rustfs..internal'}"),
                    "InvalidParameter.IllegalDomain",
                    "'rustfs..internal' is not a domain.");
        }

        @Test
        void areBoundToNetworksThatExist() {
            refused(
                    () -> cloud.create(
                            "PrivateDnsZone",
                            "z",
                            "{'domain': 'd', 'vpcSets': [{'region': 'ap-guangzhou', 'uniqVpcId': 'vpc-gone0000'}]}"),
                    "FailedOperation.BindZoneVpcFailed",
                    "The VPC 'vpc-gone0000' does not exist in the region 'ap-guangzhou'.");
            refused(
                    () -> cloud.create("PrivateDnsZoneVpcAttachment", "b", BINDING, zone.id(), "vpc-gone0000"),
                    "FailedOperation.BindZoneVpcFailed",
                    "The VPC 'vpc-gone0000' does not exist in the region 'ap-guangzhou'.");
            String vpc = cloud.site().vpc().id();
            assertThat(cloud.create("PrivateDnsZoneVpcAttachment", "b", BINDING, zone.id(), vpc)
                            .id())
                    .isEqualTo(zone.id() + "#" + vpc);
        }

        @Test
        void areBoundOnceAndOneOfAName() {
            String vpc = cloud.site().vpc().id();
            cloud.create("PrivateDnsZoneVpcAttachment", "b", BINDING, zone.id(), vpc);
            refused(
                    () -> cloud.create("PrivateDnsZoneVpcAttachment", "again", BINDING, zone.id(), vpc),
                    "InvalidParameter.VpcBinded",
                    "is bound already");
            Provider.State other = cloud.create("PrivateDnsZone", "other", "{'domain': 'rustfs.internal'}");
            refused(
                    () -> cloud.create("PrivateDnsZoneVpcAttachment", "b", BINDING, other.id(), vpc),
                    "InvalidParameter.VpcBindedMainDomain",
                    "The VPC is bound to a zone 'rustfs.internal' already.");
        }
    }

    @Nested
    class PrivateRecords {
        @Test
        void areThereOnceInAZoneThatExists() {
            Provider.State record = cloud.create("PrivateDnsRecord", "r", RECORD, zone.id(), "node-1");
            assertThat(record.id()).matches(zone.id() + "#\\d+");
            refused(
                    () -> cloud.create("PrivateDnsRecord", "again", RECORD, zone.id(), "node-1"),
                    "InvalidParameter.RecordExist",
                    "node-1 A 10.0.1.10");
            refused(
                    () -> cloud.create("PrivateDnsRecord", "r", RECORD, "zone-gone0000", "node-1"),
                    "InvalidParameter.ZoneNotExists",
                    "does not exist");
        }

        @ParameterizedTest
        @ValueSource(strings = {"s3", "*.s3", "*", "@", "a.b"})
        void haveNames(String name) {
            assertThat(text(cloud.create("PrivateDnsRecord", "r", RECORD, zone.id(), name), "subDomain"))
                    .isEqualTo(name);
        }

        @ParameterizedTest
        @ValueSource(strings = {"s3.*", "a b", "-.-.", "s3*"})
        void haveNoOtherNames(String name) {
            refused(
                    () -> cloud.create("PrivateDnsRecord", "r", RECORD, zone.id(), name),
                    "InvalidParameter.IllegalRecord",
                    "'" + name + "' is not a name within a zone.");
        }

        @Test
        void ofTypeAHaveAnAddress() {
            refused(
                    () -> cloud.create(
                            "PrivateDnsRecord",
                            "r",
                            "{'zoneId': '%s', 'recordType': 'A', 'subDomain': 's3', 'recordValue': '10.0.1.256'}",
                            zone.id()),
                    "InvalidParameter.IllegalRecordValue",
                    "'10.0.1.256' is no value of a record A.");
        }

        @Test
        void leaveOneBehindWhileANetworkSeesTheZone() {
            Provider.State first = cloud.create("PrivateDnsRecord", "a", RECORD, zone.id(), "node-1");
            Provider.State last = cloud.create("PrivateDnsRecord", "b", RECORD, zone.id(), "node-2");
            Provider.State binding = cloud.create(
                    "PrivateDnsZoneVpcAttachment",
                    "b",
                    BINDING,
                    zone.id(),
                    cloud.site().vpc().id());
            cloud.delete("PrivateDnsRecord", first.id());
            refused(
                    () -> cloud.delete("PrivateDnsRecord", last.id()),
                    "FailedOperation.DeleteLastBindVpcRecordFailed",
                    "unbind it before its last record is deleted");
            cloud.delete("PrivateDnsZoneVpcAttachment", binding.id());
            cloud.delete("PrivateDnsRecord", last.id());
            assertThat(cloud.read("PrivateDnsRecord", last)).isEmpty();
        }
    }

    @Nested
    class PublicRecords {
        private static final String PUBLIC =
                "{'domain': '%s', 'subDomain': '%s', 'recordType': 'A', 'recordLine': 'all', 'value': '%s'}";

        @Test
        void areThereOnce() {
            Provider.State record = cloud.create("DnspodRecord", "r", PUBLIC, "studio.test", "s3", "198.18.0.1");
            assertThat(record.id()).matches("studio\\.test#\\d{9}");
            assertThat(record.id()).endsWith(text(record, "recordId"));
            refused(
                    () -> cloud.create("DnspodRecord", "again", PUBLIC, "studio.test", "s3", "198.18.0.1"),
                    "InvalidParameter.DomainRecordExist",
                    "s3 A all 198.18.0.1");
        }

        @Test
        void haveANameADomainAndAnAddress() {
            refused(
                    () -> cloud.create("DnspodRecord", "r", PUBLIC, "studio.test", "s 3", "198.18.0.1"),
                    "InvalidParameter.SubdomainInvalid",
                    "'s 3' is not a name within a zone.");
            refused(
                    () -> cloud.create("DnspodRecord", "r", PUBLIC, "studio.test", "s3", "balancer"),
                    "InvalidParameter.RecordValueInvalid",
                    "'balancer' is no value of a record A.");
            refused(
                    () -> cloud.create("DnspodRecord", "r", PUBLIC, "studio", "s3", "198.18.0.1"),
                    "InvalidParameterValue.DomainNotExists",
                    "The domain 'studio' does not exist.");
        }
    }

    private static void refused(ThrowingCallable call, String code, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(CloudFailure.class)
                .hasMessageStartingWith("[TencentCloudSDKError] Code=" + code + ", Message=")
                .hasMessageContaining(message);
    }
}

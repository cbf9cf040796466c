package rustfs.tencentcloud.stacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.pulumi.exceptions.RunException;
import com.pulumi.test.PulumiTest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.settings.StackYaml;

/** Whole stacks, a small and a dependable one. */
class RustfsStackTest {
    private static final String DEV = "dev";
    private static final String PROD = "prod";

    @Nested
    class Dev {
        private final Recording recording = record(DEV);

        @Test
        void isMadeOfTheseResources() {
            assertThat(countsOf(recording)).hasToString("""
                            {CamPolicy=1, CamRole=1, CamRolePolicyAttachment=1, CbsStorage=8, \
                            CbsStorageAttachment=8, ClbAttachment=2, ClbInstance=1, ClbListener=2, ClsIndex=1, \
                            ClsLogset=1, ClsTopic=1, Eip=1, Instance=4, NatGateway=1, PlacementGroup=1, \
                            RouteTable=2, RouteTableEntry=1, SecurityGroup=2, SecurityGroupRuleSet=2, \
                            SsmSecret=5, SsmSecretVersion=5, Subnet=3, TatCommand=1, \
                            TatInvocationInvokeAttachment=4, Vpc=1}""");
        }

        @Test
        void isNeverOnTheInternet() {
            assertThat(recording.ofType("ClbInstance"))
                    .allMatch(balancer -> balancer.input("networkType").equals("INTERNAL"));
            assertThat(recording.ofType("Instance"))
                    .allMatch(machine -> machine.input("allocatePublicIp").equals(false));
        }

        @Test
        void exportsWhatItsUsersNeed() {
            assertThat(outputs(recording))
                    .containsOnlyKeys(
                            "s3Endpoint",
                            "consoleEndpoint",
                            "nodeAddresses",
                            "clusterCa",
                            "usableCapacityTib",
                            "nodeLossesForReads",
                            "nodeLossesForWrites",
                            "zoneLossesForReads",
                            "zoneLossesForWrites",
                            "lockQuorum",
                            "clusterMonthlyUsd")
                    .containsEntry("s3Endpoint", "https://192.0.2.10:9000")
                    .containsEntry("consoleEndpoint", "https://192.0.2.10:9001/rustfs/console/")
                    .containsEntry("usableCapacityTib", 0.19)
                    .containsEntry("nodeLossesForReads", 2)
                    .containsEntry("nodeLossesForWrites", 1)
                    .containsEntry("zoneLossesForReads", 0)
                    .containsEntry("zoneLossesForWrites", 0)
                    .containsEntry("lockQuorum", Map.of("pool1", 3))
                    // 4 x (0.0397 x 730 + 50 x 0.1095 + 2 x 50 x 0.1095)
                    .containsEntry("clusterMonthlyUsd", 181.62);
        }
    }

    @Nested
    class Prod {
        private final Recording recording = record(PROD);

        @Test
        void addsTheWorkloadsToThePlatform() {
            assertThat(recording.names("CdnDomain")).containsExactly("rustfs-dev-assets");
            assertThat(recording.names("Instance"))
                    .containsExactly(
                            "rustfs-dev-gpu-1",
                            "rustfs-dev-gpu-2",
                            "rustfs-dev-pool1-1",
                            "rustfs-dev-pool1-2",
                            "rustfs-dev-pool1-3",
                            "rustfs-dev-pool1-4",
                            "rustfs-dev-pool1-5",
                            "rustfs-dev-pool1-6");
        }

        @Test
        void spreadsItsNodesEvenlyOverThreeZones() {
            Map<String, Long> nodes = recording.ofType("Instance").stream()
                    .filter(machine -> machine.name().contains("pool1"))
                    .collect(Collectors.groupingBy(
                            machine -> (String) machine.input("availabilityZone"), Collectors.counting()));

            assertThat(nodes)
                    .containsOnly(
                            entry("ap-guangzhou-3", 2L), entry("ap-guangzhou-6", 2L), entry("ap-guangzhou-7", 2L));
        }

        @Test
        void hasAPublicLoadBalancerWithoutTheConsole() {
            assertThat(recording.named("ClbInstance", "rustfs-dev-public").input("networkType"))
                    .isEqualTo("OPEN");
            assertThat(recording.ofType("ClbListener"))
                    .filteredOn(listener -> listener.input("clbId").equals("rustfs-dev-public-id"))
                    .extracting(listener -> listener.input("port"))
                    .containsExactly(443.0);
        }

        @Test
        void exportsTheWaysOfBothWorkloads() {
            assertThat(outputs(recording))
                    .containsKeys("gpuAddresses")
                    .containsEntry("s3Endpoint", "https://s3.storage.studio.test")
                    .containsEntry("s3PublicEndpoint", "https://s3.storage.studio.test")
                    .containsEntry("consoleEndpoint", "https://console.storage.studio.test:9001/rustfs/console/")
                    .containsEntry("cdnDomain", "assets.studio.test")
                    .containsEntry("cdnCname", "assets.studio.test.cdn.example")
                    .containsEntry("usableCapacityTib", 7.81);
        }
    }

    @Nested
    class Names {
        @ParameterizedTest
        @ValueSource(strings = {"dev", "prod-eu", "a_stack-of-26-characters12"})
        void areTakenWhereEveryResourceCanBeginWithThem(String stack) {
            assertThat(new RustfsStack.Name("rustfs", stack)).hasToString("rustfs-" + stack);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a-stack-of-27-characters123", "with.dot"})
        void areRefusedWithTheWayOut(String stack) {
            assertThatThrownBy(() -> new RustfsStack.Name("rustfs", stack))
                    .isInstanceOf(RunException.class)
                    .hasMessageContaining("'rustfs-" + stack + "'")
                    .hasMessageContaining("up to 33 letters, digits, hyphens and underscores")
                    .hasMessageEndingWith("pulumi stack rename.");
        }

        @Test
        void fitEvenWithTheLongestZoneAndPool() {
            StackYaml yaml = StackYaml.file(Path.of("src/test/resources/stacks/dev.yaml"))
                    .with("region", "na-siliconvalley")
                    .with("network.zones", "[na-siliconvalley-2]")
                    .with("network.nat", "perZone")
                    .with("network.natBandwidthMbps", "1000")
                    .with("cluster.pools.0.name", "poolof15letters")
                    .with("cluster.pools.0.zones", "[na-siliconvalley-2]")
                    .with("cluster.pools.0.nodes", "12")
                    .with("cluster.pools.0.disks.count", "12");

            EveryStack.assertThatNamesFit(StackFixture.record(yaml, "a_stack-of-26-characters12"));
        }
    }

    @Nested
    class EveryStack {
        /** The limits of the cloud for names, in characters. */
        private static final Map<String, Integer> LONGEST = Map.ofEntries(
                entry("name", 60),
                entry("clbName", 60),
                entry("listenerName", 60),
                entry("configName", 60),
                entry("storageName", 60),
                entry("snapshotPolicyName", 60),
                entry("instanceName", 128),
                entry("hostname", 60),
                entry("commandName", 60),
                entry("secretName", 128),
                entry("flowLogName", 60));

        @ParameterizedTest
        @ValueSource(strings = {DEV, PROD})
        void hasATagOnEverythingThatTakesOne(String stack) {
            Set<String> takesNone = Set.of(
                    "CamRolePolicyAttachment",
                    "CbsSnapshotPolicy",
                    "CbsSnapshotPolicyAttachment",
                    "CbsStorageAttachment",
                    "ClbAttachment",
                    "ClbCustomizedConfigAttachment",
                    "ClbCustomizedConfigV2",
                    "ClbListener",
                    "ClbListenerRule",
                    "ClsIndex",
                    "DnspodRecord",
                    "PrivateDnsRecord",
                    "PrivateDnsZoneVpcAttachment",
                    "RouteTableEntry",
                    "SecurityGroupRuleSet",
                    "SsmSecretVersion",
                    "TatInvocationInvokeAttachment");

            assertThat(record(stack).resources())
                    .filteredOn(declared -> !declared.type().contains(":") && !takesNone.contains(declared.type()))
                    .isNotEmpty()
                    .allMatch(declared -> declared.input("tags").toString().contains("rustfs"));
        }

        @ParameterizedTest
        @ValueSource(strings = {DEV, PROD})
        void hasNamesThatTheCloudTakes(String stack) {
            assertThatNamesFit(record(stack));
        }

        private static void assertThatNamesFit(Recording recording) {
            for (Declared declared : recording.resources()) {
                LONGEST.forEach((property, length) -> {
                    if (declared.inputs().get(property) instanceof String name) {
                        assertThat(name.length())
                                .as("%s of %s", property, declared)
                                .isBetween(2, length);
                    }
                });
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {DEV, PROD})
        void keepsItsSecretsInSsmAlone(String stack) {
            Recording recording = record(stack);
            List<String> secrets = recording.ofType("SsmSecretVersion").stream()
                    // With the key of the CA goes its certificate, which is public.
                    .map(version -> ((String) version.input("secretString")).split("-----END PRIVATE KEY")[0])
                    .toList();

            assertThat(secrets).hasSize(5);
            assertThat(recording.resources())
                    .filteredOn(declared -> !declared.type().equals("SsmSecretVersion"))
                    .noneMatch(declared -> secrets.stream()
                            .anyMatch(secret -> declared.inputs().toString().contains(secret)));
            assertThat(outputs(recording).toString()).doesNotContain(secrets.toArray(String[]::new));
        }

        @ParameterizedTest
        @ValueSource(strings = {DEV, PROD})
        void isInTheRegionOfItsSettings(String stack) {
            Recording recording = record(stack);

            assertThat(recording.ofType("pulumi:providers:tencentcloud"))
                    .extracting(provider -> provider.input("region"))
                    .containsExactly("ap-guangzhou");
        }

        @ParameterizedTest
        @ValueSource(strings = {DEV, PROD})
        void openToTheWorldIsOnlyWhatItsSettingsOpen(String stack) {
            List<Object> open = record(stack).ofType("SecurityGroupRuleSet").stream()
                    .flatMap(rules -> ((List<?>) rules.input("ingresses")).stream())
                    .map(rule -> (Map<?, ?>) rule)
                    .filter(rule -> "0.0.0.0/0".equals(rule.get("cidrBlock")) && "ACCEPT".equals(rule.get("action")))
                    .<Object>map(rule -> rule.get("port"))
                    .toList();

            assertThat(open).isEqualTo(stack.equals(PROD) ? List.of("443") : List.of());
        }
    }

    private static Map<String, Long> countsOf(Recording recording) {
        return recording.resources().stream()
                .map(Declared::type)
                .filter(type -> !type.contains(":"))
                .collect(Collectors.groupingBy(type -> type, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Object> outputs(Recording recording) {
        return recording.result().outputs().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, output -> PulumiTest.extractValue(output.getValue())));
    }

    private static Recording record(String stack) {
        return StackFixture.record(StackYaml.file(Path.of("src/test/resources/stacks", stack + ".yaml")));
    }
}

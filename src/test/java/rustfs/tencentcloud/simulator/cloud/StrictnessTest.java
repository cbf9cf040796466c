package rustfs.tencentcloud.simulator.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.Simulation;
import rustfs.tencentcloud.simulator.operation.TestProvider;
import rustfs.tencentcloud.simulator.operation.TestProvider.Site;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.service.Services;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** What the cloud may take and the simulator knows nothing of; and what an account may not have more of. */
class StrictnessTest {
    private static final String CCN = "urn:pulumi:dev::p::tencentcloud:index/ccn:Ccn::net";

    @TempDir
    Path folder;

    private Account account;

    @BeforeEach
    void open() {
        account = new Account(folder.resolve("account.db"));
    }

    @AfterEach
    void close() {
        account.close();
    }

    @Nested
    class WhatIsNotSimulated {
        @Test
        void isATypeWithoutRules() {
            assertThatThrownBy(() -> makeCcn(Map.of()))
                    .hasMessage(
                            "Making a resource of the type 'Ccn' is not simulated: the cloud may take it, or refuse it."
                                    + " RUSTFS_SIMULATOR_LENIENT=1 lets it pass.");
            assertThat(makeCcn(Map.of("RUSTFS_SIMULATOR_LENIENT", "1")).id()).startsWith("ccn-");
        }

        @Test
        void isAFunctionWithoutAnAnswer() {
            Value.Fields arguments = TestProvider.json("{'name': 'net'}");
            String token = "tencentcloud:index/getCcnInstances:getCcnInstances";
            assertThatThrownBy(() -> provider(Map.of()).invoke(token, TestProvider.REGION, arguments))
                    .hasMessageStartingWith("The function 'getCcnInstances' is not simulated: ");
            assertThat(provider(Map.of("RUSTFS_SIMULATOR_LENIENT", "1"))
                            .invoke(token, TestProvider.REGION, arguments)
                            .outputs()
                            .value())
                    .containsEntry("name", Value.of("net"))
                    .containsKey("id");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                imageId      | img-00000000 | The image 'img-00000000', which is none of the public ones, is not simulated: \
                the cloud may take it, or refuse it. RUSTFS_SIMULATOR_LENIENT=1 lets it pass.
                instanceType | SA99.MEDIUM4 | The instance type 'SA99.MEDIUM4' is not simulated: \
                the cloud may take it, or refuse it. RUSTFS_SIMULATOR_LENIENT=1 lets it pass.
                """)
        void isAnImageOrAnInstanceTypeThatNobodyWroteDown(String property, String value, String text) {
            try (TestProvider cloud = new TestProvider(folder.resolve("site.db"))) {
                String machine = machine(cloud.site(), property, value);
                assertThatThrownBy(() -> cloud.create("Instance", "x", machine)).hasMessage(text);
                try (Account same = new Account(folder.resolve("site.db"))) {
                    Provider lenient = Simulation.of(Map.of("RUSTFS_SIMULATOR_LENIENT", "1"))
                            .provider(Catalogue.load(), same);
                    assertThat(lenient.create(
                                            TestProvider.type("Instance"),
                                            TestProvider.REGION,
                                            TestProvider.urn("Instance", "x"),
                                            TestProvider.json(machine))
                                    .id())
                            .startsWith("ins-");
                }
            }
        }

        private Provider.State makeCcn(Map<String, String> environment) {
            Provider provider = provider(environment);
            return provider.create(
                    provider.type("tencentcloud:index/ccn:Ccn"),
                    TestProvider.REGION,
                    CCN,
                    TestProvider.json("{'name': 'net'}"));
        }
    }

    @Nested
    class WhatTheCloudRefuses {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                imageId          | any            | Code=InvalidImageId.Malformed, Message=The image id 'any' is malformed.
                instanceType     | big.x          | Code=InvalidInstanceType.Malformed, Message=The instance type 'big.x'
                availabilityZone | ap-guangzhou-1 | Code=ResourceInsufficient.AvailabilityZoneSoldOut, Message=The zone
                """)
        void isToldWithItsCode(String property, String value, String text) {
            try (TestProvider cloud = new TestProvider(folder.resolve("site.db"))) {
                Site site = cloud.site();
                String machine = machine(site, property, value).replaceAll("'(vpcId|subnetId)': '[^']*',", "");

                assertThatThrownBy(() -> cloud.create("Instance", "x", machine)).hasMessageContaining(text);
            }
        }

        @Test
        void isAnInstanceTypeThatIsSoldOutInItsZone() {
            try (Account same = new Account(folder.resolve("beijing.db"))) {
                Provider provider = Simulation.of(Map.of()).provider(Catalogue.load(), same);
                Value.Fields machine =
                        TestProvider.json("{'availabilityZone': 'ap-beijing-6', 'imageId': 'img-7a3ek1m4',"
                                + " 'instanceType': 'S9.MEDIUM4'}");

                assertThatThrownBy(() -> provider.create(
                                TestProvider.type("Instance"),
                                "ap-beijing",
                                TestProvider.urn("Instance", "x"),
                                machine))
                        .hasMessageContaining(
                                "Code=ResourceInsufficient.SpecifiedInstanceType, Message=The instance type"
                                        + " 'S9.MEDIUM4' is sold out in the zone 'ap-beijing-6'.");
            }
        }

        @Test
        void isASixthSecurityGroup() {
            try (TestProvider cloud = new TestProvider(folder.resolve("site.db"))) {
                Site site = cloud.site();
                String six = String.join("', '", List.of("a", "b", "c", "d", "e", "f"));
                String machine = site.instance("").replace(site.securityGroup().id(), six);

                assertThatThrownBy(() -> cloud.create("Instance", "x", machine))
                        .hasMessageContaining(
                                "Code=LimitExceeded.SingleUSGQuota, Message=A machine has 5 security groups"
                                        + " at most, got 6.");
            }
        }
    }

    @Nested
    class AQuota {
        @Test
        void isPerRegion() {
            try (TestProvider cloud = new TestProvider(folder.resolve("site.db"))) {
                for (int i = 0; i < 20; i++) {
                    cloud.create("Vpc", "n" + i, "{'cidrBlock': '10.0.0.0/16'}");
                }
                assertThatThrownBy(() -> cloud.create("Vpc", "more", "{'cidrBlock': '10.0.0.0/16'}"))
                        .hasMessageContaining(
                                "Code=LimitExceeded, Message=The account has 20 VPCs in the region already.");
            }
        }

        @Test
        void isPerParentAndLiftedWhereTheSimulatorIsLenient() {
            try (TestProvider cloud = new TestProvider(folder.resolve("account.db"))) {
                String vpc =
                        cloud.create("Vpc", "n", "{'cidrBlock': '10.0.0.0/16'}").id();
                String inputs = "{'vpcId': '%s', 'name': 't'}".formatted(vpc);
                // The VPC came with a route table of its own, which counts as well but is none of these.
                for (int i = 0; i < 9; i++) {
                    cloud.create("RouteTable", "t" + i, inputs);
                }
                assertThatThrownBy(() -> cloud.create("RouteTable", "more", inputs))
                        .hasMessageContaining("Code=LimitExceeded, Message=The VPC has 10 route tables already.");
                assertThat(provider(Map.of("RUSTFS_SIMULATOR_LENIENT", "1"))
                                .create(
                                        TestProvider.type("RouteTable"),
                                        TestProvider.REGION,
                                        TestProvider.urn("RouteTable", "more"),
                                        TestProvider.json(inputs))
                                .id())
                        .startsWith("rtb-");
            }
        }

        @Test
        void isOfATypeAndOfAPropertyThatItsRulesKnow() {
            Map<String, TypeRules> rules = Services.rules();
            for (Value quota : Json.resource("simulator/quotas.json")
                    .fields()
                    .get("quotas")
                    .items()) {
                String type = quota.fields().get("type").text().orElseThrow();
                String per = quota.fields().get("per").text().orElseThrow();
                assertThat(rules).containsKey(type);
                assertThat(per.equals("region")
                                || rules.get(type).references.stream()
                                        .anyMatch(reference -> reference.path().equals(per)))
                        .describedAs(type + " per " + per)
                        .isTrue();
            }
        }
    }

    @Test
    void theSimulatorSellsWhatTheProgramKnows() throws IOException {
        Set<String> program = new TreeSet<>();
        Files.readAllLines(Path.of("src/main/resources/cloud/instance-types.csv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("type,"))
                .forEach(line -> program.add(line.substring(0, line.indexOf(','))));
        Set<String> simulator = new TreeSet<>();
        Json.resource("simulator/instance-types.json")
                .fields()
                .get("types")
                .items()
                .forEach(type -> simulator.add(type.text().orElseThrow()));

        assertThat(simulator).isEqualTo(program);
    }

    private Provider provider(Map<String, String> environment) {
        return Simulation.of(environment).provider(Catalogue.load(), account);
    }

    private static String machine(Site site, String property, String value) {
        return site.instance("").replaceAll("'" + property + "': '[^']*'", "'" + property + "': '" + value + "'");
    }
}

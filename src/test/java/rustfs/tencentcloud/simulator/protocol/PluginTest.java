package rustfs.tencentcloud.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.Empty;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pulumirpc.Provider.CheckFailure;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.GetSchemaRequest;
import pulumirpc.Provider.InvokeRequest;
import pulumirpc.Provider.InvokeResponse;
import pulumirpc.Provider.ParameterizeRequest;
import pulumirpc.Provider.ParameterizeRequest.ParametersArgs;
import pulumirpc.Provider.ParameterizeRequest.ParametersValue;
import pulumirpc.Provider.ParameterizeResponse;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** What an engine asks of the plugin as a whole: parameters, configuration, schema, functions. */
class PluginTest {
    @TempDir
    private Path folder;

    private TestEngine engine;

    @BeforeEach
    void start() throws IOException {
        engine = new TestEngine(folder.resolve("account.db"));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Nested
    class Parameters {
        @Test
        void areTakenAsArguments() {
            ParameterizeResponse response = arguments(
                    "tencentcloudstack/tencentcloud", "1.83.25", "--include", "tencentcloud_vpc,tencentcloud_images");
            assertThat(response.getName()).isEqualTo("tencentcloud");
            assertThat(response.getVersion()).isEqualTo("1.83.25");
        }

        @Test
        void areTakenAsTheValueInAnSdk() {
            Value schema = Json.resource("schema/tencentcloud.json").fields().get("parameterization");
            String base64 = schema.fields().get("parameter").text().orElseThrow();
            ParameterizeRequest request = ParameterizeRequest.newBuilder()
                    .setValue(ParametersValue.newBuilder()
                            .setName("tencentcloud")
                            .setVersion("1.83.25")
                            .setValue(ByteString.copyFrom(Base64.getDecoder().decode(base64))))
                    .build();
            assertThat(engine.calls().parameterize(request).getName()).isEqualTo("tencentcloud");
        }

        @Test
        void areRefusedForAnotherProvider() {
            assertThatThrownBy(() -> arguments("hashicorp/aws"))
                    .hasMessageContaining("not hashicorp/aws at any version");
            assertThatThrownBy(() -> arguments("tencentcloudstack/tencentcloud", "1.0.0"))
                    .hasMessageContaining("at 1.83.25, not tencentcloudstack/tencentcloud at 1.0.0");
        }

        @Test
        void areRefusedWhereATypeIsBothIncludedAndExcluded() {
            assertThatThrownBy(() -> arguments(
                            "tencentcloudstack/tencentcloud",
                            "--include=tencentcloud_vpc,tencentcloud_ccn",
                            "--exclude=tencentcloud_ccn"))
                    .hasMessageContaining("tokens cannot be both included and excluded: tencentcloud_ccn");
        }

        @Test
        void areRefusedForATypeThatTheProviderLacks() {
            assertThatThrownBy(() -> arguments(
                            "tencentcloudstack/tencentcloud", "--include=tencentcloud_cnn,tencentcloud_vpc,../none"))
                    .hasMessageContaining("tencentcloud 1.83.25 has no resource type or function ../none, "
                            + "tencentcloud_cnn (did you mean tencentcloud_ccn?).");
        }
    }

    private ParameterizeResponse arguments(String... arguments) {
        return engine.calls()
                .parameterize(ParameterizeRequest.newBuilder()
                        .setArgs(ParametersArgs.newBuilder().addAllArgs(List.of(arguments)))
                        .build());
    }

    @Nested
    class TheSchema {
        @Test
        void isTheProjectsWithoutParameters() {
            assertThat(Json.parse(text()).fields().get("resources").fields())
                    .hasSameSizeAs(TestEngine.CATALOGUE.resources());
        }

        @Test
        void isTheWholePackageWhereNothingIsIncludedByName() {
            arguments("tencentcloudstack/tencentcloud");
            Map<String, Value> schema = Json.parse(text()).fields();
            assertThat(schema.get("resources").fields()).hasSize(1344);
            assertThat(schema.get("functions").fields()).hasSize(938);
            assertThat(parameter(schema))
                    .isEqualTo("{\"remote\":{\"url\":\"registry.opentofu.org/tencentcloudstack/"
                            + "tencentcloud\",\"version\":\"1.83.25\"}}");
        }

        @Test
        void isWhatIsIncluded() {
            arguments("tencentcloudstack/tencentcloud", "--include", "tencentcloud_as_scaling_policy,tencentcloud_ccn");
            Map<String, Value> schema = Json.parse(text()).fields();
            assertThat(schema.get("resources").fields())
                    .containsOnlyKeys(
                            "tencentcloud:index/asScalingPolicy:AsScalingPolicy", "tencentcloud:index/ccn:Ccn");
            assertThat(parameter(schema))
                    .contains("\"includes\":[\"tencentcloud_as_scaling_policy\",\"tencentcloud_ccn\"]");
        }

        @Test
        void isWithoutWhatIsExcluded() {
            arguments("tencentcloudstack/tencentcloud", "--exclude", "tencentcloud_ccn");
            Map<String, Value> schema = Json.parse(text()).fields();
            assertThat(schema.get("resources").fields()).hasSize(1343).doesNotContainKey("tencentcloud:index/ccn:Ccn");
            assertThat(parameter(schema)).contains("\"excludes\":[\"tencentcloud_ccn\"]");
        }

        @Test
        void holdsAllThatItRefersTo() {
            arguments("tencentcloudstack/tencentcloud", "--include", "tencentcloud_teo_l7_acc_rule_v2");
            String schema = text();
            Matcher references = Pattern.compile("\"#/types/([^\"]+)\"").matcher(schema);
            Map<String, Value> types = Json.parse(schema).fields().get("types").fields();
            assertThat(references.results().map(reference -> reference.group(1)).distinct())
                    .hasSizeGreaterThan(30)
                    .allSatisfy(type -> assertThat(types).containsKey(type));
        }

        @Test
        void holdsWhatTheProjectsFileHoldsForTheProjectsParameters() {
            Map<String, Value> project =
                    Json.resource("schema/tencentcloud.json").fields();
            String parameter = project.get("parameterization")
                    .fields()
                    .get("parameter")
                    .text()
                    .orElseThrow();
            engine.calls()
                    .parameterize(ParameterizeRequest.newBuilder()
                            .setValue(ParametersValue.newBuilder()
                                    .setValue(ByteString.copyFrom(
                                            Base64.getDecoder().decode(parameter))))
                            .build());
            Map<String, Value> served = Json.parse(text()).fields();

            // A Terraform name stands for a resource type and for a function, and the project needs one of the two.
            assertThat(served.get("functions").fields())
                    .containsAllEntriesOf(project.get("functions").fields());
            assertThat(served.get("types").fields())
                    .containsAllEntriesOf(project.get("types").fields());
            for (String section : List.of("name", "version", "config", "provider", "parameterization", "resources")) {
                assertThat(served).containsEntry(section, project.get(section));
            }
        }

        private String text() {
            return engine.calls()
                    .getSchema(GetSchemaRequest.getDefaultInstance())
                    .getSchema();
        }

        private static String parameter(Map<String, Value> schema) {
            Value parameter = schema.get("parameterization").fields().get("parameter");
            return new String(Base64.getDecoder().decode(parameter.text().orElseThrow()), StandardCharsets.UTF_8);
        }
    }

    @Nested
    class ThePlugin {
        @Test
        void callsItselfTheBridge() {
            assertThat(engine.calls().getPluginInfo(Empty.getDefaultInstance()).getVersion())
                    .isEqualTo("1.1.5");
        }

        @Test
        void worksInTheRegionThatIsConfigured() {
            engine.configure("ap-shanghai");
            assertThatThrownBy(() -> subnet("ap-guangzhou-6"))
                    .isInstanceOf(StatusRuntimeException.class)
                    .hasMessageContaining("is not a zone of the region 'ap-shanghai'");
        }

        @Test
        void worksInGuangzhouWhereNoRegionIsConfigured() {
            engine.calls().configure(ConfigureRequest.getDefaultInstance());
            assertThat(subnet("ap-guangzhou-6").getId()).startsWith("subnet-");
        }

        private CreateResponse subnet(String zone) {
            Value.Fields network = engine.checked("Vpc", "n", json("{'cidrBlock': '10.0.0.0/16'}"));
            String vpc = engine.create("Vpc", "n", network).getId();
            return engine.create(
                    "Subnet",
                    "s",
                    json("{'name': 's', 'vpcId': '%s', 'cidrBlock': '10.0.0.0/24', 'availabilityZone': '%s'}"
                            .formatted(vpc, zone)));
        }
    }

    @Nested
    class Functions {
        @Test
        void findImagesByTheirName() {
            InvokeResponse response = invoke("getImages", "{'imageNameRegex': '^TencentOS Server 4 for x86_64$'}");
            assertThat(answer(response).get("images").items()).hasSize(1);
        }

        @Test
        void tellTheZonesOfTheRegion() {
            InvokeResponse response = invoke("getAvailabilityZonesByProduct", "{'product': 'cvm'}");
            assertThat(answer(response).get("zones").items())
                    .extracting(zone -> zone.fields().get("name").text().orElseThrow())
                    .containsExactly("ap-guangzhou-3", "ap-guangzhou-4", "ap-guangzhou-6", "ap-guangzhou-7");
        }

        @Test
        void tellWhoTheUserIs() {
            assertThat(answer(invoke("getUserInfo", "{}"))).containsKeys("appId", "uin", "ownerUin");
        }

        @Test
        void refuseWrongArguments() {
            assertThat(invoke("getAvailabilityZonesByProduct", "{'prodct': 1}").getFailuresList())
                    .extracting(CheckFailure::getProperty)
                    .containsExactlyInAnyOrder("product", "prodct");
        }

        @Test
        void refuseWrongArgumentsOfFunctionsThatTheProjectDoesNotUse() {
            assertThat(invoke("getCcnInstances", "{'cnnId': 'ccn-1', 'ccnId': 1}")
                            .getFailuresList())
                    .extracting(CheckFailure::getProperty)
                    .containsExactlyInAnyOrder("cnnId", "ccnId");
            String arguments = "{'clusterId': 'c', 'namespace': 'n', 'topic': 't', 'sort': {'nam': 'x', 'order': 1}}";
            assertThat(invoke("getTdmqPublishers", arguments).getFailuresList())
                    .extracting(CheckFailure::getProperty)
                    .containsExactlyInAnyOrder("sort.nam", "sort.order");
        }

        @Test
        void sayWhereTheyAreNotSimulated() {
            assertThatThrownBy(() -> invoke("getCcnInstances", "{'ccnId': 'ccn-1'}"))
                    .hasMessageContaining("The function 'getCcnInstances' is not simulated: ");
        }

        private InvokeResponse invoke(String function, String arguments) {
            return engine.calls()
                    .invoke(InvokeRequest.newBuilder()
                            .setTok("tencentcloud:index/" + function + ":" + function)
                            .setArgs(ValueCodec.encode(json(arguments), ValueCodec.Secrets.MARKED))
                            .build());
        }

        private static Map<String, Value> answer(InvokeResponse response) {
            return ValueCodec.decode(response.getReturn()).value();
        }
    }

    private static Value.Fields json(String text) {
        return (Value.Fields) Json.parse(text.replace('\'', '"'));
    }
}

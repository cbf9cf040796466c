package rustfs.tencentcloud.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.Empty;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
        void areRefusedForATypeThatIsNotInTheSchema() {
            assertThatThrownBy(() -> arguments("tencentcloudstack/tencentcloud", "--include=tencentcloud_ccn"))
                    .hasMessageContaining("does not hold tencentcloud_ccn: add them to src/main/schema/types.txt");
        }

        private ParameterizeResponse arguments(String... arguments) {
            return engine.calls()
                    .parameterize(ParameterizeRequest.newBuilder()
                            .setArgs(ParametersArgs.newBuilder().addAllArgs(List.of(arguments)))
                            .build());
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
        void handsOutItsSchema() {
            String schema = engine.calls()
                    .getSchema(GetSchemaRequest.getDefaultInstance())
                    .getSchema();
            assertThat(Json.parse(schema).fields()).containsEntry("name", Value.of("tencentcloud"));
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

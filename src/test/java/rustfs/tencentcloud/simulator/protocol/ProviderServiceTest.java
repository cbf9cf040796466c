package rustfs.tencentcloud.simulator.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pulumirpc.Provider.CheckFailure;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.ConfigureRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.ReadResponse;
import pulumirpc.Provider.UpdateRequest;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** What an engine asks for a resource. */
class ProviderServiceTest {
    private static final Value.Fields NOTHING = Value.of(Map.of());

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
    class Checks {
        @Test
        void findEveryFailureAtOnce() {
            Value.Fields inputs = json("{'cidrBlok': '10.0.0.0/16', 'isMulticast': 'yes', 'createTime': 'now'}");
            assertThat(engine.check("Vpc", "n", NOTHING, inputs).getFailuresList())
                    .extracting(CheckFailure::getReason)
                    .extracting(reason -> reason.replaceAll(".* Examine values at '(.*)'\\.", "$1"))
                    .containsExactlyInAnyOrder("n.cidrBlok", "n.isMulticast", "n.createTime", "n.cidrBlock");
        }

        @Test
        void giveNamesThatLast() {
            Value.Fields inputs = json("{'cidrBlock': '10.0.0.0/16'}");
            Value.Fields first = engine.checked("Vpc", "n", inputs);
            assertThat(text(first, "name")).matches("n-[0-9a-f]{7}");
            Value.Fields again = ValueCodec.decode(engine.check("Vpc", "n", json("{'name': 'old-1234567'}"), inputs)
                    .getInputs());
            assertThat(text(again, "name")).isEqualTo("old-1234567");
        }

        @Test
        void followTheStacksWordOnNames() {
            CheckRequest request = CheckRequest.newBuilder()
                    .setUrn(TestEngine.urn("Vpc", "n"))
                    .setNews(ValueCodec.encode(json("{'cidrBlock': '10.0.0.0/16'}"), ValueCodec.Secrets.MARKED))
                    .setAutonaming(CheckRequest.AutonamingOptions.newBuilder()
                            .setMode(CheckRequest.AutonamingOptions.Mode.DISABLE))
                    .build();
            assertThat(engine.calls().check(request).getFailures(0).getReason())
                    .startsWith("Missing required argument. The argument \"name\" is required");
        }

        @Test
        void letUnknownValuesPass() {
            Value.Fields inputs = Value.of(Map.of("cidrBlock", new Value.Unknown(), "tags", new Value.Unknown()));
            assertThat(engine.check("Vpc", "n", NOTHING, inputs).getFailuresList())
                    .isEmpty();
        }
    }

    @Nested
    class Previews {
        @Test
        void showWhatIsGivenAndLeaveTheRestUnknown() {
            CreateResponse preview = engine.preview("Vpc", "n", json("{'cidrBlock': '10.0.0.0/16', 'name': 'n'}"));
            Map<String, Value> outputs =
                    ValueCodec.decode(preview.getProperties()).value();
            assertThat(preview.getId()).isEmpty();
            assertThat(outputs)
                    .containsEntry("cidrBlock", Value.of("10.0.0.0/16"))
                    .containsEntry("vpcId", new Value.Unknown())
                    .containsEntry("createTime", new Value.Unknown())
                    .doesNotContainKey("tags");
            assertThat(preview.getProperties().getFieldsOrThrow("vpcId").getStringValue())
                    .isEqualTo("04da6b54-80e4-46f7-96ec-b56ff0331ba9");
        }

        @Test
        void makeNothing() {
            engine.preview("SsmSecret", "s", json("{'secretName': 's'}"));
            assertThat(engine.create("SsmSecret", "s", json("{'secretName': 's'}"))
                            .getId())
                    .isEqualTo("s");
        }
    }

    @Nested
    class Differences {
        @Test
        void areToldByProperty() {
            CreateResponse made = network("{'name': 'n', 'cidrBlock': '10.0.0.0/16', 'tags': {'a': '1', 'b.c': '2'}}");
            DiffResponse diff =
                    engine.diff("Vpc", made, json("{'name': 'n', 'cidrBlock': '10.1.0.0/16', 'tags': {'a': '3'}}"));
            assertThat(diff.getHasDetailedDiff()).isFalse();
            assertThat(diff.getReplacesList()).containsExactly("cidrBlock");
            assertThat(diff.getDiffsList()).containsExactly("cidrBlock", "tags");
        }

        @Test
        void leaveOutWhatTheProgramIgnores() {
            CreateResponse made = network("{'name': 'n', 'cidrBlock': '10.0.0.0/16'}");
            DiffRequest request = DiffRequest.newBuilder()
                    .setUrn(TestEngine.urn("Vpc", "n"))
                    .setId(made.getId())
                    .setOlds(made.getProperties())
                    .setNews(ValueCodec.encode(
                            json("{'name': 'n', 'cidrBlock': '10.1.0.0/16'}"), ValueCodec.Secrets.MARKED))
                    .addIgnoreChanges("cidrBlock")
                    .build();
            assertThat(engine.calls().diff(request).getChanges()).isEqualTo(DiffResponse.DiffChanges.DIFF_NONE);
        }

        private CreateResponse network(String inputs) {
            return engine.create("Vpc", "n", json(inputs));
        }
    }

    @Nested
    class Secrets {
        private static final String KEY = "-----BEGIN PRIVATE KEY-----k-----END PRIVATE KEY-----";
        private static final String CERTIFICATE = "{'type': 'SVR', 'key': '" + KEY
                + "', 'cert': '-----BEGIN CERTIFICATE-----c-----END CERTIFICATE-----'}";

        @Test
        void ofTheProgramAreTheEnginesMatter() {
            CreateResponse made = version(new Value.Secret(Value.of("hush")));
            assertThat(ValueCodec.decode(made.getProperties()).value())
                    .containsEntry("secretString", Value.of("hush"))
                    .containsEntry("versionId", Value.of("v1"));
            ReadResponse read = engine.read("SsmSecretVersion", made, ValueCodec.decode(made.getProperties()));
            assertThat(read.getProperties()).isEqualTo(made.getProperties());
        }

        @Test
        void ofTheSchemaAreMarkedEvenIfTheProgramDidNot() {
            Value.Fields inputs = engine.checked("SslCertificate", "c", json(CERTIFICATE));
            assertThat(inputs.value()).containsEntry("key", new Value.Secret(Value.of(KEY)));
            CreateResponse made = engine.create("SslCertificate", "c", inputs);
            assertThat(ValueCodec.decode(made.getProperties()).value())
                    .containsEntry("key", new Value.Secret(Value.of(KEY)));
        }

        @Test
        void goPlainToAnEngineThatTakesNone() {
            engine.calls().configure(ConfigureRequest.getDefaultInstance());
            Value.Fields inputs =
                    engine.checked("SslCertificate", "c", json("{'cert': 'c', 'type': 'SVR', 'key': 'k'}"));
            assertThat(inputs.value()).containsEntry("key", Value.of("k"));
        }

        private CreateResponse version(Value secret) {
            engine.create("SsmSecret", "s", json("{'secretName': 's'}"));
            Map<String, Value> inputs =
                    new TreeMap<>(json("{'secretName': 's', 'versionId': 'v1'}").value());
            inputs.put("secretString", secret);
            return engine.create("SsmSecretVersion", "v", Value.of(inputs));
        }
    }

    @Nested
    class Reads {
        @Test
        void importByIdAlone() {
            CreateResponse made = engine.create("Vpc", "n", json("{'name': 'n', 'cidrBlock': '10.0.0.0/16'}"));
            ReadResponse read = engine.calls()
                    .read(ReadRequest.newBuilder()
                            .setUrn(TestEngine.urn("Vpc", "imported"))
                            .setId(made.getId())
                            .build());
            assertThat(read.getProperties()).isEqualTo(made.getProperties());
            assertThat(ValueCodec.decode(read.getInputs()))
                    .isEqualTo(
                            json("{'name': 'n', 'cidrBlock': '10.0.0.0/16', 'vpcId': '%s'}".formatted(made.getId())));
        }

        @Test
        void findNothingInAnotherRegion() {
            CreateResponse made = engine.create("Vpc", "n", json("{'name': 'n', 'cidrBlock': '10.0.0.0/16'}"));
            engine.configure("ap-shanghai");
            assertThat(engine.read("Vpc", made, NOTHING).getId()).isEmpty();
        }
    }

    @Nested
    class Updates {
        @Test
        void changeWhatTheyNameAndKeepTheRest() {
            CreateResponse made = engine.create("Vpc", "n", json("{'name': 'n', 'cidrBlock': '10.0.0.0/16'}"));
            UpdateRequest request = UpdateRequest.newBuilder()
                    .setUrn(TestEngine.urn("Vpc", "n"))
                    .setId(made.getId())
                    .setOlds(made.getProperties())
                    .setNews(ValueCodec.encode(
                            json("{'name': 'new', 'cidrBlock': '10.0.0.0/16'}"), ValueCodec.Secrets.MARKED))
                    .build();
            Map<String, Value> expected =
                    new TreeMap<>(ValueCodec.decode(made.getProperties()).value());
            expected.put("name", Value.of("new"));
            UpdateRequest preview = request.toBuilder().setPreview(true).build();
            assertThat(ValueCodec.decode(engine.calls().update(preview).getProperties())
                            .value())
                    .isEqualTo(expected);
            assertThat(ValueCodec.decode(engine.calls().update(request).getProperties())
                            .value())
                    .isEqualTo(expected);
        }
    }

    @Nested
    class Failures {
        @Test
        void sayWhatTheCloudSays() {
            assertThatThrownBy(() -> engine.create("RouteTable", "t", json("{'name': 't', 'vpcId': 'vpc-gone0000'}")))
                    .hasMessageStartingWith("UNKNOWN: [TencentCloudSDKError] Code=ResourceNotFound, Message=The VPC");
        }

        @Test
        void nameATypeThatTheProviderLacks() {
            CheckRequest request = CheckRequest.newBuilder()
                    .setUrn("urn:pulumi:s::p::tencentcloud:index/cnn:Cnn::c")
                    .build();
            assertThatThrownBy(() -> engine.calls().check(request))
                    .hasMessage("UNKNOWN: Unknown resource type 'tencentcloud:index/cnn:Cnn'.");
        }
    }

    private static Value.Fields json(String text) {
        return (Value.Fields) Json.parse(text.replace('\'', '"'));
    }

    private static String text(Value.Fields fields, String name) {
        return fields.value().get(name).text().orElseThrow();
    }
}

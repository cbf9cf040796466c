package rustfs.tencentcloud.simulator.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.store.ResourceKey;

class StacksTest {
    private static final String STATE = """
            {"version": 3, "checkpoint": {"latest": {"resources": [
             {"urn": "urn:pulumi:dev::p::pulumi:providers:tencentcloud::north", "type": "pulumi:providers:tencentcloud",
              "id": "1-2", "inputs": {"region": "ap-beijing"}},
             {"urn": "urn:pulumi:dev::p::x$tencentcloud:index/ssmSecret:SsmSecret::key", "id": "the-key",
              "type": "tencentcloud:index/ssmSecret:SsmSecret",
              "provider": "urn:pulumi:dev::p::pulumi:providers:tencentcloud::north::1-2",
              "outputs": {"description": {"4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270"},
                          "tags": {"a": "b"}}}]}}}
            """;

    @TempDir
    private Path state;

    private Path stacks;

    @BeforeEach
    void makeAFolder() throws IOException {
        stacks = Files.createDirectories(state.resolve(".pulumi/stacks/p"));
    }

    @Test
    void tellsWhatAStackKnowsInItsRegion() throws IOException {
        Files.writeString(stacks.resolve("dev.json"), STATE);
        Files.writeString(stacks.resolve("dev.json.bak"), "no state");

        Stacks read = Stacks.read(state);

        assertThat(read.names()).containsExactly("dev");
        assertThat(read.find(new ResourceKey("SsmSecret", "ap-beijing", "the-key")))
                .hasValueSatisfying(known -> {
                    assertThat(known.stack()).isEqualTo("dev");
                    assertThat(known.name()).isEqualTo("key");
                    assertThat(known.secrets()).containsExactly("description");
                });
        assertThat(read.find(new ResourceKey("SsmSecret", "ap-shanghai", "the-key")))
                .as("one of the same name elsewhere")
                .isEmpty();
        assertThat(read.find(new ResourceKey("SsmSecretVersion", "ap-beijing", "the-key")))
                .isEmpty();
    }

    @Test
    void readsCompressedStates() throws IOException {
        try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(stacks.resolve("prod.json.gz")))) {
            file.write(STATE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Stacks.read(state).names()).containsExactly("prod");
    }

    @Test
    void knowsNothingWhereThereIsNoBackend() {
        assertThat(Stacks.read(state.resolve("none")).names()).isEmpty();
    }

    @Test
    void saysWhichStateIsBroken() throws IOException {
        Files.writeString(stacks.resolve("dev.json"), "{");
        assertThatThrownBy(() -> Stacks.read(state)).hasMessageContaining("dev.json' is no JSON");
    }
}

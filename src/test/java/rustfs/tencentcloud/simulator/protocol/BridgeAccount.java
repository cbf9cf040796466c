package rustfs.tencentcloud.simulator.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** The file that the Terraform provider of {@code toolchain/bridge} keeps what it makes in. */
record BridgeAccount(Path file) {
    /** What the provider wants in its environment. */
    Map<String, String> environment() {
        return Map.of(
                "RUSTFS_BRIDGE_SCHEMA",
                Path.of("src/main/schema").toAbsolutePath().toString(),
                "RUSTFS_BRIDGE_VALIDATORS",
                Path.of("src/main/resources/simulator/validators.json")
                        .toAbsolutePath()
                        .toString(),
                "RUSTFS_BRIDGE_ACCOUNT",
                file.toString());
    }

    /** What the bridge wants to hear of the provider: a program in a file, in place of one from a registry. */
    static String parameter(Path provider) {
        return Json.write(Value.of(Map.of(
                "local",
                Value.of(Map.of("path", Value.of(provider.toAbsolutePath().toString()))))));
    }

    /** Changes properties of a resource, by their Pulumi names; a null takes one away. */
    void change(ResourceType type, String id, Map<String, Value> properties) {
        Map<String, Value> all = read();
        Map<String, Value> resource = new TreeMap<>(all.get(id).fields());
        resource.putAll(TerraformForm.of(type, properties));
        resource.values().removeIf(value -> value instanceof Value.Null);
        all.put(id, Value.of(resource));
        write(all);
    }

    /** Deletes a resource. */
    void remove(String id) {
        Map<String, Value> all = read();
        all.remove(id);
        write(all);
    }

    /** Has the cloud refuse whatever is to be made. */
    void refuse(String text) {
        Map<String, Value> all = read();
        all.put("(refusal)", Value.of(Map.of("text", Value.of(text))));
        write(all);
    }

    private Map<String, Value> read() {
        if (!Files.exists(file)) {
            return new TreeMap<>();
        }
        try {
            return new TreeMap<>(Json.parse(Files.readString(file)).fields());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Map<String, Value> all) {
        try {
            Files.writeString(file, Json.write(Value.of(all)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package rustfs.tencentcloud.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The files that {@code bin/provider-schema} writes belong together: an upgrade that changed only some fails here. */
class ProviderSchemaTest {
    private static final Path SCHEMAS = Path.of("src/main/schema");

    private final JsonNode schema = read("tencentcloud.json");
    private final JsonNode constraints = read("constraints.json");
    private final List<String> types = types();

    @Test
    void holdsExactlyTheListedResourceTypes() {
        Set<String> listed = new TreeSet<>();
        types.stream().filter(type -> !type.startsWith("data.")).forEach(listed::add);

        Set<String> held = new TreeSet<>();
        constraints
                .get("resources")
                .forEach(resource -> held.add(resource.get("tf").asText()));

        assertThat(held).isEqualTo(listed);
        assertThat(names(schema.get("resources"))).isEqualTo(names(constraints.get("resources")));
    }

    @Test
    void holdsAsManyFunctionsAsListed() {
        long listed = types.stream().filter(type -> type.startsWith("data.")).count();

        assertThat(names(schema.get("functions")).stream().filter(name -> !name.startsWith("pulumi:")))
                .hasSize((int) listed);
    }

    @Test
    void isOfOneVersionEverywhere() throws IOException {
        String version = schema.get("version").asText();

        assertThat(constraints.get("version").asText()).isEqualTo(version);
        try (InputStream whole = new GZIPInputStream(Files.newInputStream(SCHEMAS.resolve("all/package.json.gz")))) {
            assertThat(new ObjectMapper().readTree(whole).at("/schema/version").asText())
                    .isEqualTo(version);
        }
        assertThat(parameter().at("/remote/version").asText()).isEqualTo(version);
        assertThat(projectParameters().get(1)).isEqualTo(version);
    }

    @Test
    void namesTheSameTypesInThePackageThatTheEngineFetches() throws IOException {
        Set<String> listed = new TreeSet<>();
        types.forEach(type -> listed.add(type.replaceFirst("^data\\.", "")));

        Set<String> inSchema = new TreeSet<>();
        parameter().get("includes").forEach(name -> inSchema.add(name.asText()));

        assertThat(inSchema).isEqualTo(listed);
        assertThat(new TreeSet<>(List.of(projectParameters().get(3).split(","))))
                .isEqualTo(listed);
    }

    @Test
    void namesTheSameBridgeInThePackageThatTheEngineFetches() throws IOException {
        JsonNode base = schema.at("/parameterization/baseProvider");

        assertThat(projectPackage())
                .containsEntry("source", base.get("name").asText())
                .containsEntry("version", base.get("version").asText());
    }

    private JsonNode parameter() throws IOException {
        byte[] text = Base64.getDecoder()
                .decode(schema.at("/parameterization/parameter").asText());
        return new ObjectMapper().readTree(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> projectPackage() throws IOException {
        Map<String, Map<String, Map<String, Object>>> project =
                new Yaml().load(Files.readString(Path.of("Pulumi.yaml")));
        return project.get("packages").get("tencentcloud");
    }

    @SuppressWarnings("unchecked")
    private static List<String> projectParameters() throws IOException {
        return (List<String>) projectPackage().get("parameters");
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(SCHEMAS.resolve(file).toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> types() {
        try (var lines = Files.lines(SCHEMAS.resolve("types.txt"))) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

package rustfs.tencentcloud.simulator.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.schema.WholePackage;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** The package schema as text, for GetSchema. */
final class PackageFile {
    static final String NAME = "tencentcloud";
    private static final String REGISTRY = "registry.opentofu.org/";

    private final StringBuilder resources = new StringBuilder();
    private final StringBuilder functions = new StringBuilder();
    private final StringBuilder types = new StringBuilder();

    private PackageFile() {}

    /** What the project uses, as it is in its file: the answer to who has set no parameters. */
    static String ofTheProject() {
        try (InputStream stream = Json.stream("schema/tencentcloud.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The resource types and functions that the parameters include. */
    static String of(Parameterization parameters, String version) {
        WholePackage whole = new WholePackage();
        Map<String, Value> frame = new TreeMap<>(whole.frame());
        PackageFile file = new PackageFile();
        // As text, and entry by entry: the whole as values would be many times as large.
        append(file.functions, frame.remove("functions"));
        append(file.types, frame.remove("types"));
        frame.remove("resources");
        frame.computeIfPresent("parameterization", (name, value) -> parameterization(value, parameters, version));
        Consumer<WholePackage.Entry> append = entry -> {
            if (!parameters.excludes().contains(entry.terraformName())) {
                append(entry.isFunction() ? file.functions : file.resources, entry.token(), entry.schema());
                entry.types().forEach((token, type) -> append(file.types, token, type));
            }
        };
        if (parameters.includes().isEmpty()) {
            whole.products().forEach(product -> whole.each(product, append));
        } else {
            whole.each(parameters.includes(), append);
        }
        String head = Json.write(Value.of(frame));
        return head.substring(0, head.length() - 1) + ",\"resources\":{" + file.resources + "},\"functions\":{"
                + file.functions + "},\"types\":{" + file.types + "}}";
    }

    private static void append(StringBuilder section, @Nullable Value object) {
        if (object != null) {
            object.fields().forEach((token, value) -> append(section, token, value));
        }
    }

    private static void append(StringBuilder section, String token, Value value) {
        section.append(section.isEmpty() ? "" : ",")
                .append(Json.write(Value.of(token)))
                .append(':')
                .append(Json.write(value));
    }

    /** What is built into an SDK, and handed to the provider by a program that uses it. */
    private static Value parameterization(Value given, Parameterization parameters, String version) {
        Map<String, Value> parameter = new TreeMap<>();
        parameter.put(
                "remote",
                Value.of(Map.of(
                        "url", Value.of(REGISTRY + Parameterization.PROVIDER),
                        "version", Value.of(version))));
        Map.of("includes", parameters.includes(), "excludes", parameters.excludes())
                .forEach((list, names) -> {
                    if (!names.isEmpty()) {
                        parameter.put(list, Value.texts(names.stream().sorted().toList()));
                    }
                });
        byte[] text = Json.write(Value.of(parameter)).getBytes(StandardCharsets.UTF_8);
        Map<String, Value> changed = new TreeMap<>(given.fields());
        changed.put("parameter", Value.of(Base64.getEncoder().encodeToString(text)));
        return Value.of(changed);
    }
}

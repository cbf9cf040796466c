package rustfs.tencentcloud.simulator.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * What the stacks of a backend in a folder know. The files are read as they lie there, without the engine and without
 * its lock: they are replaced whole after each step of an {@code up}, so that a look beside a running one works too.
 */
public final class Stacks {
    /** The key that marks a secret in a state. Source: pulumi/pulumi, resource.SigKey. */
    private static final String SIGNATURE = "4dabf18193072939515e22adb298388d";

    private static final String PACKAGE = "tencentcloud:";
    private final Map<String, List<Known>> known = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    private Stacks() {}

    /**
     * A resource of a state.
     *
     * @param name the logical name, the last part of the URN
     * @param region empty if the state does not tell
     * @param secrets the outputs that hold something secret
     */
    public record Known(String stack, String name, String region, Set<String> secrets) {}

    /** The stacks of all projects below a folder; none if there is no such folder. */
    public static Stacks read(Path state) {
        Stacks stacks = new Stacks();
        Path folder = state.resolve(".pulumi").resolve("stacks");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Stacks::isState).sorted().toList()) {
                    stacks.add(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The stacks below '" + state + "' cannot be read.", e);
            }
        }
        return stacks;
    }

    private static boolean isState(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") || name.endsWith(".json.gz");
    }

    /** The names of all stacks. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    /** The stack's resource that a thing is, if any stack knows it. */
    public Optional<Known> find(ResourceKey key) {
        return known.getOrDefault(key.type() + "/" + key.id(), List.of()).stream()
                .filter(one -> one.region().isEmpty()
                        || key.region().isEmpty()
                        || one.region().equals(key.region()))
                .findFirst();
    }

    private void add(Path file) throws IOException {
        String stack = file.getFileName().toString().replaceFirst("\\.json(\\.gz)?$", "");
        names.add(stack);
        String text;
        try (InputStream stream = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream) {
            text = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
        Value latest = field(field(parse(file, text), "checkpoint"), "latest");
        List<Value> resources = new ArrayList<>(field(latest, "resources").items());
        Map<String, String> regions = new HashMap<>();
        for (Value resource : resources) {
            if (text(resource, "type").startsWith("pulumi:providers:")) {
                regions.put(text(resource, "urn"), text(field(resource, "inputs"), "region"));
            }
        }
        resources.stream()
                .filter(resource -> text(resource, "type").startsWith(PACKAGE))
                .forEach(resource -> add(stack, resource, regions));
    }

    private static Value parse(Path file, String text) {
        try {
            return Json.parse(text);
        } catch (UncheckedIOException e) {
            throw new UncheckedIOException("The state '" + file + "' is no JSON.", e.getCause());
        }
    }

    private void add(String stack, Value resource, Map<String, String> regions) {
        String urn = text(resource, "urn");
        String type = text(resource, "type");
        String provider = text(resource, "provider").replaceFirst("::[^:]*$", "");
        Set<String> secrets = new HashSet<>();
        field(resource, "outputs").fields().forEach((name, value) -> {
            if (holdsSecret(value)) {
                secrets.add(name);
            }
        });
        known.computeIfAbsent(
                        type.substring(type.lastIndexOf(':') + 1) + "/" + text(resource, "id"), id -> new ArrayList<>())
                .add(new Known(
                        stack,
                        urn.substring(urn.lastIndexOf("::") + 2),
                        regions.getOrDefault(provider, ""),
                        Set.copyOf(secrets)));
    }

    private static boolean holdsSecret(Value value) {
        return value.fields().containsKey(SIGNATURE)
                || value.fields().values().stream().anyMatch(Stacks::holdsSecret)
                || value.items().stream().anyMatch(Stacks::holdsSecret);
    }

    private static Value field(Value object, String name) {
        return object.fields().getOrDefault(name, new Value.Null());
    }

    private static String text(Value object, String name) {
        return field(object, name).text().orElse("");
    }
}

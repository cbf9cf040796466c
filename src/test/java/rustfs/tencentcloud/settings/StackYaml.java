package rustfs.tencentcloud.settings;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.settings.binding.SettingsBinder;

/**
 * The configuration of a stack, written as in its YAML file without the namespace, and handed to the binder as Pulumi
 * hands it over: a plain scalar as its text, anything else as JSON.
 */
public final class StackYaml {
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Object> keys;

    private StackYaml(Map<String, Object> keys) {
        this.keys = keys;
    }

    public static StackYaml of(String yaml) {
        return new StackYaml(new HashMap<>(map(yaml)));
    }

    /** A configuration with which nothing is wrong and nothing is poor; both workloads are in it. */
    public static StackYaml sound() {
        return of("""
                region: ap-guangzhou
                workloads: [gaming, aiMl]
                network: {zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7]}
                access: {s3From: [0.0.0.0/0]}
                cluster:
                  artifact:
                    url: https://mirror.rustfs.test/rustfs-v1.0.1.zip
                    sha256: 0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c
                  pools:
                    - name: pool1
                      nodes: 6
                      zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7]
                      disks: {count: 4, sizeGib: 200}
                loadBalancer: {exposure: public}
                gaming: {cdn: {domain: assets.studio.test, bucket: assets, certificateId: aBcD1234}}
                aiMl: {gpu: {zone: ap-guangzhou-6}}
                secret: 0123456789abcdef0123456789abcdef
                """);
    }

    /** The configuration of one of the project's own stack files, with a secret. */
    public static StackYaml file(java.nio.file.Path file) {
        try {
            Map<?, ?> config = (Map<?, ?>) map(Files.readString(file)).get("config");
            Map<String, Object> keys = new HashMap<>();
            config.forEach((key, value) -> keys.put(key.toString().replaceFirst("^rustfs:", ""), value));
            keys.put("secret", "0123456789abcdef0123456789abcdef");
            return new StackYaml(keys);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With another value at a path of names and positions: {@code with("cluster.pools.0.nodes", "3")}. */
    public StackYaml with(String path, String yaml) {
        String[] steps = path.split("\\.");
        Object at = keys;
        for (int step = 0; step < steps.length - 1; step++) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(steps[step])) : child(at, steps[step]);
        }
        Object value = new Yaml().load(yaml);
        String last = steps[steps.length - 1];
        if (at instanceof List<?> list) {
            setEntry(list, Integer.parseInt(last), value);
        } else {
            asMap(at).put(last, value);
        }
        return this;
    }

    public StackYaml without(String path) {
        String[] steps = path.split("\\.");
        Object at = keys;
        for (int step = 0; step < steps.length - 1; step++) {
            at = at instanceof List<?> list ? list.get(Integer.parseInt(steps[step])) : child(at, steps[step]);
        }
        asMap(at).remove(steps[steps.length - 1]);
        return this;
    }

    public BoundSettings bind() {
        return new SettingsBinder(Catalogue.load()).bind(configuration());
    }

    public StackSettings settings() {
        return bind().settings();
    }

    /** The problems, each as {@code path: reason}; empty if it binds. */
    public List<String> problems() {
        return problemsInFull().stream()
                .map(problem -> problem.path() + ": " + problem.reason())
                .toList();
    }

    public List<Problem> problemsInFull() {
        try {
            bind();
            return List.of();
        } catch (SettingsException refused) {
            return refused.problems();
        }
    }

    /** The places that the warnings speak of. */
    public List<String> warnedOf() {
        return bind().warnings().stream().map(warning -> warning.path().text()).toList();
    }

    public Map<String, String> configuration() {
        return keys.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getValue())));
    }

    private static String text(Object value) {
        return value instanceof Map || value instanceof List
                ? JSON.valueToTree(value).toString()
                : String.valueOf(value);
    }

    private static Map<String, Object> map(String yaml) {
        return asMap(new Yaml().load(yaml));
    }

    private static Object child(Object at, String name) {
        return asMap(at).computeIfAbsent(name, absent -> new HashMap<>());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static void setEntry(List<?> list, int index, Object value) {
        ((List<Object>) list).set(index, value);
    }
}

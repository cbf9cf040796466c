package rustfs.tencentcloud.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The configuration of a stack as a tree that a test changes at a path, such as {@code cluster.pools[0].nodes}. */
record SettingsTree(Map<String, Object> keys) {
    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9]+)(?:\\[(\\d+)])?");

    SettingsTree copy() {
        return new SettingsTree(new LinkedHashMap<>(new Yaml().<Map<String, Object>>load(new Yaml().dump(keys))));
    }

    /** Sets what is at the path; null takes it out. */
    void set(String path, @Nullable Object value) {
        List<Object> steps = steps(path);
        Object at = keys;
        for (int i = 0; i < steps.size() - 1; i++) {
            at = step(at, steps.get(i));
        }
        Object last = steps.get(steps.size() - 1);
        if (value == null) {
            map(at).remove(last);
        } else {
            map(at).put((String) last, value);
        }
    }

    /** The text of the stack's file. */
    String file() {
        Map<String, Object> config = new LinkedHashMap<>();
        keys.forEach((key, value) -> config.put("rustfs:" + key, value));
        return new Yaml().dump(Map.of("config", config));
    }

    private static Object step(Object at, Object step) {
        return step instanceof Integer index
                ? ((List<?>) at).get(index)
                : map(at).computeIfAbsent((String) step, name -> new LinkedHashMap<>());
    }

    private static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group(1));
            if (matcher.group(2) != null) {
                steps.add(Integer.valueOf(matcher.group(2)));
            }
        }
        return steps;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}

package rustfs.tencentcloud.simulator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.value.PropertyPath;
import rustfs.tencentcloud.simulator.value.PropertyPath.Step;
import rustfs.tencentcloud.simulator.value.Value;

/** Puts back what a program wants left alone. */
public final class IgnoredChanges {
    private IgnoredChanges() {}

    /** The inputs with the prior state's values at these paths; what the prior state lacks is taken out. */
    public static Value.Fields apply(Value.Fields inputs, Value.Fields prior, List<String> paths) {
        Value result = inputs;
        for (String path : paths) {
            result = restore(result, prior, PropertyPath.parse(path).steps());
        }
        return result instanceof Value.Fields fields ? fields : inputs;
    }

    private static @Nullable Value restore(@Nullable Value value, @Nullable Value prior, List<Step> steps) {
        if (steps.isEmpty()) {
            return prior;
        }
        if (value instanceof Value.Secret secret) {
            Value inner = restore(secret.value(), prior == null ? null : prior.plain(), steps);
            return inner == null ? null : new Value.Secret(inner);
        }
        Step step = steps.get(0);
        List<Step> rest = steps.subList(1, steps.size());
        if (value instanceof Value.Fields fields) {
            return fields(fields, prior, step, rest);
        }
        if (value instanceof Value.Items items) {
            return items(items, prior, step, rest);
        }
        return value;
    }

    private static Value fields(Value.Fields fields, @Nullable Value prior, Step step, List<Step> rest) {
        Map<String, Value> before = prior == null ? Map.of() : prior.fields();
        Map<String, Value> restored = new TreeMap<>(fields.value());
        List<String> names = new ArrayList<>();
        if (step instanceof Step.Field field) {
            names.add(field.name());
        } else if (step instanceof Step.Every) {
            names.addAll(fields.value().keySet());
            names.addAll(before.keySet());
        }
        for (String name : names) {
            Value value = restore(fields.value().get(name), before.get(name), rest);
            if (value == null) {
                restored.remove(name);
            } else {
                restored.put(name, value);
            }
        }
        return Value.of(restored);
    }

    private static Value items(Value.Items items, @Nullable Value prior, Step step, List<Step> rest) {
        List<Value> before = prior == null ? List.of() : prior.items();
        List<Value> restored = new ArrayList<>();
        for (int i = 0; i < items.value().size(); i++) {
            boolean meant = step instanceof Step.Every || step.equals(new Step.Item(i));
            Value item = items.value().get(i);
            Value value = meant && i < before.size() ? restore(item, before.get(i), rest) : item;
            restored.add(value == null ? item : value);
        }
        return Value.of(restored);
    }
}

package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;

/**
 * A block of settings, with the record that it becomes. Keys that are not a setting are refused, and every setting is
 * read whatever is wrong with the others.
 */
record RecordForm(Class<? extends Record> type, List<RecordComponentForm> components) implements Form {
    @Override
    public @Nullable Object read(JsonNode node, Path path, Problems problems) {
        if (!node.isObject()) {
            problems.add(path, JsonKind.BLOCK.refusalOf(node), allowed(), "write its settings below it, indented");
            return null;
        }
        int before = problems.count();
        refuseUnknownKeys(node, path, problems);
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = components.get(index).read(node, path, problems);
        }
        return problems.count() == before ? instance(values) : null;
    }

    @Override
    public String allowed() {
        return "a block with " + String.join(", ", names());
    }

    private void refuseUnknownKeys(JsonNode node, Path path, Problems problems) {
        List<String> names = names();
        node.properties().stream()
                .map(entry -> entry.getKey())
                .filter(key -> !names.contains(key))
                .forEach(key -> {
                    String meant = Nearest.to(key).among(names);
                    String fix = meant == null ? "take it out" : "did you mean " + meant + "?";
                    problems.add(
                            path.field(key), "there is no such setting", "one of " + String.join(", ", names), fix);
                });
    }

    private List<String> names() {
        return components.stream().map(RecordComponentForm::name).collect(Collectors.toList());
    }

    private Object instance(@Nullable Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made of what was read for it", impossible);
        }
    }
}

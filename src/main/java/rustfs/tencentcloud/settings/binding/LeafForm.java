package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.InvalidValueException;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.Range;

/**
 * A single value. Nothing is coerced: a number in quotes is a text.
 *
 * @param reader makes the value of a node of the right kind, or refuses it with {@link InvalidValueException}
 */
record LeafForm(JsonKind kind, String allowed, Function<JsonNode, Object> reader) implements Form {
    @Override
    public @Nullable Object read(JsonNode node, Path path, Problems problems) {
        JsonKind found = JsonKind.of(node);
        if (!kind.accepts(found)) {
            problems.add(path, kind.refusalOf(node), allowed, fix(found));
            return null;
        }
        try {
            return reader.apply(node);
        } catch (InvalidValueException refusal) {
            problems.add(path, refusal);
            return null;
        }
    }

    /** The same for whole numbers, with bounds. */
    LeafForm within(Range range) {
        String bounds = range.min() + " to " + range.max();
        return new LeafForm(kind, bounds, node -> {
            Object value = reader.apply(node);
            if (node.intValue() < range.min() || node.intValue() > range.max()) {
                throw new InvalidValueException("it is " + value, bounds);
            }
            return value;
        });
    }

    private @Nullable String fix(JsonKind found) {
        if (found == JsonKind.NOTHING) {
            return "give a value, or leave the line out if the setting has a default";
        }
        if (kind == JsonKind.TEXT && (found == JsonKind.NUMBER || found == JsonKind.WHOLE_NUMBER)) {
            return "put it in quotes";
        }
        boolean quoted = found == JsonKind.TEXT && kind != JsonKind.TEXT;
        return quoted ? "write it without quotes" : null;
    }
}

package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
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
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    @Override
    public @Nullable Object read(JsonNode node, Path path, Problems problems) {
        JsonKind found = JsonKind.of(node);
        if (!kind.accepts(found)) {
            problems.add(path, kind.refusalOf(node), allowed, fix(found, node.asText()));
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

    private @Nullable String fix(JsonKind found, String text) {
        if (found == JsonKind.NOTHING) {
            return "give a value, or leave the line out if the setting has a default";
        }
        if (kind == JsonKind.TEXT && (found == JsonKind.NUMBER || found == JsonKind.WHOLE_NUMBER)) {
            return "put it in quotes";
        }
        if (kind == JsonKind.SWITCH && found == JsonKind.TEXT) {
            return fixOfSwitch(text);
        }
        boolean quoted = found == JsonKind.TEXT
                && kind != JsonKind.TEXT
                && NUMBER.matcher(text).matches();
        return quoted ? "write it without quotes" : null;
    }

    /** Pulumi reads YAML 1.2, in which yes and no are texts. */
    private static @Nullable String fixOfSwitch(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "false" -> "write it without quotes";
            case "yes", "on" -> "write true";
            case "no", "off" -> "write false";
            default -> null;
        };
    }
}

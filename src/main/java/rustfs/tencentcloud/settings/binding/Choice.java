package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import rustfs.tencentcloud.cloud.InvalidValueException;
import rustfs.tencentcloud.settings.Word;

/** The constants of an enum, under the words that stand for them in the configuration. The case of letters counts. */
record Choice(String what, Map<String, Object> constants) {
    static LeafForm form(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(constant -> constants.put(word(constant), constant));
        Choice choice = new Choice(words(type.getSimpleName()), constants);
        return new LeafForm(JsonKind.TEXT, choice.allowed(), choice::read);
    }

    private Object read(JsonNode node) {
        String word = node.textValue();
        Object constant = constants.get(word);
        if (constant == null) {
            String meant = Nearest.to(word).among(constants.keySet());
            throw new InvalidValueException("'" + word + "' is not " + what, allowed(), meant);
        }
        return constant;
    }

    private String allowed() {
        return "one of " + String.join(", ", constants.keySet());
    }

    private static String word(Object constant) {
        return constant instanceof Word named ? named.word() : ((Enum<?>) constant).name();
    }

    /** A disk type, of the class DiskType. */
    private static String words(String className) {
        String words = className.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }
}

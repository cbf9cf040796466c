package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.databind.JsonNode;

/** The kinds of JSON values, in the words of somebody who writes YAML. */
enum JsonKind {
    TEXT("a text"),
    WHOLE_NUMBER("a whole number"),
    NUMBER("a number"),
    SWITCH("true or false"),
    LIST("a list"),
    BLOCK("a block of settings"),
    NOTHING("empty");

    private final String words;

    JsonKind(String words) {
        this.words = words;
    }

    static JsonKind of(JsonNode node) {
        if (node.isTextual()) {
            return TEXT;
        }
        if (node.isNumber()) {
            return node.isIntegralNumber() ? WHOLE_NUMBER : NUMBER;
        }
        if (node.isBoolean()) {
            return SWITCH;
        }
        if (node.isArray()) {
            return LIST;
        }
        return node.isObject() ? BLOCK : NOTHING;
    }

    boolean accepts(JsonKind found) {
        return this == found || (this == NUMBER && found == WHOLE_NUMBER);
    }

    /** What is wrong with a node of another kind: {@code '4' is a text}. */
    String refusalOf(JsonNode node) {
        JsonKind found = of(node);
        return switch (found) {
            case TEXT -> "'" + node.textValue() + "' is a text";
            case WHOLE_NUMBER, NUMBER -> node.asText() + " is a number";
            case SWITCH -> node.asText() + " is a switch";
            case LIST, BLOCK -> "it is " + found.words;
            case NOTHING -> "it is empty";
        };
    }

    @Override
    public String toString() {
        return words;
    }
}

package rustfs.tencentcloud.simulator.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A property value. What is absent has no value; a null that a program wrote out is {@link Null}. Values are
 * immutable and compare by content; numbers are doubles, as in the protocol.
 */
public sealed interface Value {
    /** True where the value itself, or something in it, is not known yet. */
    default boolean containsUnknown() {
        return false;
    }

    /** True where the value itself, or something in it, is a secret. */
    default boolean containsSecret() {
        return false;
    }

    /** The value without the marks of secrets, at any depth. */
    default Value plain() {
        return this;
    }

    /** True for what Terraform takes for "not given": null, an empty text, an empty list, an empty object. */
    default boolean isBlank() {
        return false;
    }

    /** True for what Terraform's SDK does not tell from "not given": what is blank, false or 0. */
    default boolean isZero() {
        return isBlank() || equals(of(false)) || equals(of(0));
    }

    /** The text, if this is a text, secret or not. */
    default Optional<String> text() {
        return Optional.empty();
    }

    /** The number, if this is a number, secret or not. */
    default Optional<Double> number() {
        return Optional.empty();
    }

    /** The items, if this is a list, secret or not; else none. */
    default List<Value> items() {
        return List.of();
    }

    /** The fields, if this is an object, secret or not; else none. */
    default Map<String, Value> fields() {
        return Map.of();
    }

    /** The word for this kind of value in a message. */
    String kind();

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(double number) {
        return new Number(number);
    }

    static Value of(boolean flag) {
        return new Flag(flag);
    }

    static Value of(List<? extends Value> items) {
        return new Items(List.copyOf(items));
    }

    /** A list of texts. */
    static Value texts(List<String> texts) {
        return new Items(texts.stream().map(Value::of).toList());
    }

    static Fields of(Map<String, ? extends Value> fields) {
        return new Fields(new TreeMap<>(fields));
    }

    /** A null that was written out. */
    record Null() implements Value {
        @Override
        public boolean isBlank() {
            return true;
        }

        @Override
        public String kind() {
            return "null";
        }
    }

    /** A boolean. */
    record Flag(boolean value) implements Value {
        @Override
        public String kind() {
            return "boolean";
        }
    }

    /** A number. */
    @SuppressWarnings("JavaLangClash") // it is always written Value.Number
    record Number(double value) implements Value {
        @Override
        public Optional<Double> number() {
            return Optional.of(value);
        }

        @Override
        public String kind() {
            return "number";
        }
    }

    /** A text. */
    record Text(String value) implements Value {
        @Override
        public boolean isBlank() {
            return value.isEmpty();
        }

        @Override
        public Optional<String> text() {
            return Optional.of(value);
        }

        @Override
        public String kind() {
            return "string";
        }
    }

    /** A list; whether it is a set is known to the schema alone. */
    record Items(List<Value> value) implements Value {
        @Override
        public boolean containsUnknown() {
            return value.stream().anyMatch(Value::containsUnknown);
        }

        @Override
        public boolean containsSecret() {
            return value.stream().anyMatch(Value::containsSecret);
        }

        @Override
        public Value plain() {
            return containsSecret() ? new Items(value.stream().map(Value::plain).toList()) : this;
        }

        @Override
        public boolean isBlank() {
            return value.isEmpty();
        }

        @Override
        public List<Value> items() {
            return value;
        }

        @Override
        public String kind() {
            return "array";
        }
    }

    /** An object or a map, its keys in order. */
    record Fields(Map<String, Value> value) implements Value {
        public Fields {
            value = Collections.unmodifiableMap(value);
        }

        /**
         * The object without the fields that are there for the bridge alone: their names start with two
         * underscores.
         */
        public Fields withoutReserved() {
            Map<String, Value> kept = new LinkedHashMap<>(value);
            kept.keySet().removeIf(name -> name.startsWith("__"));
            return kept.size() == value.size() ? this : new Fields(kept);
        }

        @Override
        public boolean containsUnknown() {
            return value.values().stream().anyMatch(Value::containsUnknown);
        }

        @Override
        public boolean containsSecret() {
            return value.values().stream().anyMatch(Value::containsSecret);
        }

        @Override
        public Fields plain() {
            if (!containsSecret()) {
                return this;
            }
            Map<String, Value> plain = new TreeMap<>(value);
            plain.replaceAll((name, field) -> field.plain());
            return new Fields(plain);
        }

        @Override
        public boolean isBlank() {
            return value.isEmpty();
        }

        @Override
        public Map<String, Value> fields() {
            return value;
        }

        @Override
        public String kind() {
            return "object";
        }
    }

    /** A value that is known only after the thing it comes from is made. */
    record Unknown() implements Value {
        @Override
        public boolean containsUnknown() {
            return true;
        }

        @Override
        public String kind() {
            return "unknown";
        }
    }

    /** A value that the engine must not show. */
    record Secret(Value value) implements Value {
        @Override
        public boolean containsUnknown() {
            return value.containsUnknown();
        }

        @Override
        public boolean containsSecret() {
            return true;
        }

        @Override
        public Value plain() {
            return value.plain();
        }

        @Override
        public boolean isBlank() {
            return value.isBlank();
        }

        @Override
        public Optional<String> text() {
            return value.text();
        }

        @Override
        public Optional<Double> number() {
            return value.number();
        }

        @Override
        public List<Value> items() {
            return value.items();
        }

        @Override
        public Map<String, Value> fields() {
            return value.fields();
        }

        @Override
        public String kind() {
            return value.kind();
        }
    }

    /** An asset or an archive, handed through as it came: no type of this package takes one. */
    record Asset(Fields content) implements Value {
        @Override
        public String kind() {
            return "asset";
        }
    }
}

package rustfs.tencentcloud.simulator.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.value.Value;

/** What a property's value looks like. */
public sealed interface Shape {
    /** The word for a value of this shape in a message, the one that {@link Value#kind()} says. */
    String kind();

    /** What the cloud answers for a computed value of this shape that nobody has set. */
    Value zero();

    /** A single value. */
    enum Scalar implements Shape {
        TEXT("string", Value.of("")),
        NUMBER("number", Value.of(0)),
        FLAG("boolean", Value.of(false));

        private final String kind;

        @SuppressWarnings("ImmutableEnumChecker") // values are immutable
        private final Value zero;

        Scalar(String kind, Value zero) {
            this.kind = kind;
            this.zero = zero;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Value zero() {
            return zero;
        }
    }

    /** Whether the order of items matters. */
    enum Order {
        LIST,
        SET
    }

    /** Items of one shape. */
    record ListOf(Shape element, Order order) implements Shape {
        @Override
        public String kind() {
            return "array";
        }

        @Override
        public Value zero() {
            return Value.texts(List.of());
        }
    }

    /** Values of one shape under keys that the program chooses. */
    record MapOf(Shape element) implements Shape {
        @Override
        public String kind() {
            return "object";
        }

        @Override
        public Value zero() {
            return Value.of(Map.of());
        }
    }

    /** Named properties. */
    record ObjectOf(Map<String, Property> properties) implements Shape {
        public ObjectOf {
            properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        }

        @Override
        public String kind() {
            return "object";
        }

        @Override
        public Value zero() {
            return new Value.Null();
        }
    }
}

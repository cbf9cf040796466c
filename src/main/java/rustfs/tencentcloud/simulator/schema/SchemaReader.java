package rustfs.tencentcloud.simulator.schema;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.schema.Property.Count;
import rustfs.tencentcloud.simulator.schema.Property.Relations;
import rustfs.tencentcloud.simulator.schema.Property.Trait;
import rustfs.tencentcloud.simulator.value.Value;

/** Makes types of the two JSON forms: shapes come from the package schema, rules from the constraints. */
final class SchemaReader {
    private static final String TYPE_PREFIX = "#/types/";
    private static final Value NOTHING = Value.of(Map.of());

    private final Map<String, Value> types;

    SchemaReader(Map<String, Value> types) {
        this.types = types;
    }

    ResourceType resource(String token, Value resource, Value constraints) {
        Map<String, Value> rules = field(constraints, "properties").fields();
        Map<String, Value> specifications =
                new TreeMap<>(field(resource, "properties").fields());
        specifications.putAll(field(resource, "inputProperties").fields());
        String name = token.substring(token.lastIndexOf(':') + 1);
        String terraformName = text(constraints, "tf");
        // The second where the type has a property of the first name in its own right.
        String idProperty = Stream.of(terraformName.replaceFirst("^[^_]*_", "") + "_id", terraformName + "_id")
                .map(SchemaReader::pulumiName)
                .filter(id -> specifications.containsKey(id) && !rules.containsKey(id))
                .findFirst()
                .orElse("id");
        specifications.remove(idProperty);
        return new ResourceType(
                token,
                name,
                terraformName,
                idProperty,
                properties(specifications, rules),
                field(constraints, "importable").equals(Value.of(true))
                        ? ResourceType.Importing.SUPPORTED
                        : ResourceType.Importing.UNSUPPORTED);
    }

    /** For instance {@code vpcId} for {@code vpc_id}. */
    private static String pulumiName(String terraformName) {
        return Pattern.compile("_(.)")
                .matcher(terraformName)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    FunctionType function(String token, Value function) {
        Value inputs = field(function, "inputs");
        Set<String> required = field(inputs, "required").items().stream()
                .flatMap(item -> item.text().stream())
                .collect(Collectors.toSet());
        return new FunctionType(token, properties(field(inputs, "properties").fields(), Map.of()), required);
    }

    private Map<String, Property> properties(Map<String, Value> specifications, Map<String, Value> rules) {
        Map<String, String> pulumiNames = new HashMap<>();
        rules.forEach((name, rule) -> pulumiNames.put(text(rule, "tf"), name));
        Map<String, Property> properties = new TreeMap<>();
        specifications.forEach((name, specification) ->
                properties.put(name, property(name, specification, field(Value.of(rules), name), pulumiNames)));
        return properties;
    }

    private Property property(String name, Value specification, Value rule, Map<String, String> pulumiNames) {
        Shape shape = shape(specification, rule);
        boolean isList = text(specification, "type").equals("array");
        return new Property(
                name,
                rule.fields().isEmpty() ? name : text(rule, "tf"),
                shape,
                traits(specification, rule),
                fallback(shape, rule.fields().get("default")),
                isList ? new Count(number(rule, "minItems"), number(rule, "maxItems")) : Count.ANY,
                relations(name, rule, pulumiNames));
    }

    /** The provider writes the default of a boolean as a text once, which Terraform's SDK takes for the boolean. */
    private static @Nullable Value fallback(Shape shape, @Nullable Value given) {
        return shape == Shape.Scalar.FLAG && given instanceof Value.Text text
                ? Value.of(Boolean.parseBoolean(text.value()))
                : given;
    }

    private Shape shape(Value specification, Value rule) {
        String reference = text(specification, "$ref");
        if (reference.startsWith(TYPE_PREFIX)) {
            Value type = types.getOrDefault(reference.substring(TYPE_PREFIX.length()), NOTHING);
            return new Shape.ObjectOf(properties(
                    field(type, "properties").fields(), field(rule, "block").fields()));
        }
        return switch (text(specification, "type")) {
            case "array" ->
                new Shape.ListOf(
                        shape(field(specification, "items"), rule),
                        text(rule, "collection").equals("set") ? Shape.Order.SET : Shape.Order.LIST);
            case "object" -> new Shape.MapOf(shape(field(specification, "additionalProperties"), NOTHING));
            case "boolean" -> Shape.Scalar.FLAG;
            case "number", "integer" -> Shape.Scalar.NUMBER;
            default -> Shape.Scalar.TEXT;
        };
    }

    private static Set<Trait> traits(Value specification, Value rule) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (rule.fields().isEmpty()) {
            // Time-outs of operations: they are no part of Terraform's schema, and are always optional.
            traits.add(Trait.OPTIONAL);
        }
        addIf(traits, Trait.REQUIRED, rule, "required");
        addIf(traits, Trait.OPTIONAL, rule, "optional");
        addIf(traits, Trait.COMPUTED, rule, "computed");
        addIf(traits, Trait.FORCE_NEW, rule, "forceNew");
        addIf(traits, Trait.FORCE_NEW, specification, "willReplaceOnChanges");
        addIf(traits, Trait.SENSITIVE, rule, "sensitive");
        addIf(traits, Trait.SENSITIVE, specification, "secret");
        return traits;
    }

    private static void addIf(Set<Trait> traits, Trait trait, Value object, String name) {
        if (field(object, name).equals(Value.of(true))) {
            traits.add(trait);
        }
    }

    private static Relations relations(String name, Value rule, Map<String, String> pulumiNames) {
        return new Relations(
                names(rule, "conflictsWith", pulumiNames),
                // The provider writes some of these without the property itself, and means it as well.
                withItself(name, names(rule, "exactlyOneOf", pulumiNames)),
                withItself(name, names(rule, "atLeastOneOf", pulumiNames)),
                names(rule, "requiredWith", pulumiNames));
    }

    private static List<String> names(Value rule, String field, Map<String, String> pulumiNames) {
        return field(rule, field).items().stream()
                .flatMap(item -> item.text().stream())
                // A property of a nested object writes its neighbours as paths from the top: worker_config.0.user_data.
                .map(path -> path.substring(path.lastIndexOf('.') + 1))
                .map(terraformName -> pulumiNames.getOrDefault(terraformName, terraformName))
                .toList();
    }

    private static List<String> withItself(String name, List<String> names) {
        if (names.isEmpty() || names.contains(name)) {
            return names;
        }
        return Stream.concat(names.stream(), Stream.of(name)).sorted().toList();
    }

    private static int number(Value object, String name) {
        return field(object, name).number().map(Double::intValue).orElse(0);
    }

    static String text(Value object, String name) {
        return field(object, name).text().orElse("");
    }

    private static Value field(Value object, String name) {
        return object.fields().getOrDefault(name, NOTHING);
    }
}

package rustfs.tencentcloud.simulator.schema;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** All types of the package that the simulator serves. */
public final class Catalogue {
    private final String version;
    private final Map<String, ResourceType> resources = new TreeMap<>();
    private final Map<String, FunctionType> functions = new TreeMap<>();
    private final Set<String> terraformNames = new TreeSet<>();

    private Catalogue(Value.Fields schema, Value.Fields constraints) {
        this.version =
                schema.value().getOrDefault("version", new Value.Null()).text().orElse("");
        Map<String, Value> resourceConstraints = fields(constraints, "resources");
        SchemaReader reader = new SchemaReader(fields(schema, "types"));
        fields(schema, "resources").forEach((token, resource) -> {
            ResourceType type =
                    reader.resource(token, resource, resourceConstraints.getOrDefault(token, new Value.Null()));
            resources.put(token, type);
            terraformNames.add(type.terraformName());
        });
        fields(schema, "functions")
                .forEach((token, function) -> functions.put(token, reader.function(token, function)));
        fields(constraints, "functions")
                .values()
                .forEach(function -> terraformNames.add(SchemaReader.text(function, "tf")));
    }

    /** Reads {@code schema/tencentcloud.json} and {@code schema/constraints.json} from the class path. */
    public static Catalogue load() {
        return new Catalogue((Value.Fields) Json.resource("schema/tencentcloud.json"), (Value.Fields)
                Json.resource("schema/constraints.json"));
    }

    /** The provider's version, for instance 1.83.25. */
    public String version() {
        return version;
    }

    /** The type with this token. */
    public Optional<ResourceType> resource(String token) {
        return Optional.ofNullable(resources.get(token));
    }

    /** The function with this token. */
    public Optional<FunctionType> function(String token) {
        return Optional.ofNullable(functions.get(token));
    }

    /** All resource types, by token. */
    public Map<String, ResourceType> resources() {
        return Map.copyOf(resources);
    }

    /** Those of the Terraform names that are not in this package. */
    public Set<String> missing(Set<String> names) {
        return names.stream()
                .filter(name -> !terraformNames.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Value> fields(Value.Fields object, String name) {
        return object.value().getOrDefault(name, new Value.Null()).fields();
    }
}

package rustfs.tencentcloud.simulator.schema;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * The types of the package. Those that the project uses are read at once, each of the others when it is asked for, so
 * that a start costs what the project needs.
 */
public final class Catalogue {
    private final String version;
    private final Map<String, ResourceType> resources = new TreeMap<>();
    private final Map<String, FunctionType> functions = new TreeMap<>();
    private final Set<String> terraformNames = new TreeSet<>();
    private final WholePackage whole = new WholePackage();
    private final Map<String, ResourceType> otherResources = new ConcurrentHashMap<>();
    private final Map<String, FunctionType> otherFunctions = new ConcurrentHashMap<>();

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
        ResourceType known = resources.get(token);
        return Optional.ofNullable(
                known == null ? otherResources.computeIfAbsent(token, this::outsideResource) : known);
    }

    private @Nullable ResourceType outsideResource(String token) {
        return whole.entry(token)
                .filter(entry -> !entry.isFunction())
                .map(Catalogue::resource)
                .orElse(null);
    }

    /** The type that an entry of the whole package describes. */
    public static ResourceType resource(WholePackage.Entry entry) {
        return new SchemaReader(entry.types()).resource(entry.token(), entry.schema(), entry.constraints());
    }

    /** The function with this token. */
    public Optional<FunctionType> function(String token) {
        FunctionType known = functions.get(token);
        return Optional.ofNullable(
                known == null ? otherFunctions.computeIfAbsent(token, this::outsideFunction) : known);
    }

    private @Nullable FunctionType outsideFunction(String token) {
        return whole.entry(token)
                .filter(WholePackage.Entry::isFunction)
                .map(Catalogue::function)
                .orElse(null);
    }

    /** The function that an entry of the whole package describes. */
    public static FunctionType function(WholePackage.Entry entry) {
        return new SchemaReader(entry.types()).function(entry.token(), entry.schema());
    }

    /** The resource types that the project uses, by token. */
    public Map<String, ResourceType> resources() {
        return Map.copyOf(resources);
    }

    /** Those of the Terraform names that are not in the package, each with the name that was probably meant. */
    public Map<String, Optional<String>> missing(Set<String> names) {
        Set<String> others = new TreeSet<>(names);
        others.removeAll(terraformNames);
        Map<String, Optional<String>> missing = new TreeMap<>();
        whole.missing(others).forEach(name -> missing.put(name, Optional.empty()));
        if (!missing.isEmpty()) {
            Set<String> known = whole.terraformNames();
            missing.replaceAll((name, none) -> Spelling.nearest(name, known));
        }
        return missing;
    }

    private static Map<String, Value> fields(Value.Fields object, String name) {
        return object.value().getOrDefault(name, new Value.Null()).fields();
    }
}

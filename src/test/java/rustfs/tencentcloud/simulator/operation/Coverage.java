package rustfs.tencentcloud.simulator.operation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.cloud.CloudModel;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.schema.HeldConstraints;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Shape;
import rustfs.tencentcloud.simulator.schema.Validators;
import rustfs.tencentcloud.simulator.schema.WholePackage;
import rustfs.tencentcloud.simulator.service.Queries;
import rustfs.tencentcloud.simulator.value.Value;

/** What came of taking every type of the provider through its life. */
final class Coverage {
    private final Validators validators = Validators.load();
    private final Map<String, List<Row>> products = new TreeMap<>();
    private final Set<Finding> findings = new TreeSet<>();
    private final Map<FunctionCall.Outcome, Integer> functions = new EnumMap<>(FunctionCall.Outcome.class);

    /**
     * A type.
     *
     * @param model how much of the cloud is simulated for it, if anything is
     */
    record Row(
            ResourceType type,
            HeldConstraints.Result constraints,
            @Nullable CloudModel model) {}

    /** Runs every type of the package on a provider that keeps what it is given, whatever it is. */
    static Coverage run(Provider provider, Map<String, TypeRules> rules) {
        Coverage coverage = new Coverage();
        WholePackage whole = new WholePackage();
        Queries queries = new Queries();
        whole.products()
                .forEach(product -> whole.each(product, entry -> {
                    if (entry.isFunction()) {
                        FunctionCall.Outcome outcome = FunctionCall.of(queries, Catalogue.function(entry));
                        coverage.functions.merge(outcome, 1, Integer::sum);
                    } else {
                        ResourceType type = Catalogue.resource(entry);
                        coverage.products
                                .computeIfAbsent(product, name -> new ArrayList<>())
                                .add(coverage.row(type, promised(type, entry), provider, rules));
                        coverage.facts(entry);
                    }
                }));
        return coverage;
    }

    /** The outputs that the schema says are there; where it means an object, there can be none. */
    private static Set<String> promised(ResourceType type, WholePackage.Entry entry) {
        return entry.schema().fields().getOrDefault("required", new Value.Null()).items().stream()
                .flatMap(name -> name.text().stream())
                .filter(name -> !type.properties().containsKey(name)
                        || !(type.properties().get(name).shape() instanceof Shape.ObjectOf))
                .collect(Collectors.toSet());
    }

    /** What the constraints say that the simulator does not know or does not do. */
    private void facts(WholePackage.Entry entry) {
        Map<String, Value> properties = entry.constraints()
                .fields()
                .getOrDefault("properties", new Value.Null())
                .fields();
        List<String> names = marked(properties, "derived");
        if (!names.isEmpty()) {
            String which = names.size() == properties.size() ? "every property" : String.join(" ", names);
            findings.add(
                    new Finding(entry.terraformName(), Step.CONSTRAINT, "known by the package schema alone: " + which));
        }
        // Terraform forgets a write-only value as soon as it has been sent.
        marked(properties, "writeOnly")
                .forEach(name -> findings.add(new Finding(
                        entry.terraformName(), Step.CREATE, name + " is write-only, and stays in the state")));
    }

    private static List<String> marked(Map<String, Value> properties, String mark) {
        return properties.keySet().stream()
                .filter(name ->
                        Value.of(true).equals(properties.get(name).fields().get(mark)))
                .toList();
    }

    private Row row(ResourceType type, Set<String> promised, Provider provider, Map<String, TypeRules> rules) {
        new TypeLife(provider, type, promised, findings).live();
        HeldConstraints.Result constraints = HeldConstraints.of(type, validators);
        constraints
                .broken()
                .forEach(reason -> findings.add(new Finding(type.terraformName(), Step.CONSTRAINT, reason)));
        return new Row(type, constraints, CloudModel.of(rules.get(type.name())));
    }

    Map<String, List<Row>> products() {
        return products;
    }

    Set<Finding> findings() {
        return findings;
    }

    int functions(FunctionCall.Outcome outcome) {
        return functions.getOrDefault(outcome, 0);
    }
}

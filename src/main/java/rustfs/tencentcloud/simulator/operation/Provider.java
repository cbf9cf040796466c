package rustfs.tencentcloud.simulator.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.cloud.CloudCalls;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Questions;
import rustfs.tencentcloud.simulator.schema.AutomaticName;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.schema.Check;
import rustfs.tencentcloud.simulator.schema.CheckFailure;
import rustfs.tencentcloud.simulator.schema.Difference;
import rustfs.tencentcloud.simulator.schema.FunctionType;
import rustfs.tencentcloud.simulator.schema.IgnoredChanges;
import rustfs.tencentcloud.simulator.schema.InputsOfOutputs;
import rustfs.tencentcloud.simulator.schema.Plan;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Sensitivity;
import rustfs.tencentcloud.simulator.schema.Validators;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** The provider's operations on resources of one region. Values go out with what the schema calls secret marked. */
public final class Provider {
    private final Catalogue catalogue;
    private final Validators validators;
    private final CloudCalls cloud;
    private final Questions questions;
    private final Rest rest;

    /** A provider that waits for nothing: in its cloud everything is ready at once. */
    public Provider(Catalogue catalogue, CloudCalls cloud, Questions questions) {
        this(catalogue, cloud, questions, seconds -> {});
    }

    /**
     * A provider.
     *
     * @param pause waits so many seconds of the cloud's time
     */
    public Provider(Catalogue catalogue, CloudCalls cloud, Questions questions, DoubleConsumer pause) {
        this.catalogue = catalogue;
        this.validators = Validators.load();
        this.cloud = cloud;
        this.questions = questions;
        this.rest = new Rest(cloud, pause, 0);
    }

    private Provider(Provider other, Rest rest) {
        this.catalogue = other.catalogue;
        this.validators = other.validators;
        this.cloud = other.cloud;
        this.questions = other.questions;
        this.rest = rest;
    }

    /**
     * The same provider, which waits no longer than this for what it makes, changes or deletes.
     *
     * @param timeoutSeconds in the cloud's time; 0 for the default
     */
    public Provider within(double timeoutSeconds) {
        return new Provider(this, rest.within(timeoutSeconds));
    }

    /** Inputs after a check, and why they are refused, if they are. */
    public record Checked(Value.Fields inputs, List<CheckFailure> failures) {}

    /** A resource as the engine keeps it. */
    public record State(String id, Value.Fields inputs, Value.Fields outputs) {}

    /** The version of the package, for instance 1.83.25. */
    public String version() {
        return catalogue.version();
    }

    /** Those of the Terraform names that the package does not hold, each with the one that was probably meant. */
    public Map<String, Optional<String>> missing(Set<String> terraformNames) {
        return catalogue.missing(terraformNames);
    }

    /** The type with this token. */
    public ResourceType type(String token) {
        return catalogue
                .resource(token)
                .orElseThrow(() -> CloudFailure.ofProvider("Unknown resource type '" + token + "'."));
    }

    /** Gives inputs a name if they need one, and holds them against the rules of the type. */
    public Checked check(
            ResourceType type, Value.@Nullable Fields priorInputs, Value.Fields inputs, AutomaticName name) {
        Value.Fields given = name.addTo(inputs.withoutReserved(), type, priorInputs);
        List<CheckFailure> failures = Check.of(type, validators, given);
        return new Checked(Sensitivity.ofInputs(type, given), failures);
    }

    private static Value.Fields withoutNulls(Value.Fields inputs) {
        Map<String, Value> given = new TreeMap<>(inputs.value());
        given.values().removeIf(value -> value instanceof Value.Null);
        return Value.of(given);
    }

    /** What automatic names are derived from in place of the engine's seed, if runs are to repeat. */
    public Optional<String> nameSeed(String urn) {
        return cloud.nameSeed(urn);
    }

    /** What an update would change, by property path. */
    public Map<String, Difference.Change> diff(
            ResourceType type, Value.Fields state, Value.Fields inputs, List<String> ignoreChanges) {
        Value.Fields prior = state.withoutReserved().plain();
        Value.Fields wanted = IgnoredChanges.apply(inputs.withoutReserved().plain(), prior, ignoreChanges);
        return Difference.between(type, prior, Plan.of(type, prior, wanted));
    }

    /** What a resource would look like; what the cloud computes is unknown. */
    public Value.Fields previewCreate(ResourceType type, Value.Fields inputs) {
        Map<String, Value> planned = new TreeMap<>(
                Plan.of(type, null, inputs.withoutReserved().plain()).value());
        planned.put(type.idProperty(), new Value.Unknown());
        return Sensitivity.ofOutputs(type, Value.of(planned));
    }

    /** Makes a resource, and waits until it is ready. */
    public State create(ResourceType type, String region, String urn, Value.Fields inputs) {
        Value.Fields plan = Plan.of(type, null, inputs.withoutReserved().plain());
        Cloud.Made made = cloud.create(type, region, urn, plan);
        rest.await(type, region, made.id());
        return new State(made.id(), inputs, shown(type, made.id(), made.outputs()));
    }

    /** What a resource would look like after an update. */
    public Value.Fields previewUpdate(
            ResourceType type, Value.Fields state, Value.Fields inputs, List<String> ignoreChanges) {
        Value.Fields prior = state.withoutReserved().plain();
        Value.Fields wanted = IgnoredChanges.apply(inputs.withoutReserved().plain(), prior, ignoreChanges);
        Map<String, Value> planned = new TreeMap<>(Plan.of(type, prior, wanted).value());
        Value id = prior.value().get(type.idProperty());
        planned.put(type.idProperty(), id == null ? new Value.Unknown() : id);
        return Sensitivity.ofOutputs(type, Value.of(planned));
    }

    /** Changes a resource, and waits until it is ready again. */
    public Value.Fields update(
            ResourceType type, ResourceKey place, String urn, Value.Fields inputs, List<String> ignoreChanges) {
        Value.Fields plain = inputs.withoutReserved().plain();
        Value.Fields outputs = cloud.update(
                type, place, urn, (of, prior) -> Plan.of(of, prior, IgnoredChanges.apply(plain, prior, ignoreChanges)));
        rest.await(type, place.region(), place.id());
        return shown(type, place.id(), outputs);
    }

    /**
     * A resource as it stands, if it is there. With the inputs and outputs that the engine knows it is refreshed,
     * without them it is imported, which not every type can be.
     */
    public Optional<State> read(ResourceType type, ResourceKey place, Value.Fields inputs, Value.Fields state) {
        if (state.value().isEmpty() && type.importing() == ResourceType.Importing.UNSUPPORTED) {
            throw CloudFailure.ofProvider("resource " + type.terraformName() + " doesn't support import");
        }
        return cloud.read(type, place.region(), place.id()).map(found -> {
            Value.Fields outputs = Plan.found(type, state, found);
            Value.Fields now = state.value().isEmpty()
                    ? InputsOfOutputs.imported(type, place.id(), outputs)
                    : InputsOfOutputs.refreshed(type, inputs, outputs);
            return new State(place.id(), Sensitivity.ofInputs(type, now), shown(type, place.id(), outputs));
        });
    }

    /** Deletes a resource, and waits until it is gone. */
    public void delete(ResourceType type, String region, String id) {
        cloud.delete(type, region, id);
        rest.await(type, region, id);
    }

    /** The answer of a function, or why its arguments are refused. */
    public Answer invoke(String token, String region, Value.Fields arguments) {
        FunctionType function = catalogue
                .function(token)
                .orElseThrow(() -> CloudFailure.ofProvider("Unknown function '" + token + "'."));
        Map<String, Value> given =
                withoutNulls(arguments.withoutReserved().plain()).value();
        List<CheckFailure> failures = function.failures(Value.of(given));
        String name = token.substring(token.lastIndexOf(':') + 1);
        return failures.isEmpty()
                ? new Answer(questions.answer(name, region, given), failures)
                : new Answer(Value.of(Map.of()), failures);
    }

    /** What a function answers. */
    public record Answer(Value.Fields outputs, List<CheckFailure> failures) {}

    private static Value.Fields shown(ResourceType type, String id, Value.Fields outputs) {
        Map<String, Value> shown = new TreeMap<>(outputs.value());
        shown.put(type.idProperty(), Value.of(id));
        return Sensitivity.ofOutputs(type, Value.of(shown));
    }
}

package rustfs.tencentcloud.simulator.operation;

import static rustfs.tencentcloud.simulator.operation.Finding.expect;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.schema.AutomaticName;
import rustfs.tencentcloud.simulator.schema.Difference.Change;
import rustfs.tencentcloud.simulator.schema.InputGenerator;
import rustfs.tencentcloud.simulator.schema.InputGenerator.Amount;
import rustfs.tencentcloud.simulator.schema.OtherInputs;
import rustfs.tencentcloud.simulator.schema.OtherInputs.Effect;
import rustfs.tencentcloud.simulator.schema.OtherInputs.Variant;
import rustfs.tencentcloud.simulator.schema.Property;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.ResourceType.Importing;
import rustfs.tencentcloud.simulator.schema.SetForm;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** Takes resources of one type through every step of a life, and notes what does not come out as it should. */
final class TypeLife {
    private static final String REGION = "ap-guangzhou";
    private static final Value.Fields NOTHING = Value.of(Map.of());

    private final Provider provider;
    private final ResourceType type;
    private final Set<String> promised;
    private final Set<Finding> findings;
    private final String urn;

    /**
     * A life.
     *
     * @param promised the outputs that the schema says are there
     */
    TypeLife(Provider provider, ResourceType type, Set<String> promised, Set<Finding> findings) {
        this.provider = provider;
        this.promised = promised;
        this.type = type;
        this.findings = findings;
        this.urn = "urn:pulumi:test::test::" + type.token() + "::generated";
    }

    /** A whole life with little and one with all that the type takes, and the way from each to the other. */
    void live() {
        Map<Amount, Optional<Value.Fields>> inputs = new EnumMap<>(Amount.class);
        for (Amount amount : Amount.values()) {
            Value.Fields generated = new InputGenerator(amount, Map.of()).inputs(type);
            inputs.put(amount, step(Step.CHECK, () -> checked(generated)));
        }
        for (Amount amount : Amount.values()) {
            Amount other = amount == Amount.MINIMAL ? Amount.MAXIMAL : Amount.MINIMAL;
            inputs.get(amount).ifPresent(given -> {
                Optional<Provider.State> made = step(Step.CREATE, () -> created(given));
                made.ifPresent(state -> live(state, inputs.get(other)));
            });
        }
        inputs.get(Amount.MAXIMAL).ifPresent(this::changes);
    }

    private void live(Provider.State state, Optional<Value.Fields> others) {
        step(Step.PREVIEW, () -> previewedOfUnknowns(state.inputs()));
        step(Step.PREVIEW, () -> previewedOfSecrets(state.inputs()));
        step(Step.PREVIEW, () -> previewed(state));
        step(Step.REFRESH, () -> refreshed(state.id(), state.inputs(), state.outputs()));
        step(Step.IMPORT, () -> imported(state));
        others.ifPresent(other -> step(Step.UPDATE, () -> updated(state, other)));
        step(Step.DELETE, () -> deleted(state.id()));
    }

    /** Each property in turn, and each place in it. */
    private void changes(Value.Fields maximal) {
        Set<String> covered = new HashSet<>();
        changes(maximal, covered, covered);
        // What excludes each other is not in one set of inputs.
        for (Property property : type.properties().values()) {
            if (property.isInput() && !maximal.value().containsKey(property.name())) {
                String path = type.name() + "." + property.name();
                Value.Fields inputs = new InputGenerator(Amount.MAXIMAL, Map.of(), path).inputs(type);
                step(Step.CHECK, () -> checked(inputs))
                        .ifPresent(checked -> changes(checked, Set.of(property.name()), covered));
            }
        }
    }

    private void changes(Value.Fields inputs, Set<String> wanted, Set<String> covered) {
        boolean all = wanted == covered;
        List<Variant> variants = OtherInputs.of(type, inputs).stream()
                .filter(variant -> all || wanted.contains(variant.property()))
                .toList();
        Optional<Provider.State> made = step(Step.CREATE, () -> provider.create(type, REGION, urn, inputs));
        made.ifPresent(state -> {
            for (Variant variant : variants) {
                Step step = variant.effect() == Effect.REPLACE ? Step.REPLACE : Step.UPDATE;
                step(step, () -> planned(state, variant)).ifPresent(changes -> {
                    boolean replaces = changes.values().stream().anyMatch(Change::replaces);
                    if (!replaces && covered.add(variant.property())) {
                        step(Step.UPDATE, () -> updated(state, variant.inputs()));
                    }
                });
            }
            replaced(state, variants);
        });
    }

    private void replaced(Provider.State state, List<Variant> variants) {
        provider.delete(type, REGION, state.id());
        variants.stream()
                .filter(variant -> variant.effect() == Effect.REPLACE)
                .findFirst()
                .ifPresent(variant -> step(Step.REPLACE, () -> {
                    Provider.State made = created(checked(variant.inputs()));
                    refreshed(made.id(), made.inputs(), made.outputs());
                    return deleted(made.id());
                }));
    }

    private <T> Optional<T> step(Step step, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (RuntimeException failure) {
            findings.add(new Finding(type.terraformName(), step, String.valueOf(failure.getMessage())));
            return Optional.empty();
        }
    }

    private Value.Fields checked(Value.Fields inputs) {
        byte[] seed = type.name().getBytes(StandardCharsets.UTF_8);
        AutomaticName name = new AutomaticName("generated", seed, AutomaticName.Mode.PROVIDER, "");
        Provider.Checked checked = provider.check(type, null, inputs, name);
        expect(checked.failures().isEmpty(), "inputs are refused: " + refusals(checked));
        return checked.inputs();
    }

    private static String refusals(Provider.Checked checked) {
        return checked.failures().stream()
                .map(failure -> failure.path() + ": " + failure.reason())
                .collect(Collectors.joining("; "));
    }

    private Provider.State created(Value.Fields inputs) {
        Map<String, Value> preview = provider.previewCreate(type, inputs).value();
        expect(new Value.Unknown().equals(preview.get(type.idProperty())), "the preview knows the id");
        Provider.State made = provider.create(type, REGION, urn, inputs);
        expect(!made.outputs().containsUnknown(), "the outputs are not all known");
        Set<String> lacking = new TreeSet<>(promised);
        lacking.removeAll(made.outputs().value().keySet());
        expect(lacking.isEmpty(), "the outputs lack " + lacking);
        preview.forEach((property, value) -> expect(
                Said.foretells(value, made.outputs().value().getOrDefault(property, new Value.Null())),
                property + " is not what the preview said"));
        return made;
    }

    private boolean previewed(Provider.State state) {
        settled(state.inputs(), state.outputs(), "after a creation");
        expect(
                provider.previewUpdate(type, state.outputs(), state.inputs(), List.of())
                        .equals(state.outputs()),
                "a preview shows other outputs than the creation made");
        return true;
    }

    /** As where each input is an output of something that is made in the same run. */
    private boolean previewedOfUnknowns(Value.Fields inputs) {
        Map<String, Value> unknown = new TreeMap<>(inputs.value());
        unknown.replaceAll((name, value) -> new Value.Unknown());
        Map<String, Value> preview =
                provider.previewCreate(type, checked(Value.of(unknown))).value();
        unknown.keySet()
                .forEach(name -> expect(
                        preview.getOrDefault(name, NOTHING).containsUnknown(),
                        "a preview knows " + name + ", which is unknown"));
        return true;
    }

    /** The engine knows what was secret: the provider plans as if nothing were. */
    private boolean previewedOfSecrets(Value.Fields inputs) {
        Map<String, Value> secret = new TreeMap<>(inputs.value());
        secret.replaceAll((name, value) -> new Value.Secret(value.plain()));
        Value.Fields preview = provider.previewCreate(type, checked(Value.of(secret)));
        expect(preview.plain().equals(provider.previewCreate(type, inputs).plain()), "a preview of secrets is another");
        return true;
    }

    private void settled(Value.Fields inputs, Value.Fields outputs, String when) {
        Map<String, Change> changes = provider.diff(type, outputs, inputs, List.of());
        expect(changes.isEmpty(), "a preview " + when + " shows changes of " + changes.keySet());
    }

    private boolean refreshed(String id, Value.Fields inputs, Value.Fields outputs) {
        Provider.State read = provider.read(type, place(id), inputs, outputs)
                .orElseThrow(() -> new Finding.StepFailure("a refresh finds nothing"));
        expect(read.outputs().equals(outputs), "a refresh shows other outputs");
        expect(
                SetForm.of(type, read.inputs()).equals(SetForm.of(type, inputs)),
                "a refresh shows other inputs: " + Said.unlike(read.inputs(), inputs));
        expect(read.id().equals(id), "a refresh shows another id");
        return true;
    }

    private boolean imported(Provider.State state) {
        if (type.importing() == Importing.UNSUPPORTED) {
            try {
                provider.read(type, place(state.id()), NOTHING, NOTHING);
            } catch (CloudFailure refusal) {
                expect(String.valueOf(refusal.getMessage()).contains("doesn't support import"), refusal.toString());
                return true;
            }
            throw new Finding.StepFailure("the provider cannot import it and the simulator does");
        }
        Provider.State read = provider.read(type, place(state.id()), NOTHING, NOTHING)
                .orElseThrow(() -> new Finding.StepFailure("an import finds nothing"));
        Map<String, Value> inputs = new TreeMap<>(read.inputs().value());
        // The bridge gives the id as an input, where the next check refuses it: whoever imports takes it out.
        expect(Value.of(state.id()).equals(inputs.remove(type.idProperty())), "an import does not give the id");
        Value.Fields said = Said.of(type, Value.of(inputs), state.inputs());
        Value.Fields given = Said.of(type, state.inputs(), state.inputs());
        expect(said.equals(given), "an import gives other inputs: " + Said.unlike(said, given));
        expect(Said.secrets(type, read.inputs()), "an import gives a secret in the open");
        settled(checked(Value.of(inputs)), read.outputs(), "after an import");
        return true;
    }

    private Map<String, Change> planned(Provider.State state, Variant variant) {
        Map<String, Change> changes = provider.diff(type, state.outputs(), checked(variant.inputs()), List.of());
        Set<String> elsewhere = new TreeSet<>(changes.keySet());
        elsewhere.removeIf(path -> path.split("[.\\[]", 2)[0].equals(variant.property()));
        expect(elsewhere.isEmpty(), "a change of " + variant.property() + " changes " + elsewhere);
        expect(!changes.isEmpty(), "a preview does not show a change of " + variant.property());
        if (variant.effect() != Effect.OPEN) {
            Set<String> unlike = new TreeSet<>(changes.keySet());
            variant.places()
                    .forEach(place -> expect(unlike.remove(place), "a preview does not show a change of " + place));
            expect(unlike.isEmpty(), "a change of " + variant.places() + " changes " + unlike);
            boolean replaces = variant.effect() == Effect.REPLACE;
            changes.forEach((place, change) -> expect(
                    change.replaces() == replaces,
                    "a change of " + place + (replaces ? " does not replace" : " replaces") + " the resource"));
        }
        return changes;
    }

    /** There and back again. */
    private boolean updated(Provider.State state, Value.Fields inputs) {
        Value.Fields wanted = checked(inputs);
        boolean replaces = provider.diff(type, state.outputs(), wanted, List.of()).values().stream()
                .anyMatch(Change::replaces);
        if (replaces) {
            return true; // An engine would not ask for the update.
        }
        try {
            Value.Fields outputs = provider.update(type, place(state.id()), urn, wanted, List.of());
            expect(!outputs.containsUnknown(), "the outputs of an update are not all known");
            settled(wanted, outputs, "after an update");
            refreshed(state.id(), wanted, outputs);
            Value.Fields before = provider.update(type, place(state.id()), urn, state.inputs(), List.of());
            settled(state.inputs(), before, "after an update back");
        } catch (CloudFailure refusal) {
            // Some properties are planned as an update that the provider then refuses.
            expect(String.valueOf(refusal.getMessage()).contains("cannot be changed"), refusal.toString());
        }
        return true;
    }

    private boolean deleted(String id) {
        provider.delete(type, REGION, id);
        expect(
                provider.read(type, place(id), NOTHING, Value.of(Map.of("any", Value.of(1))))
                        .isEmpty(),
                "a refresh after a deletion finds it");
        return true;
    }

    private static ResourceKey place(String id) {
        return new ResourceKey("", REGION, id);
    }
}

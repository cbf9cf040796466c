package rustfs.tencentcloud.simulator.fault;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** Reads the text of a scenario and collects what is wrong with it, each with its place and what is allowed. */
final class ScenarioReader {
    private static final Set<String> TOP = Set.of("about", "seed", "faults");
    static final Set<String> SETTINGS =
            Set.of("fault", "calls", "types", "regions", "after", "times", "chance", "milliseconds");

    private final Predicate<String> isType;
    private final Set<String> regions =
            Json.resource("simulator/regions.json").fields().keySet();
    private final List<String> problems = new ArrayList<>();

    ScenarioReader(Predicate<String> isType) {
        this.isType = isType;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    Scenario scenario(String name, String text) {
        Section top = section("", parsed(text));
        top.allow(TOP);
        var unused = top.text("about");
        String seed = top.text("seed").orElse("");
        List<Value> faults = top.list("faults");
        if (faults.isEmpty() && problems.isEmpty()) {
            top.problem("faults", "there is none; a scenario has at least one");
        }
        List<FaultRule> rules = new ArrayList<>();
        for (int i = 0; i < faults.size(); i++) {
            Section section = section("faults[" + i + "]", faults.get(i));
            if (faults.get(i) instanceof Value.Fields) {
                rule(section).ifPresent(rules::add);
            }
        }
        return new Scenario(name, seed, rules);
    }

    private Value parsed(String text) {
        try {
            return Json.parse(text);
        } catch (UncheckedIOException e) {
            String reason =
                    e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
            problems.add("it is no JSON: " + reason.lines().findFirst().orElse(""));
            return Value.of(Map.of());
        }
    }

    private Section section(String place, Value value) {
        if (!(value instanceof Value.Fields)) {
            problems.add(
                    place + (place.isEmpty() ? "" : ": ") + "it is a " + value.kind() + " and has to be an object");
        }
        return new Section(place, value.fields(), problems);
    }

    private Optional<FaultRule> rule(Section section) {
        section.allow(SETTINGS);
        Optional<Fault> fault = section.oneOf("fault", section.text("fault").orElse(""), Fault.words())
                .flatMap(Fault::named);
        Set<CloudCall.Kind> calls = new HashSet<>();
        section.texts("calls").stream()
                .flatMap(word -> section.oneOf("calls", word, CloudCall.Kind.words()).stream())
                .forEach(word -> calls.add(CloudCall.Kind.named(word)));
        Set<String> types = new TreeSet<>(section.texts("types"));
        types.stream()
                .filter(isType.negate())
                .forEach(type -> section.problem(
                        "types",
                        "'" + type + "' is neither a resource type, for instance 'Instance', nor a function, for"
                                + " instance 'getImages'"));
        Set<String> places = new TreeSet<>(section.texts("regions"));
        places.forEach(region -> section.oneOf("regions", region, regions));
        double chance = section.number("chance", 1);
        if (chance <= 0 || chance > 1) {
            section.problem("chance", Json.write(Value.of(chance)) + " is not above 0 and at most 1");
        }
        if (fault.isPresent() && fault.get().equals(Fault.SLOW) != section.has("milliseconds")) {
            section.problem("milliseconds", "'slow' needs it, and no other fault takes it");
        }
        FaultRule.Window window =
                new FaultRule.Window(section.has("after") ? section.whole("after", 0) : 0, section.whole("times", 1));
        long milliseconds = section.whole("milliseconds", 1);
        return fault.map(
                what -> new FaultRule(what, new FaultRule.Target(calls, types, places), window, chance, milliseconds));
    }
}

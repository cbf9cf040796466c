package rustfs.tencentcloud.simulator.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Which Terraform provider the engine wants of the bridge, which of its types, in either of the two forms: the
 * arguments of a person, or the value that is built into an SDK.
 *
 * @param provider for instance {@code tencentcloudstack/tencentcloud}, without the registry's host
 * @param version empty for any
 * @param includes Terraform names; none for all
 * @param excludes Terraform names that are left out
 */
record Parameterization(String provider, String version, Set<String> includes, Set<String> excludes) {
    static final String PROVIDER = "tencentcloudstack/tencentcloud";
    private static final List<String> LISTS = List.of("--include", "--exclude");

    static Parameterization ofArguments(List<String> arguments) {
        List<String> words = new ArrayList<>();
        List<Set<String>> lists = List.of(new TreeSet<>(), new TreeSet<>());
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            int equals = argument.indexOf('=');
            int list = LISTS.indexOf(equals < 0 ? argument : argument.substring(0, equals));
            if (list >= 0 && equals >= 0) {
                lists.get(list).addAll(names(argument.substring(equals + 1)));
            } else if (list >= 0 && i + 1 < arguments.size()) {
                i++;
                lists.get(list).addAll(names(arguments.get(i)));
            } else if (argument.startsWith("--")) {
                throw CloudFailure.ofProvider("The simulator does not know the parameter '" + argument + "'.");
            } else {
                words.add(argument);
            }
        }
        if (words.isEmpty() || words.size() > 2) {
            throw CloudFailure.ofProvider(
                    "The parameters are: provider [version] [--include types] [--exclude types], got " + arguments
                            + ".");
        }
        return of(words.get(0), words.size() > 1 ? words.get(1) : "", lists);
    }

    private static List<String> names(String list) {
        return Arrays.asList(list.split(",", -1));
    }

    static Parameterization ofValue(String json) {
        Value value = Json.parse(json);
        Value remote = value.fields().getOrDefault("remote", new Value.Null());
        String name = text(value, "providerName");
        if (!name.isEmpty()) {
            throw CloudFailure.ofProvider("The simulator cannot call the provider '" + name + "'.");
        }
        return of(
                text(remote, "url"),
                text(remote, "version"),
                List.of(names(value, "includes"), names(value, "excludes")));
    }

    private static Set<String> names(Value object, String list) {
        Set<String> names = new TreeSet<>();
        object.fields().getOrDefault(list, new Value.Null()).items().stream()
                .flatMap(item -> item.text().stream())
                .forEach(names::add);
        return names;
    }

    private static String text(Value object, String name) {
        return object.fields().getOrDefault(name, new Value.Null()).text().orElse("");
    }

    private static Parameterization of(String provider, String version, List<Set<String>> lists) {
        String[] parts = provider.split("/", -1);
        String withoutHost = parts.length == 3 ? parts[1] + "/" + parts[2] : provider;
        String number = version.startsWith("v") ? version.substring(1) : version;
        return new Parameterization(withoutHost, number, lists.get(0), lists.get(1));
    }

    /** All Terraform names in it. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(includes);
        names.addAll(excludes);
        return names;
    }

    /** Refuses what the simulator cannot stand in for. */
    void check(String served, Map<String, Optional<String>> missing) {
        if (!provider.equals(PROVIDER) || !(version.isEmpty() || version.equals(served))) {
            throw CloudFailure.ofProvider("The simulator serves the provider %s at %s, not %s at %s."
                    .formatted(PROVIDER, served, provider, version.isEmpty() ? "any version" : version));
        }
        Set<String> both = new TreeSet<>(includes);
        both.retainAll(excludes);
        if (!both.isEmpty()) {
            throw CloudFailure.ofProvider("tokens cannot be both included and excluded: " + String.join(", ", both));
        }
        if (!missing.isEmpty()) {
            List<String> reasons = new ArrayList<>();
            missing.forEach((name, meant) -> reasons.add(
                    name + meant.map(near -> " (did you mean " + near + "?)").orElse("")));
            throw CloudFailure.ofProvider("The provider %s %s has no resource type or function %s."
                    .formatted(PROVIDER, served, String.join(", ", reasons)));
        }
    }
}

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
 */
record Parameterization(String provider, String version, Set<String> includes) {
    static final String PROVIDER = "tencentcloudstack/tencentcloud";
    private static final String INCLUDE = "--include";

    static Parameterization ofArguments(List<String> arguments) {
        List<String> words = new ArrayList<>();
        Set<String> includes = new TreeSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(INCLUDE) && i + 1 < arguments.size()) {
                i++;
                includes.addAll(Arrays.asList(arguments.get(i).split(",", -1)));
            } else if (argument.startsWith(INCLUDE + "=")) {
                includes.addAll(
                        Arrays.asList(argument.substring(INCLUDE.length() + 1).split(",", -1)));
            } else if (argument.startsWith("--")) {
                throw CloudFailure.ofProvider("The simulator does not know the parameter '" + argument + "'.");
            } else {
                words.add(argument);
            }
        }
        if (words.isEmpty() || words.size() > 2) {
            throw CloudFailure.ofProvider(
                    "The parameters are: provider [version] [--include types], got " + arguments + ".");
        }
        return of(words.get(0), words.size() > 1 ? words.get(1) : "", includes);
    }

    static Parameterization ofValue(String json) {
        Value value = Json.parse(json);
        Value remote = value.fields().getOrDefault("remote", new Value.Null());
        Set<String> includes = new TreeSet<>();
        value.fields().getOrDefault("includes", new Value.Null()).items().stream()
                .flatMap(item -> item.text().stream())
                .forEach(includes::add);
        return of(text(remote, "url"), text(remote, "version"), includes);
    }

    private static String text(Value object, String name) {
        return object.fields().getOrDefault(name, new Value.Null()).text().orElse("");
    }

    private static Parameterization of(String provider, String version, Set<String> includes) {
        String[] parts = provider.split("/", -1);
        String withoutHost = parts.length == 3 ? parts[1] + "/" + parts[2] : provider;
        return new Parameterization(withoutHost, version.startsWith("v") ? version.substring(1) : version, includes);
    }

    /** Refuses what the simulator cannot stand in for. */
    void check(String served, Map<String, Optional<String>> missing) {
        if (!provider.equals(PROVIDER) || !(version.isEmpty() || version.equals(served))) {
            throw CloudFailure.ofProvider("The simulator serves the provider %s at %s, not %s at %s."
                    .formatted(PROVIDER, served, provider, version.isEmpty() ? "any version" : version));
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

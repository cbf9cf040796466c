package rustfs.tencentcloud.simulator.protocol;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import pulumirpc.Provider.CheckFailure;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;
import pulumirpc.Provider.PropertyDiff;
import rustfs.tencentcloud.simulator.schema.Spelling;
import rustfs.tencentcloud.simulator.value.Value;

/** The provider's own settings, such as the region: checked and compared as the bridge does. */
final class ProviderSettings {
    /** Source: the provider's package schema; a test holds them against it. */
    static final Set<String> NAMES = Set.of(
            "allowedAccountIds",
            "assumeRoleWithSamls",
            "assumeRoleWithWebIdentities",
            "assumeRoles",
            "camRoleName",
            "cosDomain",
            "domain",
            "enablePodOidc",
            "forbiddenAccountIds",
            "mfaCertifications",
            "profile",
            "protocol",
            "region",
            "secretId",
            "secretKey",
            "securityToken",
            "sharedCredentialsDir");

    /** Those that the schema calls secret. */
    static final Set<String> SECRET = Set.of("secretKey", "securityToken");

    /** What the engine itself puts beside the settings. */
    private static final Set<String> OF_THE_ENGINE = Set.of("version", "pluginDownloadURL");

    private final Map<String, Value> settings;

    ProviderSettings(Value.Fields settings) {
        this.settings = settings.value();
    }

    /** The settings with the secret ones marked. */
    Value.Fields checked() {
        Map<String, Value> marked = new TreeMap<>(settings);
        marked.replaceAll((name, value) ->
                SECRET.contains(name) && !(value instanceof Value.Null) ? new Value.Secret(value) : value);
        return Value.of(marked);
    }

    /** Why settings are refused that there are not. */
    List<CheckFailure> failures(String urn) {
        return names(settings)
                .filter(name -> !NAMES.contains(name))
                .map(name -> CheckFailure.newBuilder()
                        .setReason(Urn.parse(urn).name().startsWith("default") ? ofStack(name) : ofProgram(urn, name))
                        .build())
                .toList();
    }

    private static String ofStack(String name) {
        String hint = Spelling.nearest(name, NAMES)
                .map(near -> " Did you mean `%s:%s`?".formatted(PackageFile.NAME, near))
                .orElse("");
        return ("`%1$s:%2$s` is not a valid configuration key for the %1$s provider.%3$s If the referenced key is not"
                        + " intended for the provider, please choose a different namespace from `%1$s:`.")
                .formatted(PackageFile.NAME, name, hint);
    }

    private static String ofProgram(String urn, String name) {
        return "could not validate provider configuration: Invalid or unknown key. Examine values at '%s.%s'."
                .formatted(Urn.parse(urn).name(), name);
    }

    /** What differs from other settings. Whether it matters the bridge leaves open: it never replaces a provider. */
    DiffResponse difference(ProviderSettings after) {
        DiffResponse.Builder difference = DiffResponse.newBuilder().setChanges(DiffChanges.DIFF_UNKNOWN);
        Set<String> names = new TreeSet<>(settings.keySet());
        names.addAll(after.settings.keySet());
        names.removeIf(name -> isOfTheEngine(name) || Objects.equals(settings.get(name), after.settings.get(name)));
        names.forEach(name -> difference.putDetailedDiff(
                name,
                PropertyDiff.newBuilder()
                        .setKind(kind(name, after))
                        .setInputDiff(true)
                        .build()));
        return difference.setHasDetailedDiff(!names.isEmpty()).build();
    }

    private PropertyDiff.Kind kind(String name, ProviderSettings after) {
        if (!settings.containsKey(name)) {
            return PropertyDiff.Kind.ADD;
        }
        return after.settings.containsKey(name) ? PropertyDiff.Kind.UPDATE : PropertyDiff.Kind.DELETE;
    }

    private static Stream<String> names(Map<String, Value> settings) {
        return settings.keySet().stream().filter(name -> !isOfTheEngine(name));
    }

    private static boolean isOfTheEngine(String name) {
        return OF_THE_ENGINE.contains(name) || name.startsWith("__");
    }
}

package rustfs.tencentcloud;

import com.pulumi.Context;
import com.pulumi.core.TypeShape;
import com.pulumi.core.annotations.Import;
import com.pulumi.deployment.Deployment;
import com.pulumi.resources.InvokeArgs;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.settings.change.SettledSettings;

/** What the stack said of itself at its last update, read from its own outputs. */
final class FormerStack {
    /** The output with the settings that may not change any more. */
    static final String SETTLED = "settledSettings";

    /** The output with the fingerprint of the secret; it is a secret itself. */
    static final String FINGERPRINT = "secretFingerprint";

    private static final String READ_OUTPUTS = "pulumi:pulumi:readStackOutputs";

    private FormerStack() {}

    /** Path and value of each settled setting, with the fingerprint of the secret; empty before the first update. */
    static Map<String, String> settledSettings(Context context) {
        String name = context.organizationName() + "/" + context.projectName() + "/" + context.stackName();
        // The program has to know before it declares anything, so it waits here.
        Map<String, Object> answer = Deployment.getInstance()
                .invokeAsync(READ_OUTPUTS, TypeShape.map(String.class, Object.class), new Query(name))
                .join();
        Map<String, String> settled = new TreeMap<>();
        if (answer.get("outputs") instanceof Map<?, ?> outputs && outputs.get(SETTLED) instanceof Map<?, ?> former) {
            former.forEach((path, value) -> settled.put(String.valueOf(path), String.valueOf(value)));
            if (outputs.get(FINGERPRINT) instanceof String fingerprint) {
                settled.put(SettledSettings.SECRET, fingerprint);
            }
        }
        return settled;
    }

    private static final class Query extends InvokeArgs {
        @Import(name = "name", required = true)
        @SuppressWarnings("UnusedVariable") // the SDK reads it by its annotation
        private final String name;

        Query(String name) {
            this.name = name;
        }
    }
}

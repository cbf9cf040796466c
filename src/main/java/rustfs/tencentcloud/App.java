package rustfs.tencentcloud;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumi.exceptions.RunException;
import java.lang.ref.Reference;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.logging.LogManager;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.SettingsException;
import rustfs.tencentcloud.settings.binding.SettingsBinder;
import rustfs.tencentcloud.settings.change.SettledSettings;
import rustfs.tencentcloud.stacks.RustfsStack;

/** The program that Pulumi runs: reads the configuration whole, then declares the stack. */
public final class App {
    private App() {}

    public static void main(String[] arguments) {
        // Pulumi shows every message; the copy that the SDK writes to standard error would show each a second time.
        LogManager.getLogManager().reset();
        String json = System.getenv(StackConfiguration.VARIABLE);
        SdkLogger logger = SdkLogger.installed();
        try {
            Pulumi.run(context -> declare(
                    context,
                    StackConfiguration.ofNamespace(context.projectName(), json),
                    FormerStack.settledSettings(context)));
        } finally {
            Reference.reachabilityFence(logger);
        }
    }

    static void declare(Context context, Map<String, String> configuration, Map<String, String> formerlySettled) {
        Catalogue catalogue = Catalogue.load();
        BoundSettings bound = bind(configuration, formerlySettled, catalogue);
        bound.warnings().forEach(warning -> context.log().warn(warning.toString()));
        new RustfsStack(new RustfsStack.Name(context.projectName(), context.stackName()), bound, catalogue.limits())
                .outputs()
                .forEach(context::export);
        Map<String, String> settled = new TreeMap<>(SettledSettings.of(bound).values());
        String fingerprint = Objects.requireNonNull(settled.remove(SettledSettings.SECRET));
        context.export(FormerStack.SETTLED, Output.of(settled));
        context.export(FormerStack.FINGERPRINT, Output.ofSecret(fingerprint));
    }

    private static BoundSettings bind(
            Map<String, String> configuration, Map<String, String> formerlySettled, Catalogue catalogue) {
        try {
            BoundSettings bound = new SettingsBinder(catalogue).bind(configuration);
            SettledSettings.of(bound).checkSince(formerlySettled);
            return bound;
        } catch (SettingsException problems) {
            // Of this type the SDK shows the message alone; the user needs no stack trace to mend a setting.
            throw new RunException(problems.getMessage());
        }
    }
}

package rustfs.tencentcloud;

import com.pulumi.Context;
import com.pulumi.Pulumi;
import com.pulumi.core.Output;
import com.pulumi.exceptions.RunException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.logging.LogManager;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cost.MonthlyCost;
import rustfs.tencentcloud.cost.PriceList;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.SettingsException;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.binding.SettingsBinder;
import rustfs.tencentcloud.settings.change.NodeTypes;
import rustfs.tencentcloud.settings.change.PoolStates;
import rustfs.tencentcloud.settings.change.SettledSettings;
import rustfs.tencentcloud.settings.sizing.ClusterCost;
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
        notes(bound, catalogue).forEach(note -> context.log().info(note));
        new RustfsStack(new RustfsStack.Name(context.projectName(), context.stackName()), bound, catalogue)
                .outputs()
                .forEach(context::export);
        Map<String, String> settled = new TreeMap<>(SettledSettings.of(bound).values());
        String fingerprint = Objects.requireNonNull(settled.remove(SettledSettings.SECRET));
        context.export(FormerStack.SETTLED, Output.of(settled));
        context.export(FormerStack.FINGERPRINT, Output.ofSecret(fingerprint));
    }

    /** What whoever reads the preview should know beside the list of resources. */
    private static List<String> notes(BoundSettings bound, Catalogue catalogue) {
        List<String> notes = new ArrayList<>(bound.notes());
        StackSettings settings = bound.settings();
        notes.addAll(new PoolStates(bound.former().pools(), settings.cluster().pools()).steps());
        notes.addAll(NodeTypes.of(settings.cluster(), bound.former()).steps());
        MonthlyCost cost = ClusterCost.of(settings.cluster(), new PriceList(catalogue.prices(), settings.region()));
        if (!cost.isKnown()) {
            notes.add("clusterMonthlyUsd is left out: " + cost);
        }
        return notes;
    }

    private static BoundSettings bind(
            Map<String, String> configuration, Map<String, String> formerlySettled, Catalogue catalogue) {
        try {
            BoundSettings bound = new SettingsBinder(catalogue).bind(configuration, formerlySettled);
            SettledSettings.of(bound).checkSince(formerlySettled);
            return bound;
        } catch (SettingsException problems) {
            // Of this type the SDK shows the message alone; the user needs no stack trace to mend a setting.
            throw new RunException(problems.getMessage());
        }
    }
}

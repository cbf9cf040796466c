package rustfs.tencentcloud.stacks;

import com.pulumi.core.Output;
import com.pulumi.exceptions.RunException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.settings.AiMlSettings;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.GamingSettings;

/** A whole stack: the platform and the workloads that its settings have. */
public final class RustfsStack {
    private final Map<String, Output<?>> outputs = new LinkedHashMap<>();

    /**
     * The names that Pulumi knows the stack by. The name of every resource begins with them; where none could begin so,
     * they are refused.
     */
    public record Name(String project, String stack) {
        /** What is left of the 60 characters that subnets and disks have, after the longest zone and pool. */
        static final int LONGEST = 33;

        private static final Pattern CHARACTERS = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

        public Name {
            String start = project + "-" + stack;
            if (start.length() > LONGEST || !CHARACTERS.matcher(start).matches()) {
                throw new RunException("The name of every resource begins with '" + start + "', the project and the"
                        + " stack. Tencent Cloud takes up to " + LONGEST + " letters, digits, hyphens and underscores"
                        + " there. Choose another name for the stack: pulumi stack rename.");
            }
        }

        @Override
        public String toString() {
            return project + "-" + stack;
        }
    }

    /** @param catalogue that the settings were checked against */
    public RustfsStack(Name name, BoundSettings bound, Catalogue catalogue) {
        StackContext context = StackContext.of(name, bound.settings());
        Platform platform = new Platform(context, bound, catalogue);
        outputs.putAll(platform.outputs());
        GamingSettings gaming = bound.settings().gaming();
        if (gaming != null) {
            outputs.putAll(new GamingStack(context, gaming, platform).outputs());
        }
        AiMlSettings aiMl = bound.settings().aiMl();
        if (aiMl != null) {
            outputs.putAll(new AiMlStack(context, aiMl, platform).outputs());
        }
    }

    /** What leaves the stack, by the names under which Pulumi shows it. */
    public Map<String, Output<?>> outputs() {
        return Map.copyOf(outputs);
    }
}

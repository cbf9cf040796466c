package rustfs.tencentcloud.component.compute;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.Resource;
import com.pulumi.tencentcloud.TatCommand;
import com.pulumi.tencentcloud.TatCommandArgs;
import com.pulumi.tencentcloud.TatInvocationInvokeAttachment;
import com.pulumi.tencentcloud.TatInvocationInvokeAttachmentArgs;
import com.pulumi.tencentcloud.inputs.TatCommandTagArgs;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A command of TAT that runs on a machine as root, and again whenever its revision changes. A run is over for Pulumi as
 * soon as it has begun: how it ends is in the console of TAT.
 */
public final class MachineCommand {
    /** The longest that TAT allows, as a command may wait for others. */
    private static final double TIMEOUT_SECONDS = 86_400;
    /** Limits of TAT. */
    private static final int MOST_TAGS = 10;

    private static final String REVISION = "revision";

    private final String name;
    private final Script script;
    private final Resource parent;
    private final TatCommand command;

    /**
     * What is run.
     *
     * @param text a shell script; it begins with the line of its shell
     * @param revision another one is another run
     */
    public record Script(String description, String text, String revision) {}

    public MachineCommand(String name, Script script, Map<String, String> tags, Resource parent) {
        this.name = name;
        this.script = script;
        this.parent = parent;
        String content = script.text().replaceFirst("\n", "\n# Revision {{" + REVISION + "}}\n");
        this.command = new TatCommand(
                name,
                TatCommandArgs.builder()
                        .commandName(name)
                        .description(script.description())
                        .commandType("SHELL")
                        .username("root")
                        .workingDirectory("/root")
                        .timeout(TIMEOUT_SECONDS)
                        // A run cannot be changed. The revision is a parameter of it, so that another one is another
                        // run.
                        .enableParameter(true)
                        .defaultParameters("{\"" + REVISION + "\":\"\"}")
                        .content(Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8)))
                        .tags(tagsOfTheCommand(tags))
                        .build(),
                CustomResourceOptions.builder()
                        .parent(parent)
                        .replaceOnChanges("enableParameter")
                        .build());
    }

    /**
     * Runs it once for its revision.
     *
     * @param after what has to be there before
     */
    public void runOn(Output<String> instanceId, List<Resource> after) {
        new TatInvocationInvokeAttachment(
                name,
                TatInvocationInvokeAttachmentArgs.builder()
                        .commandId(command.id())
                        .instanceId(instanceId)
                        .username("root")
                        .workingDirectory("/root")
                        .timeout(TIMEOUT_SECONDS)
                        .parameters("{\"" + REVISION + "\":\"" + script.revision() + "\"}")
                        .build(),
                CustomResourceOptions.builder().parent(parent).dependsOn(after).build());
    }

    private static List<TatCommandTagArgs> tagsOfTheCommand(Map<String, String> tags) {
        return tags.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST_TAGS)
                .map(tag -> TatCommandTagArgs.builder()
                        .key(tag.getKey())
                        .value(tag.getValue())
                        .build())
                .toList();
    }
}

package rustfs.tencentcloud.component.rustfs;

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
 * Brings a changed configuration to the nodes that exist: one command of TAT with the script, and a run of it on each
 * node whenever the revision changes. A run is over for Pulumi as soon as it has begun, so nothing here can wait for
 * a node to be ready: the script on each node waits for those before it.
 */
final class RollOut {
    /** As long as a run may take: a node waits for all that stand before it. The longest that TAT allows. */
    private static final double TIMEOUT_SECONDS = 86_400;
    /** Limits of TAT. */
    private static final int MOST_TAGS = 10;

    private static final String REVISION = "revision";

    private final String name;
    private final NodeScript script;
    private final Map<String, String> tags;
    private final Resource parent;

    RollOut(String name, NodeScript script, Map<String, String> tags, Resource parent) {
        this.name = name;
        this.script = script;
        this.tags = tags;
        this.parent = parent;
    }

    void on(List<ServerPool.Machine> machines) {
        TatCommand command = new TatCommand(
                name,
                TatCommandArgs.builder()
                        .commandName(name)
                        .description("Brings a node of " + name + " to the configuration of its stack")
                        .commandType("SHELL")
                        .username("root")
                        .workingDirectory("/root")
                        .timeout(TIMEOUT_SECONDS)
                        // A run cannot be changed. The revision is a parameter of it, so that another one is another
                        // run.
                        .enableParameter(true)
                        .defaultParameters("{\"" + REVISION + "\":\"\"}")
                        .content(Base64.getEncoder().encodeToString(content().getBytes(StandardCharsets.UTF_8)))
                        .tags(tagsOfTheCommand())
                        .build(),
                CustomResourceOptions.builder()
                        .parent(parent)
                        .replaceOnChanges("enableParameter")
                        .build());
        machines.forEach(machine -> run(command, machine));
    }

    private String content() {
        return script.rollOut().replaceFirst("\n", "\n# Revision {{" + REVISION + "}}\n");
    }

    private void run(TatCommand command, ServerPool.Machine machine) {
        new TatInvocationInvokeAttachment(
                name + "-" + machine.node().word(),
                TatInvocationInvokeAttachmentArgs.builder()
                        .commandId(command.id())
                        .instanceId(machine.instance().id())
                        .username("root")
                        .workingDirectory("/root")
                        .timeout(TIMEOUT_SECONDS)
                        .parameters("{\"" + REVISION + "\":\"" + script.revision() + "\"}")
                        .build(),
                CustomResourceOptions.builder()
                        .parent(parent)
                        .dependsOn(machine.attachments())
                        .build());
    }

    private List<TatCommandTagArgs> tagsOfTheCommand() {
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

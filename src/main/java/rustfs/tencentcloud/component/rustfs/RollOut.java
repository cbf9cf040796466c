package rustfs.tencentcloud.component.rustfs;

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
import java.util.Locale;
import java.util.Map;
import rustfs.tencentcloud.component.observability.Telemetry;

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

    private final String name;
    private final Content content;
    private final Map<String, String> tags;
    private final Resource parent;

    /** What the nodes are brought to. */
    record Content(NodeScript script, Telemetry telemetry) {
        /** TAT takes no more in Base64. Source: its API document of CreateCommand. */
        static final int MOST_CHARACTERS = 64 * 1024;

        /** What is known only when it is made, or makes another run: each is a parameter of the runs. */
        static final String PARAMETERS = "{\"revision\":\"%s\",\"logTopic\":\"%s\",\"metrics\":\"%s\"}";

        /** The parameters in plain text, then the script packed, as it would be too long. */
        private static final String HEAD = """
                #!/bin/bash
                # Revision {{revision}}
                set -euo pipefail
                export LOG_TOPIC='{{logTopic}}' METRICS='{{metrics}}'
                script=$(mktemp /run/rustfs-roll-out.XXXXXX)
                base64 -d <<'END' | gzip -d >"$script"
                """;

        private static final String TAIL = """

                END
                exec bash "$script"
                """;

        /** @throws IllegalArgumentException if it is longer than the cloud takes */
        String command() {
            String command = HEAD + UserData.packed(script.rollOut()) + TAIL;
            String encoded = Base64.getEncoder().encodeToString(command.getBytes(StandardCharsets.UTF_8));
            if (encoded.length() > MOST_CHARACTERS) {
                throw new IllegalArgumentException("The command of a roll-out has " + encoded.length()
                        + " characters in Base64 and the cloud takes " + MOST_CHARACTERS);
            }
            return encoded;
        }

        Output<String> parameters() {
            return Output.tuple(telemetry.logTopic(), telemetry.metricsSecret())
                    .applyValue(known -> String.format(Locale.ROOT, PARAMETERS, script.revision(), known.t1, known.t2));
        }
    }

    RollOut(String name, Content content, Map<String, String> tags, Resource parent) {
        this.name = name;
        this.content = content;
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
                        .defaultParameters(String.format(Locale.ROOT, Content.PARAMETERS, "", "", ""))
                        .content(content.command())
                        .tags(tagsOfTheCommand())
                        .build(),
                CustomResourceOptions.builder()
                        .parent(parent)
                        .replaceOnChanges("enableParameter")
                        .build());
        machines.forEach(machine -> run(command, machine));
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
                        .parameters(content.parameters())
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

package rustfs.tencentcloud.simulator.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** A stack of its own with a Pulumi home of its own, in which the package is served by the plugin that is handed in. */
final class EngineStack implements AutoCloseable {
    private static final String PLUGIN = "plugins/resource-terraform-provider-v%s/pulumi-resource-terraform-provider";
    private static final long TIMEOUT_SECONDS = 120;

    private final Path folder;
    private final Map<String, String> environment;
    private final EngineProgram program;

    /**
     * Makes the stack.
     *
     * @param start the script that starts the plugin
     * @param environment of the plugin
     * @param parameter what the engine says to the plugin of the package that it wants
     */
    EngineStack(Path folder, String start, Map<String, String> environment, String parameter)
            throws IOException, InterruptedException {
        this.folder = folder;
        this.environment = environment;
        String version = Json.resource("schema/tencentcloud.json")
                .fields()
                .get("parameterization")
                .fields()
                .get("baseProvider")
                .fields()
                .get("version")
                .text()
                .orElseThrow();
        program = new EngineProgram(version, parameter);
        Path plugin = folder.resolve(PLUGIN.formatted(version));
        Files.createDirectories(plugin.getParent());
        Files.writeString(plugin, start);
        if (!plugin.toFile().setExecutable(true)) {
            throw new IOException("'" + plugin + "' cannot be made executable.");
        }
        Files.createDirectories(folder.resolve("state"));
        Files.writeString(folder.resolve("Pulumi.yaml"), "name: contract\nruntime: java\n");
        run("stack", "init", "test");
    }

    /** Runs the program, and says what the engine did and told, and what its state holds then. */
    Value pulumi(String command, Map<String, Value> resources) throws IOException, InterruptedException {
        program.declares(resources);
        Path events = Files.createTempFile(folder, "events", ".json");
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of("--client", program.address(), "--event-log", events.toString(), "--parallel", "1"));
        String output = run(words.toArray(String[]::new));
        if (Files.size(events) == 0) {
            throw new IllegalStateException("The engine did nothing: " + output);
        }
        Map<String, Value> answer = new TreeMap<>(EngineAnswer.ofEvents(Files.readAllLines(events)));
        answer.put("state", EngineAnswer.ofState(Json.parse(run("stack", "export", "--show-secrets"))));
        return Value.of(answer);
    }

    /** The id of the only resource of the stack. */
    String id() throws IOException, InterruptedException {
        return EngineAnswer.resources(Json.parse(run("stack", "export")))
                .map(resource -> resource.fields().get("id").text().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    /** Takes the only resource out of the state, and leaves it where it is. */
    void forget() throws IOException, InterruptedException {
        String urn = EngineAnswer.resources(Json.parse(run("stack", "export")))
                .map(resource -> resource.fields().get("urn").text().orElseThrow())
                .findFirst()
                .orElseThrow();
        run("state", "delete", urn, "--yes");
    }

    private String run(String... words) throws IOException, InterruptedException {
        Path output = folder.resolve("output.log");
        List<String> command = new ArrayList<>(List.of("pulumi"));
        command.addAll(List.of(words));
        if (!words[0].equals("stack")) {
            command.addAll(List.of("--stack", "test"));
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        builder.environment()
                .putAll(Map.of(
                        "PULUMI_HOME", folder.toString(),
                        "PULUMI_BACKEND_URL", "file://" + folder.resolve("state"),
                        "PULUMI_CONFIG_PASSPHRASE", "contract",
                        "PULUMI_SKIP_UPDATE_CHECK", "true",
                        "PULUMI_DEBUG_COMMANDS", "true",
                        "PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION", "true"));
        Process process = builder.start();
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("No end after " + TIMEOUT_SECONDS + " s: " + Files.readString(output));
        }
        return Files.readString(output);
    }

    @Override
    public void close() {
        program.close();
    }
}

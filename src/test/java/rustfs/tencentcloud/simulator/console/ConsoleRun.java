package rustfs.tencentcloud.simulator.console;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.simulator.operation.TestProvider;

/** The commands, on an account of a test's own. */
final class ConsoleRun implements AutoCloseable {
    private final Path folder;
    private final Path account;
    private final TestProvider provider;

    ConsoleRun(Path folder) {
        this.folder = folder;
        account = folder.resolve("account.db");
        provider = new TestProvider(account);
    }

    /** What a command ended with. */
    record Outcome(int status, String out, String err) {
        /** The first line of standard output. */
        String line() {
            return out.lines().findFirst().orElse("");
        }
    }

    Path account() {
        return account;
    }

    /** The account as Pulumi changes it. */
    TestProvider provider() {
        return provider;
    }

    /** A state in which a stack knows things: each line is type, id and outputs. */
    void stack(String name, String... resources) throws IOException {
        Path stacks = Files.createDirectories(folder.resolve("state/.pulumi/stacks/test"));
        Files.writeString(
                stacks.resolve(name + ".json"),
                "{\"version\": 3, \"checkpoint\": {\"latest\": {\"resources\": [" + String.join(",", resources)
                        + "]}}}");
    }

    /** A resource of a state. */
    static String resource(String type, String id, String outputs) {
        String token = TestProvider.type(type).token();
        return """
                {"urn": "urn:pulumi:test::test::%s::of-%s", "type": "%s", "id": "%s", "outputs": %s}""".formatted(token, type, token, id, outputs);
    }

    Outcome run(String... words) {
        return runWith("", words);
    }

    Outcome runWith(String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Session.Streams streams = new Session.Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        Map<String, String> environment = Map.of(
                "RUSTFS_SIMULATOR_ACCOUNT",
                account.toString(),
                "RUSTFS_LOCAL_STATE",
                folder.resolve("state").toString());
        int status = Console.run(List.of(words), environment, streams);
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        provider.close();
    }
}

package rustfs.tencentcloud.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Commands of the system that the tests run on. */
final class Shell {
    private static final long TIMEOUT_SECONDS = 300;

    private Shell() {}

    /** How a command ended, and all that it printed. */
    record Result(int status, String output) {
        /** @throws AssertionError with what was printed, if it failed */
        String orThrow(List<String> command) {
            if (status != 0) {
                throw new AssertionError(String.join(" ", command) + " ended with " + status + ":\n" + output);
            }
            return output.strip();
        }
    }

    /** What a command prints; it must succeed. */
    static String run(String... command) {
        return run(List.of(command));
    }

    static String run(List<String> command) {
        return attempt(command).orThrow(command);
    }

    static Result attempt(List<String> command) {
        return attempt(command, "");
    }

    /** Runs a command with a text as its standard input. */
    static Result attempt(List<String> command, String input) {
        try {
            Path output = Files.createTempFile("command", ".out");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " did not end:\n" + Files.readString(output));
            }
            Result result =
                    new Result(process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
            Files.delete(output);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

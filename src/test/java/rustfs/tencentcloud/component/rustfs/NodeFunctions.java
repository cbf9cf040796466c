package rustfs.tencentcloud.component.rustfs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The functions of a node's scripts, called from a few lines of a test. */
final class NodeFunctions {
    private NodeFunctions() {}

    /** What was printed, and the exit code in a last line. */
    static String run(String lines, Map<String, String> variables) throws IOException, InterruptedException {
        String functions =
                "for part in steps system disks program secrets certificate service roll-out; do . $SCRIPTS/$part.sh; done\n";
        ProcessBuilder bash =
                new ProcessBuilder("bash", "-euo", "pipefail", "-c", functions + lines).redirectErrorStream(true);
        bash.environment().putAll(variables);
        bash.environment()
                .put(
                        "SCRIPTS",
                        Path.of("src/main/resources/rustfs").toAbsolutePath().toString());
        Process process = bash.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + "exit " + process.waitFor() + "\n";
    }
}

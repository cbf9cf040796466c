package rustfs.tencentcloud.component.rustfs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The functions of a node's script, called from a few lines of a test. */
final class NodeFunctions {
    private NodeFunctions() {}

    /** What was printed, and the exit code in a last line. */
    static String run(String lines, Map<String, String> variables) throws IOException, InterruptedException {
        String node = Files.readString(Path.of("src/main/resources/rustfs/node.sh"));
        String functions = node.substring(node.indexOf("say() {"), node.indexOf("# A roll-out that arrives"))
                + node.substring(node.indexOf("find_myself() {"), node.indexOf("\nhad_data=no"));
        ProcessBuilder bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", functions + "\n" + lines)
                .redirectErrorStream(true);
        bash.environment().putAll(variables);
        Process process = bash.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + "exit " + process.waitFor() + "\n";
    }
}

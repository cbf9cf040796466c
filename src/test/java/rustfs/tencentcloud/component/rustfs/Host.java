package rustfs.tencentcloud.component.rustfs;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The machine that the tests run on, with the programs of a node's system. A test that needs what it does not have is
 * left out, and says so; {@code bin/test} says before which those are, and on Linux with all of them none is.
 */
final class Host {
    private Host() {}

    /** Leaves the test out where a program is missing. */
    static void needs(String... programs) {
        List<String> missing = Arrays.stream(programs)
                .filter(program -> Stream.of(System.getenv("PATH").split(":"), new String[] {"/usr/sbin", "/sbin"})
                        .flatMap(Arrays::stream)
                        .noneMatch(folder -> Files.isExecutable(Path.of(folder, program))))
                .toList();
        if (!missing.isEmpty()) {
            abort("Left out: this machine has no " + String.join(", ", missing));
        }
    }

    /** Leaves the test out where it cannot make namespaces, loop devices and mounts. */
    static void needsRootOfLinux() {
        needs("unshare", "losetup", "mkfs.xfs", "openssl", "curl", "ip");
        if (!System.getProperty("user.name").equals("root")) {
            abort("Left out: it mounts disks, so it has to be root");
        }
    }

    record Outcome(int status, String output) {}

    static Outcome run(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The files of a folder with one of the endings, by their paths. */
    static List<String> files(Path folder, String... endings) {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.map(Path::toString)
                    .filter(file -> Arrays.stream(endings).anyMatch(file::endsWith))
                    .sorted()
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

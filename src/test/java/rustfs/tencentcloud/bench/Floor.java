package rustfs.tencentcloud.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A Pulumi project whose program is a jar with {@link EmptyProgram} alone, run by the same engine. */
final class Floor {
    private static final String CLASS_FILE = EmptyProgram.class.getName().replace('.', '/') + ".class";

    private final Path folder;
    private final Path local;

    /** Makes the project in {@code folder}; {@code local} is the {@code .local} folder of a local run. */
    Floor(Path folder, Path local) throws Exception {
        this.folder = folder;
        this.local = local;
        Files.writeString(
                folder.resolve("Pulumi.yaml"),
                "name: floor\nruntime:\n  name: java\n  options:\n    binary: floor.jar\n");
        writeJar(folder.resolve("floor.jar"));
        pulumi("stack", "init", "floor");
    }

    void preview() throws IOException, InterruptedException {
        pulumi("preview", "--stack", "floor");
    }

    private void pulumi(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("pulumi"));
        command.addAll(List.of(arguments));
        command.add("--non-interactive");
        Path log = folder.resolve("floor.log");
        // The shell finds pulumi where bin/local finds it.
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        "-c",
                        "root=$PWD; cd \"$root/..\"; . \"$PROJECT/bin/lib.sh\"; root=$PROJECT with_engine;"
                                + " export PULUMI_HOME=$HOME_OF_RUN; cd \"$root\"; exec \"$@\"",
                        "bash")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.command().addAll(command);
        builder.environment().put("PROJECT", Path.of("").toAbsolutePath().toString());
        builder.environment().put("HOME_OF_RUN", local.resolve("home").toString());
        builder.environment().put("PULUMI_BACKEND_URL", "file://" + folder);
        builder.environment().put("PULUMI_CONFIG_PASSPHRASE", "floor");
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("pulumi ended with " + status + ":\n" + Files.readString(log));
        }
    }

    private static void writeJar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, EmptyProgram.class.getName());
        attributes.put(Attributes.Name.CLASS_PATH, libraries());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                var compiled = Floor.class.getResourceAsStream("/" + CLASS_FILE)) {
            if (compiled == null) {
                throw new IllegalStateException("There is no " + CLASS_FILE);
            }
            out.putNextEntry(new JarEntry(CLASS_FILE));
            compiled.transferTo(out);
        }
    }

    private static String libraries() throws IOException {
        try (var jars = Files.list(Path.of("target/lib"))) {
            return String.join(
                    " ",
                    jars.map(jar -> jar.toAbsolutePath().toUri().toString())
                            .sorted()
                            .toList());
        }
    }
}

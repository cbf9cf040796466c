package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another project on the simulator: it adds the package for itself, and uses types that this one does not. */
class OtherTypesEngineTest {
    private static final String PROVIDER = "tencentcloudstack/tencentcloud";
    private static final String PROGRAM = """
            import com.pulumi.Pulumi;
            import com.pulumi.tencentcloud.Ccn;
            import com.pulumi.tencentcloud.CcnArgs;

            public class Program {
                public static void main(String[] arguments) {
                    Pulumi.run(context -> {
                        Ccn network = new Ccn("backbone", CcnArgs.builder().description("between regions").build());
                        context.export("name", network.name());
                        context.export("state", network.state());
                    });
                }
            }
            """;

    @TempDir
    Path folder;

    private UserPulumi pulumi;
    private Path project;

    @BeforeEach
    void makeTheProject() throws IOException {
        // Types of which the cloud's rules are not simulated are kept as they are given.
        pulumi = UserPulumi.in(folder, Map.of("RUSTFS_SIMULATOR_LENIENT", "true"));
        project = Files.createDirectory(folder.resolve("project"));
        Files.writeString(project.resolve("Pulumi.yaml"), """
                name: other
                runtime:
                  name: java
                  options:
                    binary: program.jar
                """);
    }

    @Test
    void seesEveryTypeInThePackageSchema() throws Exception {
        String schema = pulumi.run(project, List.of("package", "get-schema", "terraform-provider", PROVIDER));
        JsonNode read = new ObjectMapper().readTree(schema);

        assertThat(read.get("resources")).hasSize(1344);
        assertThat(read.get("functions")).hasSize(938);
    }

    @Test
    void livesWithTypesThatThisProjectDoesNotUse() throws Exception {
        pulumi.run(
                project,
                List.of("package", "add", "terraform-provider", PROVIDER, "--", "--include", "tencentcloud_ccn"));
        build();
        pulumi.run(project, List.of("stack", "init", "dev"));

        assertThat(pulumi.run(project, List.of("up", "--yes"))).contains("Ccn backbone created");
        assertThat(pulumi.run(project, List.of("stack", "output", "name"))).startsWith("backbone-");
        pulumi.run(project, List.of("preview", "--refresh", "--expect-no-changes"));
        assertThat(pulumi.run(project, List.of("destroy", "--yes"))).contains("Ccn backbone deleted");
    }

    /** Compiles the program and its SDK into a jar that says where the libraries are. */
    private void build() throws IOException {
        Path main = Files.writeString(project.resolve("Program.java"), PROGRAM);
        Path classes = Files.createDirectory(project.resolve("classes"));
        List<Path> libraries = files(Path.of("target/lib").toAbsolutePath(), ".jar");
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp"));
        arguments.add(libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        arguments.add(main.toString());
        files(project.resolve("sdks"), ".java").forEach(source -> arguments.add(source.toString()));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        assertThat(status).describedAs(said.toString(StandardCharsets.UTF_8)).isZero();

        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Program");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        libraries.stream()
                                .map(library -> library.toUri().toString())
                                .collect(Collectors.joining(" ")));
        try (JarOutputStream jar =
                new JarOutputStream(Files.newOutputStream(project.resolve("program.jar")), manifest)) {
            for (Path file : files(classes, "")) {
                jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
            }
            // The SDK tells the engine its parameters in a resource.
            for (Path file : files(project.resolve("sdks/tencentcloud/src/main/resources"), "")) {
                Path resources = project.resolve("sdks/tencentcloud/src/main/resources");
                jar.putNextEntry(new JarEntry(resources.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}

package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user with an account does: {@code pulumi} itself in a fresh clone, in which nothing is built. */
class PlainPulumiEngineTest {
    @TempDir
    Path folder;

    @Test
    void previewsAFreshCloneAndBuildsItOnTheWay() throws Exception {
        Path clone = folder.resolve("clone");
        for (String part : List.of("bin", "src", "toolchain", ".mvn", "pom.xml", "Pulumi.yaml", "Pulumi.dev.yaml")) {
            UserPulumi.copy(UserPulumi.PROJECT.resolve(part), clone.resolve(part));
        }
        UserPulumi pulumi = UserPulumi.in(folder, Map.of());
        String key = "0123456789abcdef0123456789abcdef";

        assertThat(pulumi.run(clone, List.of("stack", "init", "dev"))).contains("Created stack 'dev'");
        pulumi.run(clone, List.of("config", "set", "--secret", "secret", key));
        String preview = pulumi.run(clone, List.of("preview", "-s", "dev"));

        assertThat(preview).contains("tencentcloud:index:Vpc rustfs-dev create", "usableCapacityTib");
        assertThat(clone.resolve("target/rustfs.jar")).exists();
    }
}

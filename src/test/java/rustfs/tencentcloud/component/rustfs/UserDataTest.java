package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import rustfs.tencentcloud.settings.StackYaml;

class UserDataTest {
    private final NodeScript script = ClusterFixture.script(StackYaml.sound());
    private final UserData userData = new UserData(script);

    @Test
    void isADocumentForCloudInit() {
        assertThat(new String(Base64.getDecoder().decode(userData.encoded()), StandardCharsets.UTF_8))
                .isEqualTo(userData.document())
                .startsWith("#cloud-config\n");
        assertThat(parsed())
                .containsEntry("manage_etc_hosts", false)
                .containsEntry("runcmd", List.of(List.of("bash", "/usr/local/lib/rustfs/first-boot.sh")));
        assertThat(parsed().get("ntp").toString()).contains("time1.tencentyun.com, ", "time5.tencentyun.com");
    }

    @Test
    void holdsTheScriptOfTheFirstBoot() throws Exception {
        Map<?, ?> file = (Map<?, ?>) ((List<?>) parsed().get("write_files")).get(0);
        byte[] packed = Base64.getDecoder().decode((String) file.get("content"));

        assertThat(file.get("encoding")).isEqualTo("gz+b64");
        assertThat(new String(
                        new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(script.firstBoot());
    }

    @Test
    void knowsItsSizeAsTheCloudCountsIt() {
        assertThat(userData.characters()).isEqualTo(userData.encoded().length()).isBetween(1_000, 16_384);
    }

    /** Nodes of a pool take one line, so it is pools that take room. */
    @Test
    void fitsForTheMostNodesAndTheMostPools() {
        for (String pools : List.of(pools(2, 48), pools(25, 4))) {
            NodeScript large = ClusterFixture.script(
                    StackYaml.sound().with("cluster.pools", pools),
                    "s3.storage.studio.test",
                    "*.s3.storage.studio.test");

            assertThat(new UserData(large).characters()).isLessThanOrEqualTo(UserData.MOST_CHARACTERS);
        }
    }

    @Test
    void isRefusedWhereTheCloudWouldRefuseIt() {
        Random random = new Random(1);
        String[] names =
                Stream.generate(() -> random.nextLong() + ".test").limit(500).toArray(String[]::new);
        NodeScript script = ClusterFixture.script(StackYaml.sound(), names);

        assertThatThrownBy(() -> new UserData(script)).hasMessageContaining("and the cloud takes 16384");
    }

    private Map<String, Object> parsed() {
        return new Yaml().load(userData.document());
    }

    private static String pools(int pools, int nodes) {
        StringBuilder yaml = new StringBuilder();
        for (int number = 1; number <= pools; number++) {
            yaml.append("- {name: pool" + number + ", nodes: " + nodes
                    + ", zones: [ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7],"
                    + " disks: {count: 4, sizeGib: 200}}\n");
        }
        return yaml.toString();
    }
}

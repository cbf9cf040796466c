package rustfs.tencentcloud.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import rustfs.tencentcloud.settings.StackYaml;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The life of one cluster of four nodes, told in order: each test goes on where the one before has left it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterServerTest {
    private static final String BUCKET = "first";
    private static final int LARGE = 9 << 20;

    private final Site site =
            new Site(Path.of(System.getProperty("rustfs.image")), Path.of(System.getProperty("rustfs.server")));
    private final StackYaml settings = settings(site);
    private final Cluster cluster = new Cluster(site, settings);

    static StackYaml settings(Site site) {
        return StackYaml.file(Path.of("Pulumi.dev.yaml"))
                .with("cluster.artifact.url", "https://" + CloudServices.MIRROR + "/rustfs.zip")
                .with("cluster.artifact.sha256", '"' + site.services().digest() + '"');
    }

    @AfterAll
    void clearAway() {
        cluster.close();
        site.close();
    }

    @BeforeAll
    void bootInAnOrderThatNobodyWouldChoose() {
        for (int number : List.of(3, 1, 4, 2)) {
            cluster.machine(number).start();
            Patience.pause();
        }
    }

    @Test
    @Order(1)
    void formsWhateverTheOrderOfStart() {
        cluster.awaitReady();
    }

    @Test
    @Order(2)
    void servesAnObjectOfOneNodeThroughEveryOther() {
        byte[] content = new byte[LARGE];
        new Random(1).nextBytes(content);
        S3Client first = cluster.clients().of(cluster.machine(1));
        first.createBucket(request -> request.bucket(BUCKET));
        first.putObject(request -> request.bucket(BUCKET).key("large"), RequestBody.fromBytes(content));

        for (Machine machine : cluster.machines()) {
            S3Client client = cluster.clients().of(machine);
            assertThat(client.getObjectAsBytes(request -> request.bucket(BUCKET).key("large"))
                            .asByteArray())
                    .isEqualTo(content);
        }
    }
}

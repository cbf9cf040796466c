package rustfs.tencentcloud.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;

/** Six nodes over three zones: what is in the cluster, and a zone that is lost and comes back. Told in order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThreeZonesServerTest {
    private static final String BUCKET = "models";

    private final Site site =
            new Site(Path.of(System.getProperty("rustfs.image")), Path.of(System.getProperty("rustfs.server")));
    private final Cluster cluster = new Cluster(
            site,
            Stacks.dev(site)
                    .with("network.zones", "[ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7]")
                    .with("cluster.pools.0.nodes", "6")
                    .with("cluster.pools.0.zones", "[ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7]")
                    .with("content", """
                            buckets:
                              - {name: models, versioning: true, lifecycle: [{name: old, expireNoncurrentDays: 30}]}
                              - {name: assets, publicRead: true}
                            policies: [{name: reader, statements: [{actions: ['s3:GetObject'], resources: [models/*]}]}]
                            users: [{name: trainer, policies: [reader]}]
                            """));

    @BeforeAll
    void form() {
        cluster.machines().forEach(Machine::start);
        cluster.awaitReady();
        cluster.rollOutToTheEnd();
    }

    @AfterAll
    void clearAway() {
        cluster.close();
        site.close();
    }

    @Test
    @Order(1)
    void theJobBringsTheClusterToItsContentAndThenHasNothingToChange() {
        String job = cluster.stack().command("rustfs-dev-content", "rustfs-dev-content");
        Machine first = cluster.machine(1);

        assertThat(first.runScript(job)).contains("bucket models: made", "bucket assets: made", "user trainer");
        assertThat(first.runScript(job)).contains("nothing to change");

        assertThat(client(2)
                        .getBucketVersioning(request -> request.bucket(BUCKET))
                        .status())
                .isEqualTo(BucketVersioningStatus.ENABLED);
        assertThat(client(3)
                        .getBucketLifecycleConfiguration(request -> request.bucket(BUCKET))
                        .rules())
                .hasSize(1);
    }

    @Test
    @Order(2)
    void aZoneIsLostAndReadsAndWritesGoOn() {
        put("before", client(1));

        // The nodes take the zones in turn, so these two are of the first.
        for (int number : List.of(1, 4)) {
            cluster.machine(number).kill();
        }

        put("meanwhile", client(2));
        assertThat(read("before", client(3))).isEqualTo("before");
        assertThat(read("meanwhile", client(5))).isEqualTo("meanwhile");
    }

    @Test
    @Order(3)
    void theZoneComesBackWithAllItsDrives() {
        for (int number : List.of(1, 4)) {
            cluster.machine(number).start();
        }

        cluster.awaitReady();
        assertThat(read("meanwhile", client(1))).isEqualTo("meanwhile");
        Machine node = cluster.machine(2);
        Patience.until(
                Stacks.PATIENCE,
                "all drives being well",
                () -> node.attempt("python3 /usr/local/lib/rustfs/operate.py drives")
                                .status()
                        == 0,
                () -> node.attempt("python3 /usr/local/lib/rustfs/operate.py drives")
                        .output());
    }

    @Test
    @Order(4)
    void aHostThatIsCutOffTakesNothingWithIt() {
        cluster.machine(6).disconnect();

        // Until the others have noticed that packets vanish, requests are refused: a client has to ask again.
        Patience.until(Stacks.PATIENCE, "a write", () -> succeeds(() -> put("apart", client(2))), () -> "");
        Patience.until(Stacks.PATIENCE, "a read", () -> succeeds(() -> read("apart", client(1))), () -> "");

        cluster.machine(6).reconnect();
        cluster.awaitReady();
        assertThat(read("apart", client(6))).isEqualTo("apart");
    }

    private static boolean succeeds(Runnable request) {
        try {
            request.run();
            return true;
        } catch (SdkException refused) {
            return false;
        }
    }

    private static void put(String key, S3Client client) {
        client.putObject(request -> request.bucket(BUCKET).key(key), RequestBody.fromString(key));
    }

    private static String read(String key, S3Client client) {
        return client.getObjectAsBytes(request -> request.bucket(BUCKET).key(key))
                .asUtf8String();
    }

    private S3Client client(int machine) {
        return cluster.clients().of(cluster.machine(machine));
    }
}

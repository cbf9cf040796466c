package rustfs.tencentcloud.simulator.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.operation.TestProvider;
import rustfs.tencentcloud.simulator.operation.TestProvider.Site;
import rustfs.tencentcloud.simulator.store.SavedAccount;

/** Runs with the same seed give the same account, byte for byte. */
class SeedTest {
    private static final String SEED = "a game of two halves";

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameAccountInAnyOrder() throws IOException {
        byte[] account = account("one.db", Origin.repeating(SEED), List.of("a", "b", "c", "d"));

        assertThat(account("two.db", Origin.repeating(SEED), List.of("d", "b", "a", "c")))
                .isEqualTo(account);
    }

    @Test
    void anotherSeedGivesAnotherAccount() throws IOException {
        byte[] account = account("one.db", Origin.repeating(SEED), List.of("a"));

        assertThat(account("two.db", Origin.repeating(SEED + "!"), List.of("a")))
                .isNotEqualTo(account);
    }

    @Test
    void whatIsMadeAgainGetsAnotherIdAndALaterTime() {
        try (TestProvider cloud = new TestProvider(folder.resolve("again.db"), Origin.repeating(SEED))) {
            var first = cloud.create("Vpc", "x", "{'cidrBlock': '10.0.0.0/16'}");
            cloud.delete("Vpc", first.id());
            var second = cloud.create("Vpc", "x", "{'cidrBlock': '10.0.0.0/16'}");

            assertThat(second.id()).isNotEqualTo(first.id());
            assertThat(TestProvider.text(second, "createTime")).isGreaterThan(TestProvider.text(first, "createTime"));
        }
    }

    /** A site with machines, addresses and balancers that are made in this order. */
    private byte[] account(String file, Origin origin, List<String> order) throws IOException {
        Path path = folder.resolve(file);
        try (TestProvider cloud = new TestProvider(path, origin)) {
            Site site = cloud.site();
            for (String name : order) {
                cloud.create("Instance", name, site.instance(", 'allocatePublicIp': true"));
                cloud.create("Eip", name, "{}");
                cloud.create(
                        "ClbInstance",
                        name,
                        "{'clbName': '%s', 'networkType': 'INTERNAL', 'vpcId': '%s', 'subnetId': '%s'}",
                        name,
                        site.vpc().id(),
                        site.subnet().id());
            }
        }
        Path saved = folder.resolve("saved-" + file);
        SavedAccount.save(path, saved);
        return Files.readAllBytes(saved);
    }
}

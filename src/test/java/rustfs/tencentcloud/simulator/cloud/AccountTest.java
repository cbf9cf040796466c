package rustfs.tencentcloud.simulator.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.TestProvider;

class AccountTest {
    private static final String NETWORK = "{'cidrBlock': '10.0.0.0/16'}";

    @TempDir
    private Path folder;

    @Test
    void givesNoIdTwice() {
        try (TestProvider provider = open()) {
            String first = provider.create("Vpc", "n", NETWORK).id();
            provider.delete("Vpc", first);

            assertThat(provider.create("Vpc", "n", NETWORK).id()).isNotEqualTo(first);
        }
    }

    @Test
    void isSharedByThoseWhoOpenItsFile() {
        try (TestProvider left = open();
                TestProvider right = open()) {
            Provider.State vpc = left.create("Vpc", "n", NETWORK);
            assertThat(right.read("Vpc", vpc)).isPresent();
            right.delete("Vpc", vpc.id());
            assertThat(left.read("Vpc", vpc)).isEmpty();
        }
    }

    @Test
    void keepsTheirTransactionsApart() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (TestProvider left = open();
                TestProvider right = open()) {
            List<Future<String>> made = IntStream.range(0, 20)
                    .mapToObj(i -> threads.submit(() -> (i % 2 == 0 ? left : right)
                            .create("Eip", "same", "{}")
                            .id()))
                    .toList();
            List<String> ids = new ArrayList<>();
            for (Future<String> id : made) {
                ids.add(id.get());
            }
            assertThat(ids).doesNotHaveDuplicates();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void isReadByItsOwnerAlone() throws IOException {
        try (TestProvider cloud = open()) {
            cloud.create("Vpc", "n", NETWORK);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("account.db"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void undoesWhatIsRefusedHalfWay() {
        try (TestProvider cloud = open()) {
            Provider.State vpc = cloud.create("Vpc", "n", NETWORK);
            String eip = TestProvider.text(cloud.create("Eip", "e", "{}"), "publicIp");
            assertThatThrownBy(() -> cloud.create(
                            "NatGateway",
                            "g",
                            "{'vpcId': '%s', 'assignedEipSets': ['%s', '198.18.9.9']}",
                            vpc.id(),
                            eip))
                    .hasMessageContaining("198.18.9.9");
            cloud.create("NatGateway", "g", "{'vpcId': '%s', 'assignedEipSets': ['%s']}", vpc.id(), eip);
        }
    }

    @Test
    void survivesTheKillOfItsProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keeper.class.getName(),
                        folder.resolve("account.db").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String id;
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            id = reader.readLine();
        }
        process.destroyForcibly().waitFor();
        try (TestProvider cloud = open()) {
            assertThat(cloud.provider()
                            .read(
                                    TestProvider.type("Vpc"),
                                    TestProvider.place(id),
                                    TestProvider.json("{}"),
                                    TestProvider.json("{}")))
                    .isPresent();
        }
    }

    /** Makes a network, says its id, and waits to be killed. */
    static final class Keeper {
        private Keeper() {}

        public static void main(String[] arguments) throws InterruptedException {
            TestProvider cloud = new TestProvider(Path.of(arguments[0]));
            System.out.println(cloud.create("Vpc", "n", NETWORK).id());
            Thread.sleep(60_000);
        }
    }

    private TestProvider open() {
        return new TestProvider(folder.resolve("account.db"));
    }
}

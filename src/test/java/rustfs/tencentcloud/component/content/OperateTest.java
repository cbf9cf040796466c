package rustfs.tencentcloud.component.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that an operator asks the cluster by, against a stand-in that notes what it is asked. */
class OperateTest {
    private static final String DRIVE = "{\"path\": \"/data/rustfs0\", \"state\": \"%s\", \"healing\": false}";
    private static final String INFO =
            "{\"servers\": [{\"endpoint\": \"rustfs-pool1-1:9000\", \"state\": \"online\", \"drives\": [" + DRIVE
                    + "]}]}";

    private static final int ATTEMPTS = 3;

    @TempDir
    private Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private String state = "ok";
    private String status = "{}";
    private int notYet;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Path key = Files.writeString(folder.resolve("key"), "key");
        Files.writeString(
                folder.resolve("environment"),
                "RUSTFS_LOCAL_ENDPOINT_HOST=127.0.0.1\nRUSTFS_ADDRESS=:"
                        + server.getAddress().getPort() + "\nRUSTFS_ACCESS_KEY_FILE=" + key
                        + "\nRUSTFS_SECRET_KEY_FILE=" + key + "\n");
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void listsDrivesAndEndsWellIfAllAre() throws Exception {
        assertThat(operate("drives")).isEqualTo("rustfs-pool1-1:9000 online\n  /data/rustfs0 ok\nstatus 0");
        state = "offline";
        assertThat(operate("drives")).endsWith("/data/rustfs0 offline\nstatus 1");
    }

    @Test
    void namesAPoolByItsNumber() throws Exception {
        operate("decommission", "start", "1");
        operate("decommission", "cancel", "1");

        assertThat(asked)
                .containsExactly(
                        "POST /rustfs/admin/v3/pools/decommission?by-id=true&pool=1",
                        "GET /rustfs/admin/v3/pools/status?by-id=true&pool=1",
                        "POST /rustfs/admin/v3/pools/cancel?by-id=true&pool=1",
                        "GET /rustfs/admin/v3/pools/status?by-id=true&pool=1");
    }

    @Test
    void startsToEmptyAPoolOnceTheServerKnowsWhatItHolds() throws Exception {
        notYet = 2;
        assertThat(operate("decommission", "start", "1")).endsWith("status 0");
        assertThat(asked)
                .filteredOn("POST /rustfs/admin/v3/pools/decommission?by-id=true&pool=1"::equals)
                .hasSize(3);
    }

    @Test
    void isContentWithAPoolThatIsBeingEmptied() throws Exception {
        notYet = ATTEMPTS;
        assertThat(operate("decommission", "start", "1"))
                .isEqualTo("it was refused: 500 InternalError: try again\nstatus 1");
        notYet = ATTEMPTS;
        status = "{\"decommissionStatus\": \"running\"}";
        assertThat(operate("decommission", "start", "1")).endsWith("status 0");
    }

    @Test
    void onlyLooksWhereItIsAskedForTheStatus() throws Exception {
        operate("decommission", "status", "0");
        operate("rebalance", "status");
        operate("pools");

        assertThat(asked).hasSize(3).allSatisfy(request -> assertThat(request).startsWith("GET "));
    }

    @Test
    void healsEveryBucketDeeply() throws Exception {
        assertThat(operate("heal")).isEqualTo("healing assets\nhealing models\nstatus 0");
        assertThat(asked).contains("POST /rustfs/admin/v3/heal/assets", "POST /rustfs/admin/v3/heal/models");
    }

    @Test
    void saysWhatTheServerRefused() throws Exception {
        assertThat(operate("rebalance", "start")).isEqualTo("it was refused: 409 Busy: a decommission runs\nstatus 1");
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/pools/decommission") && notYet-- > 0) {
            reply(exchange, 500, "<Error><Code>InternalError</Code><Message>try again</Message></Error>");
        } else if (path.endsWith("/pools/status")) {
            reply(exchange, 200, status);
        } else if (path.endsWith("/rebalance/start")) {
            reply(exchange, 409, "<Error><Code>Busy</Code><Message>a decommission runs</Message></Error>");
        } else if (path.equals("/")) {
            reply(
                    exchange,
                    200,
                    "<ListAllMyBucketsResult><Buckets><Bucket><Name>assets</Name></Bucket>"
                            + "<Bucket><Name>models</Name></Bucket></Buckets></ListAllMyBucketsResult>");
        } else {
            reply(exchange, 200, path.endsWith("/info") ? INFO.formatted(state) : "{}");
        }
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private String operate(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "python3",
                "-B",
                "src/main/resources/content/operate.py",
                "--environment",
                folder.resolve("environment").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("RUSTFS_ATTEMPTS", String.valueOf(ATTEMPTS), "RUSTFS_PAUSE_SECONDS", "0"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + "status " + process.waitFor();
    }
}

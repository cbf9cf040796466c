package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service that tells of a node's health, beside a stand-in for RustFS. */
class HealthTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile int status = 200;
    private HttpServer rustfs;
    private Process process;
    private int port;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        rustfs = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        rustfs.createContext("/health/ready", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        rustfs.start();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String program = Files.readString(Path.of("src/main/resources/rustfs/health.py"))
                .replace("127.0.0.1:9000", "127.0.0.1:" + rustfs.getAddress().getPort())
                .replace(
                        "/var/lib/rustfs/revision/revision",
                        folder.resolve("revision").toString());
        Path file = Files.writeString(folder.resolve("health.py"), program);
        process = new ProcessBuilder("python3", file.toString(), "127.0.0.1", Integer.toString(port), "http")
                .inheritIO()
                .start();
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!answers()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.destroyForcibly().waitFor();
        rustfs.stop(0);
    }

    @Test
    void isReadyWhenRustfsIs() throws Exception {
        assertThat(get("/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void isNotReadyWhenRustfsIsNot() throws Exception {
        status = 503;

        assertThat(get("/ready").statusCode()).isEqualTo(503);
    }

    @Test
    void isNotReadyWhenRustfsIsGone() throws Exception {
        rustfs.stop(0);

        assertThat(get("/ready").statusCode()).isEqualTo(503);
    }

    @Test
    void asksAtMostOnceASecond() throws Exception {
        for (int request = 0; request < 20; request++) {
            get("/ready");
        }

        assertThat(asked.get()).isBetween(1, 3);
    }

    @Test
    void tellsItsRevision() throws Exception {
        assertThat(get("/revision").statusCode()).isEqualTo(404);
        Files.writeString(folder.resolve("revision"), "0123456789abcdef\n");

        assertThat(get("/revision").body()).isEqualTo("0123456789abcdef\n");
        assertThat(get("/etc/passwd").statusCode()).isEqualTo(404);
    }

    private boolean answers() throws InterruptedException {
        try {
            return get("/").statusCode() == 404;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}

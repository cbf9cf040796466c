package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The script that reads a secret on a node, against a stand-in for metadata and SSM that signs in its own way. */
class ReadSecretTest {
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private HttpServer server;
    private String answer = "{\"Response\":{\"SecretString\":\"the key\"}}";

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/latest/meta-data/cam/security-credentials/c-node",
                exchange -> reply(
                        exchange,
                        "{\"TmpSecretId\":\"id\",\"TmpSecretKey\":\"key\",\"Token\":\"token\",\"Code\":\"Success\"}"));
        server.createContext("/", exchange -> {
            exchange.getRequestHeaders().forEach((name, values) -> asked.put(name, values.get(0)));
            asked.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            reply(exchange, answer);
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void printsTheSecret() throws Exception {
        assertThat(run()).isEqualTo(new Result(0, "the key\n"));
        assertThat(asked)
                .containsEntry("X-tc-action", "GetSecretValue")
                .containsEntry("X-tc-region", "ap-guangzhou")
                .containsEntry("X-tc-token", "token");
        assertThat(asked.get("body"))
                .isEqualToIgnoringWhitespace("{\"SecretName\":\"c-access-key\",\"VersionId\":\"v1\"}");
    }

    @Test
    void signsTheRequestAsTencentCloudWantsIt() throws Exception {
        run();

        String timestamp = asked.get("X-tc-timestamp");
        String date = Instant.ofEpochSecond(Long.parseLong(timestamp))
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        String request = "POST\n/\n\ncontent-type:application/json\nhost:" + asked.get("Host")
                + "\n\ncontent-type;host\n" + sha256(asked.get("body"));
        String toSign = "TC3-HMAC-SHA256\n" + timestamp + "\n" + date + "/ssm/tc3_request\n" + sha256(request);
        byte[] key = hmac(hmac(hmac("TC3key".getBytes(StandardCharsets.UTF_8), date), "ssm"), "tc3_request");

        assertThat(asked.get("Authorization"))
                .isEqualTo("TC3-HMAC-SHA256 Credential=id/" + date
                        + "/ssm/tc3_request, SignedHeaders=content-type;host, Signature="
                        + HexFormat.of().formatHex(hmac(key, toSign)));
    }

    @Test
    void failsWithTheAnswerOfTheCloud() throws Exception {
        answer = "{\"Response\":{\"Error\":{\"Code\":\"UnauthorizedOperation\",\"Message\":\"not yours\"}}}";

        Result result = run();

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).isEqualTo("c-access-key cannot be read: UnauthorizedOperation: not yours\n");
    }

    private record Result(int exitCode, String output) {}

    private Result run() throws IOException, InterruptedException {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        ProcessBuilder builder = new ProcessBuilder(
                        "python3",
                        "src/main/resources/rustfs/read-secret.py",
                        "ap-guangzhou",
                        "c-node",
                        "c-access-key",
                        "v1")
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "RUSTFS_METADATA",
                        url,
                        "RUSTFS_SSM",
                        url,
                        "RUSTFS_ATTEMPTS",
                        "1",
                        "RUSTFS_PAUSE_SECONDS",
                        "0"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private static void reply(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}

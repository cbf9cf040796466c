package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.CodedInputStream;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program that sends the journal, against a stand-in for CLS that signs in its own way and decodes by the library
 * of Protocol Buffers; the journal is a file with an entry a line, whose cursor is its number.
 */
class ShipLogsTest {
    private static final String JOURNALCTL = """
            #!/bin/bash
            after=0
            for argument in "$@"; do case $argument in --after-cursor=*) after=${argument#*=} ;; esac; done
            tail -n +$((after + 1)) "$JOURNAL"
            """;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private volatile boolean available = true;
    private HttpServer server;
    private Process process;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        Path program = Files.writeString(folder.resolve("journalctl"), JOURNALCTL);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("journal"), "");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/latest/meta-data/cam/security-credentials/c-node",
                exchange -> reply(exchange, "{\"TmpSecretId\":\"id\",\"TmpSecretKey\":\"key\",\"Token\":\"token\"}"));
        server.createContext("/", this::upload);
        server.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.destroyForcibly().waitFor();
        server.stop(0);
    }

    @Test
    void sendsEveryEntryOnceAndInOrder() throws Exception {
        write(1, 2500);
        ship();
        until(() -> received.size() == 2500);
        write(2501, 2503);
        until(() -> received.size() == 2503);

        assertThat(received.get(0))
                .isEqualTo(
                        "1700000000001 level=INFO message={\"level\": \"INFO\", \"n\": 1} node=rustfs-pool1-1 priority=6");
        assertThat(numbers()).isEqualTo(range(2503));
        assertThat(wrong).isEmpty();
    }

    @Test
    void losesAndRepeatsNothingWhenItIsStartedAgain() throws Exception {
        write(1, 1500);
        ship();
        until(() -> received.size() >= 1000);
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        write(1501, 1600);
        ship();
        until(() -> received.size() >= 1600);

        assertThat(numbers()).isEqualTo(range(1600));
    }

    @Test
    void keepsTryingWhileClsCannotBeReached() throws Exception {
        available = false;
        write(1, 10);
        ship();
        until(() -> !wrong.isEmpty());
        available = true;
        until(() -> received.size() == 10);

        assertThat(numbers()).isEqualTo(range(10));
    }

    @Test
    void sendsTextThatIsNoTextAndCutsWhatIsTooLong() throws Exception {
        Files.writeString(
                folder.resolve("journal"),
                "{\"__CURSOR\":\"1\",\"__REALTIME_TIMESTAMP\":\"1700000000001000\",\"MESSAGE\":[104,105,255],\"PRIORITY\":\"3\"}\n"
                        + "{\"__CURSOR\":\"2\",\"__REALTIME_TIMESTAMP\":\"1700000000002000\",\"MESSAGE\":\""
                        + "x".repeat(100_000)
                        + "\",\"PRIORITY\":\"6\"}\n");
        ship();
        until(() -> received.size() == 2);

        assertThat(received.get(0)).contains("message=hi\uFFFD node");
        assertThat(received.get(1)).hasSizeBetween(65_536, 65_700);
    }

    private void ship() throws IOException {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        ProcessBuilder builder = new ProcessBuilder(
                "python3",
                "src/main/resources/rustfs/ship-logs.py",
                "ap-guangzhou",
                "c-node",
                "topic-1",
                "rustfs-pool1-1");
        builder.environment().put("RUSTFS_METADATA", url);
        builder.environment().put("RUSTFS_CLS", url);
        builder.environment().put("RUSTFS_IDLE_SECONDS", "0.05");
        builder.environment().put("STATE_DIRECTORY", folder.toString());
        builder.environment().put("JOURNAL", folder.resolve("journal").toString());
        builder.environment().merge("PATH", "", (path, nothing) -> folder + ":" + path);
        process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private void write(int first, int last) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int n = first; n <= last; n++) {
            lines.append("{\"__CURSOR\":\"" + n + "\",\"__REALTIME_TIMESTAMP\":\"" + (1700000000000L + n) + "000\","
                    + "\"MESSAGE\":\"{\\\"level\\\": \\\"INFO\\\", \\\"n\\\": " + n + "}\",\"PRIORITY\":\"6\"}\n");
        }
        Path file = folder.resolve("journal");
        Files.writeString(file, Files.readString(file) + lines);
    }

    private List<Integer> numbers() {
        return received.stream()
                .map(line -> Integer.parseInt(line.replaceAll(".*\"n\": (\\d+)}.*", "$1")))
                .toList();
    }

    private static List<Integer> range(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
    }

    private void upload(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (!available) {
            wrong.add("asked while it was away");
            reply(exchange, "{\"Response\":{\"Error\":{\"Code\":\"InternalError\",\"Message\":\"later\"}}}");
            return;
        }
        if (!authorization.equals(expected(exchange, body))
                || !"topic-1".equals(exchange.getRequestHeaders().getFirst("X-CLS-TopicId"))
                || !"UploadLog".equals(exchange.getRequestHeaders().getFirst("X-TC-Action"))) {
            wrong.add(authorization);
        }
        received.addAll(decode(body));
        reply(exchange, "{\"Response\":{\"RequestId\":\"r\"}}");
    }

    /** The signature as the API's document describes it, of what has arrived. */
    private static String expected(HttpExchange exchange, byte[] body) {
        String timestamp = exchange.getRequestHeaders().getFirst("X-TC-Timestamp");
        String date = Instant.ofEpochSecond(Long.parseLong(timestamp))
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        String request = "POST\n/\n\ncontent-type:application/octet-stream\nhost:"
                + exchange.getRequestHeaders().getFirst("Host") + "\n\ncontent-type;host\n" + sha256(body);
        String toSign = "TC3-HMAC-SHA256\n" + timestamp + "\n" + date + "/cls/tc3_request\n"
                + sha256(request.getBytes(StandardCharsets.UTF_8));
        byte[] key = hmac(hmac(hmac("TC3key".getBytes(StandardCharsets.UTF_8), date), "cls"), "tc3_request");
        return "TC3-HMAC-SHA256 Credential=id/" + date + "/cls/tc3_request, SignedHeaders=content-type;host, Signature="
                + HexFormat.of().formatHex(hmac(key, toSign));
    }

    /** Each log as its time and its contents in the order of their keys. */
    private static List<String> decode(byte[] groupList) throws IOException {
        List<String> logs = new ArrayList<>();
        CodedInputStream groups = CodedInputStream.newInstance(groupList);
        while (groups.readTag() != 0) {
            CodedInputStream group = groups.readBytes().newCodedInput();
            for (int tag = group.readTag(); tag != 0; tag = group.readTag()) {
                if (tag >> 3 == 1) {
                    logs.add(log(group.readBytes().newCodedInput()));
                } else {
                    assertThat(group.readString()).isEqualTo("rustfs-pool1-1");
                }
            }
        }
        return logs;
    }

    private static String log(CodedInputStream log) throws IOException {
        log.readTag();
        String time = Long.toString(log.readInt64());
        List<String> contents = new ArrayList<>();
        while (log.readTag() != 0) {
            CodedInputStream content = log.readBytes().newCodedInput();
            content.readTag();
            String key = content.readString();
            content.readTag();
            contents.add(key + "=" + content.readString());
        }
        contents.sort(null);
        return time + " " + String.join(" ", contents);
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }

    private static void reply(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

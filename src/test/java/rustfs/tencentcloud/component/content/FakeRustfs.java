package rustfs.tencentcloud.component.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A stand-in for RustFS 1.0.1 that checks every signature, keeps what is put, and refuses what the server refuses. Its
 * answers have the shapes of the server's sources.
 */
final class FakeRustfs implements AutoCloseable {
    static final String ACCESS_KEY = "ROOTACCESSKEY0000000";
    static final String SECRET_KEY = "rootSecret0123456789rootSecret0123456789";

    private final List<Asked> writes = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> refused = new TreeSet<>();
    private final FakeAccess access = new FakeAccess();
    private final FakeBuckets buckets = new FakeBuckets(this);
    private final FakeTargets targets = new FakeTargets();
    private final HttpServer server;

    /** What a request asks for. */
    record Asked(String method, String path, Map<String, String> query, Content content) {
        byte[] body() {
            return content.body();
        }

        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(body());
        }

        String text() {
            return new String(body(), StandardCharsets.UTF_8);
        }

        @Override
        public String toString() {
            return query.isEmpty() ? method + " " + path : method + " " + path + "?" + String.join("&", query.keySet());
        }
    }

    /** What is in a request, and whether it asks for a bucket that can be locked. */
    record Content(byte[] body, boolean lockable) {}

    /** An answer: a status and the body, which of an error is its code. */
    record Answer(int status, String body) {
        static final Answer DONE = new Answer(200, "");

        static Answer ok(Object value) {
            return new Answer(
                    200,
                    value instanceof String text
                            ? text
                            : new ObjectMapper().valueToTree(value).toString());
        }

        static Answer error(int status, String code) {
            return new Answer(status, "<Error><Code>" + code + "</Code><Message>said the fake</Message></Error>");
        }
    }

    FakeRustfs() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.createContext("/health/ready", exchange -> reply(exchange, Answer.DONE));
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What was asked of it but for reading, since the last call. */
    List<Asked> writes() {
        List<Asked> seen = List.copyOf(writes);
        writes.clear();
        return seen;
    }

    /** Brings it to the state that another was in after these. */
    void replay(List<Asked> writesOfAnother) throws IOException {
        for (Asked asked : writesOfAnother) {
            carriedOut(asked);
        }
    }

    /** From now on a request that begins so is refused. */
    void refuse(String beginning) {
        refused.add(beginning);
    }

    FakeAccess access() {
        return access;
    }

    FakeBuckets buckets() {
        return buckets;
    }

    FakeTargets targets() {
        return targets;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        Map<String, String> query = new TreeMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String part : raw == null ? new String[0] : raw.split("&")) {
            String[] pair = part.split("=", 2);
            query.put(SignatureCheck.decoded(pair[0]), SignatureCheck.decoded(pair[1]));
        }
        Asked asked = new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                query,
                new Content(
                        exchange.getRequestBody().readAllBytes(),
                        "true".equals(exchange.getRequestHeaders().getFirst("x-amz-bucket-object-lock-enabled"))));
        Answer answer = answer(exchange, asked);
        if (!asked.method().equals("GET")) {
            writes.add(asked);
        }
        reply(exchange, answer);
    }

    private Answer answer(HttpExchange exchange, Asked asked) throws IOException {
        String caller = SignatureCheck.accessKey(exchange);
        String secret = caller.equals(ACCESS_KEY) ? SECRET_KEY : access.secretOf(caller);
        if (secret == null) {
            return Answer.error(403, "InvalidAccessKeyId");
        }
        if (!SignatureCheck.holds(exchange, asked, secret)) {
            return Answer.error(403, "SignatureDoesNotMatch");
        }
        if (!caller.equals(ACCESS_KEY)) {
            return Answer.error(403, "AccessDenied");
        }
        if (refused.stream().anyMatch(asked.toString()::startsWith)) {
            return Answer.error(400, "InvalidRequest");
        }
        return carriedOut(asked);
    }

    private Answer carriedOut(Asked asked) throws IOException {
        if (!asked.path().startsWith("/rustfs/admin/")) {
            return buckets.answer(asked);
        }
        String call = asked.method() + " " + asked.path().substring("/rustfs/admin/".length());
        Answer ofBuckets = buckets.admin(call, asked);
        Answer ofTargets = ofBuckets == null ? targets.answer(call, asked) : ofBuckets;
        return ofTargets == null ? access.answer(call, asked) : ofTargets;
    }

    private static void reply(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}

package rustfs.tencentcloud.component.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rustfs.tencentcloud.component.security.SharedSecret;

/** A stand-in for the metadata of a machine and for SSM, with the secrets that were put into it. */
final class FakeSecrets implements AutoCloseable {
    private static final String CREDENTIALS =
            "{\"TmpSecretId\":\"id\",\"TmpSecretKey\":\"key\",\"Token\":\"token\",\"Code\":\"Success\"}";

    private final Map<String, String> values = new ConcurrentHashMap<>();
    private final HttpServer server;

    FakeSecrets() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            byte[] answer = answer(body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            try (exchange) {
                exchange.getResponseBody().write(answer);
            }
        });
        server.start();
    }

    void put(List<SharedSecret> secrets) {
        secrets.forEach(secret -> values.put(secret.toString(), secret.value()));
    }

    void forget(String secretName) {
        values.keySet().removeIf(key -> key.startsWith(secretName + " "));
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String answer(byte[] body) throws IOException {
        if (body.length == 0) {
            return CREDENTIALS;
        }
        JsonNode asked = new ObjectMapper().readTree(body);
        String key = asked.required("SecretName").textValue() + " "
                + asked.required("VersionId").textValue();
        String value = values.get(key);
        return value == null
                ? "{\"Response\":{\"Error\":{\"Code\":\"ResourceNotFound\",\"Message\":\"no " + key + "\"}}}"
                : "{\"Response\":{\"SecretString\":\"" + value + "\"}}";
    }
}

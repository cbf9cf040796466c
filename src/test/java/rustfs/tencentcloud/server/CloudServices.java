package rustfs.tencentcloud.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** What a machine finds in the cloud: its metadata by HTTP, and by HTTPS SSM and a mirror of the RustFS program. */
final class CloudServices implements AutoCloseable {
    static final String MIRROR = "mirror.rustfs.test";
    static final List<String> NAMES = List.of("ssm.internal.tencentcloudapi.com", "ssm.tencentcloudapi.com", MIRROR);
    private static final char[] PASSWORD = "password".toCharArray();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private final Path zip;
    private final HttpServer metadata;
    private final HttpsServer interfaces;

    CloudServices(Path folder, Path server) throws IOException {
        zip = folder.resolve("rustfs.zip");
        pack(server, zip);
        metadata = HttpServer.create(new InetSocketAddress(Network.METADATA, 80), 0);
        metadata.createContext(
                "/latest/meta-data/cam/security-credentials/",
                exchange -> reply(
                        exchange,
                        "{\"TmpSecretId\":\"id\",\"TmpSecretKey\":\"key\",\"Token\":\"token\",\"Code\":\"Success\"}"));
        interfaces = HttpsServer.create(new InetSocketAddress(Network.GATEWAY, 443), 0);
        interfaces.setHttpsConfigurator(new HttpsConfigurator(identity(folder)));
        interfaces.createContext("/", this::ssm);
        interfaces.createContext("/rustfs.zip", this::download);
        for (HttpServer each : List.of(metadata, interfaces)) {
            each.setExecutor(Executors.newCachedThreadPool());
            each.start();
        }
    }

    /** The digest of the archive that the mirror has. */
    String digest() {
        try (InputStream content = Files.newInputStream(zip)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the values into SSM, by name and version. */
    void store(Map<String, String> values) {
        secrets.putAll(values);
    }

    private void ssm(HttpExchange exchange) throws IOException {
        JsonNode asked = JSON.readTree(exchange.getRequestBody());
        String value = secrets.get(asked.path("SecretName").asText() + " "
                + asked.path("VersionId").asText());
        reply(
                exchange,
                JSON.writeValueAsString(Map.of(
                        "Response",
                        value == null
                                ? Map.of("Error", Map.of("Code", "ResourceNotFound", "Message", "no such secret"))
                                : Map.of("SecretString", value))));
    }

    private void download(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, Files.size(zip));
        try (exchange) {
            Files.copy(zip, exchange.getResponseBody());
        }
    }

    private static void reply(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Stored, not packed: it is large, and stays on this machine. */
    private static void pack(Path server, Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setLevel(0);
            out.putNextEntry(new ZipEntry("rustfs"));
            Files.copy(server, out);
        }
    }

    private static SSLContext identity(Path folder) throws IOException {
        String name = NAMES.get(0);
        String alternatives = "subjectAltName=DNS:" + String.join(",DNS:", NAMES);
        Path key = folder.resolve("cloud.key");
        Path certificate = folder.resolve("cloud-ca.pem");
        Path store = folder.resolve("cloud.p12");
        Shell.run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=" + name,
                "-addext",
                alternatives,
                "-keyout",
                key.toString(),
                "-out",
                certificate.toString());
        Shell.run(
                "openssl",
                "pkcs12",
                "-export",
                "-inkey",
                key.toString(),
                "-in",
                certificate.toString(),
                "-passout",
                "pass:" + new String(PASSWORD),
                "-out",
                store.toString());
        try (InputStream content = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(content, PASSWORD);
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keys, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(factory.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        metadata.stop(0);
        interfaces.stop(0);
    }
}

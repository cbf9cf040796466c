package rustfs.tencentcloud.simulator.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.TestProvider;

class PageHttpTest {
    @TempDir
    private Path folder;

    private TestProvider provider;
    private PageServer server;

    @BeforeEach
    void start() throws IOException {
        provider = new TestProvider(folder.resolve("account.db"));
        server = PageServer.start(folder.resolve("account.db"), folder.resolve("state"), 0);
    }

    @AfterEach
    void stop() {
        server.close();
        provider.close();
    }

    /** An answer as it came over the wire. */
    private record Answer(int status, String head, String body) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(body);
        }

        String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    private int port() {
        return URI.create(server.address()).getPort();
    }

    /** Sends a request just as it is written: Java's own clients would put the headers right. */
    private Answer send(String line, String... headers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            String request = line + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int gap = text.indexOf("\r\n\r\n");
            return new Answer(Integer.parseInt(text.substring(9, 12)), text.substring(0, gap), text.substring(gap + 4));
        }
    }

    private Answer get(String path) throws IOException {
        return send("GET " + path, "Host: 127.0.0.1:" + port());
    }

    @Test
    void isReachedOnTheLoopbackInterfaceAlone() throws IOException {
        List<InetAddress> others = new ArrayList<>();
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            Collections.list(network.getInetAddresses()).stream()
                    .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                    .forEach(others::add);
        }
        assertThat(server.address()).isEqualTo("http://127.0.0.1:" + port() + "/");
        assertThat(others).noneMatch(address -> {
            try (Socket socket = new Socket(address, port())) {
                return socket.isConnected();
            } catch (IOException refused) {
                return false;
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:7480", "127.0.0.1:7480", "[::1]:7480"})
    void answersToItsOwnNames(String host) throws IOException {
        assertThat(send("GET /account.json", "Host: " + host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:7480", "10.0.0.1", ""})
    void refusesNamesThatOthersPointHere(String host) throws IOException {
        for (String path : List.of("/", "/account.json", "/thing.json?type=Vpc", "/page.js")) {
            assertThat(send("GET " + path, "Host: " + host).status()).isEqualTo(403);
        }
    }

    @Test
    void refusesRequestsWithNoNameOrTwo() throws IOException {
        assertThat(send("GET /account.json", "Accept: */*").status()).isEqualTo(403);
        assertThat(send("GET /account.json", "Host: localhost", "Host: evil.example")
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE"})
    void onlyShows(String method) throws IOException {
        Answer answer = send(method + " /account.json", "Host: localhost");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.css", "/page.js", "/map.js", "/account.json", "/none", "/../pom.xml"})
    void letsThePageLoadNothingFromElsewhereAndNobodyFrameIt(String path) throws IOException {
        Answer answer = get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void hasNoOtherFiles() throws IOException {
        for (String path : List.of("/none", "/../pom.xml", "/%2e%2e/regions.json", "/simulator/regions.json", "/.")) {
            assertThat(get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void tellsWhatThereIsAndWhatRefersToWhat() throws IOException {
        TestProvider.Site site = provider.site();
        Provider.State instance = provider.create("Instance", "one", site.instance(""));

        JsonNode account = get("/account.json").json();

        List<String> ids = new ArrayList<>();
        account.get("things").forEach(thing -> ids.add(thing.get("id").asText()));
        assertThat(ids).contains(site.vpc().id(), site.subnet().id(), instance.id());
        JsonNode subnet = account.get("things").get(ids.indexOf(site.subnet().id()));
        assertThat(subnet.get("service").asText()).isEqualTo("VPC");
        assertThat(subnet.get("region").asText()).isEqualTo(TestProvider.REGION);
        assertThat(subnet.get("orphan").asBoolean()).isTrue();
        assertThat(subnet.at("/facts/cidrBlock").asText()).isEqualTo("10.0.1.0/24");
        assertThat(subnet.at("/facts/free").asInt()).isEqualTo(256 - 3 - 1);
        List<String> links = new ArrayList<>();
        account.get("links").forEach(link -> links.add(link.toString()));
        assertThat(links)
                .contains("[%d,%d,\"vpcId\",\"BLOCKS\"]"
                        .formatted(
                                ids.indexOf(site.subnet().id()),
                                ids.indexOf(site.vpc().id())));
    }

    @Test
    void tellsAThingsOutputsWithoutSecrets() throws IOException {
        Provider.State instance =
                provider.create("Instance", "one", provider.site().instance(", 'password': 'Geheim-1234'"));
        String path = "/thing.json?type=Instance&region=ap-guangzhou&id=";

        JsonNode thing = get(path + instance.id()).json();

        assertThat(thing.at("/outputs/password").asText()).isEqualTo("[secret]");
        assertThat(thing.at("/outputs/instanceStatus").asText()).isEqualTo("RUNNING");
        assertThat(thing.get("import").asText()).endsWith("NAME " + instance.id());
        assertThat(get("/account.json").body()).doesNotContain("Geheim");
        for (String none : List.of(path + "ins-none", path + "%", path + "%zz", "/thing.json", "/thing.json?&=&id")) {
            assertThat(get(none).status()).as(none).isIn(400, 404);
        }
    }

    @Test
    void answersShortlyUntilSomethingChanges() throws IOException {
        String tag = get("/account.json").header("ETag");
        assertThat(send("GET /account.json", "Host: localhost", "If-None-Match: " + tag))
                .matches(answer -> answer.status() == 304 && answer.body().isEmpty());

        Provider.State vpc = provider.create("Vpc", "new", "{'cidrBlock': '10.0.0.0/16'}");

        Answer changed = send("GET /account.json", "Host: localhost", "If-None-Match: " + tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        assertThat(changed.body()).contains(vpc.id());
    }

    @Test
    void noticesAStateThatChangesAndAnAccountThatIsMadeAnew() throws IOException {
        Provider.State vpc = provider.create("Vpc", "new", "{'cidrBlock': '10.0.0.0/16'}");
        String tag = get("/account.json").header("ETag");
        Path stacks = Files.createDirectories(folder.resolve("state/.pulumi/stacks/p"));
        Files.writeString(stacks.resolve("dev.json"), """
                {"checkpoint": {"latest": {"resources": [{"urn": "urn:pulumi:dev::p::tencentcloud:index/vpc:Vpc::net",
                 "type": "tencentcloud:index/vpc:Vpc", "id": "%s"}]}}}
                """.formatted(vpc.id()));
        Answer owned = send("GET /account.json", "Host: localhost", "If-None-Match: " + tag);
        assertThat(owned.status()).isEqualTo(200);
        assertThat(owned.body()).contains("\"dev: net\"");

        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("account.db" + end));
        }
        assertThat(get("/account.json").json().get("things")).isEmpty();
    }
}

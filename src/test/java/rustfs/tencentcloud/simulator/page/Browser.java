package rustfs.tencentcloud.simulator.page;

import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One page of a real browser without a window, driven over its debugging protocol. */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers;
    private final List<String> errors;

    private Browser(Process process, WebSocket socket, Messages messages) {
        this.process = process;
        this.socket = socket;
        this.answers = messages.answers;
        this.errors = messages.errors;
    }

    /** Starts a browser; where there is none the test is left out, and says so. */
    static Browser start(Path folder) throws IOException, InterruptedException {
        Path program = program().orElse(null);
        if (program == null) {
            return abort("Left out: this machine has no chromium");
        }
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("browser.log").toFile())
                .start();
        Path ready = folder.resolve("DevToolsActivePort");
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(ready) || Files.readAllLines(ready).size() < 2) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                process.destroyForcibly();
                throw new IOException("No browser:\n" + Files.readString(folder.resolve("browser.log")));
            }
            Thread.sleep(50);
        }
        String port = Files.readAllLines(ready).get(0);
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        JsonNode target =
                JSON.readTree(client.send(page, BodyHandlers.ofString()).body());
        Messages messages = new Messages();
        WebSocket socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(target.get("webSocketDebuggerUrl").asText()), messages)
                .join();
        Browser browser = new Browser(process, socket, messages);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            browser.call(domain + ".enable", Map.of());
        }
        return browser;
    }

    private static Optional<Path> program() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Takes what the browser says: answers to calls, and what goes wrong on the page. */
    private static final class Messages implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
        private final List<String> errors = new CopyOnWriteArrayList<>();
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                take(parts.toString());
                parts.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void take(String text) {
            try {
                JsonNode message = JSON.readTree(text);
                JsonNode parameters = message.path("params");
                if (message.has("id")) {
                    answers.get(message.get("id").asInt()).complete(message);
                }
                boolean isError = switch (message.path("method").asText()) {
                    case "Runtime.exceptionThrown" -> true;
                    case "Runtime.consoleAPICalled" ->
                        parameters.path("type").asText().equals("error");
                    case "Log.entryAdded" ->
                        parameters.path("entry").path("level").asText().equals("error");
                    default -> false;
                };
                if (isError) {
                    errors.add(parameters.toString());
                }
            } catch (IOException e) {
                errors.add(e.toString());
            }
        }
    }

    /** A call of the debugging protocol. */
    JsonNode call(String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        try {
            String text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
            socket.sendText(text, true).join();
            JsonNode message = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (message.has("error")) {
                throw new IllegalStateException(method + ": " + message.get("error"));
            }
            return message.path("result");
        } catch (Exception e) {
            throw new IllegalStateException(method, e);
        }
    }

    /** Opens an address, as if for the first time. */
    void open(String address) {
        errors.clear();
        call("Page.navigate", Map.of("url", "about:blank"));
        call("Page.navigate", Map.of("url", address));
    }

    /** The value of a JavaScript expression. */
    JsonNode evaluate(String expression) {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    /** Waits until an expression is true of the page. */
    void await(String expression) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!evaluate("Boolean(" + expression + ")").asBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Never on the page: " + expression + "\nErrors: " + errors + "\n"
                        + evaluate("document.body.innerText").asText());
            }
            Thread.sleep(50);
        }
    }

    /** Waits until an expression is true, when the page has found the element that a selector names. */
    void click(String selector) throws InterruptedException {
        await("document.querySelector(`" + selector + "`)");
        evaluate("document.querySelector(`" + selector + "`).click()");
    }

    /** Presses a key, as a person does. */
    void press(String key) {
        String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
        Map<String, Object> down = Map.of("type", "keyDown", "key", key, "text", text);
        call("Input.dispatchKeyEvent", down);
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    /** Types into what has the focus. */
    void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /** All that the page holds, shown or not. */
    String dom() {
        return evaluate("document.documentElement.outerHTML").asText();
    }

    /** What has gone wrong since the page was opened. */
    List<String> errors() {
        return new ArrayList<>(errors);
    }

    /** The page as it looks. */
    void picture(Path file, int width, int height, String scheme) throws IOException {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        String data = call("Page.captureScreenshot", Map.of("format", "png"))
                .get("data")
                .asText();
        Files.write(file, Base64.getDecoder().decode(data));
    }

    @Override
    public void close() {
        call("Browser.close", Map.of());
        socket.abort();
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).forEach(ProcessHandle::destroyForcibly);
        process.onExit().join();
    }
}

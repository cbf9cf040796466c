package rustfs.tencentcloud.simulator.page;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Json;

/** Answers the requests of a browser: those of this machine, by its own names, that only ask. */
final class PageHandler implements HttpHandler {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int FAILED = 500;

    private static final String FOLDER = "simulator/page/";
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";

    /** The files, by the paths that the page asks for. */
    private static final Map<String, FileOf> FILES = Map.of(
            "/", new FileOf("page.html", "text/html; charset=utf-8"),
            "/page.css", new FileOf("page.css", "text/css; charset=utf-8"),
            "/page.js", FileOf.script("page.js"),
            "/account.js", FileOf.script("account.js"),
            "/element.js", FileOf.script("element.js"),
            "/map.js", FileOf.script("map.js"),
            "/list.js", FileOf.script("list.js"),
            "/detail.js", FileOf.script("detail.js"),
            "/icon.svg", new FileOf("icon.svg", "image/svg+xml"));

    /** A name that points here from elsewhere is none of these: so no other page can read this one. */
    private static final Pattern OWN_NAMES = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private final AccountView view;

    PageHandler(AccountView view) {
        this.view = view;
    }

    private record FileOf(String name, String kind) {
        static FileOf script(String name) {
            return new FileOf(name, "text/javascript; charset=utf-8");
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // only written out
    private record Reply(int status, String kind, byte[] body, Map<String, String> headers) {
        static Reply text(int status, String text) {
            return new Reply(status, TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8), Map.of());
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply;
            try {
                reply = reply(exchange);
            } catch (RuntimeException e) {
                reply = Reply.text(FAILED, "The account cannot be shown: " + e.getMessage());
            }
            Headers headers = exchange.getResponseHeaders();
            HEADERS.forEach(headers::set);
            reply.headers().forEach(headers::set);
            headers.set("Content-Type", reply.kind());
            boolean empty =
                    reply.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(reply.status(), empty ? -1 : reply.body().length);
            if (!empty) {
                exchange.getResponseBody().write(reply.body());
            }
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        if (hosts.size() != 1 || !OWN_NAMES.matcher(hosts.get(0)).matches()) {
            return Reply.text(FORBIDDEN, "This page is for 127.0.0.1, localhost and [::1].");
        }
        if (!exchange.getRequestMethod().equals("GET")) {
            Reply refused = Reply.text(NOT_ALLOWED, "This page only shows: GET.");
            return new Reply(refused.status(), refused.kind(), refused.body(), Map.of("Allow", "GET"));
        }
        String path = String.valueOf(exchange.getRequestURI().getPath());
        FileOf file = FILES.get(path);
        if (file != null) {
            try (InputStream stream = Json.stream(FOLDER + file.name())) {
                return new Reply(OK, file.kind(), stream.readAllBytes(), Map.of());
            }
        }
        return switch (path) {
            case "/account.json" -> account(exchange.getRequestHeaders());
            case "/thing.json" -> thing(exchange.getRequestURI().getRawQuery());
            default -> Reply.text(NOT_FOUND, "There is no such page.");
        };
    }

    /** The page asks again and again; as long as nothing has changed the answer is short. */
    private Reply account(Headers headers) {
        String known = headers.getOrDefault("If-None-Match", List.of("")).get(0);
        if (known.equals(tag(view.version()))) {
            return new Reply(NOT_MODIFIED, JSON, new byte[0], Map.of("ETag", known));
        }
        AccountView.Answer answer = view.account();
        return new Reply(OK, JSON, answer.json(), Map.of("ETag", tag(answer.version())));
    }

    private static String tag(String version) {
        return '"' + version + '"';
    }

    private Reply thing(String query) {
        Map<String, String> asked = new HashMap<>();
        for (String part : query == null ? new String[0] : query.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                asked.put(part.substring(0, equals), decode(part.substring(equals + 1)));
            }
        }
        ResourceKey key = new ResourceKey(
                asked.getOrDefault("type", ""), asked.getOrDefault("region", ""), asked.getOrDefault("id", ""));
        Optional<byte[]> found = view.thing(key);
        return found.map(json -> new Reply(OK, JSON, json, Map.of()))
                .orElseGet(() -> Reply.text(NOT_FOUND, "There is no such thing."));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return ""; // Half an escape: no thing is called so.
        }
    }
}

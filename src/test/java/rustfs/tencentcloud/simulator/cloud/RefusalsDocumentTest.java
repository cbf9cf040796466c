package rustfs.tencentcloud.simulator.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Golden;
import rustfs.tencentcloud.simulator.service.Services;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** Keeps the table of refusals in the documents in step with the rules, their data, and the codes in the sources. */
class RefusalsDocumentTest {
    private static final Path DOCUMENT = Path.of("docs/simulator.md");
    private static final Path SERVICES = Path.of("src/main/java/rustfs/tencentcloud/simulator/service");
    private static final String BEGIN = "<!-- written by RefusalsDocumentTest with -Dgolden.update=true -->\n";
    private static final String END = "<!-- end -->";
    private static final Pattern CODE =
            Pattern.compile("\"((?:AuthFailure|FailedOperation|Invalid[A-Z]\\w*|LimitExceeded"
                    + "|OperationDenied|ResourceInUse|ResourceInsufficient|ResourceNotFound|ResourceUnavailable"
                    + "|UnsupportedOperation|Vpc(?:Addr|Ip)\\w+)(?:\\.\\w+)?)\"");

    private final Limits limits = Limits.load();

    @Test
    void theDocumentHasWhatIsRefused() throws IOException {
        String text = Files.readString(DOCUMENT);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        String written = text.substring(0, begin) + types() + services() + text.substring(text.indexOf(END, begin));
        Golden.assertMatches(DOCUMENT, written);
    }

    private String types() {
        Map<String, TypeRules> rules = new TreeMap<>(Services.rules());
        assertThat(rules).hasSize(40);
        return "| type | names | holds | in use | at most |\n| --- | --- | --- | --- | --- |\n"
                + rules.entrySet().stream()
                        .map(type -> row(type.getKey(), type.getValue()))
                        .collect(Collectors.joining());
    }

    private String row(String type, TypeRules rules) {
        String names = joined(rules.references.stream()
                .map(reference -> refused(reference.path(), reference.missing().code())));
        String holds = joined(limits.of(type).stream()
                .map(limit -> refused(limit.property(), limit.refusal().code())));
        String most = joined(Stream.concat(
                rules.exists == null ? Stream.empty() : Stream.of("one of an id " + code(rules.exists.code())),
                quotas().filter(quota -> text(quota, "type").equals(type))
                        .map(quota -> "%.0f per %s %s"
                                .formatted(
                                        quota.fields().get("most").number().orElseThrow(),
                                        text(quota, "per"),
                                        code(text(quota, "code"))))));
        return "| `%s` | %s | %s | %s | %s |\n".formatted(type, names, holds, inUse(rules), most);
    }

    /** Only where somebody wrote words for it: nothing refers to the other types. */
    private static String inUse(TypeRules rules) {
        return rules.inUse.equals(TypeRules.prefixed("").inUse) ? "" : code(rules.inUse.code());
    }

    private static Stream<Value> quotas() {
        return Json.resource("simulator/quotas.json").fields().get("quotas").items().stream();
    }

    private static String text(Value object, String name) {
        return object.fields().get(name).text().orElseThrow();
    }

    private static String refused(String property, String code) {
        return "`" + property + "` " + code(code);
    }

    private static String code(String code) {
        return code.isEmpty() ? "" : "`" + code + "`";
    }

    private static String joined(Stream<String> parts) {
        return parts.map(String::strip).collect(Collectors.joining("; "));
    }

    /** The codes that stand in the sources of each service. */
    private static String services() throws IOException {
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.list(SERVICES)) {
            all.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
        assertThat(folders).hasSizeGreaterThan(10);
        return "\nAll codes of the rules of a service, those of `limits.json` and `quotas.json` apart:\n\n"
                + "| service | codes |\n| --- | --- |\n"
                + folders.stream()
                        .map(folder ->
                                "| %s | %s |\n".formatted(folder.getFileName(), String.join(", ", codes(folder))))
                        .collect(Collectors.joining());
    }

    private static TreeSet<String> codes(Path folder) {
        TreeSet<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(code -> codes.add("`" + code.group(1) + "`"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}

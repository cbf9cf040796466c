package rustfs.tencentcloud.simulator.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Everything that the provider has, from the files that {@code bin/provider-schema} writes into {@code
 * src/main/schema/all}: one for each product, in it a line for each resource type and function, which begins with the
 * token and the Terraform name. Nothing is kept: who asks for one type has one file read, and one line of it parsed.
 */
public final class WholePackage {
    private static final String FOLDER = "schema/all/";
    private static final String TERRAFORM_PREFIX = "tencentcloud_";
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern START = Pattern.compile("\\{\"token\":\"([^\"]+)\",\"terraform\":\"([^\"]+)\",");

    /**
     * A resource type or a function, with all that it refers to.
     *
     * @param types the nested types, by their tokens
     */
    public record Entry(String token, String terraformName, Value constraints, Value schema, Map<String, Value> types) {
        /** Functions are called {@code getVpcs}, resource types {@code Vpc}. */
        public boolean isFunction() {
            return Character.isLowerCase(token.charAt(token.lastIndexOf(':') + 1));
        }
    }

    /** How a line begins, by which one is chosen before it is parsed. */
    private record Start(String token, String terraformName) {}

    /** The entry with this token. */
    public Optional<Entry> entry(String token) {
        List<Entry> found = new ArrayList<>();
        lines(productOfToken(token), (start, line) -> {
            if (start.token().equals(token)) {
                found.add(entry(start, line));
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    /** Hands over the entries with these Terraform names: a resource type and a function can have the same. */
    public void each(Set<String> terraformNames, Consumer<Entry> reader) {
        Set<String> products = new TreeSet<>();
        terraformNames.forEach(name -> products.add(product(name)));
        products.forEach(product -> read(product, start -> terraformNames.contains(start.terraformName()), reader));
    }

    /** Hands over all entries of a product. */
    public void each(String product, Consumer<Entry> reader) {
        read(product, start -> true, reader);
    }

    /** Those of the Terraform names that no entry has. */
    public Set<String> missing(Set<String> terraformNames) {
        Set<String> missing = new TreeSet<>(terraformNames);
        Set<String> products = new TreeSet<>();
        missing.forEach(name -> products.add(product(name)));
        products.forEach(product -> lines(product, (start, line) -> {
            missing.remove(start.terraformName());
            return true;
        }));
        return missing;
    }

    /** All Terraform names. */
    public Set<String> terraformNames() {
        Set<String> names = new TreeSet<>();
        products()
                .forEach(product -> lines(product, (start, line) -> {
                    names.add(start.terraformName());
                    return true;
                }));
        return names;
    }

    /** The products: the first words of the Terraform names. */
    public List<String> products() {
        return head().getOrDefault("products", new Value.Null()).items().stream()
                .flatMap(product -> product.text().stream())
                .toList();
    }

    /** The package schema without its entries. */
    public Map<String, Value> frame() {
        return head().getOrDefault("schema", new Value.Null()).fields();
    }

    private static Map<String, Value> head() {
        try (InputStream stream = new GZIPInputStream(Json.stream(FOLDER + "package.json.gz"))) {
            return Json.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .fields();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For instance {@code vpc} for {@code tencentcloud_vpc_flow_log}. */
    public static String product(String terraformName) {
        return terraformName.startsWith(TERRAFORM_PREFIX)
                ? firstWord(terraformName.substring(TERRAFORM_PREFIX.length()))
                : "";
    }

    private static String productOfToken(String token) {
        String name = token.substring(token.lastIndexOf(':') + 1);
        String own = name.startsWith("get") ? name.substring(3) : name;
        return own.isEmpty() ? "" : firstWord(own.substring(0, 1).toLowerCase(Locale.ROOT) + own.substring(1));
    }

    private static String firstWord(String text) {
        Matcher matcher = WORD.matcher(text);
        return matcher.lookingAt() ? matcher.group() : "";
    }

    private static void read(String product, Predicate<Start> wanted, Consumer<Entry> reader) {
        lines(product, (start, line) -> {
            if (wanted.test(start)) {
                reader.accept(entry(start, line));
            }
            return true;
        });
    }

    private static Entry entry(Start start, String line) {
        Map<String, Value> fields = Json.parse(line).fields();
        return new Entry(
                start.token(),
                start.terraformName(),
                fields.getOrDefault("constraints", new Value.Null()),
                fields.getOrDefault("schema", new Value.Null()),
                fields.getOrDefault("types", new Value.Null()).fields());
    }

    private interface LineReader {
        /** False if it has read enough. */
        boolean line(Start start, String line);
    }

    /** A product that is not there has no lines. */
    private static void lines(String product, LineReader reader) {
        String path = FOLDER + product + ".jsonl.gz";
        try (InputStream stream = WholePackage.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                return;
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8));
            boolean goesOn = true;
            for (String line = lines.readLine(); goesOn && line != null; line = lines.readLine()) {
                Matcher start = START.matcher(line);
                if (!start.lookingAt()) {
                    throw new IOException("'" + path + "' has a line that does not begin with a token and a name.");
                }
                goesOn = reader.line(new Start(start.group(1), start.group(2)), line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

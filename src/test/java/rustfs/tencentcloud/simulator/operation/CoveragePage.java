package rustfs.tencentcloud.simulator.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.cloud.CloudModel;
import rustfs.tencentcloud.simulator.operation.Coverage.Row;
import rustfs.tencentcloud.simulator.schema.ResourceType.Importing;

/** What the simulator does for each type of the provider, as a page. */
final class CoveragePage {
    private static final String HEAD = """
            # What the simulator covers

            Each resource type of the provider, on three levels. This page is written by a test,
            `mvn -q -o test -Dtest=EveryTypeTest -Dgolden.update=true`, which takes two resources of each type through a
            life: one with as little as the type takes, one with all of it. They are checked, previewed with inputs that
            are known, unknown and secret, created, refreshed, changed in each property, replaced, imported and deleted,
            and after each step a preview and a refresh show nothing. What comes out otherwise stands below, under
            [What fails](#what-fails). An import gives the provider's defaults back, and leaves out what is 0, false or
            empty, as Pulumi's bridge does: where a default conflicts with what was given, or a 0 differs from a default,
            a program has to set that right, on the real provider as here.

            - **schema**: the type is served as the provider's schema describes it, through every step of that life.
            - **constraints**: the provider's own rules on inputs (required, in conflict, required together, one of
              several, number of items, defaults) are held; each is broken once, at any depth. `7 of 21` are the
              properties with such a rule, of all that a program can give.
            - **cloud**: what Tencent Cloud does with it is simulated: `references` have to name something that exists,
              `checks` refuse, `outputs` are computed. Without it a resource is kept as it was given.

            """;

    private static final int SMALL = 2;

    private final StringBuilder page = new StringBuilder(HEAD);
    private final Coverage coverage;
    private final List<Row> rows;

    private CoveragePage(Coverage coverage) {
        this.coverage = coverage;
        this.rows = coverage.products().values().stream().flatMap(List::stream).toList();
    }

    static String of(Coverage coverage) {
        CoveragePage page = new CoveragePage(coverage);
        page.numbers();
        page.failures();
        page.products();
        return page.page.toString();
    }

    private void numbers() {
        page.append("| level | |\n| --- | --- |\n");
        line(
                "schema",
                count(rows, this::isServed) + " of " + rows.size() + " types; " + count(rows, CoveragePage::imports)
                        + " can be imported, the provider refuses it for the others");
        line(
                "constraints",
                count(rows, this::isHeld) + " of " + rows.size() + " types; "
                        + sum(rows, row -> row.constraints().constrained()) + " of "
                        + sum(rows, row -> row.constraints().inputs()) + " properties have one");
        line(
                "cloud",
                count(rows, row -> row.model() != null) + " of " + rows.size() + " types: "
                        + count(rows, row -> level(row.model()).equals("rules")) + " with rules, "
                        + count(rows, row -> level(row.model()).equals("references")) + " with references alone, "
                        + count(rows, row -> level(row.model()).equals("outputs")) + " with neither");
        int answered = coverage.functions(FunctionCall.Outcome.ANSWERS);
        int refused = coverage.functions(FunctionCall.Outcome.NOT_SIMULATED);
        line(
                "functions",
                answered + " of " + (answered + refused)
                        + " are answered; the others check their arguments and say that they are not simulated");
    }

    private void line(String name, String text) {
        page.append("| ").append(name).append(" | ").append(text).append(" |\n");
    }

    private void failures() {
        page.append("\n## What fails\n\n");
        if (coverage.findings().isEmpty()) {
            page.append("Nothing: every type comes through every step.\n");
            return;
        }
        page.append(
                "The same list is `src/test/resources/simulator/failing-types.csv`; a test keeps it true.\n\n| type | step | what happens |\n| --- | --- | --- |\n");
        coverage.findings()
                .forEach(finding -> page.append("| `%s` | %s | %s |\n"
                        .formatted(finding.terraformName(), finding.step().word(), finding.reason())));
    }

    private void products() {
        Map<String, List<Row>> large = new TreeMap<>();
        List<Row> small = new ArrayList<>();
        coverage.products().forEach((product, types) -> {
            if (types.size() > SMALL) {
                large.put(product, types);
            } else {
                small.addAll(types);
            }
        });
        page.append(
                        "\n## Products\n\nA product is the first word of a type's name. In the tables below ✓ is every step ")
                .append("of the life, and all constraints held; types are named without `tencentcloud_`.\n\n")
                .append("| product | types | schema | constraints | cloud |\n| --- | --- | --- | --- | --- |\n");
        large.forEach((product, types) -> summary("[" + product + "](#" + product + ")", types));
        summary("[of one or two types](#products-of-one-or-two-types)", small);
        large.forEach(this::table);
        table("Products of one or two types", small);
    }

    private void summary(String name, List<Row> types) {
        page.append("| %s | %d | %d | %d | %d |\n"
                .formatted(
                        name,
                        types.size(),
                        count(types, this::isServed),
                        count(types, this::isHeld),
                        count(types, row -> row.model() != null)));
    }

    private void table(String title, List<Row> types) {
        page.append("\n## ")
                .append(title)
                .append("\n\n| type | schema | constraints | cloud |\n| --- | --- | --- | --- |\n");
        types.forEach(row -> page.append("| %s | %s | %s | %s |\n"
                .formatted(
                        row.type().terraformName().replaceFirst("^tencentcloud_", ""),
                        (isServed(row) ? "✓" : "fails") + (imports(row) ? "" : ", no import"),
                        (isHeld(row) ? "✓ " : "fails, ")
                                + row.constraints().constrained() + " of "
                                + row.constraints().inputs(),
                        model(row.model()))));
    }

    private static String model(@Nullable CloudModel model) {
        if (model == null) {
            return "none";
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("references", model.references());
        counts.put("checks", model.checks());
        counts.put("outputs", model.outputs());
        String parts = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " "
                        + (count.getValue() == 1 ? count.getKey().replaceFirst("s$", "") : count.getKey()))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "its id" : parts;
    }

    private static String level(@Nullable CloudModel model) {
        if (model == null) {
            return "none";
        }
        return model.checks() > 0 ? "rules" : model.references() > 0 ? "references" : "outputs";
    }

    private boolean isServed(Row row) {
        return coverage.findings().stream()
                .noneMatch(finding -> finding.terraformName().equals(row.type().terraformName())
                        && finding.step() != Step.CONSTRAINT);
    }

    private boolean isHeld(Row row) {
        return coverage.findings().stream()
                .noneMatch(finding -> finding.terraformName().equals(row.type().terraformName())
                        && finding.step() == Step.CONSTRAINT);
    }

    private static boolean imports(Row row) {
        return row.type().importing() == Importing.SUPPORTED;
    }

    private static long count(List<Row> rows, Predicate<Row> which) {
        return rows.stream().filter(which).count();
    }

    private static int sum(List<Row> rows, ToIntFunction<Row> what) {
        return rows.stream().mapToInt(what).sum();
    }
}

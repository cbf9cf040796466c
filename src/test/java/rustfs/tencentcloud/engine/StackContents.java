package rustfs.tencentcloud.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a stack consists of, in the account and in Pulumi's state, without times: two runs with the same seed that went
 * the same way have equal contents.
 *
 * @param account the rows of every table that says what there is
 * @param state by URN and id, secrets in the clear
 */
record StackContents(List<String> account, Map<String, JsonNode> state) {
    private static final List<String> TABLES = List.of("resource", "reference", "claim", "address_range");

    static StackContents of(LocalRun run, String stack) throws Exception {
        return new StackContents(account(run), state(run, stack));
    }

    private static List<String> account(LocalRun run) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + run.account());
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
                    while (result.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            row.append(" | ").append(result.getString(i));
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows.stream().sorted().toList();
    }

    private static Map<String, JsonNode> state(LocalRun run, String stack) throws Exception {
        String export =
                run.pulumi("stack", "export", "-s", stack, "--show-secrets").output();
        JsonNode deployment = new ObjectMapper()
                .readTree(export.substring(export.indexOf("{\n")))
                .path("deployment");
        Map<String, JsonNode> resources = new TreeMap<>();
        for (JsonNode resource : deployment.path("resources")) {
            boolean isOfTheEngine = resource.path("type").asText().startsWith("pulumi:");
            if (!isOfTheEngine) {
                String name = resource.path("urn").asText() + " "
                        + resource.path("id").asText();
                ObjectNode kept =
                        ((ObjectNode) resource).retain("inputs", "outputs", "parent", "protect", "retainOnDelete");
                resources.put(name, kept);
            }
        }
        return resources;
    }

    /** What these contents have and the others have not. */
    List<String> beyond(StackContents others) {
        List<String> more = new ArrayList<>(account);
        more.removeAll(others.account);
        state.forEach((resource, properties) -> {
            if (!properties.equals(others.state.get(resource))) {
                more.add(resource + " = " + properties);
            }
        });
        return more;
    }

    /** How many things the account holds. */
    long things() {
        return account.stream().filter(row -> row.startsWith("resource |")).count();
    }
}

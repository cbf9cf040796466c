package rustfs.tencentcloud.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A look into the simulated account behind Pulumi's back. */
record Account(Path file) {
    /** The ids of all that exists, sorted. */
    List<String> ids() throws SQLException {
        return idsByUrn().values().stream().sorted().toList();
    }

    /** The id of each thing, by the URN of the resource that it was created for. */
    Map<String, String> idsByUrn() throws SQLException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT urn, id FROM resource")) {
            Map<String, String> ids = new TreeMap<>();
            while (rows.next()) {
                ids.put(rows.getString(1), rows.getString(2));
            }
            return ids;
        }
    }
}

package rustfs.tencentcloud.simulator.protocol;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** The file of a simulated account in the hands of somebody who works in the cloud beside Pulumi. */
record SimulatorAccount(Path file) {
    /** Changes properties of a resource; a null takes one away. */
    void change(String id, Map<String, Value> properties) {
        Map<String, Value> outputs = new TreeMap<>(Json.parse(outputs(id)).fields());
        outputs.putAll(properties);
        outputs.values().removeIf(value -> value instanceof Value.Null);
        run("UPDATE resource SET outputs = ? WHERE id = ?", Json.write(Value.of(outputs)), id);
    }

    /** Deletes a resource. */
    void remove(String id) {
        run("DELETE FROM resource WHERE id = ?", id);
    }

    private String outputs(String id) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement =
                        connection.prepareStatement("SELECT outputs FROM resource WHERE id = ?")) {
            statement.setString(1, id);
            ResultSet rows = statement.executeQuery();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql, String... values) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package rustfs.tencentcloud.simulator.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sqlite.SQLiteDataSource;

/**
 * Copies of an account. They are taken and put back in one transaction each, through SQLite and in the account's own
 * file, so that plugins that have it open see the account before or after, and nothing in between.
 */
public final class SavedAccount {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final String TABLES = "SELECT name FROM %s.sqlite_master WHERE type = 'table' ORDER BY name";

    private SavedAccount() {}

    /** Writes what the account holds now into a file of its own, which replaces the one of that name. */
    public static void save(Path account, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("There is no folder '" + folder + "' for '" + target.getFileName() + "'.");
        }
        // Made private by the way in which it is made: the account holds secrets.
        Path part = Files.createTempFile(folder, target.getFileName().toString(), ".part");
        try {
            try (Connection connection = AccountFile.open(account);
                    PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
                vacuum.setString(1, part.toString());
                vacuum.execute();
            } catch (SQLException e) {
                throw new IOException("'" + target + "' cannot be written: " + e.getMessage(), e);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Puts what a file holds in the place of all that the account holds; says why if the file is no account. */
    public static void load(Path account, Path saved) throws IOException {
        if (!startsWithMagic(saved)) {
            throw new IOException("'" + saved + "' is not a saved account: it is no SQLite file.");
        }
        if (Files.exists(account) && Files.isSameFile(account, saved)) {
            throw new IOException("'" + saved + "' is the account itself.");
        }
        try (Connection connection = AccountFile.open(account);
                Statement statement = connection.createStatement()) {
            check(statement, saved);
            try (PreparedStatement attach = connection.prepareStatement("ATTACH ? AS saved")) {
                attach.setString(1, saved.toString());
                attach.execute();
            }
            replace(statement, columns(statement, "main"), tables(statement, "saved"));
        } catch (SQLException e) {
            throw new IOException("'" + saved + "' cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Takes everything out of the account, and sets its counters back. */
    public static void reset(Path account) throws IOException {
        try (Connection connection = AccountFile.open(account);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            for (String table : tables(statement, "main")) {
                statement.execute("DELETE FROM " + table);
            }
            statement.execute("COMMIT");
        } catch (SQLException e) {
            throw new IOException("The account '" + account + "' cannot be emptied: " + e.getMessage(), e);
        }
    }

    private static boolean startsWithMagic(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("There is no file '" + file + "'.");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return Arrays.equals(stream.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /** Looks at the saved file by itself first, so that a broken one is not even attached. */
    private static void check(Statement account, Path saved) throws SQLException, IOException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + saved);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (!text(statement, "PRAGMA quick_check(1)").equals("ok")) {
                throw new IOException("'" + saved + "' is not a saved account: the file is damaged.");
            }
            if (!isOfThisVersion(statement, account) && !isOlder(statement, account)) {
                throw new IOException("'" + saved + "' is not a saved account, or one of another version.");
            }
            if (!text(statement, "SELECT COUNT(*) FROM resource WHERE NOT json_valid(outputs)")
                    .equals("0")) {
                throw new IOException("'" + saved + "' is not a saved account: it holds resources without outputs.");
            }
        } catch (SQLException e) {
            throw new IOException("'" + saved + "' is not a saved account: " + e.getMessage(), e);
        }
    }

    private static boolean isOfThisVersion(Statement saved, Statement account) throws SQLException {
        return version(saved) == version(account) && columns(saved, "main").equals(columns(account, "main"));
    }

    /** Earlier versions lack tables, which were empty then, and nothing else. */
    private static boolean isOlder(Statement saved, Statement account) throws SQLException {
        Map<String, List<String>> columns = columns(saved, "main");
        return version(saved) > 0
                && version(saved) < version(account)
                && columns.containsKey("resource")
                && columns(account, "main").entrySet().containsAll(columns.entrySet());
    }

    private static int version(Statement statement) throws SQLException {
        return Integer.parseInt(text(statement, "PRAGMA user_version"));
    }

    private static void replace(Statement statement, Map<String, List<String>> tables, List<String> saved)
            throws SQLException {
        statement.execute("BEGIN IMMEDIATE");
        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            String columns = String.join(", ", table.getValue());
            statement.execute("DELETE FROM main." + table.getKey());
            if (saved.contains(table.getKey())) {
                statement.execute("INSERT INTO main.%s (%s) SELECT %s FROM saved.%s"
                        .formatted(table.getKey(), columns, columns, table.getKey()));
            }
        }
        statement.execute("COMMIT");
    }

    private static Map<String, List<String>> columns(Statement statement, String schema) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        for (String table : tables(statement, schema)) {
            columns.put(table, texts(statement, "SELECT name FROM pragma_table_info('" + table + "')"));
        }
        return columns;
    }

    private static List<String> tables(Statement statement, String schema) throws SQLException {
        return texts(statement, TABLES.formatted(schema));
    }

    private static String text(Statement statement, String sql) throws SQLException {
        return texts(statement, sql).get(0);
    }

    private static List<String> texts(Statement statement, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(String.valueOf(rows.getString(1)));
            }
        }
        return texts;
    }
}

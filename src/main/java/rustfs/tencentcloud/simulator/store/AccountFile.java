package rustfs.tencentcloud.simulator.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/** Opens the SQLite file of an account, and makes it if it is not there. */
final class AccountFile {
    private static final String[] TABLES = {
        "CREATE TABLE IF NOT EXISTS resource (type TEXT, region TEXT, id TEXT, urn TEXT, outputs TEXT,"
                + " PRIMARY KEY (type, region, id)) WITHOUT ROWID",
        "CREATE TABLE IF NOT EXISTS reference (type TEXT, region TEXT, id TEXT, property TEXT, to_type TEXT,"
                + " to_region TEXT, to_id TEXT, effect TEXT,"
                + " PRIMARY KEY (type, region, id, property, to_type, to_region, to_id)) WITHOUT ROWID",
        "CREATE INDEX IF NOT EXISTS referrers ON reference (to_type, to_region, to_id, effect, type)",
        "CREATE TABLE IF NOT EXISTS claim (kind TEXT, region TEXT, name TEXT, type TEXT, id TEXT,"
                + " PRIMARY KEY (kind, region, name)) WITHOUT ROWID",
        "CREATE INDEX IF NOT EXISTS claimant ON claim (type, region, id)",
        "CREATE TABLE IF NOT EXISTS address_range (scope TEXT, first INTEGER, last INTEGER, type TEXT, id TEXT,"
                + " PRIMARY KEY (scope, first)) WITHOUT ROWID",
        "CREATE INDEX IF NOT EXISTS range_owner ON address_range (type, id)",
        "CREATE TABLE IF NOT EXISTS passing (type TEXT, region TEXT, id TEXT, until INTEGER, state TEXT,"
                + " property TEXT, target TEXT, ending TEXT, PRIMARY KEY (type, region, id, until)) WITHOUT ROWID",
        "CREATE INDEX IF NOT EXISTS passing_end ON passing (until)",
        "CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID",
    };

    /** Files of earlier versions lack tables, and nothing else: they get them when they are opened. */
    private static final int VERSION = 2;

    /** SQLite's own number for a file that somebody else holds. */
    private static final int BUSY = 5;

    private static final int MOST_ATTEMPTS = 3000;
    private static final long PAUSE_NANOS = 20_000_000;

    private AccountFile() {}

    static Connection open(Path file) throws SQLException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
                unpackLibrary(folder);
            }
            makePrivate(file);
        } catch (IOException e) {
            throw new SQLException("The folder of the account '" + file + "' cannot be made: " + e.getMessage(), e);
        }
        // Asked by way of the driver manager, Java would look for drivers in every jar of the class path.
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        Connection connection = source.getConnection();
        try {
            prepare(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Other processes of the simulator may hold the file for the length of a transaction.
            statement.execute("PRAGMA busy_timeout = 60000");
            int version = version(statement);
            if (version > VERSION) {
                throw new SQLException("it is of the version " + version + ", made by a newer simulator than this one,"
                        + " which knows versions up to " + VERSION);
            }
            writeAhead(statement);
            // A crash of the machine may lose the last transactions, a kill of the process loses none.
            statement.execute("PRAGMA synchronous = NORMAL");
            statement.execute("PRAGMA cache_size = -2000");
            if (version < VERSION) {
                statement.execute("BEGIN IMMEDIATE");
                for (String table : TABLES) {
                    statement.execute(table);
                }
                statement.execute("PRAGMA user_version = " + VERSION);
                statement.execute("COMMIT");
            }
        }
    }

    /**
     * Two processes that open a new file at once both switch its journal: SQLite refuses one of them at once, without
     * the time-out that holds everywhere else.
     */
    private static void writeAhead(Statement statement) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                statement.execute("PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException e) {
                if (e.getErrorCode() != BUSY || attempt == MOST_ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /**
     * The file holds secrets, as the cloud would: nobody else reads it. SQLite's own files beside it get the same
     * rights.
     */
    private static void makePrivate(Path file) throws IOException {
        boolean hasRights = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (hasRights && !Files.exists(file)) {
            try {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } catch (FileAlreadyExistsException e) {
                // Another process has just made it, in the same way.
            }
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (var result = statement.executeQuery("PRAGMA user_version")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    /**
     * Left to itself the driver unpacks its native library into the temporary folder at each start, and leaves it there
     * when the process is killed. Unpacked once beside the account, it is found there by every later start.
     */
    private static void unpackLibrary(Path folder) throws IOException {
        if (System.getProperty("org.sqlite.lib.path") != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        Path place = folder.resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
        Path target = place.resolve(name);
        if (!Files.exists(target)) {
            try (InputStream library =
                    AccountFile.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
                if (library == null) {
                    return; // No library for this machine in the driver: it will say so itself.
                }
                Files.createDirectories(place);
                Path part = Files.createTempFile(place, name, ".part");
                Files.copy(library, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        System.setProperty("org.sqlite.lib.path", place.toString());
        System.setProperty("org.sqlite.lib.name", name);
    }
}

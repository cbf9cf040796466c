package rustfs.tencentcloud.simulator.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The store of an account: a SQLite file that several processes share. It is opened by the first transaction. Each
 * transaction is alone in the file and is kept whole or not at all, also when the process is killed.
 */
public final class Account implements AutoCloseable {
    private final Path file;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private @Nullable Connection connection;

    public Account(Path file) {
        this.file = file;
    }

    /** Runs the work in a transaction; what it throws undoes the transaction. */
    public <T> T write(Function<Transaction, T> work) {
        return run("BEGIN IMMEDIATE", work);
    }

    /** Runs the work on what the account held when it began. */
    public <T> T read(Function<Transaction, T> work) {
        return run("BEGIN DEFERRED", work);
    }

    /** A number that changes whenever another process, or another opening of the file, has changed the account. */
    public long version() {
        return read(transaction ->
                Long.parseLong(transaction.all("PRAGMA data_version").get(0).get(0)));
    }

    /** Opens the file, so that the first transaction does not have to. */
    public void warm() {
        read(transaction -> true);
    }

    private synchronized <T> T run(String begin, Function<Transaction, T> work) {
        try {
            execute(begin);
            boolean done = false;
            try {
                T result = work.apply(new Transaction(this));
                execute("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    execute("ROLLBACK");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The account '" + file + "' cannot be used: " + e.getMessage()
                            + ". Take another file with RUSTFS_SIMULATOR_ACCOUNT, or take this one away to begin anew.",
                    e);
        }
    }

    private void execute(String sql) throws SQLException {
        statement(sql).execute();
    }

    /** The prepared statement for this text; the holder of the transaction alone uses it. */
    public PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            if (connection == null) {
                connection = AccountFile.open(file);
            }
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    @Override
    public synchronized void close() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.close();
            }
            statements.clear();
            if (connection != null) {
                connection.close();
                connection = null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The account '" + file + "' cannot be closed: " + e.getMessage(), e);
        }
    }
}

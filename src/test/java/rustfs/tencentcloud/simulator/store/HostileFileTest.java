package rustfs.tencentcloud.simulator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.value.Value;

/** Files that are no account: each is told in a sentence with the way out, and stays as it was. */
class HostileFileTest {
    private static final String WAY_OUT =
            ". Take another file with RUSTFS_SIMULATOR_ACCOUNT, or take this one away to begin anew.";

    @TempDir
    Path folder;

    @Test
    void aTextIsRefused() throws IOException {
        Path file =
                Files.writeString(folder.resolve("text.db"), "This is no database at all, but a text.\n".repeat(99));

        isRefused(file, "file is not a database");
    }

    @Test
    void anAccountThatWasCutOffIsRefused() throws IOException {
        Path file = account();
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 5_000));

        isRefused(file, "malformed");
    }

    @Test
    void anAccountOfANewerSimulatorIsRefused() throws IOException, SQLException {
        Path file = account();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
            statement.execute("PRAGMA user_version = 99");
        }

        isRefused(file, "it is of the version 99, made by a newer simulator than this one");
    }

    @Test
    void anEmptyFileIsANewAccount() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.db"));

        try (Account account = new Account(file)) {
            assertThat(account.<Long>write(transaction -> transaction.next("counter")))
                    .isOne();
        }
    }

    private Path account() {
        Path file = folder.resolve("account.db");
        try (Account account = new Account(file)) {
            for (int i = 0; i < 200; i++) {
                ResourceKey key = new ResourceKey("Vpc", "ap-guangzhou", "vpc-" + i);
                account.write(transaction -> {
                    transaction.save(key, "urn", Value.of(Map.of("name", Value.of("x".repeat(100)))));
                    return true;
                });
            }
        }
        return file;
    }

    private static void isRefused(Path file, String why) throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (Account account = new Account(file)) {
            assertThatThrownBy(() -> account.write(transaction -> {
                        transaction.save(new ResourceKey("Vpc", "r", "i"), "urn", Value.of(Map.of()));
                        return transaction.listing().resources(0).size();
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("The account '" + file + "' cannot be used: ")
                    .hasMessageContaining(why)
                    .hasMessageEndingWith(WAY_OUT);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}

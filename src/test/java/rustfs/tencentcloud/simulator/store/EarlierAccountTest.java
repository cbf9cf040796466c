package rustfs.tencentcloud.simulator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.value.Value;

/** Files of the first version, which knew no states that take time. */
class EarlierAccountTest {
    private static final ResourceKey NETWORK = new ResourceKey("Vpc", "ap-guangzhou", "vpc-a");
    private static final ResourceKey MACHINE = new ResourceKey("Instance", "ap-guangzhou", "ins-a");
    private static final Value.Fields OUTPUTS = Value.of(Map.of("name", Value.of("a")));
    private static final Passing PENDING =
            new Passing("PENDING", "instanceStatus", 2000, "RUNNING", Passing.End.GOES_ON);

    @TempDir
    private Path folder;

    private Path earlier;

    @BeforeEach
    void make() throws SQLException {
        earlier = folder.resolve("earlier.db");
        try (Account account = new Account(earlier)) {
            account.write(transaction -> {
                transaction.save(NETWORK, "urn", OUTPUTS);
                transaction.refer(MACHINE, "vpcId", NETWORK, Effect.BLOCKS);
                return transaction.next("vpc");
            });
        }
        try (Connection connection = AccountFile.open(earlier);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE passing");
            statement.execute("PRAGMA user_version = 1");
        }
    }

    @Test
    void isOpenedWithAllThatItHeldAndKeepsStatesFromThenOn() {
        try (Account account = new Account(earlier)) {
            hasEverything(account);
            account.write(transaction -> {
                transaction.moments().put(NETWORK, PENDING);
                return true;
            });
        }
        try (Account again = new Account(earlier)) {
            assertThat(again.<Object>read(transaction -> transaction.moments().at(NETWORK, 1999)))
                    .hasToString("Optional[" + PENDING + "]");
        }
    }

    @Test
    void isLoadedIntoAnAccountOfThisVersion() throws IOException {
        Path file = folder.resolve("account.db");
        try (Account account = new Account(file)) {
            account.write(transaction -> {
                transaction.save(MACHINE, "", OUTPUTS);
                transaction.moments().put(MACHINE, PENDING);
                return true;
            });
            SavedAccount.load(file, earlier);

            hasEverything(account);
            assertThat(account.<Object>read(transaction -> transaction.moments().at(MACHINE, 0)))
                    .hasToString("Optional.empty");
        }
    }

    @Test
    void isNotTakenForOneIfItIsSomethingElse() throws SQLException {
        try (Connection connection = AccountFile.open(earlier);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE counter ADD COLUMN other TEXT");
            statement.execute("PRAGMA user_version = 1");
        }
        assertThatThrownBy(() -> SavedAccount.load(folder.resolve("account.db"), earlier))
                .hasMessageContaining("is not a saved account, or one of another version");
    }

    @Test
    void statesAreSavedAndLoadedAndEmptied() throws IOException {
        Path file = folder.resolve("account.db");
        Path saved = folder.resolve("saved.db");
        try (Account account = new Account(file)) {
            account.write(transaction -> {
                transaction.save(MACHINE, "", OUTPUTS);
                transaction.moments().put(MACHINE, PENDING);
                return true;
            });
            SavedAccount.save(file, saved);
            SavedAccount.reset(file);
            assertThat(toCome(account)).isZero();
            SavedAccount.load(file, saved);
            assertThat(toCome(account)).isOne();
        }
    }

    private static int toCome(Account account) {
        return account.read(transaction -> transaction.moments().toCome(0));
    }

    private static void hasEverything(Account account) {
        account.read(transaction -> {
            assertThat(transaction.find(NETWORK)).contains(OUTPUTS);
            assertThat(transaction.referrers(NETWORK, "Instance")).containsExactly("ins-a");
            assertThat(transaction.count("vpc")).isOne();
            return true;
        });
    }
}

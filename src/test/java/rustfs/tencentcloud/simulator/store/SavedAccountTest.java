package rustfs.tencentcloud.simulator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.value.Value;

class SavedAccountTest {
    private static final int COPIES = 6;

    @TempDir
    private Path folder;

    @Test
    void holdsTransactionsWholeWhileOthersWrite() throws IOException, InterruptedException, ExecutionException {
        Path file = folder.resolve("account.db");
        Path saved = folder.resolve("saved.db");
        AtomicBoolean goesOn = new AtomicBoolean(true);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Account account = new Account(file)) {
            writePair(account, -1);
            Future<Integer> written = threads.submit(() -> {
                int pairs = 0;
                while (goesOn.get()) {
                    writePair(account, pairs++);
                }
                return pairs;
            });
            for (int i = 0; i < COPIES; i++) {
                SavedAccount.save(file, saved);
                assertThat(count(saved)).isPositive().isEven();
                SavedAccount.load(file, saved);
                assertThat(count(file)).isEven();
            }
            goesOn.set(false);
            assertThat(written.get()).isPositive();
            SavedAccount.reset(file);
            assertThat(count(file)).isZero();
        } finally {
            threads.shutdownNow();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(saved)))
                .isEqualTo("rw-------");
    }

    private static void writePair(Account account, int number) {
        account.write(transaction -> {
            for (String end : new String[] {"left", "right"}) {
                transaction.save(new ResourceKey("Vpc", "ap-guangzhou", "vpc-" + number + end), "", Value.of(Map.of()));
            }
            return true;
        });
    }

    private static int count(Path file) {
        try (Account account = new Account(file)) {
            return account.read(transaction -> transaction.listing().resources().size());
        }
    }
}

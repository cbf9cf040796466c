package rustfs.tencentcloud.simulator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.store.Passing;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

class AccountViewTest {
    private static final Instant START = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    private Path folder;

    private Instant now = START;

    @Test
    void aStateThatPassesMakesANewVersionThoughNobodyWrites() {
        Path file = folder.resolve("account.db");
        try (Account account = new Account(file)) {
            account.write(transaction -> {
                ResourceKey key = new ResourceKey("Instance", "ap-guangzhou", "ins-a");
                transaction.save(key, "", Value.of(Map.of("instanceStatus", Value.of("RUNNING"))));
                long until = START.plusSeconds(30).toEpochMilli();
                transaction
                        .moments()
                        .put(key, new Passing("PENDING", "instanceStatus", until, "RUNNING", Passing.End.GOES_ON));
                return true;
            });
        }
        try (AccountView view = new AccountView(file, folder.resolve("state"), clock())) {
            String pending = view.version();
            assertThat(json(view)).contains("\"state\":\"PENDING\"");
            assertThat(view.version()).isEqualTo(pending);

            now = START.plus(Duration.ofSeconds(30));

            assertThat(view.version()).isNotEqualTo(pending);
            assertThat(json(view)).contains("\"state\":\"RUNNING\"");
        }
    }

    private static String json(AccountView view) {
        return new String(view.account().json(), StandardCharsets.UTF_8).replace(" ", "");
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
    }
}

package rustfs.tencentcloud.simulator.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.Golden;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.service.Queries;
import rustfs.tencentcloud.simulator.service.Services;
import rustfs.tencentcloud.simulator.store.Account;

/**
 * Every type of the provider lives a whole life, with inputs generated from its schema, whatever the cloud says of
 * them. What does not come out as it should is listed, with its reason, and shown on the page of the coverage.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryTypeTest {
    private static final Path LIST = Path.of("src/test/resources/simulator/failing-types.csv");
    private static final Path PAGE = Path.of("docs/coverage.md");

    private Coverage coverage;

    @BeforeAll
    void runEveryType(@TempDir Path folder) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
        try (Account account = new Account(folder.resolve("account.db"))) {
            Cloud cloud = new Cloud(account, clock, Map.of(), Cloud.Model.STORE_ONLY);
            Provider provider = new Provider(Catalogue.load(), cloud, new Queries());
            coverage = Coverage.run(provider, Services.rules());
        }
    }

    @Test
    void failsAsListedAndNotOtherwise() throws IOException {
        List<String> listed = Files.readAllLines(LIST).stream().skip(1).toList();
        assertThat(coverage.findings().stream().map(Finding::line)).containsExactlyElementsOf(listed);
    }

    @Test
    void functionsCheckTheirArguments() {
        assertThat(coverage.functions(FunctionCall.Outcome.CHECKS_WRONGLY)).isZero();
        assertThat(coverage.functions(FunctionCall.Outcome.ANSWERS)).isPositive();
    }

    @Test
    void thePageSaysWhatCameOut() {
        Golden.assertMatches(PAGE, CoveragePage.of(coverage));
    }
}

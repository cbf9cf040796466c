package rustfs.tencentcloud.component.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import rustfs.tencentcloud.component.content.FakeRustfs.Asked;
import rustfs.tencentcloud.component.content.JobRun.Outcome;
import rustfs.tencentcloud.settings.StackYaml;

/** A setting of a cluster that is as its settings say is changed: the job changes that one thing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentChangesTest {
    /** The same for all, as the cluster keeps the path of the queue of events. */
    private Path folder = Path.of("");

    private List<Asked> writes = List.of();
    private String sentSecrets = "";

    @BeforeAll
    void bringsEverythingAbout(@TempDir Path ofAll) throws Exception {
        folder = ofAll;
        try (JobRun job = new JobRun(folder)) {
            assertThat(job.of(ContentYaml.full()).status()).isZero();
            writes = job.rustfs().writes();
            sentSecrets = Files.readString(job.sentSecrets());
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/content/changes.csv", delimiter = '|')
    void makesOneChange(String setting, String value, String change) throws Exception {
        StackYaml changed = value == null
                ? ContentYaml.full().without("content." + setting)
                : ContentYaml.full().with("content." + setting, value);

        try (JobRun job = new JobRun(folder)) {
            job.rustfs().replay(writes);
            Files.writeString(job.sentSecrets(), sentSecrets);

            Outcome outcome = job.of(changed);

            assertThat(outcome.status()).as(outcome.output()).isZero();
            assertThat(outcome.changes()).containsExactly(change.split("; and "));
        }
    }
}

package rustfs.tencentcloud.component.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource(
            delimiter = '|',
            value = {
                "buckets.0.publicRead | false | bucket assets: no policy any more",
                "buckets.0.quotaGib | 50 | bucket assets: a quota of 50 GiB",
                "buckets.0.quotaGib | 0 | bucket assets: no quota any more",
                "buckets.0.versioning | true | bucket assets: versioning on",
                "buckets.0.cors | [] | bucket assets: no cors rules any more",
                "buckets.0.cors.0.origins | ['*'] | bucket assets: cors, 1 rules",
                "buckets.0.cors.0.methods | [GET] | bucket assets: cors, 1 rules",
                "buckets.0.cors.0.headers | ['*'] | bucket assets: cors, 1 rules",
                "buckets.0.cors.0.maxAgeSeconds | 60 | bucket assets: cors, 1 rules",
                "buckets.0.lifecycle | [] | bucket assets: no lifecycle rules any more",
                "buckets.0.lifecycle.0.name | others | bucket assets: lifecycle, 2 rules",
                "buckets.0.lifecycle.0.abortUploadsDays | 3 | bucket assets: lifecycle, 2 rules",
                "buckets.0.lifecycle.1.prefix | old/ | bucket assets: lifecycle, 2 rules",
                "buckets.0.lifecycle.1.transitionDays | 9 | bucket assets: lifecycle, 2 rules",
                "buckets.0.lifecycle.1.expireDays | 0 | bucket assets: lifecycle, 2 rules",
                "buckets.0.events | [] | bucket assets: events, 0 rules",
                "buckets.0.events.0.events | ['s3:ObjectRemoved:*'] | bucket assets: events, 1 rules",
                "buckets.0.events.0.prefix | out/ | bucket assets: events, 1 rules",
                "buckets.0.events.0.suffix | .json | bucket assets: events, 1 rules",
                "buckets.1.lifecycle.0.expireNoncurrentDays | 9 | bucket checkpoints: lifecycle, 1 rules",
                "buckets.1.lock.days | 30 | bucket checkpoints: locked 30 days, GOVERNANCE",
                "buckets.1.lock.mode | compliance | bucket checkpoints: locked 7 days, COMPLIANCE",
                "buckets.1.lock | | bucket checkpoints: nothing new is locked",
                "buckets.1.policy | | bucket checkpoints: no policy any more",
                "buckets.1.replication | | bucket checkpoints: replicated no longer; the copies stay",
                "buckets.1.replication.endpoint | https://s3.new.test |"
                        + " bucket checkpoints: where it is replicated to, copy at s3.new.test",
                "buckets.1.replication.bucket | other |"
                        + " bucket checkpoints: where it is replicated to, other at s3.other.test:9000",
                "buckets.1.replication.accessKey | another |"
                        + " bucket checkpoints: where it is replicated to, copy at s3.other.test:9000",
                "buckets.1.replication.certificateAuthority | PEM |"
                        + " bucket checkpoints: where it is replicated to, copy at s3.other.test:9000",
                "buckets.1.replication.deletes | false | bucket checkpoints: its rule of replication",
                "policies.0.statements.0.resources | ['*'] |"
                        + " policy uploader: changed; and service account job: another policy",
                "users.0.policies | [readonly] | user app: the policies readonly",
                "users.0.generation | 2 | user app: another secret key",
                "users | [{name: app, policies: [uploader, readonly]}] |"
                        + " user viewer: disabled, it is no longer in the settings",
                "groups.0.users | [viewer, app] | group team: joined by viewer",
                "groups.0.policies | [] | group team: the policies none",
                "serviceAccounts | [] | service account job: disabled, it is no longer in the settings",
                "serviceAccounts.0.generation | 2 | service account job: another secret key",
                "serviceAccounts.0.policy | | service account job: all that its user may",
                "tiers.0.accessKey | AKIDother | tier COLD: its credentials",
                "webhooks.0.endpoint | https://other.test | webhook hook: changed",
                "webhooks.0.secret | cos | webhook hook: changed",
            })
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

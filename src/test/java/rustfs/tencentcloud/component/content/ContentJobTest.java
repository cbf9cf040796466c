package rustfs.tencentcloud.component.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.component.content.JobRun.Outcome;
import rustfs.tencentcloud.settings.StackYaml;

/** The job that brings the cluster to the settings, against a stand-in for RustFS. */
class ContentJobTest {
    @TempDir
    private Path folder;

    private JobRun job;

    @BeforeEach
    void startServers() throws IOException {
        job = new JobRun(folder);
    }

    @AfterEach
    void stopServers() {
        job.close();
    }

    @Nested
    class Twice {
        @Test
        void makesEverythingFirst() throws Exception {
            Outcome first = job.of(ContentYaml.full());

            assertThat(first.status()).as(first.output()).isZero();
            assertThat(first.lines())
                    .containsExactly(
                            "changed: policy uploader: made",
                            "changed: user app: made, with the policies uploader, readonly",
                            "changed: user viewer: made, with the policies none",
                            "changed: group team: made of app, with the policies readonly",
                            "changed: service account job: made for the user app",
                            "changed: tier COLD: made in the bucket cold-1250000000",
                            "changed: notifications: switched on",
                            "changed: webhook hook: made",
                            "changed: bucket assets: made",
                            "changed: bucket assets: its policy",
                            "changed: bucket assets: cors, 1 rules",
                            "changed: bucket assets: lifecycle, 2 rules",
                            "changed: bucket assets: a quota of 100 GiB",
                            "changed: bucket assets: events, 1 rules",
                            "changed: bucket checkpoints: made",
                            "changed: bucket checkpoints: locked 7 days, GOVERNANCE",
                            "changed: bucket checkpoints: its policy",
                            "changed: bucket checkpoints: lifecycle, 1 rules",
                            "changed: bucket checkpoints: replicated to copy at s3.other.test:9000");
        }

        @Test
        void changesNothingThen() throws Exception {
            job.of(ContentYaml.full());
            job.rustfs().writes();

            Outcome second = job.of(ContentYaml.full());

            assertThat(second).isEqualTo(new Outcome(0, "nothing to change\n"));
            assertThat(job.rustfs().writes()).isEmpty();
        }

        @Test
        void sendsSecretsOnceMoreFromAnotherMachine() throws Exception {
            job.of(ContentYaml.full());
            Files.delete(job.sentSecrets());

            assertThat(job.of(ContentYaml.full()).changes())
                    .containsExactly(
                            "tier COLD: its credentials",
                            "webhook hook: changed",
                            "bucket checkpoints: where it is replicated to, copy at s3.other.test:9000");
            assertThat(job.of(ContentYaml.full()).changes()).isEmpty();
        }

        @Test
        void readsWhatItWroteAsAnotherServerWouldWriteIt() throws Exception {
            job.of(ContentYaml.full());
            job.rustfs()
                    .buckets()
                    .all()
                    .get("assets")
                    .computeIfPresent(
                            "lifecycle",
                            (what, document) -> document.replace(
                                            "<LifecycleConfiguration>",
                                            "<?xml version=\"1.0\"?>\n<LifecycleConfiguration"
                                                    + " xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\n ")
                                    .replace("<Filter><Prefix></Prefix></Filter>", "<Filter/>"));

            assertThat(job.of(ContentYaml.full()).changes()).isEmpty();
        }
    }

    @Nested
    class Secrets {
        @Test
        void ofOthersAreSentAnewWhenTheyChange() throws Exception {
            job.of(ContentYaml.full());
            StackYaml changed = ContentYaml.full()
                    .with("contentSecrets", "{cos: cosSecret2, token: tokenSecret2, copier: copierSecret2}");

            assertThat(job.of(changed).changes())
                    .containsExactly(
                            "tier COLD: its credentials",
                            "webhook hook: changed",
                            "bucket checkpoints: where it is replicated to, copy at s3.other.test:9000");
            assertThat(job.rustfs().targets().tierSecrets()).containsEntry("COLD", "cosSecret2");
            assertThat(job.rustfs().targets().tokens()).containsEntry("hook", "tokenSecret2");
            assertThat(job.of(changed).changes()).isEmpty();
        }

        @Test
        void areNeitherPrintedNorKept() throws Exception {
            String output = job.of(ContentYaml.full()).output();
            String kept =
                    Files.readString(job.sentSecrets()) + Files.readString(folder.resolve("program/settings.json"));

            assertThat(job.rustfs().access().secretOf("app")).hasSize(40);
            assertThat(output + kept)
                    .doesNotContain("Secret1")
                    .doesNotContain(job.rustfs().access().secretOf("app"))
                    .doesNotContain(FakeRustfs.SECRET_KEY);
        }

        @Test
        void thatCannotBeReadStopNothingElse() throws Exception {
            job.of(ContentYaml.full()
                    .with("content.buckets", "[]")
                    .with("content.tiers", "[]")
                    .with("contentSecrets", "{token: tokenSecret1}"));
            job.secrets().forget("c-content-key-app");
            String text = "user app: c-content-key-app cannot be read: ResourceNotFound: no c-content-key-app v1";

            Outcome outcome = job.withoutNewSecrets(ContentYaml.full());

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.output()).contains("4 failed:", "- " + text, "- tier COLD: c-content-given-cos");
            assertThat(outcome.changes()).contains("bucket assets: made", "bucket checkpoints: made");
        }
    }

    @Nested
    class Failures {
        @Test
        void areAllSaidAtTheEndAndAllElseIsDone() throws Exception {
            job.rustfs().refuse("PUT /rustfs/admin/v3/add-canned-policy");
            job.rustfs().refuse("PUT /assets?cors");

            Outcome outcome = job.of(ContentYaml.full());

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.output())
                    .endsWith("\n2 failed:\n"
                            + "- policy uploader: 400 InvalidRequest: said the fake\n"
                            + "- bucket assets, cors: 400 InvalidRequest: said the fake\n");
            assertThat(outcome.changes()).hasSize(17).contains("bucket assets: lifecycle, 2 rules");
        }

        @Test
        void areThatATierOrAnAccountWouldMove() throws Exception {
            job.of(ContentYaml.full());

            Outcome outcome = job.of(ContentYaml.full()
                    .with("content.tiers.0.bucket", "other-1250000000")
                    .with("content.serviceAccounts.0.user", "viewer"));

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.changes()).isEmpty();
            assertThat(outcome.output())
                    .contains("tier COLD: it is cold-1250000000/rustfs/ at https://cos.ap-guangzhou.myqcloud.com")
                    .contains("service account job: it is of the user app and cannot become one of viewer");
        }

        @Test
        void areThatAWebhookDoesNotAnswerAndItStopsNoOther() throws Exception {
            job.rustfs().targets().doesNotAnswer("https://hook.test/events");

            Outcome dead = job.of(ContentYaml.full().with("content.buckets", "[]"));
            assertThat(dead.status()).isEqualTo(1);
            assertThat(dead.output())
                    .contains("- webhook hook: https://hook.test/events does not answer (500 InternalError");

            Outcome moved = job.of(ContentYaml.full().with("content.webhooks.0.endpoint", "https://new.test"));
            assertThat(moved.status()).as(moved.output()).isZero();
            assertThat(moved.changes()).contains("webhook hook: made");
        }

        @Test
        void doNotLastWhereAWebhookThatDiedHasMoved() throws Exception {
            job.of(ContentYaml.full());
            job.rustfs().targets().doesNotAnswer("https://hook.test/events");

            assertThat(job.of(ContentYaml.full()).output()).contains("1 failed:\n- webhooks: 500 InternalError");
            assertThat(job.of(ContentYaml.full().with("content.webhooks.0.endpoint", "https://new.test"))
                            .changes())
                    .containsExactly(
                            "webhook hook: taken out at its old address, which does not answer", "webhook hook: made");
        }

        @Test
        void areThatTheNodeIsNotReadyInTime() throws Exception {
            Files.writeString(job.state().resolve("revision/revision"), "another\n");

            assertThat(job.of(ContentYaml.full(), "--wait-seconds", "0"))
                    .isEqualTo(new Outcome(1, "this node has not got the revision node-revision\n"));
            assertThat(job.rustfs().writes()).isEmpty();
        }
    }

    @Nested
    class WhatItLeavesAlone {
        @Test
        void isWhatOthersMade() throws Exception {
            job.rustfs().buckets().ofOthers("photos");
            job.rustfs().access().userOfOthers("jane");

            Outcome outcome = job.of(StackYaml.sound().with("content", "buckets: [{name: assets}]"));

            assertThat(outcome.lines())
                    .containsExactly(
                            "left alone: policy jane-policy is not in the settings",
                            "left alone: user jane is not in the settings",
                            "changed: bucket assets: made",
                            "left alone: bucket photos is not in the settings");
            assertThat(job.rustfs().access().statuses()).containsEntry("jane", "enabled");
        }

        @Test
        void isABucketThatIsTakenOutOfTheSettings() throws Exception {
            job.of(ContentYaml.full());
            var before = job.rustfs().buckets().all().toString();
            job.rustfs().writes();

            Outcome outcome = job.of(ContentYaml.full().with("content.buckets", "[]"));

            assertThat(outcome.lines())
                    .containsExactly(
                            "left alone: bucket assets is not in the settings",
                            "left alone: bucket checkpoints is not in the settings",
                            "nothing to change");
            assertThat(job.rustfs().writes()).isEmpty();
            assertThat(job.rustfs().buckets().all()).hasToString(before);
        }

        @Test
        void isEverythingInADryRun() throws Exception {
            Outcome dry = job.of(ContentYaml.full(), "--dry-run");

            assertThat(dry.status()).as(dry.output()).isZero();
            assertThat(dry.lines())
                    .contains(
                            "would change: bucket assets: made",
                            "would change: tier COLD: made in the bucket" + " cold-1250000000")
                    .allMatch(line -> line.startsWith("would change: "));
            assertThat(job.rustfs().writes()).isEmpty();
            assertThat(job.sentSecrets()).doesNotExist();
        }
    }

    @Test
    void whoIsTakenOutLosesAccessUntilPutBack() throws Exception {
        job.of(ContentYaml.full());
        job.of(ContentYaml.full().with("content.serviceAccounts", "[]").with("content.users.1.name", "other"));

        assertThat(job.rustfs().access().statuses())
                .containsEntry("job", "off")
                .containsEntry("viewer", "disabled")
                .containsEntry("other", "enabled");
        assertThat(job.of(ContentYaml.full()).changes())
                .containsExactly(
                        "user viewer: enabled",
                        "user other: disabled, it is no longer in the settings",
                        "service account job: enabled");
    }
}

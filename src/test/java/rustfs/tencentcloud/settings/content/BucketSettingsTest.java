package rustfs.tencentcloud.settings.content;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.BucketName;
import rustfs.tencentcloud.settings.binding.RecordContract;

/** The records of a bucket: defaults, and every setting. */
class BucketSettingsTest {
    private static final LifecycleSettings RULE = new LifecycleSettings(ContentName.of("old"), "", 30, 0, 0, 0, null);
    private static final CorsSettings CORS = new CorsSettings(List.of("*"), List.of(CorsMethod.GET), List.of(), 3600);
    private static final EventSettings EVENT =
            new EventSettings(ContentName.of("hook"), List.of(EventName.CREATED), "", "");
    private static final ReplicationSettings REPLICATION = new ReplicationSettings(
            URI.create("https://s3.other.test:9000"),
            BucketName.of("copy"),
            AccessKey.of("copier"),
            ContentName.of("copier-key"),
            null,
            true);

    @Nested
    class Bucket {
        private final RecordContract<BucketSettings> contract = RecordContract.of(BucketSettings.class);

        @Test
        void listsItsDefaults() {
            contract.hasDefaults(
                    "name: assets",
                    new BucketSettings(
                            BucketName.of("assets"),
                            false,
                            null,
                            List.of(),
                            0,
                            false,
                            null,
                            List.of(),
                            List.of(),
                            null));
        }

        @Test
        void takesEverySetting() {
            contract.maps(
                    """
                    name: assets
                    versioning: true
                    lock: {days: 7}
                    lifecycle: [{name: old, expireDays: 30}]
                    quotaGib: 10
                    publicRead: true
                    policy: '{}'
                    cors: [{origins: ['*']}]
                    events: [{webhook: hook}]
                    replication: {endpoint: 'https://s3.other.test:9000', bucket: copy, accessKey: copier, secret: copier-key}
                    """,
                    new BucketSettings(
                            BucketName.of("assets"),
                            true,
                            new ObjectLockSettings(LockMode.GOVERNANCE, 7),
                            List.of(RULE),
                            10,
                            true,
                            "{}",
                            List.of(CORS),
                            List.of(EVENT),
                            REPLICATION));
        }
    }

    @Nested
    class Lock {
        private final RecordContract<ObjectLockSettings> contract = RecordContract.of(ObjectLockSettings.class);

        @Test
        void listsItsDefaults() {
            contract.hasDefaults("days: 7", new ObjectLockSettings(LockMode.GOVERNANCE, 7));
        }

        @Test
        void takesEverySetting() {
            contract.maps("{mode: compliance, days: 30}", new ObjectLockSettings(LockMode.COMPLIANCE, 30));
        }
    }

    @Nested
    class Lifecycle {
        private final RecordContract<LifecycleSettings> contract = RecordContract.of(LifecycleSettings.class);

        @Test
        void listsItsDefaults() {
            contract.hasDefaults("name: old", new LifecycleSettings(ContentName.of("old"), "", 0, 0, 0, 0, null));
        }

        @Test
        void takesEverySetting() {
            contract.maps(
                    "{name: old, prefix: logs/, expireDays: 90, expireNoncurrentDays: 30, abortUploadsDays: 7,"
                            + " transitionDays: 10, tier: COLD}",
                    new LifecycleSettings(ContentName.of("old"), "logs/", 90, 30, 7, 10, TierName.of("COLD")));
        }
    }

    @Nested
    class Cors {
        private final RecordContract<CorsSettings> contract = RecordContract.of(CorsSettings.class);

        @Test
        void listsItsDefaults() {
            contract.hasDefaults("origins: ['*']", CORS);
        }

        @Test
        void takesEverySetting() {
            contract.maps(
                    "{origins: ['https://a.test'], methods: [GET, PUT], headers: ['*'], maxAgeSeconds: 60}",
                    new CorsSettings(
                            List.of("https://a.test"), List.of(CorsMethod.GET, CorsMethod.PUT), List.of("*"), 60));
        }
    }

    @Nested
    class Event {
        private final RecordContract<EventSettings> contract = RecordContract.of(EventSettings.class);

        @Test
        void listsItsDefaults() {
            contract.hasDefaults("webhook: hook", EVENT);
        }

        @Test
        void takesEverySetting() {
            contract.maps(
                    "{webhook: hook, events: ['s3:ObjectRemoved:*'], prefix: in/, suffix: .csv}",
                    new EventSettings(ContentName.of("hook"), List.of(EventName.REMOVED), "in/", ".csv"));
        }
    }

    @Nested
    class Replication {
        private final RecordContract<ReplicationSettings> contract = RecordContract.of(ReplicationSettings.class);

        private static final String REQUIRED =
                "endpoint: https://s3.other.test:9000\nbucket: copy\naccessKey: copier\nsecret: copier-key\n";

        @Test
        void listsItsDefaults() {
            contract.hasDefaults(REQUIRED, REPLICATION);
        }

        @Test
        void takesEverySetting() {
            contract.maps(
                    REQUIRED + "certificateAuthority: PEM\ndeletes: false\n",
                    new ReplicationSettings(
                            REPLICATION.endpoint(),
                            REPLICATION.bucket(),
                            REPLICATION.accessKey(),
                            REPLICATION.secret(),
                            "PEM",
                            false));
        }
    }
}

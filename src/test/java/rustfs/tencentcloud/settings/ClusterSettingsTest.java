package rustfs.tencentcloud.settings;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.ImageName;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cloud.MetricsRetention;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.binding.RecordContract;

class ClusterSettingsTest {
    private static final String REQUIRED = """
            artifact:
              url: https://mirror.test/rustfs.zip
              sha256: 0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c
            """;
    private static final ArtifactSettings ARTIFACT = new ArtifactSettings(
            URI.create("https://mirror.test/rustfs.zip"),
            Sha256.of("0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c"),
            List.of());
    private static final PoolSettings POOL = PoolSettings.of(
            PoolName.of("pool1"),
            4,
            List.of(Zone.of("ap-guangzhou-3")),
            new DiskSettings(2, DiskType.CLOUD_HSSD, Gib.of(50)));

    private final RecordContract<ClusterSettings> contract = RecordContract.of(ClusterSettings.class);

    @Test
    void listsItsDefaults() {
        contract.hasDefaults(
                REQUIRED,
                new ClusterSettings(
                        RustfsVersion.of("1.0.1"),
                        ARTIFACT,
                        ImageName.of("TencentOS Server 4 for x86_64"),
                        InstanceType.of("SA5.2XLARGE32"),
                        1,
                        Gib.of(50),
                        true,
                        List.of(),
                        null,
                        BufferProfile.GENERAL_PURPOSE,
                        new KeyGenerationSettings(1, 1, 1, 1),
                        new LogSettings(true, 30),
                        null,
                        true,
                        List.of(),
                        List.of(),
                        false,
                        List.of(),
                        new SnapshotSettings(true, 7, 3),
                        new TlsSettings(true),
                        new OutboundSettings(List.of())));
    }

    @Test
    void takesEverySetting() {
        contract.maps(
                REQUIRED + """
                        version: 1.1.0
                        image: Debian 12.8 64bit
                        instanceType: S8.2XLARGE32
                        nodesResizedPerUpdate: 2
                        pools: [{name: pool1, nodes: 4, zones: [ap-guangzhou-3], disks: {count: 2, sizeGib: 50}}]
                        capacity: {usableTib: 2}
                        replaceable: [pool1-2]
                        replaceableDisks: [pool1-2-disk1]
                        retainDisks: true
                        diskSources: [{disk: pool1-1-disk2, from: snap-3f9ab2c1}]
                        systemDiskGib: 60
                        encryption: false
                        bufferProfile: WebWorkload
                        keyGenerations: {secretKey: 2}
                        logs: {enabled: false}
                        metrics: {retentionDays: 90, collector: {url: 'https://mirror.test/rustfs.zip',
                          sha256: 0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c}}
                        protection: false
                        snapshots: {hour: 5}
                        tls: {enabled: false}
                        outbound: {allowOrigins: ['http://10.1.2.3:9100']}
                        """,
                new ClusterSettings(
                        RustfsVersion.of("1.1.0"),
                        ARTIFACT,
                        ImageName.of("Debian 12.8 64bit"),
                        InstanceType.of("S8.2XLARGE32"),
                        2,
                        Gib.of(60),
                        false,
                        List.of(POOL),
                        new CapacitySettings(BigDecimal.valueOf(2), Survival.ZONE, List.of()),
                        BufferProfile.WEB_WORKLOAD,
                        new KeyGenerationSettings(1, 2, 1, 1),
                        new LogSettings(false, 30),
                        new MetricsSettings(ARTIFACT, MetricsRetention.of(90)),
                        false,
                        List.of(NodeName.of("pool1-2")),
                        List.of(DiskName.of("pool1-2-disk1")),
                        true,
                        List.of(new DiskSourceSettings(DiskName.of("pool1-1-disk2"), DiskSource.of("snap-3f9ab2c1"))),
                        new SnapshotSettings(true, 7, 5),
                        new TlsSettings(false),
                        new OutboundSettings(List.of(Origin.of("http://10.1.2.3:9100")))));
    }
}

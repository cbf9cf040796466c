package rustfs.tencentcloud.simulator.service.cbs;

import static rustfs.tencentcloud.simulator.service.Refused.refused;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.simulator.operation.TestProvider;

/** What a disk is made of. */
class DisksTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'snapshotId': 'snap-gone0000'  | InvalidSnapshotId.NotFound | The snapshot 'snap-gone0000' does not exist.
            'throughputPerformance': 100   | InvalidParameterValue \
            | A disk of the type CLOUD_SSD has no extra throughput.
            """, quoteCharacter = '`')
    void isThere(String more, String code, String message) {
        try (TestProvider cloud = new TestProvider(folder.resolve("account.db"))) {
            String disk = "{'availabilityZone': 'ap-guangzhou-6', 'storageName': 'disk', 'storageSize': 100, "
                    + "'storageType': 'CLOUD_SSD', " + more + "}";
            refused(() -> cloud.create("CbsStorage", "d", disk), code, message);
        }
    }
}

package rustfs.tencentcloud.simulator.service.cvm;

import static rustfs.tencentcloud.simulator.service.Refused.refused;

import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.simulator.operation.TestProvider;

/** The disks that come with a machine. */
class MachineDisksTest {
    private static final String DISK = "{'dataDiskType': '%s', 'dataDiskSize': %d}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CLOUD_FAST | 100    | InvalidParameterValue       | The disk type 'CLOUD_FAST' does not exist.
            CLOUD_SSD  | 10     | InvalidParameterValue.Range \
            | A disk of the type CLOUD_SSD has 20 to 32000 GiB in steps of 10, got 10.
            CLOUD_HSSD | 105    | InvalidParameterValue.Range \
            | A disk of the type CLOUD_HSSD has 20 to 32000 GiB in steps of 10, got 105.
            """)
    void haveATypeAndASize(String type, int size, String code, String message) {
        refused(() -> machine(DISK.formatted(type, size)), code, message);
    }

    @Test
    void areAtMostTwentyOne() {
        String many = String.join(", ", Collections.nCopies(22, DISK.formatted("CLOUD_SSD", 100)));
        refused(
                () -> machine(many),
                "InvalidParameterValue.LimitExceeded",
                "A machine is made with at most 21 data disks, got 22.");
    }

    private void machine(String disks) {
        try (TestProvider cloud = new TestProvider(folder.resolve("account.db"))) {
            cloud.create("Instance", "m", cloud.site().instance(", 'dataDisks': [" + disks + "]"));
        }
    }
}

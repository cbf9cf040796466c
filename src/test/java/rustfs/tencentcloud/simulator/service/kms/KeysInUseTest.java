package rustfs.tencentcloud.simulator.service.kms;

import static rustfs.tencentcloud.simulator.service.Refused.refused;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.simulator.operation.TestProvider;

/** Keys that other services encrypt with. */
class KeysInUseTest {
    private static final String DISK = """
            {'availabilityZone': 'ap-guangzhou-6', 'storageName': 'disk', 'storageSize': 100,
             'storageType': 'CLOUD_SSD', 'encrypt': true, 'kmsKeyId': '%s'}""";
    private static final String SECRET = "{'secretName': 's', 'kmsKeyId': '%s'}";

    @TempDir
    private Path folder;

    private TestProvider cloud;

    @BeforeEach
    void open() {
        cloud = new TestProvider(folder.resolve("account.db"));
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @ParameterizedTest
    @CsvSource({"CbsStorage, InvalidParameterValue", "SsmSecret, FailedOperation.AccessKmsError"})
    void existAndAreEnabled(String type, String code) {
        String inputs = type.equals("SsmSecret") ? SECRET : DISK;
        refused(() -> cloud.create(type, "x", inputs, "gone"), code, "The key 'gone' does not exist.");
        String disabled = cloud.create("KmsKey", "k", "{'alias': 'a'}").id();
        refused(
                () -> cloud.create(type, "x", inputs, disabled),
                code,
                "The key '" + disabled + "' is not enabled: its state is Disabled.");
    }

    @ParameterizedTest
    @CsvSource({
        "'systemDiskKmsKeyId': 'gone'",
        "'dataDisks': [{'dataDiskType': 'CLOUD_SSD'#'dataDiskSize': 100#'kmsKeyId': 'gone'}]"
    })
    void ofTheDisksOfAMachineExist(String more) {
        String machine = cloud.site().instance(", " + more.replace('#', ','));
        refused(
                () -> cloud.create("Instance", "x", machine),
                "InvalidParameterValue",
                "The key 'gone' does not exist.");
    }

    @Test
    void stayWhileSomethingIsEncryptedWithThem() {
        String key =
                cloud.create("KmsKey", "k", "{'alias': 'a', 'isEnabled': true}").id();
        String disk = cloud.create("CbsStorage", "d", DISK, key).id();
        refused(
                () -> cloud.delete("KmsKey", key),
                "FailedOperation.CmkUsedByCloudProduct",
                "The key '" + key + "' is still used by a product.");
        cloud.delete("CbsStorage", disk);
        cloud.delete("KmsKey", key);
    }
}

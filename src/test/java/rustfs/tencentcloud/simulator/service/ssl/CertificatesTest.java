package rustfs.tencentcloud.simulator.service.ssl;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rustfs.tencentcloud.simulator.service.Refused.refused;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.operation.TestProvider;

/** Certificates, and what shows them. */
class CertificatesTest {
    private static final String LISTENER = """
            {'clbId': '%s', 'listenerName': 's3', 'protocol': 'HTTPS', 'port': 443,
             'certificateId': '%s', 'certificateSslMode': 'UNIDIRECTIONAL'}""";
    private static final String CERTIFICATE = """
            {'type': '%s', 'cert': '-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----' %s}""";
    private static final String KEY = ", 'key': '-----BEGIN PRIVATE KEY-----\\nMIIB\\n-----END PRIVATE KEY-----'";

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

    @Test
    void stayWhileAListenerShowsThem() {
        String certificate =
                cloud.create("SslCertificate", "c", CERTIFICATE, "SVR", KEY).id();
        String listener = listener(certificate);
        refused(
                () -> cloud.delete("SslCertificate", certificate),
                "FailedOperation.BoundResources",
                "The certificate '" + certificate + "' is still bound to other resources.");
        cloud.delete("ClbListener", listener);
        cloud.delete("SslCertificate", certificate);
    }

    @Test
    void thatTheAccountDoesNotHoldAreNoConcernOfTheirs() {
        cloud.delete("ClbListener", listener("00000000"));
    }

    @Test
    void ofServersHaveAKey() {
        assertThatThrownBy(() -> cloud.create("SslCertificate", "c", CERTIFICATE, "SVR", ""))
                .hasMessage("when type is SVR, key can't be empty");
        cloud.create("SslCertificate", "c", CERTIFICATE, "CA", "");
    }

    private String listener(String certificate) {
        String balancer = cloud.create("ClbInstance", "b", "{'clbName': 'b', 'networkType': 'OPEN'}")
                .id();
        return cloud.create("ClbListener", "l", LISTENER, balancer, certificate).id();
    }
}

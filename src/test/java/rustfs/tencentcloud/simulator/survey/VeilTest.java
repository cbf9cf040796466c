package rustfs.tencentcloud.simulator.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.simulator.operation.TestProvider;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

class VeilTest {
    private static final Value.Fields OUTPUTS = TestProvider.json("""
            {'description': 'open', 'password': 'p', 'secretString': 's', 'userDataRaw': '', 'region': 'r',
             'list': [{'token': 't', 'name': 'n'}], 'map': {'privateKey': 'k'}}""");

    @Test
    void hidesWhatIsNamedLikeASecretAtAnyDepth() {
        assertThat(Veil.over(OUTPUTS, null, Set.of())).isEqualTo(TestProvider.json("""
                {'description': 'open', 'password': '[secret]', 'secretString': '[secret]', 'userDataRaw': '',
                 'region': 'r', 'list': [{'token': '[secret]', 'name': 'n'}], 'map': {'privateKey': '[secret]'}}"""));
    }

    @Test
    void hidesWhatTheStateCallsSecret() {
        Value.Fields shown = Veil.over(OUTPUTS, null, Set.of("list", "description", "userDataRaw"));
        assertThat(Json.write(shown))
                .contains("\"list\":\"[secret]\"", "\"description\":\"[secret]\"", "\"userDataRaw\":\"\"");
    }

    @Test
    void hidesWhatTheSchemaCallsSensitive() {
        Value.Fields certificate = TestProvider.json("{'key': 'the key', 'cert': 'the certificate'}");
        assertThat(Veil.over(certificate, TestProvider.type("SslCertificate"), Set.of()))
                .isEqualTo(TestProvider.json("{'key': '[secret]', 'cert': 'the certificate'}"));
    }
}

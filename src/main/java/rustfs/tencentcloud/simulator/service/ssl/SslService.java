package rustfs.tencentcloud.simulator.service.ssl;

import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.value.Value;

/** Certificates. */
public final class SslService {

    private SslService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of("SslCertificate", certificate());
    }

    private static TypeRules certificate() {
        return TypeRules.named(draft -> Ids.letters(draft.seed()))
                .global()
                .computes("createTime", Draft::time)
                .computes("beginTime", Draft::time)
                .computes("endTime", Draft::time)
                .computes("status", Value.of(1));
    }
}

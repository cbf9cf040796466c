package rustfs.tencentcloud.simulator.service;

import java.util.HashMap;
import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.Limits;
import rustfs.tencentcloud.simulator.cloud.Strictness;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.cloud.Zones;
import rustfs.tencentcloud.simulator.service.cam.CamService;
import rustfs.tencentcloud.simulator.service.cbs.CbsService;
import rustfs.tencentcloud.simulator.service.cdn.CdnService;
import rustfs.tencentcloud.simulator.service.clb.ClbService;
import rustfs.tencentcloud.simulator.service.cls.ClsService;
import rustfs.tencentcloud.simulator.service.cvm.CvmService;
import rustfs.tencentcloud.simulator.service.dnspod.DnspodService;
import rustfs.tencentcloud.simulator.service.kms.KmsService;
import rustfs.tencentcloud.simulator.service.monitor.MonitorService;
import rustfs.tencentcloud.simulator.service.privatedns.PrivateDnsService;
import rustfs.tencentcloud.simulator.service.ssl.SslService;
import rustfs.tencentcloud.simulator.service.ssm.SsmService;
import rustfs.tencentcloud.simulator.service.tat.TatService;
import rustfs.tencentcloud.simulator.service.vpc.NatService;
import rustfs.tencentcloud.simulator.service.vpc.VpcService;

/** The rules of all services, by type name. */
public final class Services {
    private Services() {}

    /** The rules by the name of the type, for instance {@code Vpc}; what is not simulated is refused. */
    public static Map<String, TypeRules> rules() {
        return rules(Strictness.STRICT);
    }

    /** The rules by the name of the type. */
    public static Map<String, TypeRules> rules(Strictness strictness) {
        Zones zones = Zones.load();
        Map<String, TypeRules> rules = new HashMap<>();
        rules.putAll(VpcService.rules(zones));
        rules.putAll(NatService.rules(zones));
        rules.putAll(CvmService.rules(zones, strictness));
        rules.putAll(CbsService.rules(zones));
        rules.putAll(ClbService.rules());
        rules.putAll(CamService.rules());
        rules.putAll(SsmService.rules());
        rules.putAll(KmsService.rules());
        rules.putAll(SslService.rules());
        rules.putAll(ClsService.rules());
        rules.putAll(MonitorService.rules());
        rules.putAll(CdnService.rules());
        rules.putAll(PrivateDnsService.rules());
        rules.putAll(DnspodService.rules());
        rules.putAll(TatService.rules());
        Limits.load().addTo(rules);
        return Map.copyOf(rules);
    }
}

package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.settings.Exposure;
import rustfs.tencentcloud.settings.GamingSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** A CDN fetches from its origin over the internet, from addresses that are not known beforehand. */
final class CdnReachesItsOrigin implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        GamingSettings gaming = settings.gaming();
        if (gaming == null) {
            return;
        }
        if (settings.loadBalancer().exposure() == Exposure.INTERNAL) {
            problems.add(
                    At.LOAD_BALANCER.field("exposure"),
                    "it is internal, and gaming.cdn fetches over the internet",
                    Exposure.PUBLIC.word(),
                    "set it to public, or take gaming out of workloads");
        } else if (!settings.access().s3From().contains(CidrBlock.EVERYWHERE)) {
            problems.warn(
                    At.ACCESS.field("s3From"),
                    "the CDN reaches the cluster only if it names the addresses that the CDN fetches from; "
                            + "its console lists them, 0.0.0.0/0 stands for all");
        }
        if (gaming.cdn().certificateId() == null) {
            problems.warn(
                    At.CDN.field("certificateId"),
                    "it is not set, so players are served by HTTP alone; upload a certificate and name its id");
        }
    }
}

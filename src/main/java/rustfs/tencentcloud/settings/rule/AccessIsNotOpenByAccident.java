package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.settings.AccessSettings;
import rustfs.tencentcloud.settings.Exposure;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/**
 * The console is never open to the internet at large; the S3 endpoint is only where the load balancer is public and the
 * settings say so. A block with a mask shorter than /8 counts as the internet at large.
 */
final class AccessIsNotOpenByAccident implements Rule {
    private static final int SHORTEST_MASK = 8;

    @Override
    public void check(StackSettings settings, Problems problems) {
        AccessSettings access = settings.access();
        Exposure exposure = settings.loadBalancer().exposure();
        for (int index = 0; index < access.consoleFrom().size(); index++) {
            CidrBlock block = access.consoleFrom().get(index);
            if (block.maskBits() < SHORTEST_MASK) {
                problems.add(
                        At.ACCESS.field("consoleFrom").index(index),
                        "'" + block + "' opens the console to the internet",
                        "blocks with a mask of /" + SHORTEST_MASK + " or longer",
                        "name the networks that administrators come from");
            }
        }
        for (int index = 0; index < access.s3From().size(); index++) {
            CidrBlock block = access.s3From().get(index);
            if (block.maskBits() < SHORTEST_MASK && exposure == Exposure.INTERNAL) {
                problems.add(
                        At.ACCESS.field("s3From").index(index),
                        "'" + block + "' stands for the internet, and the load balancer is internal",
                        "blocks with a mask of /" + SHORTEST_MASK + " or longer",
                        "name the networks of the clients, or set loadBalancer.exposure to public");
            }
        }
        if (exposure == Exposure.PUBLIC && access.s3From().isEmpty()) {
            problems.warn(
                    At.ACCESS.field("s3From"),
                    "the load balancer is public and nobody may reach it; name the networks of the clients");
        }
    }
}

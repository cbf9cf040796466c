package rustfs.tencentcloud.settings;

import java.util.List;
import rustfs.tencentcloud.cloud.CidrBlock;

/** Who may reach the cluster. The machines of the stack itself that need it always may. */
public record AccessSettings(
        @Setting(
                value = "Blocks of addresses that may reach the S3 endpoint.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE)
        List<CidrBlock> s3From,

        @Setting(
                value = "Blocks of addresses that may reach the console; empty is nobody, and no listener.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE)
        List<CidrBlock> consoleFrom,

        @Setting(
                value = "What nodes may reach beside each other, the services of the cloud and HTTPS anywhere: "
                        + "webhooks or tiers on other ports. HTTPS cannot be narrowed, as SSM, COS and the place of "
                        + "the program have no fixed addresses.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE)
        List<OutboundRuleSettings> outbound) {
    public AccessSettings {
        outbound = List.copyOf(outbound);
        s3From = List.copyOf(s3From);
        consoleFrom = List.copyOf(consoleFrom);
    }
}

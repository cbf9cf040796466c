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
        List<CidrBlock> consoleFrom) {
    public AccessSettings {
        s3From = List.copyOf(s3From);
        consoleFrom = List.copyOf(consoleFrom);
    }
}

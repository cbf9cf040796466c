package rustfs.tencentcloud.settings;

import java.util.List;

/** What the servers may call of their own accord: webhooks, identity providers, tiers. */
public record OutboundSettings(
        @Setting(
                value = "Private origins that RustFS may call, such as https://hooks.internal:8443; public ones it "
                        + "may call anyway. The security group is opened for those with a private address and port.",
                byDefault = "[]",
                change = ChangeClass.ROLLING)
        List<Origin> allowOrigins) {
    public OutboundSettings {
        allowOrigins = List.copyOf(allowOrigins);
    }
}

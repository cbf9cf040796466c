package rustfs.tencentcloud.settings.content;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Setting;

/** An address that events are sent to. One in a private network has to be allowed among the outbound origins. */
public record WebhookSettings(
        @Setting(value = "The name, which events name.", change = ChangeClass.IN_PLACE)
        ContentName name,

        @Setting(value = "The address.", change = ChangeClass.IN_PLACE)
        URI endpoint,

        @Setting(
                value = "The entry of contentSecrets with the token that goes with each event; without one none does.",
                change = ChangeClass.IN_PLACE)
        @Nullable
        ContentName secret) {}

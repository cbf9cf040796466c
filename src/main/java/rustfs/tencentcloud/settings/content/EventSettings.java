package rustfs.tencentcloud.settings.content;

import java.util.List;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Range;
import rustfs.tencentcloud.settings.Setting;

/** Which events of a bucket are told to a webhook. */
public record EventSettings(
        @Setting(value = "The webhook, one of content.webhooks.", change = ChangeClass.IN_PLACE)
        ContentName webhook,

        @Setting(value = "The events.", byDefault = "[\"s3:ObjectCreated:*\"]", change = ChangeClass.IN_PLACE)
        @Range(min = 1)
        List<EventName> events,

        @Setting(
                value = "What the names of the objects begin with; empty is all.",
                byDefault = "\"\"",
                change = ChangeClass.IN_PLACE)
        String prefix,

        @Setting(
                value = "What the names of the objects end with; empty is all.",
                byDefault = "\"\"",
                change = ChangeClass.IN_PLACE)
        String suffix) {
    public EventSettings {
        events = List.copyOf(events);
    }
}

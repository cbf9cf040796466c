package rustfs.tencentcloud.settings.content;

import java.util.List;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Range;
import rustfs.tencentcloud.settings.Setting;

/** A rule of CORS: which web pages may do what with a bucket. */
public record CorsSettings(
        @Setting(
                value = "The origins of the pages, such as https://app.example.com; * is all.",
                change = ChangeClass.IN_PLACE)
        @Range(min = 1)
        List<String> origins,

        @Setting(value = "What they may do.", byDefault = "[\"GET\"]", change = ChangeClass.IN_PLACE) @Range(min = 1)
        List<CorsMethod> methods,

        @Setting(value = "The headers that they may send; * is all.", byDefault = "[]", change = ChangeClass.IN_PLACE)
        List<String> headers,

        @Setting(
                value = "Seconds that a browser may remember the answer.",
                byDefault = "3600",
                change = ChangeClass.IN_PLACE)
        @Range(min = 1, max = 86400)
        int maxAgeSeconds) {
    public CorsSettings {
        origins = List.copyOf(origins);
        methods = List.copyOf(methods);
        headers = List.copyOf(headers);
    }
}

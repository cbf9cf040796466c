package rustfs.tencentcloud.settings.content;

import java.util.regex.Pattern;
import rustfs.tencentcloud.cloud.InvalidValueException;

/** An action of a policy. */
public record ActionName(String value) {
    public static final String SHAPE = "a service and an action of it, such as s3:GetObject, s3:* or admin:ServerInfo";

    private static final Pattern PATTERN = Pattern.compile("(s3|admin|kms|sts):[A-Za-z*]+");

    public ActionName {
        if (!PATTERN.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not an action", SHAPE);
        }
    }

    public static ActionName of(String value) {
        return new ActionName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}

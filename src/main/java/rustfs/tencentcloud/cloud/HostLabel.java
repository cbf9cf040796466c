package rustfs.tencentcloud.cloud;

import java.util.regex.Pattern;

/** A name within a DNS zone, in lower case: {@code s3}, or {@code s3.storage}. */
public record HostLabel(String value) {
    public static final String SHAPE = "lower-case letters, digits and hyphens, such as s3; dots between labels";

    private static final Pattern LABELS =
            Pattern.compile("(?=.{1,100}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    public HostLabel {
        if (!LABELS.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not a name within a zone", SHAPE);
        }
    }

    public static HostLabel of(String value) {
        return new HostLabel(value);
    }

    /** The whole name. */
    public DomainName in(DomainName zone) {
        return DomainName.of(value + "." + zone);
    }

    @Override
    public String toString() {
        return value;
    }
}

package rustfs.tencentcloud.cloud;

import java.util.regex.Pattern;

/** A domain name in lower case with at least two labels, {@code assets.example.com}. */
public record DomainName(String value) {
    public static final String SHAPE = "a domain name in lower case, such as assets.example.com";

    private static final Pattern NAME =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    private static final Pattern EXAMPLE = Pattern.compile("(^|\\.)example(\\.(com|net|org))?$");

    public DomainName {
        if (!NAME.matcher(value).matches()) {
            throw new InvalidValueException("'" + value + "' is not a domain name", SHAPE);
        }
    }

    public static DomainName of(String value) {
        return new DomainName(value);
    }

    /** Whether RFC 2606 keeps it for examples, so that it belongs to nobody. */
    public boolean isReservedForExamples() {
        return EXAMPLE.matcher(value).find();
    }

    @Override
    public String toString() {
        return value;
    }
}

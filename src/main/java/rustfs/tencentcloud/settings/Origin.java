package rustfs.tencentcloud.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.InvalidValueException;
import rustfs.tencentcloud.cloud.Ipv4Address;
import rustfs.tencentcloud.cloud.PlatformAddress;
import rustfs.tencentcloud.cloud.Port;

/**
 * Scheme, host and port of an address, exactly as RustFS compares them: {@code https://hooks.internal:8443}. RustFS
 * never calls link-local addresses, where the metadata of the machine is; with one of them in its list it refuses all.
 */
public record Origin(String scheme, String host, @Nullable Port port) {
    public static final String SHAPE = "http:// or https://, a host in lower case, and :port if it is not 80 or 443; "
            + "no path, no user, no link-local address";

    private static final Pattern ORIGIN =
            Pattern.compile("(https?)://([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::(\\d{1,5}))?");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+");
    private static final Pattern METADATA = Pattern.compile("(.*\\.)?(metadata\\.tencentyun\\.com|metadata)");

    public Origin {
        Optional<Ipv4Address> address = addressOf(host);
        boolean linkLocal = address.filter(PlatformAddress.LINK_LOCAL::contains).isPresent();
        boolean nowhere = address.filter(number -> number.value() == 0).isPresent();
        if (linkLocal || nowhere || METADATA.matcher(host).matches()) {
            throw new InvalidValueException("'" + host + "' is an address that RustFS never calls", SHAPE);
        }
    }

    public static Origin of(String text) {
        Matcher matcher = ORIGIN.matcher(text);
        if (!matcher.matches() || matcher.group(2).contains("..")) {
            throw new InvalidValueException("'" + text + "' is not an origin", SHAPE, withoutPath(text));
        }
        String port = matcher.group(3);
        return new Origin(matcher.group(1), matcher.group(2), port == null ? null : Port.of(Integer.parseInt(port)));
    }

    /** Its host, if it is an address and not a name. */
    public Optional<Ipv4Address> address() {
        return addressOf(host);
    }

    /** The port that is called. */
    public Port calledPort() {
        if (port != null) {
            return port;
        }
        return scheme.equals("https") ? PlatformAddress.HTTPS : PlatformAddress.HTTP;
    }

    @Override
    public String toString() {
        return scheme + "://" + host + (port == null ? "" : ":" + port);
    }

    private static Optional<Ipv4Address> addressOf(String host) {
        return NUMBERS.matcher(host).matches() ? Optional.of(Ipv4Address.of(host)) : Optional.empty();
    }

    /** What was probably meant by a whole address: the part before its path. */
    private static @Nullable String withoutPath(String text) {
        int path = text.indexOf('/', text.indexOf("://") + 3);
        String start = path < 0 ? "" : text.substring(0, path);
        return ORIGIN.matcher(start).matches() ? start : null;
    }
}

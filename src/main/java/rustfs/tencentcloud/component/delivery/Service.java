package rustfs.tencentcloud.component.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.DomainName;
import rustfs.tencentcloud.cloud.PlatformAddress;
import rustfs.tencentcloud.cloud.Port;

/**
 * Something that the nodes serve and a load balancer passes on.
 *
 * @param port that clients connect to
 * @param name that clients know it by; null if they use the address
 */
public record Service(Kind kind, Port port, @Nullable DomainName name) {
    /** What there is to serve. */
    public enum Kind {
        /** S3, the admin API included. */
        S3("s3", "/health/ready"),
        /** The console of RustFS. */
        CONSOLE("console", "/rustfs/console/health");

        private final String word;
        private final String healthPath;

        Kind(String word, String healthPath) {
            this.word = word;
            this.healthPath = healthPath;
        }

        String word() {
            return word;
        }

        /** The port of the nodes. */
        Port target() {
            return switch (this) {
                case S3 -> Port.RUSTFS_S3;
                case CONSOLE -> Port.RUSTFS_CONSOLE;
            };
        }

        /** What a healthy node answers with 200. */
        String healthPath() {
            return healthPath;
        }
    }

    /**
     * A host that requests may name.
     *
     * @param word what it is called in the names of resources
     */
    record Host(String word, String domain) {}

    /** S3, at the port that the settings want. */
    public static Service s3(Port port, @Nullable DomainName name) {
        return new Service(Kind.S3, port, name);
    }

    public static Service console(@Nullable DomainName name) {
        return new Service(Kind.CONSOLE, Port.RUSTFS_CONSOLE, name);
    }

    /** The address for clients; by name, if it has one. */
    String url(String address, Transport transport) {
        String scheme = transport.clientScheme();
        Port ofTheScheme = scheme.equals("https") ? PlatformAddress.HTTPS : PlatformAddress.HTTP;
        String host = name == null ? address : name.toString();
        return scheme + "://" + host + (port.equals(ofTheScheme) ? "" : ":" + port);
    }

    /** The hosts of its requests. S3 names a bucket in the host too, before the name. */
    List<Host> hosts() {
        Host own = new Host("name", String.valueOf(name));
        return switch (kind) {
            case S3 -> List.of(own, new Host("buckets", "*." + name));
            case CONSOLE -> List.of(own);
        };
    }
}

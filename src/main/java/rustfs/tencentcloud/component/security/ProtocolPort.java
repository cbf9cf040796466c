package rustfs.tencentcloud.component.security;

import java.util.Arrays;
import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Port;

/**
 * What the console calls a protocol port: a protocol and the ports that are open for it.
 *
 * @param ports as the API takes them: {@code ALL}, {@code 9000} or {@code 9000,9001}
 */
public record ProtocolPort(Protocol protocol, String ports) {
    /** With the protocol ALL the cloud accepts no ports but ALL. */
    public static final ProtocolPort ALL = new ProtocolPort(Protocol.ALL, "ALL");

    /** A protocol under the name of the API. */
    public enum Protocol {
        TCP,
        UDP,
        ALL
    }

    public static ProtocolPort tcp(Port... ports) {
        return of(Protocol.TCP, ports);
    }

    public static ProtocolPort udp(Port... ports) {
        return of(Protocol.UDP, ports);
    }

    private static ProtocolPort of(Protocol protocol, Port... ports) {
        if (ports.length == 0) {
            throw new IllegalArgumentException("A rule for " + protocol + " names at least one port");
        }
        return new ProtocolPort(
                protocol,
                Arrays.stream(ports).distinct().sorted().map(Port::toString).collect(Collectors.joining(",")));
    }
}

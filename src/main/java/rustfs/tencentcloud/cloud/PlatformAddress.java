package rustfs.tencentcloud.cloud;

/**
 * Addresses inside Tencent Cloud that every machine needs. Source: the CVM documents on the intranet DNS, the metadata
 * service and intranet NTP, seen 2026-11.
 */
public final class PlatformAddress {
    /** Metadata with the role's credentials, time, package mirrors and the agents of the cloud. */
    public static final CidrBlock LINK_LOCAL = CidrBlock.of("169.254.0.0/16");

    public static final CidrBlock FIRST_NAME_SERVER = CidrBlock.of("183.60.83.19/32");
    public static final CidrBlock SECOND_NAME_SERVER = CidrBlock.of("183.60.82.98/32");

    public static final Port HTTP = new Port(80);
    public static final Port HTTPS = new Port(443);
    public static final Port DNS = new Port(53);

    private PlatformAddress() {}
}

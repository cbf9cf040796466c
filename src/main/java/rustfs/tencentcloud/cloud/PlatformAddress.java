package rustfs.tencentcloud.cloud;

import java.util.List;

/**
 * Addresses inside Tencent Cloud that every machine needs. Source: the CVM documents on the intranet DNS, the metadata
 * service and intranet NTP, seen 2026-11.
 */
public final class PlatformAddress {
    /** Metadata with the role's credentials, time, package mirrors and the agents of the cloud. */
    public static final CidrBlock LINK_LOCAL = CidrBlock.of("169.254.0.0/16");

    /** Of metadata.tencentyun.com. */
    public static final Ipv4Address METADATA = Ipv4Address.of("169.254.0.23");

    public static final CidrBlock FIRST_NAME_SERVER = CidrBlock.of("183.60.83.19/32");
    public static final CidrBlock SECOND_NAME_SERVER = CidrBlock.of("183.60.82.98/32");

    /** They have link-local addresses, so that machines reach them without NAT. */
    public static final List<String> TIME_SERVERS = List.of(
            "time1.tencentyun.com",
            "time2.tencentyun.com",
            "time3.tencentyun.com",
            "time4.tencentyun.com",
            "time5.tencentyun.com");

    public static final Port HTTP = new Port(80);
    public static final Port HTTPS = new Port(443);
    public static final Port DNS = new Port(53);

    /** Of an instance of managed Prometheus, at an address in the VPC. */
    public static final Port REMOTE_WRITE = new Port(9090);

    private PlatformAddress() {}
}

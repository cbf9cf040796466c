package rustfs.tencentcloud.settings;

import java.util.List;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Zone;

/** The private network of a stack. */
public record NetworkSettings(
        @Setting(
                value = "The addresses of the VPC. A subnet takes seven more bits of mask.",
                byDefault = "\"10.20.0.0/16\"",
                change = ChangeClass.REFUSED,
                note = Note.THE_CLUSTER_IS_REPLACED
                        + " Choose it wide enough at the start; a second stack can have another.")
        CidrBlock cidr,

        @Setting(
                value = "The zones that have subnets. The order means nothing.",
                change = ChangeClass.IN_PLACE,
                note = "A new zone adds its subnets and moves nothing. Only a zone without nodes can be "
                        + "taken out.")
        @Range(min = 1)
        List<Zone> zones,

        @Setting(
                value = "How machines without a public address reach the internet.",
                byDefault = "\"single\"",
                change = ChangeClass.REPLACES,
                note = "Gateways and routes are made anew, and outgoing traffic has other public addresses. "
                        + "No data is lost.")
        NatStrategy nat,

        @Setting(
                value = "The bandwidth of each NAT gateway, as it is sold.",
                byDefault = "100",
                change = ChangeClass.IN_PLACE)
        Mbps natBandwidthMbps,

        @Setting(value = "The log of the connections in the VPC.", byDefault = "{}", change = ChangeClass.IN_PLACE)
        FlowLogSettings flowLog) {
    /** How many bits more than the mask of the VPC the mask of a subnet has: four for its zone, three for its tier. */
    public static final int SUBNET_BITS = 7;

    public NetworkSettings {
        zones = List.copyOf(zones);
    }
}

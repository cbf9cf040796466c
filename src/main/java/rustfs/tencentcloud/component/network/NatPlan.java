package rustfs.tencentcloud.component.network;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.Limits;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.NatStrategy;

/**
 * Which NAT gateways there are, and which of them a zone uses. A single gateway names no zone and leaves its place to
 * the cloud: so a zone that is added or taken out cannot move it.
 */
final class NatPlan {
    private final List<Gateway> gateways;

    private NatPlan(List<Gateway> gateways) {
        this.gateways = gateways;
    }

    /** @param suffix of its name; the zone is null where the cloud chooses */
    record Gateway(String suffix, @Nullable Zone zone) {}

    static NatPlan of(NatStrategy strategy, Collection<Zone> zones) {
        return new NatPlan(
                switch (strategy) {
                    case NONE -> List.of();
                    case SINGLE -> List.of(new Gateway("nat", null));
                    case PER_ZONE ->
                        new TreeSet<>(zones)
                                .stream()
                                        .map(zone -> new Gateway("nat-" + zone, zone))
                                        .toList();
                });
    }

    List<Gateway> gateways() {
        return gateways;
    }

    /** The gateway that machines of a zone go out by; none if the network has none. */
    Optional<Gateway> gatewayOf(Zone zone) {
        return gateways.stream()
                .filter(gateway -> gateway.zone() == null || gateway.zone().equals(zone))
                .findFirst();
    }

    /**
     * How many public addresses it takes to carry a bandwidth.
     *
     * @throws IllegalArgumentException if a gateway cannot have that many
     */
    static int addresses(Mbps bandwidth, Limits limits) {
        int each = limits.addressMbps().value();
        int addresses = (bandwidth.value() + each - 1) / each;
        if (addresses > limits.addressesPerNatGateway()) {
            throw new IllegalArgumentException(bandwidth + " Mbps need " + addresses
                    + " public addresses, and a NAT gateway has " + limits.addressesPerNatGateway() + " at most");
        }
        return addresses;
    }
}

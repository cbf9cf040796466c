package rustfs.tencentcloud.component.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.Mbps;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.NatStrategy;

class NatPlanTest {
    private static final Zone THIRD = Region.of("ap-guangzhou").zone(3);
    private static final Zone SIXTH = Region.of("ap-guangzhou").zone(6);

    @Test
    void noneLeavesEveryZoneWithout() {
        NatPlan plan = NatPlan.of(NatStrategy.NONE, List.of(THIRD, SIXTH));

        assertThat(plan.gateways()).isEmpty();
        assertThat(plan.gatewayOf(THIRD)).isEmpty();
    }

    @Test
    void singleServesEveryZone() {
        NatPlan plan = NatPlan.of(NatStrategy.SINGLE, List.of(THIRD, SIXTH));

        assertThat(plan.gateways()).hasSize(1);
        assertThat(plan.gatewayOf(THIRD)).isEqualTo(plan.gatewayOf(SIXTH)).isPresent();
    }

    @Test
    void perZoneServesEachZoneByItsOwn() {
        NatPlan plan = NatPlan.of(NatStrategy.PER_ZONE, List.of(SIXTH, THIRD));

        assertThat(plan.gateways())
                .extracting(NatPlan.Gateway::suffix)
                .containsExactly("nat-ap-guangzhou-3", "nat-ap-guangzhou-6");
        assertThat(plan.gatewayOf(SIXTH)).map(NatPlan.Gateway::zone).contains(SIXTH);
    }

    @ParameterizedTest
    @EnumSource
    void aZoneThatIsAddedMovesNoGateway(NatStrategy strategy) {
        List<NatPlan.Gateway> before = NatPlan.of(strategy, List.of(SIXTH)).gateways();

        assertThat(NatPlan.of(strategy, List.of(THIRD, SIXTH)).gateways()).containsAll(before);
    }

    @ParameterizedTest
    @CsvSource({"20, 1", "100, 1", "200, 2", "1000, 10"})
    void hasAsManyAddressesAsCarryItsBandwidth(int mbps, int addresses) {
        assertThat(NatPlan.addresses(Mbps.of(mbps), Catalogue.load().limits())).isEqualTo(addresses);
    }

    @Test
    void refusesABandwidthThatNoGatewayHasAddressesFor() {
        assertThatThrownBy(
                        () -> NatPlan.addresses(Mbps.of(2000), Catalogue.load().limits()))
                .hasMessage("2000 Mbps need 20 public addresses, and a NAT gateway has 10 at most");
    }
}

package rustfs.tencentcloud.settings.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.InstanceFigures;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.cost.PriceList;
import rustfs.tencentcloud.settings.PoolName;
import rustfs.tencentcloud.settings.Survival;
import rustfs.tencentcloud.settings.sizing.CapacityDemand.Purpose;

class LayoutChooserTest {
    private static final Region REGION = Region.of("ap-guangzhou");
    private static final PoolName POOL = PoolName.of("pool1");

    private final Catalogue catalogue = Catalogue.load();
    private final LayoutChooser chooser = new LayoutChooser(catalogue, new PriceList(catalogue.prices(), REGION));

    @ParameterizedTest(name = "{0} TiB that survive a {1} over {2} zones")
    @CsvSource({
        "0.1, NODE, 1",
        "1, NODE, 1",
        "10, NODE, 3",
        "1, ZONE, 3",
        "200, ZONE, 3",
        "2000, ZONE, 3",
        "50, ZONE, 4"
    })
    void choosesWhatHoldsAndSurvivesWithinTheLimits(BigDecimal tib, Survival survives, int zones) {
        CapacityDemand demand = demand(tib, survives, zones);

        List<LayoutChoice> choices = chooser.choose(demand, POOL);

        assertThat(choices).isNotEmpty().allSatisfy(choice -> {
            assertThat(choice.usableTib()).isGreaterThanOrEqualTo(tib);
            assertThat(catalogue
                            .dataDisk(choice.pool().disks().type())
                            .allow(choice.pool().disks().sizeGib()))
                    .isTrue();
            assertThat(choice.layout().disks()).isBetween(1, 20);
            Losses losses = survives == Survival.NODE
                    ? choice.layout().nodeLosses()
                    : choice.layout().zoneLosses();
            assertThat(losses.forWrites()).isPositive();
            assertThat(losses.forReads()).isPositive();
            NodeNeeds needs =
                    NodeNeeds.of(choice.layout(), choice.pool().disks().sizeGib());
            assertThat(needs.fitThroughNetworkOf(choice.machine())).isTrue();
            assertThat(needs.fitIntoMemoryOf(choice.machine(), NodeNeeds.Use.MIXED))
                    .isTrue();
        });
        assertThat(choices)
                .isSortedAccordingTo(
                        Comparator.comparing(choice -> choice.cost().usd()));
    }

    @Test
    void costsHardlyMoreThanTheCheapestOfAll() {
        CapacityDemand demand = demand(BigDecimal.valueOf(200), Survival.ZONE, 3);
        BigDecimal least = chooser.all(demand, POOL).stream()
                .map(choice -> choice.cost().usd())
                .min(Comparator.naturalOrder())
                .orElseThrow();

        assertThat(chooser.choose(demand, POOL).get(0).cost().usd())
                .isBetween(least, least.multiply(new BigDecimal("1.01")));
    }

    /** What it costs is computed here by hand, from prices.csv. */
    @Test
    void addsUpMachinesSystemDisksAndDataDisks() {
        LayoutChoice choice =
                chooser.choose(demand(BigDecimal.ONE, Survival.NODE, 1), POOL).get(0);

        BigDecimal machine = catalogue
                .prices()
                .hour(choice.machine().type(), REGION)
                .orElseThrow()
                .usd()
                .multiply(BigDecimal.valueOf(730));
        long gib =
                (long) choice.layout().disks() * choice.pool().disks().sizeGib().value();
        assertThat(choice.pool().disks().type()).hasToString("CLOUD_BSSD");
        assertThat(choice.cost().usd())
                .isEqualByComparingTo(machine.add(new BigDecimal("0.1095").multiply(BigDecimal.valueOf(50 + gib)))
                        .multiply(BigDecimal.valueOf(choice.layout().nodes())));
    }

    @Test
    void findsNothingThatSurvivesOneOfTwoZones() {
        CapacityDemand demand = demand(BigDecimal.ONE, Survival.ZONE, 2);

        assertThat(chooser.choose(demand, POOL)).isEmpty();
        assertThat(chooser.whyNothingFits(demand)).startsWith("nodes over 2 zones cannot lose one");
    }

    @Test
    void findsNothingForMoreThanAPoolCanHold() {
        CapacityDemand demand = demand(BigDecimal.valueOf(1_000_000), Survival.NODE, 1);

        assertThat(chooser.choose(demand, POOL)).isEmpty();
        assertThat(chooser.whyNothingFits(demand)).isEqualTo("no pool of up to 48 nodes holds as much");
    }

    @Test
    void takesNoMachineWhoseNetworkIsNotKnown() {
        assertThat(chooser.all(demand(BigDecimal.TEN, Survival.NODE, 1), POOL))
                .extracting(LayoutChoice::machine)
                .extracting(InstanceFigures::privateGbps)
                .doesNotContainNull();
    }

    private static CapacityDemand demand(BigDecimal tib, Survival survives, int zones) {
        List<Zone> all =
                IntStream.rangeClosed(3, 2 + zones).mapToObj(REGION::zone).toList();
        return new CapacityDemand(tib, survives, all, Purpose.PRODUCTION, Gib.of(50));
    }
}

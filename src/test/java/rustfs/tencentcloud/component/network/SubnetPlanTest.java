package rustfs.tencentcloud.component.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Ipv4Address;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.cloud.Zone;

class SubnetPlanTest {
    private static final Region REGION = Region.of("ap-guangzhou");
    private static final CidrBlock VPC = CidrBlock.of("10.20.0.0/16");

    @Nested
    class Blocks {
        @ParameterizedTest
        @CsvSource({
            "3, PUBLIC, 10.20.48.0/23",
            "3, PRIVATE, 10.20.50.0/23",
            "3, DATA, 10.20.52.0/23",
            "6, PUBLIC, 10.20.96.0/23",
            "15, DATA, 10.20.244.0/23"
        })
        void dependOnTheNumberOfTheZoneAndTheTier(int zone, Tier tier, String cidr) {
            SubnetPlan plan = SubnetPlan.of(VPC, List.of(REGION.zone(zone)));

            assertThat(plan.subnet(tier, REGION.zone(zone)).cidr()).isEqualTo(CidrBlock.of(cidr));
        }

        @Test
        void areInTheNaturalOrderOfTheZonesEachOnce() {
            SubnetPlan plan = SubnetPlan.of(VPC, List.of(REGION.zone(10), REGION.zone(9), REGION.zone(10)));

            assertThat(plan.subnets())
                    .extracting(SubnetPlan.Planned::word)
                    .containsExactly(
                            "public-ap-guangzhou-9",
                            "private-ap-guangzhou-9",
                            "data-ap-guangzhou-9",
                            "public-ap-guangzhou-10",
                            "private-ap-guangzhou-10",
                            "data-ap-guangzhou-10");
        }

        @ParameterizedTest
        @ValueSource(ints = {12, 21})
        void fitTheSmallestAndTheLargestVpc(int maskBits) {
            CidrBlock vpc = new CidrBlock(Ipv4Address.of("10.16.0.0"), maskBits);

            assertThat(SubnetPlan.of(vpc, List.of(REGION.zone(1))).subnets())
                    .allMatch(subnet -> subnet.cidr().maskBits() == maskBits + 7);
        }
    }

    @Nested
    class AnyPlan {
        @Test
        void staysInsideItsVpcWithoutOverlap() {
            forRandomPlans((random, vpc, zones) -> {
                List<SubnetPlan.Planned> subnets = SubnetPlan.of(vpc, zones).subnets();
                assertThat(subnets).allMatch(subnet -> vpc.contains(subnet.cidr()));
                for (int one = 0; one < subnets.size(); one++) {
                    for (int other = 0; other < one; other++) {
                        assertThat(subnets.get(one)
                                        .cidr()
                                        .overlaps(subnets.get(other).cidr()))
                                .isFalse();
                    }
                }
            });
        }

        @Test
        void movesNothingWhenAZoneIsAddedOrTheOrderChanges() {
            forRandomPlans((random, vpc, zones) -> {
                List<Zone> more = new ArrayList<>(zones);
                more.add(REGION.zone(1 + random.nextInt(15)));
                Collections.shuffle(more, random);
                assertThat(SubnetPlan.of(vpc, more).subnets())
                        .containsAll(SubnetPlan.of(vpc, zones).subnets());
            });
        }

        private void forRandomPlans(Check check) {
            long seed = System.nanoTime();
            Random random = new Random(seed);
            for (int round = 0; round < 300; round++) {
                int maskBits = 12 + random.nextInt(10);
                CidrBlock vpc = CidrBlock.of("10.0.0.0/8").subnet(maskBits - 8, random.nextInt(1 << (maskBits - 8)));
                Set<Zone> zones = new HashSet<>();
                IntStream.rangeClosed(0, random.nextInt(6))
                        .forEach(more -> zones.add(REGION.zone(1 + random.nextInt(15))));
                try {
                    check.check(random, vpc, List.copyOf(zones));
                } catch (AssertionError failure) {
                    throw new AssertionError("seed " + seed + ", " + vpc + " over " + zones, failure);
                }
            }
        }

        private interface Check {
            void check(Random random, CidrBlock vpc, List<Zone> zones);
        }
    }

    @Nested
    class Refusal {
        @ParameterizedTest
        @ValueSource(strings = {"10.0.0.0/11", "10.0.0.0/22"})
        void ofAVpcThatCannotBeCutSo(String vpc) {
            assertThatThrownBy(() -> SubnetPlan.of(CidrBlock.of(vpc), List.of(REGION.zone(1))))
                    .hasMessage(vpc + " cannot be cut into subnets: the mask of the VPC is 12 to 21");
        }

        @Test
        void ofAZoneWithoutASlot() {
            assertThatThrownBy(() -> SubnetPlan.of(VPC, List.of(REGION.zone(16))))
                    .hasMessage("ap-guangzhou-16 has no slot in the address plan: it holds the zones 1 to 15");
        }

        @Test
        void ofASubnetInAZoneThatIsNotOfTheNetwork() {
            SubnetPlan plan = SubnetPlan.of(VPC, List.of(REGION.zone(3)));

            assertThatThrownBy(() -> plan.subnet(Tier.DATA, REGION.zone(4)))
                    .hasMessage("ap-guangzhou-4 has no subnets: the zones of the network are [ap-guangzhou-3]");
        }
    }
}

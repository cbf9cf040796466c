package rustfs.tencentcloud.settings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.settings.StackYaml;

/** Rules about zones, the VPC, NAT gateways and who may reach what. */
class NetworkRulesTest {
    @Nested
    class Zones {
        @Test
        void ofAnotherRegionAreRefused() {
            assertThat(StackYaml.sound()
                            .with("network.zones", "[ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7, ap-shanghai-2]")
                            .problems())
                    .containsExactly("network.zones[3]: 'ap-shanghai-2' is not a zone of ap-guangzhou");
        }

        @Test
        void thatTheNetworkDoesNotHaveTakeNoMachine() {
            assertThat(StackYaml.sound()
                            .with("network.zones", "[ap-guangzhou-3, ap-guangzhou-7]")
                            .problems())
                    .containsExactly(
                            "cluster.pools[0].zones[1]: 'ap-guangzhou-6' is not a zone of the network",
                            "aiMl.gpu.zone: 'ap-guangzhou-6' is not a zone of the network");
        }

        @Test
        void standOnceInTheirList() {
            assertThat(StackYaml.sound()
                            .with("network.zones", "[ap-guangzhou-3, ap-guangzhou-6, ap-guangzhou-7, ap-guangzhou-3]")
                            .problems())
                    .containsExactly("network.zones[3]: 'ap-guangzhou-3' stands there twice");
        }
    }

    @Nested
    class Vpc {
        @ParameterizedTest
        @CsvSource({"10.0.0.0/12", "10.20.0.0/21", "172.16.0.0/12", "172.31.0.0/16", "192.168.0.0/16", "192.168.8.0/21"
        })
        void takesAPrivateBlock(String cidr) {
            assertThat(StackYaml.sound().with("network.cidr", cidr).problems()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "8.8.0.0/16      | '8.8.0.0/16' is not private",
                    "172.32.0.0/16   | '172.32.0.0/16' is not private",
                    "10.0.0.0/8      | the mask of '10.0.0.0/8' is /8",
                    "10.20.0.0/22    | the mask of '10.20.0.0/22' is /22",
                    "192.168.0.0/22  | the mask of '192.168.0.0/22' is /22",
                    "192.0.0.0/8     | the mask of '192.0.0.0/8' is /8",
                    "0.0.0.0/0       | the mask of '0.0.0.0/0' is /0"
                })
        void refusesAnyOther(String cidr, String reason) {
            assertThat(StackYaml.sound().with("network.cidr", cidr).problems())
                    .containsExactly("network.cidr: " + reason);
        }

        @Test
        void hasAnAddressForEveryNodeOfAZone() {
            StackYaml configuration = StackYaml.sound()
                    .with("network.cidr", "10.20.0.0/21")
                    .with("cluster.pools.0.nodes", "48")
                    .with("cluster.pools.0.zones", "[ap-guangzhou-3]");

            assertThat(configuration.problems())
                    .containsExactly("network.cidr: a subnet has 13 addresses, and ap-guangzhou-3 has 48 nodes");
        }
    }

    @Nested
    class NatGateways {
        @Test
        void haveABandwidthThatIsSold() {
            assertThat(StackYaml.sound().with("network.natBandwidthMbps", "150").problems())
                    .containsExactly("network.natBandwidthMbps: 150 Mbps is not sold");
        }

        @Test
        void haveNoMoreBandwidthThanTheirAddressesCarry() {
            assertThat(StackYaml.sound()
                            .with("network.natBandwidthMbps", "2000")
                            .problems())
                    .containsExactly("network.natBandwidthMbps: 2000 Mbps take 20 public addresses of 100 Mbps");
        }

        @Test
        void takeMoreAddressesThanARegionHas() {
            assertThat(StackYaml.sound()
                            .with("network.nat", "perZone")
                            .with("network.natBandwidthMbps", "1000")
                            .warnedOf())
                    .containsExactly("network.natBandwidthMbps");
        }

        @Test
        void areMoreThanAVpcHolds() {
            assertThat(StackYaml.sound()
                            .with("network.nat", "perZone")
                            .with("network.zones", "[ap-guangzhou-3, ap-guangzhou-4, ap-guangzhou-6, ap-guangzhou-7]")
                            .warnedOf())
                    .containsExactly("network.nat");
        }

        @Test
        void areMissedWhereTheProgramIsOnTheInternet() {
            assertThat(StackYaml.sound().with("network.nat", "none").warnedOf())
                    .containsExactly("cluster.artifact.url");
        }

        @Test
        void areNotMissedWhereTheProgramIsInCos() {
            assertThat(StackYaml.sound()
                            .with("network.nat", "none")
                            .with(
                                    "cluster.artifact.url",
                                    "https://mirror-1250000000.cos.ap-guangzhou.myqcloud.com/rustfs-v1.0.1.zip")
                            .warnedOf())
                    .isEmpty();
        }
    }

    @Nested
    class Access {
        @ParameterizedTest
        @CsvSource({"0.0.0.0/0", "0.0.0.0/1", "64.0.0.0/2"})
        void neverOpensTheConsoleToTheInternet(String block) {
            assertThat(StackYaml.sound()
                            .with("access.consoleFrom", "[10.0.0.0/8, " + block + "]")
                            .problems())
                    .containsExactly("access.consoleFrom[1]: '" + block + "' opens the console to the internet");
        }

        @Test
        void opensS3ToTheInternetOnlyThroughAPublicLoadBalancer() {
            StackYaml internal = StackYaml.sound()
                    .with("loadBalancer.exposure", "internal")
                    .with("workloads", "[aiMl]")
                    .without("gaming");

            assertThat(internal.problems())
                    .containsExactly(
                            "access.s3From[0]: '0.0.0.0/0' stands for the internet, and the load balancer is internal");
            assertThat(internal.with("access.s3From", "[10.0.0.0/8]").problems())
                    .isEmpty();
        }

        @Test
        void fromPublicAddressesDoesNotReachTheConsole() {
            assertThat(StackYaml.sound()
                            .with("access.consoleFrom", "[10.0.0.0/8, 203.0.113.0/24]")
                            .warnedOf())
                    .containsExactly("access.consoleFrom[1]");
        }

        @Test
        void thatNobodyHasIsPoorOnAPublicLoadBalancer() {
            assertThat(StackYaml.sound().with("access.s3From", "[]").warnedOf()).contains("access.s3From");
        }
    }
}

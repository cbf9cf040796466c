package rustfs.tencentcloud.settings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.StackYaml;

/** Rules about the workloads, the load balancer in front of them and the tags on everything. */
class WorkloadRulesTest {
    @Nested
    class Sections {
        @Test
        void areMissedWhereTheirWorkloadIsNamed() {
            assertThat(StackYaml.sound().without("gaming").without("aiMl").problems())
                    .containsExactly(
                            "gaming: it is not set, and workloads names it",
                            "aiMl: it is not set, and workloads names it");
        }

        @Test
        void areRefusedWhereTheirWorkloadIsNotNamed() {
            assertThat(StackYaml.sound().with("workloads", "[gaming]").problems())
                    .containsExactly("aiMl: it is set, and workloads does not name it");
        }

        @Test
        void standOnceInTheListOfWorkloads() {
            assertThat(StackYaml.sound()
                            .with("workloads", "[gaming, aiMl, gaming]")
                            .problems())
                    .containsExactly("workloads[2]: 'gaming' stands there twice");
        }
    }

    @Nested
    class Cdn {
        @Test
        void needsAPublicOrigin() {
            assertThat(StackYaml.sound()
                            .with("loadBalancer.exposure", "internal")
                            .with("access.s3From", "[10.0.0.0/8]")
                            .problems())
                    .containsExactly("loadBalancer.exposure: it is internal, and gaming.cdn fetches over the internet");
        }

        @Test
        void isPoorWhereItMayNotReachItsOrigin() {
            assertThat(StackYaml.sound().with("access.s3From", "[10.0.0.0/8]").warnedOf())
                    .containsExactly("access.s3From");
        }

        @Test
        void isPoorWithoutACertificate() {
            assertThat(StackYaml.sound().without("gaming.cdn.certificateId").warnedOf())
                    .containsExactly("gaming.cdn.certificateId");
        }

        @Test
        void isPoorOnADomainThatIsReservedForExamples() {
            assertThat(StackYaml.sound()
                            .with("gaming.cdn.domain", "assets.example.com")
                            .warnedOf())
                    .containsExactly("gaming.cdn.domain");
        }
    }

    @Nested
    class GpuMachines {
        @Test
        void haveGpus() {
            assertThat(StackYaml.sound()
                            .with("aiMl.gpu.instanceType", "SA5.2XLARGE32")
                            .problems())
                    .containsExactly("aiMl.gpu.instanceType: 'SA5.2XLARGE32' has no GPU");
        }

        @Test
        void onSpotNeedAPrice() {
            assertThat(StackYaml.sound().with("aiMl.gpu.chargeType", "spot").problems())
                    .containsExactly("aiMl.gpu.spotMaxPricePerHour: it is not set, and chargeType is spot");
        }

        @Test
        void onDemandHaveNone() {
            assertThat(StackYaml.sound()
                            .with("aiMl.gpu.spotMaxPricePerHour", "1.5")
                            .problems())
                    .containsExactly("aiMl.gpu.spotMaxPricePerHour: it is set, and chargeType is onDemand");
        }

        @Test
        void onSpotWithAPriceAreAllowed() {
            assertThat(StackYaml.sound()
                            .with("aiMl.gpu.chargeType", "spot")
                            .with("aiMl.gpu.spotMaxPricePerHour", "1.5")
                            .problems())
                    .isEmpty();
        }

        @Test
        void haveAPriceAboveZero() {
            assertThat(StackYaml.sound()
                            .with("aiMl.gpu.chargeType", "spot")
                            .with("aiMl.gpu.spotMaxPricePerHour", "0")
                            .problems())
                    .containsExactly("aiMl.gpu.spotMaxPricePerHour: 0 is too small");
        }
    }

    @Nested
    class LoadBalancer {
        @Test
        void doesNotServeS3OnThePortOfTheConsole() {
            assertThat(StackYaml.sound().with("loadBalancer.port", "9001").problems())
                    .containsExactly("loadBalancer.port: 9001 is the port of the console");
        }

        @Test
        void hasABandwidthThatIsSold() {
            assertThat(StackYaml.sound()
                            .with("loadBalancer.bandwidthMbps", "2049")
                            .problems())
                    .containsExactly("loadBalancer.bandwidthMbps: 2049 Mbps is not sold");
        }
    }

    @Nested
    class Tags {
        @Test
        void areNoLongerThanTheCloudTakes() {
            assertThat(StackYaml.sound()
                            .with("tags", "{team: " + "x".repeat(256) + ", " + "k".repeat(128) + ": y}")
                            .problems())
                    .containsExactlyInAnyOrder(
                            "tags.team: the value has 256 characters",
                            "tags." + "k".repeat(128) + ": the key has 128 characters");
        }

        @Test
        void haveNoKeyThatTheCloudKeepsToItself() {
            assertThat(StackYaml.sound()
                            .with("tags", "{projectName: x, 'qcs:a': y, my-project: z}")
                            .problems())
                    .containsExactlyInAnyOrder(
                            "tags.projectName: Tencent Cloud keeps keys that begin with 'project' to itself",
                            "tags.qcs:a: Tencent Cloud keeps keys that begin with 'qcs:' to itself");
        }

        @Test
        void leaveRoomForThoseOfTheStack() {
            StringBuilder tags = new StringBuilder("{");
            for (int tag = 0; tag < 41; tag++) {
                tags.append("t").append(tag).append(": x, ");
            }

            assertThat(StackYaml.sound()
                            .with("tags", tags.append("}").toString())
                            .problems())
                    .containsExactly("tags: there are 41 tags");
        }
    }
}

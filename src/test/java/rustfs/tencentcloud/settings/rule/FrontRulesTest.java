package rustfs.tencentcloud.settings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.StackYaml;

/** Rules about what clients speak, the names that they use, and what leaves the nodes. */
class FrontRulesTest {
    private static StackYaml https() {
        return StackYaml.sound()
                .with("loadBalancer.protocol", "https")
                .with("loadBalancer.certificateId", "aBcD1234")
                .with("names", "{zone: storage.studio.test}");
    }

    @Nested
    class Protocols {
        @Test
        void httpsWithACertificateAndANameIsSound() {
            assertThat(https().problems()).isEmpty();
            assertThat(https().warnedOf()).isEmpty();
        }

        @Test
        void thatEndTlsNeedACertificate() {
            assertThat(https().without("loadBalancer.certificateId").problems())
                    .containsExactly("loadBalancer.certificateId: it is not set, and protocol is https");
            assertThat(tcpSsl().without("loadBalancer.certificateId").problems())
                    .containsExactly("loadBalancer.certificateId: it is not set, and protocol is tcpSsl");
        }

        @Test
        void arePoorWhileTheCertificateIsAPlaceholder() {
            assertThat(https().with("loadBalancer.certificateId", "'00000000'").warnedOf())
                    .containsExactly("loadBalancer.certificateId");
        }

        @Test
        void thatPassBytesOnHaveNoUseForOne() {
            assertThat(https().without("loadBalancer.protocol").problems())
                    .containsExactly("loadBalancer.certificateId: it is set, and protocol is tcp, "
                            + "so no client would see it");
        }

        @Test
        void tcpSslIsRefusedBeforeNodesThatSpeakTls() {
            assertThat(tcpSsl().without("cluster.tls").problems())
                    .containsExactly("loadBalancer.protocol: it is tcpSsl, which passes on what was in the TLS of "
                            + "clients, and nodes speak TLS");
        }

        @Test
        void tcpSslIsPoorAsItsHealthCheckKnowsLittle() {
            assertThat(tcpSsl().warnedOf()).containsExactly("loadBalancer.protocol");
        }

        @Test
        void httpsNeedsNames() {
            assertThat(https().without("names").problems())
                    .containsExactly(
                            "names: they are not set, and loadBalancer.protocol is https, " + "which serves by name");
        }

        @Test
        void plainHttpIsPoorOnTheInternetAndFineInside() {
            StackYaml plain = StackYaml.sound().with("cluster.tls", "{enabled: false}");
            assertThat(plain.warnedOf()).containsExactly("loadBalancer.protocol");
            assertThat(plain.with("loadBalancer.exposure", "internal")
                            .with("access.s3From", "[10.0.0.0/8]")
                            .with("workloads", "[aiMl]")
                            .without("gaming")
                            .warnedOf())
                    .isEmpty();
        }

        private static StackYaml tcpSsl() {
            return https().with("loadBalancer.protocol", "tcpSsl").with("cluster.tls", "{enabled: false}");
        }
    }

    @Nested
    class Names {
        @Test
        void areNotThoseOfNodes() {
            assertThat(https().with("names.s3", "rustfs-pool1-1").problems())
                    .containsExactly("names.s3: 'rustfs-pool1-1' begins as the names of nodes do");
        }

        @Test
        void ofTheConsoleAreNotOfABucket() {
            assertThat(https().with("names.console", "s3").problems())
                    .containsExactly("names.console: 's3' is the S3 endpoint, or one of its buckets");
            assertThat(https().with("names.console", "admin.s3").problems())
                    .containsExactly("names.console: 'admin.s3' is the S3 endpoint, or one of its buckets");
        }

        @Test
        void thatArePublicArePoorWithoutAPublicLoadBalancer() {
            assertThat(https().with("names.publicRecord", "{domain: studio.test}")
                            .with("loadBalancer.exposure", "internal")
                            .with("access.s3From", "[10.0.0.0/8]")
                            .with("workloads", "[]")
                            .without("gaming")
                            .without("aiMl")
                            .warnedOf())
                    .containsExactly("names.publicRecord");
        }

        @Test
        void areNotTheDomainOfTheCdn() {
            assertThat(https().with("names.publicRecord", "{domain: studio.test, name: assets}")
                            .problems())
                    .containsExactly("names.publicRecord.name: 'assets.studio.test' is the domain of the CDN");
        }

        @Test
        void arePoorInADomainThatIsReservedForExamples() {
            assertThat(https().with("names.publicRecord", "{domain: example.com}")
                            .warnedOf())
                    .containsExactly("names.publicRecord.domain");
        }

        @Test
        void areWrittenInLowerCase() {
            assertThat(https().with("names.s3", "S3").problems())
                    .containsExactly("names.s3: 'S3' is not a name within a zone");
        }
    }

    @Nested
    class WaysOut {
        @Test
        void areOpenForHttpsAndForAddresses() {
            assertThat(StackYaml.sound()
                            .with("cluster.outbound.allowOrigins", "['https://hooks.internal', 'http://10.1.2.3:9100']")
                            .warnedOf())
                    .isEmpty();
        }

        @Test
        void areMissedForANameOnAnotherPort() {
            StackYaml yaml = StackYaml.sound().with("cluster.outbound.allowOrigins", "['https://hooks.internal:8443']");
            assertThat(yaml.warnedOf()).containsExactly("cluster.outbound.allowOrigins[0]");
            assertThat(yaml.with("access.outbound", "[{to: 10.9.0.0/24, ports: [8443]}]")
                            .warnedOf())
                    .isEmpty();
        }

        @Test
        void arePoorWhereTheyLeadEverywhere() {
            assertThat(StackYaml.sound()
                            .with("access.outbound", "[{to: 0.0.0.0/0, ports: [8443]}]")
                            .warnedOf())
                    .containsExactly("access.outbound[0].to");
        }

        @Test
        void stayClosedToTheMetadataOfTheMachine() {
            assertThat(StackYaml.sound()
                            .with("cluster.outbound.allowOrigins", "['http://169.254.0.23']")
                            .problems())
                    .containsExactly("cluster.outbound.allowOrigins[0]: '169.254.0.23' is an address that RustFS "
                            + "never calls");
        }
    }
}

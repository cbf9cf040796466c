package rustfs.tencentcloud.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrBlockTest {
    @Nested
    class Parsing {
        @ParameterizedTest
        @ValueSource(strings = {"0.0.0.0/0", "10.0.0.0/8", "10.20.0.0/16", "192.168.1.128/25", "255.255.255.255/32"})
        void readsWhatItPrints(String text) {
            assertThat(CidrBlock.of(text)).hasToString(text);
        }

        @ParameterizedTest
        @CsvSource({
            "10.0.0.1/16, 10.0.0.0/16",
            "10.20.30.40/20, 10.20.16.0/20",
            "172.16.0.0/8, 172.0.0.0/8",
            "10.0.0.5, 10.0.0.5/32"
        })
        void namesTheBlockThatWasMeant(String text, String meant) {
            assertThatThrownBy(() -> CidrBlock.of(text))
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            refused -> assertThat(refused.suggestion()).isEqualTo(meant))
                    .hasMessageEndingWith("did you mean " + meant + "?");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "10.0.0.0/33",
                    "10.0.0/8",
                    "10.0.0.0.0/8",
                    "256.0.0.0/8",
                    "10.0.0.0/-1",
                    "10.0.0.0/",
                    "010.0.0.0/8",
                    "::/0",
                    "ten/8",
                    " 10.0.0.0/8"
                })
        void refusesAnythingElse(String text) {
            assertThatThrownBy(() -> CidrBlock.of(text)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Nested
    class Arithmetic {
        private final CidrBlock vpc = CidrBlock.of("10.20.0.0/16");

        @Test
        void cutsBlocksByNumber() {
            assertThat(vpc.subnet(8, 3)).hasToString("10.20.3.0/24");
            assertThat(vpc.subnet(7, 127)).hasToString("10.20.254.0/23");
            assertThat(vpc.subnet(0, 0)).isEqualTo(vpc);
        }

        @Test
        void countsAddresses() {
            assertThat(vpc.size()).isEqualTo(65536);
            assertThat(CidrBlock.EVERYWHERE.size()).isEqualTo(4294967296L);
            assertThat(vpc.host(0)).hasToString("10.20.0.0");
            assertThat(vpc.host(257)).hasToString("10.20.1.1");
            assertThat(vpc.last()).hasToString("10.20.255.255");
        }

        @Test
        void comparesAddressesAsNumbers() {
            assertThat(Ipv4Address.of("10.0.0.9")).isLessThan(Ipv4Address.of("10.0.0.10"));
            assertThat(Ipv4Address.of("200.0.0.0")).isGreaterThan(Ipv4Address.of("10.0.0.0"));
        }

        @Test
        void refusesBlocksAndAddressesThatThereAreNot() {
            assertThatThrownBy(() -> vpc.subnet(8, 256))
                    .hasMessage("10.20.0.0/16 cut by 8 bits has no block number 256");
            assertThatThrownBy(() -> vpc.subnet(17, 0)).hasMessage("10.20.0.0/16 cannot be cut by 17 bits");
            assertThatThrownBy(() -> vpc.subnet(-1, 0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> vpc.host(65536)).hasMessage("10.20.0.0/16 has no address number 65536");
            assertThatThrownBy(() -> vpc.host(-1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Properties {
        private final long seed = System.nanoTime();
        private final Random random = new Random(seed);

        @Test
        void subnetsLieInTheirBlockAndDoNotOverlap() {
            for (int round = 0; round < 2000; round++) {
                CidrBlock block = randomBlock(24);
                int bits = 1 + random.nextInt(8);
                int first = random.nextInt(1 << bits);
                int second = random.nextInt(1 << bits);
                CidrBlock one = block.subnet(bits, first);
                CidrBlock other = block.subnet(bits, second);

                assertThat(block.contains(one))
                        .as("seed %s: %s in %s", seed, one, block)
                        .isTrue();
                assertThat(one.overlaps(other))
                        .as("seed %s: %s, %s", seed, one, other)
                        .isEqualTo(first == second);
            }
        }

        @Test
        void blocksOverlapIfAndOnlyIfTheyShareAnAddress() {
            for (int round = 0; round < 2000; round++) {
                CidrBlock one = randomBlock(6);
                CidrBlock other = randomBlock(6);
                boolean share = one.first().compareTo(other.last()) <= 0
                        && other.first().compareTo(one.last()) <= 0;

                assertThat(one.overlaps(other))
                        .as("seed %s: %s, %s", seed, one, other)
                        .isEqualTo(share);
                assertThat(other.overlaps(one))
                        .as("seed %s: %s, %s", seed, one, other)
                        .isEqualTo(share);
            }
        }

        @Test
        void aBlockReadsAsItPrints() {
            for (int round = 0; round < 2000; round++) {
                CidrBlock block = randomBlock(32);

                assertThat(CidrBlock.of(block.toString())).as("seed %s", seed).isEqualTo(block);
            }
        }

        private CidrBlock randomBlock(int longestMask) {
            int mask = random.nextInt(longestMask + 1);
            long size = 1L << (32 - mask);
            return new CidrBlock(new Ipv4Address(random.nextLong(1L << mask) * size), mask);
        }
    }
}

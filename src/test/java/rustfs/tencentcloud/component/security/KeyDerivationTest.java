package rustfs.tencentcloud.component.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeyDerivationTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    /** The test vectors with SHA-256 of RFC 5869, appendix A.1 to A.3. */
    @Nested
    class Hkdf {
        @Test
        void agreesWithTheBasicVector() {
            byte[] key = KeyDerivation.extract(hex("000102030405060708090a0b0c"), hex("0b".repeat(22)));

            assertThat(key).isEqualTo(hex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"));
            assertThat(KeyDerivation.expand(key, hex("f0f1f2f3f4f5f6f7f8f9"), 42))
                    .isEqualTo(hex(
                            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
        }

        @Test
        void agreesWithTheVectorOfLongInputs() {
            byte[] key = KeyDerivation.extract(range(0x60, 0xaf), range(0x00, 0x4f));

            assertThat(key).isEqualTo(hex("06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244"));
            assertThat(KeyDerivation.expand(key, range(0xb0, 0xff), 82))
                    .isEqualTo(hex("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                            + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                            + "cc30c58179ec3e87c14c01d5c1f3434f1d87"));
        }

        @Test
        void agreesWithTheVectorWithoutSaltAndLabel() {
            byte[] key = KeyDerivation.extract(new byte[0], hex("0b".repeat(22)));

            assertThat(key).isEqualTo(hex("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04"));
            assertThat(KeyDerivation.expand(key, new byte[0], 42))
                    .isEqualTo(hex(
                            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
        }

        @Test
        void refusesMoreThanItGives() {
            assertThatThrownBy(() -> KeyDerivation.expand(new byte[32], new byte[0], 255 * 32 + 1))
                    .hasMessage("8161 bytes are more than HKDF gives");
        }

        private static byte[] hex(String digits) {
            return HexFormat.of().parseHex(digits);
        }

        private static byte[] range(int from, int to) {
            byte[] bytes = new byte[to - from + 1];
            for (int index = 0; index < bytes.length; index++) {
                bytes[index] = (byte) (from + index);
            }
            return bytes;
        }
    }

    @Nested
    class Keys {
        @ParameterizedTest
        @CsvSource({
            "ACCESS_KEY, [A-Z0-9]{20}",
            "SECRET_KEY, [A-Za-z0-9]{40}",
            "RPC_SECRET, [A-Za-z0-9]{40}",
            "SSE_MASTER_KEY, [A-Za-z0-9+/]{43}="
        })
        void haveTheShapeThatRustfsTakes(DerivedKey key, String shape) {
            assertThat(KeyDerivation.derive(SECRET, key, 1)).matches(shape);
        }

        @Test
        void theMasterKeyHasThirtyTwoBytes() {
            String key = KeyDerivation.derive(SECRET, DerivedKey.SSE_MASTER_KEY, 1);

            assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        }

        /** A change here would lock every cluster out of its own data. */
        @ParameterizedTest
        @CsvSource({
            "ACCESS_KEY, 0KKW3M97NNQKLYO6MNXB",
            "SECRET_KEY, HVNF2AdqGOrCNLTictSUbxPGLO3BCmeUMo9XHUQl",
            "RPC_SECRET, 7rzGd3fctfNT279XINU7SDr6OjoGh6hEjoKolhOd",
            "SSE_MASTER_KEY, Dxe/fmGtldD9UEUazH5aa4tdYagMxNnEYxe/CS1J63I=",
            "CLUSTER_CA, '-----BEGIN PRIVATE KEY-----\nMEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBCAg0cpm1BYIWoMr6z3Z\n"
                    + "lTNo6+F5y7wP13EhZFqDuw0j6Q==\n-----END PRIVATE KEY-----\n'"
        })
        void staysTheSameForEver(DerivedKey key, String value) {
            assertThat(KeyDerivation.derive(SECRET, key, 1)).isEqualTo(value);
        }

        @Test
        void differFromEachOther() {
            Stream<String> keys = Arrays.stream(DerivedKey.values()).map(key -> KeyDerivation.derive(SECRET, key, 1));

            assertThat(keys).doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @EnumSource
        void differByGenerationAndBySecret(DerivedKey key) {
            assertThat(KeyDerivation.derive(SECRET, key, 1))
                    .isNotEqualTo(KeyDerivation.derive(SECRET, key, 2))
                    .isNotEqualTo(KeyDerivation.derive(SECRET + "0", key, 1));
        }
    }

    @Nested
    class Streams {
        @Test
        void skipBytesThatWouldFavourTheFirstCharacters() {
            KeyStream stream = new KeyStream(new byte[] {(byte) 252, (byte) 255, 35, (byte) 251});

            assertThat(stream.text(KeyStream.CAPITALS_AND_DIGITS, 2)).isEqualTo("99");
        }
    }

    @Nested
    class Accounts {
        @Test
        void haveAKeyForEachNameAndGeneration() {
            String key = KeyDerivation.secretKey(SECRET, "content/app/1");

            assertThat(key).matches("[A-Za-z0-9]{40}").isEqualTo(KeyDerivation.secretKey(SECRET, "content/app/1"));
            assertThat(Stream.of("content/app/2", "content/other/1", "content/ap/p1")
                            .map(label -> KeyDerivation.secretKey(SECRET, label)))
                    .doesNotContain(key)
                    .doesNotHaveDuplicates();
            assertThat(KeyDerivation.secretKey("another" + SECRET, "content/app/1"))
                    .isNotEqualTo(key);
        }

        @Test
        void keepTheirKeys() {
            assertThat(KeyDerivation.secretKey(SECRET, "content/app/1"))
                    .as("keys that are given out may never change")
                    .isEqualTo("lKIULvJu4vqpH2ApK7bcOOjKH8eExs9XzvEopJUH");
        }

        @Test
        void areToldFromOthersByAFingerprintThatNeedsTheSecret() {
            assertThat(KeyDerivation.fingerprint(SECRET, "value"))
                    .matches("[0-9a-f]{12}")
                    .isNotEqualTo(KeyDerivation.fingerprint(SECRET, "other"))
                    .isNotEqualTo(KeyDerivation.fingerprint("another" + SECRET, "value"));
        }
    }
}

package rustfs.tencentcloud.settings.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> WORDS = List.of("network", "access", "cluster", "loadBalancer");

    @Test
    void findsALetterTooMuchOrTooFew() {
        assertThat(Nearest.to("netwrk").among(WORDS)).isEqualTo("network");
        assertThat(Nearest.to("clusters").among(WORDS)).isEqualTo("cluster");
    }

    @Test
    void findsLettersThatChangedPlaces() {
        assertThat(Nearest.to("netwrok").among(WORDS)).isEqualTo("network");
    }

    @Test
    void findsAWordInAnotherCase() {
        assertThat(Nearest.to("loadbalancer").among(WORDS)).isEqualTo("loadBalancer");
    }

    @Test
    void findsNothingWhereNothingIsNear() {
        assertThat(Nearest.to("storage").among(WORDS)).isNull();
        assertThat(Nearest.to("x").among(List.of())).isNull();
    }

    @Test
    void ordersByDistanceThenByName() {
        assertThat(Nearest.to("b").among(List.of("d", "bb", "c", "b"), 3)).containsExactly("b", "bb", "c");
    }
}

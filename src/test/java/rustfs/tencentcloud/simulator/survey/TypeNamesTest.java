package rustfs.tencentcloud.simulator.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rustfs.tencentcloud.simulator.schema.Catalogue;

/** The type that was meant. */
class TypeNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Vpcc, Vpc",
        "tencentcloud_subnett, tencentcloud_subnet",
        "KubernetesClusterr, KubernetesCluster",
        "tencentcloud_kubernetes_clusterr, tencentcloud_kubernetes_cluster"
    })
    void mayBeAnyOfThePackage(String word, String meant) {
        assertThat(new TypeNames(Catalogue.load()).unknown(word))
                .isEqualTo("There is no type '" + word + "'; did you mean '" + meant + "'?");
    }
}

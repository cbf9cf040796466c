package rustfs.tencentcloud.simulator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rustfs.tencentcloud.simulator.schema.ResourceType.Importing;

class WholePackageTest {
    private final WholePackage whole = new WholePackage();
    private final Catalogue catalogue = Catalogue.load();

    @Test
    void describesTheProjectsTypesAsTheProjectsFilesDo() {
        Map<String, ResourceType> read = new TreeMap<>();
        catalogue.resources().values().stream()
                .map(type -> WholePackage.product(type.terraformName()))
                .distinct()
                .forEach(product -> whole.each(product, entry -> {
                    if (catalogue.resources().containsKey(entry.token())) {
                        read.put(entry.token(), Catalogue.resource(entry));
                    }
                }));

        assertThat(read).isEqualTo(catalogue.resources());
    }

    @Test
    void isWhereATypeComesFromThatTheProjectDoesNotUse() {
        ResourceType type = catalogue
                .resource("tencentcloud:index/ccnBandwidthLimit:CcnBandwidthLimit")
                .orElseThrow();

        assertThat(type.terraformName()).isEqualTo("tencentcloud_ccn_bandwidth_limit");
        assertThat(type.properties().get("ccnId").is(Property.Trait.FORCE_NEW)).isTrue();
        assertThat(type.importing()).isEqualTo(Importing.UNSUPPORTED);
        assertThat(catalogue.resources()).doesNotContainKey(type.token());
    }

    @Test
    void knowsByHandWhatTheConstraintsLack() {
        // The bridge calls it V2, because the name differs from another type's by the case of its letters alone.
        ResourceType renamed = catalogue
                .resource("tencentcloud:index/wedataDatasourceV2:WedataDatasourceV2")
                .orElseThrow();
        assertThat(renamed.terraformName()).isEqualTo("tencentcloud_wedata_datasource");
        assertThat(renamed.idProperty()).isEqualTo("wedataDatasourceId");

        ResourceType plural = catalogue
                .resource("tencentcloud:index/dbbrainDbDiagReportTask:DbbrainDbDiagReportTask")
                .orElseThrow();
        assertThat(plural.properties().get("contactPeople").terraformName()).isEqualTo("contact_person");
    }

    @Test
    void givesTheIdAnotherNameWhereATypeHasAPropertyOfTheUsualOne() {
        ResourceType type =
                catalogue.resource("tencentcloud:index/configRule:ConfigRule").orElseThrow();
        assertThat(type.idProperty()).isEqualTo("tencentcloudConfigRuleId");
        assertThat(type.properties()).containsKey("configRuleId").doesNotContainKey("tencentcloudConfigRuleId");
    }

    @Test
    void keepsFunctionsAndResourceTypesApart() {
        assertThat(catalogue.function("tencentcloud:index/getCcnInstances:getCcnInstances"))
                .isPresent();
        assertThat(catalogue.resource("tencentcloud:index/getCcnInstances:getCcnInstances"))
                .isEmpty();
        assertThat(catalogue.function("tencentcloud:index/ccn:Ccn")).isEmpty();
    }

    @Test
    void findsResourceTypesAndFunctionsOfOneName() {
        Set<String> tokens = new TreeSet<>();
        whole.each(Set.of("tencentcloud_vpc"), entry -> tokens.add(entry.token()));

        assertThat(tokens).containsExactly("tencentcloud:index/getVpc:getVpc", "tencentcloud:index/vpc:Vpc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "get", "tencentcloud:index/:", "tencentcloud:index/../../../pom:../pom", "vpc.jsonl", "Ü"})
    void hasNothingUnderANameThatNobodyGave(String name) {
        assertThat(whole.entry(name)).isEmpty();
        assertThat(whole.missing(Set.of(name))).containsExactly(name);
    }

    @Test
    void namesWhatWasProbablyMeant() {
        assertThat(catalogue.missing(Set.of("tencentcloud_vpc", "tencentcloud_ccn_atachment", "aws_instance_profile")))
                .hasSize(2)
                .hasEntrySatisfying(
                        "tencentcloud_ccn_atachment",
                        meant -> assertThat(meant).hasValue("tencentcloud_ccn_attachment"))
                .hasEntrySatisfying(
                        "aws_instance_profile", meant -> assertThat(meant).isEmpty());
    }
}

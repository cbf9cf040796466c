package rustfs.tencentcloud.simulator.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.schema.Property;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.schema.Shape;
import rustfs.tencentcloud.simulator.service.Services;
import rustfs.tencentcloud.simulator.service.cvm.Images;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * What stands in data files and rules, held against the schema: a misspelt property would be a rule that never
 * applies.
 */
class DataFilesTest {
    private static final Map<String, ResourceType> TYPES =
            Catalogue.load().resources().values().stream().collect(Collectors.toMap(ResourceType::name, type -> type));

    @Test
    void rulesSpeakOfEveryTypeOfThePackage() {
        assertThat(Services.rules().keySet()).containsExactlyInAnyOrderElementsOf(TYPES.keySet());
    }

    @Test
    void rulesComputeWhatTheCloudComputes() {
        Services.rules()
                .forEach((name, rules) -> rules.outputs
                        .keySet()
                        .forEach(output -> assertThat(
                                        TYPES.get(name).properties().get(output))
                                .as(name + "." + output)
                                .isNotNull()
                                .satisfies(property -> assertThat(property.is(Property.Trait.COMPUTED))
                                        .isTrue())));
    }

    @Test
    void referencesStandInProperties() {
        Services.rules()
                .forEach((name, rules) ->
                        rules.references.forEach(reference -> assertThat(exists(TYPES.get(name), reference.path()))
                                .as(name + "." + reference.path())
                                .isTrue()));
    }

    @Test
    void validatorsAndImmutablesNameProperties() {
        Json.resource("simulator/validators.json")
                .fields()
                .forEach((type, rules) -> rules.fields()
                        .keySet()
                        .forEach(path -> assertThat(exists(TYPES.get(type), path))
                                .as(type + "." + path)
                                .isTrue()));
        Json.resource("simulator/immutables.json")
                .fields()
                .forEach((type, names) -> names.items()
                        .forEach(name -> assertThat(
                                        exists(TYPES.get(type), name.text().orElseThrow()))
                                .as(type + "." + name)
                                .isTrue()));
    }

    @Test
    void zonesAreToldApartByTheirNumbers() {
        Zones zones = Zones.load();
        List<String> numbers = Json.resource("simulator/regions.json").fields().keySet().stream()
                .flatMap(region -> zones.of(region).stream())
                .map(Zones.Zone::number)
                .toList();
        assertThat(numbers).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(Images.load().matching(Map.of("osName", Value.of("tencentos"))))
                .hasSize(3);
    }

    private static boolean exists(ResourceType type, String path) {
        Map<String, Property> properties = type.properties();
        Property property = null;
        for (String name : path.split("\\.", -1)) {
            property = properties.get(name);
            if (property == null) {
                return false;
            }
            Shape shape = property.shape() instanceof Shape.ListOf list ? list.element() : property.shape();
            properties = shape instanceof Shape.ObjectOf object ? object.properties() : Map.of();
        }
        return property != null;
    }
}

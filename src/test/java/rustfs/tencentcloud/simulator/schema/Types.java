package rustfs.tencentcloud.simulator.schema;

import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** Types of the package and inputs for them, for the tests of this package. */
final class Types {
    private static final Catalogue CATALOGUE = Catalogue.load();

    private Types() {}

    static ResourceType of(String name) {
        return CATALOGUE.resources().values().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The object that a JSON text spells; single quotes stand for double ones. */
    static Value.Fields json(String text) {
        return (Value.Fields) Json.parse(text.replace('\'', '"'));
    }
}

package rustfs.tencentcloud.settings.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problem;
import rustfs.tencentcloud.settings.Problems;

/** What holds for every settings record: its defaults are listed, and every setting reaches its component. */
public final class RecordContract<R extends Record> {
    private static final JsonMapper JSON = new JsonMapper();

    private final Class<R> type;
    private final RecordForm form;

    private RecordContract(Class<R> type) {
        this.type = type;
        this.form = new Forms(new Leaves(Catalogue.load()), new JsonTree()).of(type);
    }

    public static <R extends Record> RecordContract<R> of(Class<R> type) {
        return new RecordContract<>(type);
    }

    /** With nothing but the settings that have to be set, it is the record; the YAML may name no other setting. */
    public void hasDefaults(String yaml, R expected) {
        JsonNode block = block(yaml);
        List<String> required = form.components().stream()
                .filter(RecordComponentForm::required)
                .map(RecordComponentForm::name)
                .toList();

        assertThat(names(block)).as("required settings").containsExactlyInAnyOrderElementsOf(required);
        assertThat(bound(block)).isEqualTo(expected);
    }

    /** With every setting set, it is the record, and no setting has the value of its default. */
    public void maps(String yaml, R expected) {
        JsonNode block = block(yaml);

        assertThat(names(block)).as("settings").containsExactlyInAnyOrderElementsOf(componentNames());
        assertThat(bound(block)).isEqualTo(expected);
        for (RecordComponentForm component : form.components()) {
            JsonNode byDefault = component.byDefault();
            if (byDefault != null) {
                Problems none = new Problems();
                Object value = component.form().read(byDefault, Path.ROOT, none);
                assertThat(value(expected, component.name()))
                        .as(component.name())
                        .isNotEqualTo(value);
            }
        }
    }

    private R bound(JsonNode block) {
        Problems problems = new Problems();
        Object bound = form.read(block, Path.ROOT, problems);
        assertThat(problems.problems()).extracting(Problem::toString).isEmpty();
        return type.cast(bound);
    }

    private Collection<String> componentNames() {
        return form.components().stream().map(RecordComponentForm::name).toList();
    }

    private @Nullable Object value(R settings, String name) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return component.getAccessor().invoke(settings);
                } catch (ReflectiveOperationException inaccessible) {
                    throw new AssertionError(name, inaccessible);
                }
            }
        }
        throw new AssertionError(type + " has no " + name);
    }

    private static JsonNode block(String yaml) {
        return JSON.valueToTree(new Yaml().load(yaml));
    }

    private static List<String> names(JsonNode block) {
        List<String> names = new ArrayList<>();
        block.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.Range;
import rustfs.tencentcloud.settings.Setting;

/** Finds the form of a settings record out of its components and what is annotated on them. */
final class Forms {
    private final Leaves leaves;
    private final JsonMapper json;

    Forms(Leaves leaves, JsonMapper json) {
        this.leaves = leaves;
        this.json = json;
    }

    RecordForm of(Class<? extends Record> type) {
        return new RecordForm(
                type,
                Arrays.stream(type.getRecordComponents()).map(this::component).toList());
    }

    private RecordComponentForm component(RecordComponent component) {
        Setting setting = component.getAnnotation(Setting.class);
        if (setting == null) {
            throw new IllegalStateException(component + " lacks @Setting");
        }
        return new RecordComponentForm(
                component.getName(),
                form(component.getGenericType()),
                setting,
                component.getAnnotation(Range.class),
                byDefault(setting),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private Form form(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListForm(form(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return new TextMapForm();
        }
        Class<?> plain = (Class<?>) type;
        boolean block = plain.isRecord() && plain.getRecordComponents()[0].isAnnotationPresent(Setting.class);
        return block ? of(plain.asSubclass(Record.class)) : leaves.of(plain);
    }

    private @Nullable JsonNode byDefault(Setting setting) {
        if (setting.byDefault().isEmpty()) {
            return null;
        }
        try {
            return json.readTree(setting.byDefault());
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("A default that is not JSON: " + setting.byDefault(), malformed);
        }
    }
}

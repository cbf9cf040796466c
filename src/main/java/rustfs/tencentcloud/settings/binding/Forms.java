package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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
    private final JsonTree json;

    Forms(Leaves leaves, JsonTree json) {
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
                form(component.getGenericType(), component.getAnnotation(Range.class)),
                setting,
                byDefault(setting),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private Form form(Type type, @Nullable Range range) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListForm(form(generic.getActualTypeArguments()[0], null), range == null ? 0 : range.min());
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return new TextMapForm();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && plain.getRecordComponents()[0].isAnnotationPresent(Setting.class)) {
            return of(plain.asSubclass(Record.class));
        }
        return range == null ? leaves.of(plain) : leaves.of(plain).within(range);
    }

    private @Nullable JsonNode byDefault(Setting setting) {
        if (setting.byDefault().isEmpty()) {
            return null;
        }
        try {
            return json.read(setting.byDefault());
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("A default that is not JSON: " + setting.byDefault(), malformed);
        }
    }
}

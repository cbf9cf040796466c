package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import rustfs.tencentcloud.engine.LocalRun.Outcome;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Setting;
import rustfs.tencentcloud.settings.StackSettings;

/** Changes every setting of a stack that is up, and compares what the preview would do with its change class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeClassEngineTest {
    private static final String STACK = "changes";

    @TempDir
    private Path folder;

    private final Map<String, Object> cases = load();
    private LocalRun run;

    @BeforeAll
    void bringsTheStackUp() throws Exception {
        run = LocalRun.create();
        run.edit(STACK, before -> stack().file());
        Outcome up = run.pulumi("up", "-s", STACK, "--yes");
        assertThat(up.status()).describedAs(up.output()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void doesWhatItsChangeClassSays(String setting, Map<String, Object> change) throws Exception {
        SettingsTree changed = stack();
        with(change).forEach(changed::set);
        changed.set(setting, change.get("value"));
        Files.writeString(run.root().resolve("Pulumi." + STACK + ".yaml"), changed.file());

        PreviewEffect effect = PreviewEffect.of(run.pulumi("preview", "-s", STACK, "--json"));

        if ("none".equals(change.get("effect"))) {
            assertThat(effect.isNone()).describedAs(effect.toString()).isTrue();
            return;
        }
        assertThat(effect.isNone()).describedAs("the change does nothing").isFalse();
        assertThat(effect.changeClass())
                .describedAs(effect.toString())
                .isEqualTo(classes().get(setting));
        if (effect.changeClass() == ChangeClass.REFUSED) {
            assertThat(effect.refusal()).contains(setting + ": ", "it was '");
        }
        assertThat(effect.deleted()).doesNotContain("CbsStorage");
    }

    /** Without the folder that holds it, the local run makes another secret. */
    @Test
    void anotherSecretIsRefusedAndNotShown() throws Exception {
        Files.writeString(run.root().resolve("Pulumi." + STACK + ".yaml"), stack().file());
        Path kept = run.root().resolve(".local/stacks/" + STACK);
        Path aside = Files.move(kept, folder.resolve("aside"));
        Outcome preview = run.pulumi("preview", "-s", STACK, "--json");
        delete(kept);
        Files.move(aside, kept);

        assertThat(PreviewEffect.of(preview).refusal()).contains("secret: it is another than before", "keyGenerations");
    }

    @Test
    void everySettingIsChanged() {
        assertThat(changes().map(arguments -> arguments[0]))
                .containsExactlyInAnyOrderElementsOf(classes().keySet());
    }

    private static void delete(Path kept) throws IOException {
        try (var files = Files.list(kept)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(kept);
    }

    @SuppressWarnings("unchecked")
    Stream<Object[]> changes() {
        return ((List<Map<String, Object>>) cases.get("changes"))
                .stream().map(change -> new Object[] {change.get("setting"), change});
    }

    @SuppressWarnings("unchecked")
    private SettingsTree stack() {
        return new SettingsTree((Map<String, Object>) cases.get("stack")).copy();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> with(Map<String, Object> change) {
        return (Map<String, Object>) change.getOrDefault("with", Map.of());
    }

    private static Map<String, Object> load() {
        try {
            return new Yaml().load(Files.readString(Path.of("src/test/resources/engine/changes.yaml")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The change class of every setting that holds a value, or a list of groups, by its path. */
    private static Map<String, ChangeClass> classes() {
        Map<String, ChangeClass> classes = new TreeMap<>();
        collect("", StackSettings.class, classes);
        return classes;
    }

    private static void collect(String prefix, Class<?> group, Map<String, ChangeClass> classes) {
        for (RecordComponent component : group.getRecordComponents()) {
            String path = prefix + component.getName();
            Class<?> element = element(component.getGenericType());
            if (isGroup(component.getType())) {
                collect(path + ".", component.getType(), classes);
                continue;
            }
            classes.put(path, component.getAnnotation(Setting.class).change());
            if (isGroup(element)) {
                collect(path + "[0].", element, classes);
            }
        }
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : Object.class;
    }

    private static boolean isGroup(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length > 0
                && type.getRecordComponents()[0].isAnnotationPresent(Setting.class);
    }
}

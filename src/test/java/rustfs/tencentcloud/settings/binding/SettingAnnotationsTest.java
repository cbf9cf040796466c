package rustfs.tencentcloud.settings.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.Setting;
import rustfs.tencentcloud.settings.StackSettings;

/** What is annotated on the settings records. */
class SettingAnnotationsTest {
    private final Forms forms = new Forms(new Leaves(Catalogue.load()), new JsonTree());

    @Test
    void everySettingIsDescribed() {
        assertThat(all())
                .hasSizeGreaterThan(50)
                .allSatisfy(component -> assertThat(component.setting().value()).endsWith("."));
    }

    @Test
    void aChangeThatReplacesOrIsRefusedSaysWhatIsLostOrTheWayOut() {
        assertThat(all())
                .filteredOn(component -> component.setting().change() == ChangeClass.REPLACES
                        || component.setting().change() == ChangeClass.REFUSED)
                .filteredOn(component -> !(component.form() instanceof RecordForm))
                .extracting(component -> component.setting().note())
                .isNotEmpty()
                .allMatch(note -> note.contains("data"));
    }

    @Test
    void everyDefaultIsAllowed() {
        Problems problems = new Problems();
        for (RecordComponentForm component : all()) {
            if (component.byDefault() != null) {
                component.form().read(component.byDefault(), Path.ROOT.field(component.name()), problems);
            }
        }

        assertThat(problems.problems()).isEmpty();
    }

    @Test
    void aSettingWithoutItsAnnotationIsRefused() {
        assertThatThrownBy(() -> forms.of(Forgetful.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("forgotten lacks @Setting");
    }

    @Test
    void aSettingOfAnUnknownTypeIsRefused() {
        assertThatThrownBy(() -> forms.of(Strange.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("java.lang.Thread");
    }

    private List<RecordComponentForm> all() {
        List<RecordComponentForm> all = new ArrayList<>();
        collect(forms.of(StackSettings.class), all);
        return all;
    }

    private static void collect(RecordForm block, List<RecordComponentForm> all) {
        for (RecordComponentForm component : block.components()) {
            all.add(component);
            Form form = component.form() instanceof ListForm list ? list.element() : component.form();
            if (form instanceof RecordForm nested) {
                collect(nested, all);
            }
        }
    }

    record Forgetful(
            @Setting(value = "Known.", change = ChangeClass.IN_PLACE)
            int known,

            int forgotten) {}

    record Strange(
            @Setting(value = "Odd.", change = ChangeClass.IN_PLACE)
            Thread thread) {}
}

package rustfs.tencentcloud.settings.binding;

import java.util.ArrayList;
import java.util.List;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.StackSettings;

/**
 * A setting that holds a value, for tests that go through all of them.
 *
 * @param path with {@code []} for whichever entry of a list: {@code cluster.pools[].disks.count}
 */
public record ListedSetting(String path, ChangeClass change) {
    public static List<ListedSetting> all() {
        List<ListedSetting> all = new ArrayList<>();
        collect("", new Forms(new Leaves(Catalogue.load()), new JsonTree()).of(StackSettings.class), all);
        return all;
    }

    private static void collect(String prefix, RecordForm block, List<ListedSetting> all) {
        for (RecordComponentForm component : block.components()) {
            String path = prefix + component.name();
            if (component.form() instanceof RecordForm nested) {
                collect(path + ".", nested, all);
            } else if (component.form() instanceof ListForm list && list.element() instanceof RecordForm nested) {
                collect(path + "[].", nested, all);
            } else {
                all.add(new ListedSetting(path, component.setting().change()));
            }
        }
    }
}

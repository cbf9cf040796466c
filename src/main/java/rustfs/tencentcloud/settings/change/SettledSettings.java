package rustfs.tencentcloud.settings.change;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.ClusterSecret;
import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.Former;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problem;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.Setting;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.sizing.PoolsText;

/**
 * The settings that are settled once the cluster stands: all whose change class is {@link ChangeClass#REFUSED}. A stack
 * records them among its outputs, so that its next preview can tell what a change would destroy.
 */
public final class SettledSettings {
    /** The path of the secret, of which a fingerprint is recorded, apart from the rest and as a secret. */
    public static final String SECRET = "secret";

    /** A setting that is settled, and what its change would do. */
    record Settled(String value, String note) {}

    private final SortedMap<String, Settled> settled = new TreeMap<>();
    private final BoundSettings bound;

    private SettledSettings(BoundSettings bound) {
        this.bound = bound;
    }

    public static SettledSettings of(BoundSettings bound) {
        StackSettings settings = bound.settings();
        SettledSettings found = new SettledSettings(bound);
        found.collect(Path.ROOT, settings);
        found.settled.put(SECRET, new Settled(bound.secret().fingerprint(), ClusterSecret.NOTE));
        return found;
    }

    /**
     * Path and value of each, to be recorded; of the secret it is the fingerprint. With them the pools as a whole are
     * recorded and the instance types of the nodes, which may change, but not at once or not without a plan.
     */
    public SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>();
        settled.forEach((path, setting) -> values.put(path, setting.value()));
        ClusterSettings cluster = bound.settings().cluster();
        values.put(Former.POOLS, PoolsText.json(cluster.pools()));
        values.put(Former.NODE_TYPES, NodeTypes.of(cluster, bound.former()).text());
        return Collections.unmodifiableSortedMap(values);
    }

    /**
     * Refuses a change of what is settled, as long as {@code cluster.protection} is on, and what no setting can undo.
     *
     * @param former what {@link #values} was at the last update; empty for a stack without one
     * @throws rustfs.tencentcloud.settings.SettingsException with all changes that are refused
     */
    public void checkSince(Map<String, String> former) {
        Problems problems = new Problems();
        ClusterSettings cluster = bound.settings().cluster();
        PoolStates states = new PoolStates(bound.former().pools(), cluster.pools());
        states.returnsFromRetirement().forEach(problems::add);
        if (cluster.protection()) {
            changesSince(former).forEach(problems::add);
            states.leapsOverDraining().forEach(problems::add);
        }
        problems.throwIfAny();
    }

    /**
     * What may not change, but does: one problem each. What is new, such as an appended pool, is no change.
     */
    List<Problem> changesSince(Map<String, String> former) {
        List<Problem> problems = new ArrayList<>(new PoolChanges(former, settled).problems());
        new TreeMap<>(former).forEach((path, before) -> {
            Settled now = settled.get(path);
            if (PoolChanges.areAbout(path) || path.equals(Former.POOLS) || path.equals(Former.NODE_TYPES)) {
                return;
            }
            if (now == null) {
                problems.add(new Problem(
                        new Path(path), "it is gone; it was '" + before + "'", "'" + before + "'", note(path)));
            } else if (path.equals(SECRET) && !now.value().equals(before)) {
                String allowed = "the secret that the keys of the cluster were derived from";
                problems.add(new Problem(new Path(path), "it is another than before", allowed, now.note()));
            } else if (!now.value().equals(before)) {
                String reason = "'" + now.value() + "' is a change; it was '" + before + "'";
                problems.add(new Problem(new Path(path), reason, "'" + before + "'", now.note()));
            }
        });
        return problems;
    }

    /** The note of the same setting of another element of the list, as this one is gone. */
    private String note(String path) {
        Settled sibling = settled.get(path.replaceAll("\\[\\d+]", "[0]"));
        return sibling == null ? "Put it back." : sibling.note();
    }

    private void collect(Path group, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Setting setting = component.getAnnotation(Setting.class);
            Object value = read(component, record);
            if (setting != null && value != null) {
                collect(group.field(component.getName()), setting, value);
            }
        }
    }

    private void collect(Path path, Setting setting, Object value) {
        if (value instanceof List<?> list && list.stream().anyMatch(SettledSettings::isGroup)) {
            for (int i = 0; i < list.size(); i++) {
                collect(path.index(i), (Record) list.get(i));
            }
        } else if (isGroup(value)) {
            collect(path, (Record) value);
        } else if (setting.change() == ChangeClass.REFUSED) {
            settled.put(path.text(), new Settled(value.toString(), setting.note()));
        }
    }

    /** Whether it is a record of settings, and not a value such as a size. */
    private static boolean isGroup(Object value) {
        if (!(value instanceof Record)) {
            return false;
        }
        RecordComponent[] components = value.getClass().getRecordComponents();
        return components.length > 0 && components[0].getAnnotation(Setting.class) != null;
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Settings records are public: " + component, e);
        }
    }
}

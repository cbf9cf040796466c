package rustfs.tencentcloud.settings.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problem;
import rustfs.tencentcloud.settings.change.SettledSettings.Settled;

/**
 * Changes of pools that exist. A pool is known by its name, so that one that was moved or taken out is told as that,
 * and not as an edit of all that come after it.
 */
final class PoolChanges {
    private static final Path POOLS = Path.ROOT.field("cluster").field("pools");
    private static final Pattern SETTING = Pattern.compile("cluster\\.pools\\[(\\d+)]\\.(.+)");
    private static final String NAME = "name";
    private static final String WAY_OUT = "Its entry stays in its place as long as the cluster lives. To empty it, set "
            + "its state to draining, decommission it, and set its state to retired.";

    private final List<Map<String, String>> before = new ArrayList<>();
    private final List<Map<String, String>> now = new ArrayList<>();
    private final SortedMap<String, Settled> settled;

    PoolChanges(Map<String, String> former, SortedMap<String, Settled> settled) {
        this.settled = settled;
        collect(former, before);
        Map<String, String> values = new TreeMap<>();
        settled.forEach((path, setting) -> values.put(path, setting.value()));
        collect(values, now);
    }

    /** Whether it is the path of a setting of a pool. */
    static boolean areAbout(String path) {
        return SETTING.matcher(path).matches();
    }

    private static void collect(Map<String, String> values, List<Map<String, String>> pools) {
        SortedMap<Integer, Map<String, String>> byIndex = new TreeMap<>();
        values.forEach((path, value) -> {
            Matcher setting = SETTING.matcher(path);
            if (setting.matches()) {
                byIndex.computeIfAbsent(Integer.valueOf(setting.group(1)), index -> new TreeMap<>())
                        .put(setting.group(2), value);
            }
        });
        pools.addAll(byIndex.values());
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List<String> known = names(before);
        List<String> wanted = names(now);
        for (int index = 0; index < before.size(); index++) {
            int place = wanted.indexOf(known.get(index));
            if (place >= 0) {
                addEdits(index, place, problems);
            } else if (index < wanted.size() && !known.contains(wanted.get(index))) {
                problems.add(edit(POOLS.index(index).field(NAME), wanted.get(index), known.get(index)));
            } else {
                problems.add(removal(index));
            }
        }
        addOrder(known, wanted, problems);
        return problems;
    }

    private void addEdits(int index, int place, List<Problem> problems) {
        Map<String, String> pool = now.get(place);
        before.get(index).forEach((field, value) -> {
            String other = pool.getOrDefault(field, value);
            if (!other.equals(value)) {
                problems.add(edit(POOLS.index(place).field(field), other, value));
            }
        });
    }

    private Problem edit(Path path, String value, String before) {
        Settled setting = settled.get(path.text());
        return new Problem(
                path,
                "'" + value + "' is a change; it was '" + before + "'",
                "'" + before + "'",
                setting == null ? WAY_OUT : setting.note());
    }

    private Problem removal(int index) {
        String name = before.get(index).getOrDefault(NAME, "");
        return new Problem(
                POOLS,
                "the pool '" + name + "' is gone; it was the one at " + POOLS.index(index),
                "every pool that exists",
                "Put it back. " + WAY_OUT);
    }

    private static void addOrder(List<String> known, List<String> wanted, List<Problem> problems) {
        List<String> knownLeft = known.stream().filter(wanted::contains).toList();
        List<String> wantedLeft = wanted.stream().filter(known::contains).toList();
        if (!knownLeft.equals(wantedLeft)) {
            problems.add(new Problem(
                    POOLS,
                    "the order " + String.join(", ", wantedLeft) + " is another; it was "
                            + String.join(", ", knownLeft),
                    "the order in which they were appended",
                    "Put them back into that order: it is a part of what RustFS knows the pools by."));
            return;
        }
        for (int place = 0; place < wanted.size(); place++) {
            boolean isNew = !known.contains(wanted.get(place));
            boolean replacesAName = place < known.size() && !wanted.contains(known.get(place));
            List<String> after = wanted.subList(place + 1, wanted.size());
            if (isNew && !replacesAName && after.stream().anyMatch(known::contains)) {
                problems.add(new Problem(
                        POOLS.index(place),
                        "the new pool '" + wanted.get(place) + "' stands before pools that exist",
                        "behind all pools that exist",
                        "Append it as the last entry."));
            }
        }
    }

    private static List<String> names(List<Map<String, String>> pools) {
        return pools.stream().map(pool -> pool.getOrDefault(NAME, "")).toList();
    }
}

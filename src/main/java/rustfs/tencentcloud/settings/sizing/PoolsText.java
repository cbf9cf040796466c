package rustfs.tencentcloud.settings.sizing;

import java.util.List;
import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.PoolState;

/** Pools as they are written in a configuration. No value in them needs to be escaped. */
public final class PoolsText {
    private PoolsText() {}

    /** As a block of a stack's file, to be pasted below {@code cluster}. */
    public static String yaml(List<PoolSettings> pools) {
        return "pools:\n" + pools.stream().map(PoolsText::yaml).collect(Collectors.joining());
    }

    private static String yaml(PoolSettings pool) {
        InstanceType type = pool.instanceType();
        String text = "  - name: " + pool.name() + "\n"
                + "    nodes: " + pool.nodes() + "\n"
                + "    zones: [" + zones(pool, "") + "]\n"
                + "    disks: {count: " + pool.disks().count() + ", type: "
                + pool.disks().type() + ", sizeGib: " + pool.disks().sizeGib() + "}\n";
        text += type == null ? "" : "    instanceType: " + type + "\n";
        return pool.state() == PoolState.ACTIVE
                ? text
                : text + "    state: " + pool.state().word() + "\n";
    }

    /** As the value of {@code cluster.pools} in JSON. */
    public static String json(List<PoolSettings> pools) {
        return pools.stream().map(PoolsText::json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(PoolSettings pool) {
        InstanceType type = pool.instanceType();
        return "{\"name\":\"" + pool.name() + "\",\"nodes\":" + pool.nodes() + ",\"zones\":["
                + zones(pool, "\"") + "],\"disks\":{\"count\":" + pool.disks().count() + ",\"type\":\""
                + pool.disks().type() + "\",\"sizeGib\":" + pool.disks().sizeGib() + "}"
                + (type == null ? "" : ",\"instanceType\":\"" + type + "\"")
                + ",\"state\":\"" + pool.state().word() + "\"}";
    }

    private static String zones(PoolSettings pool, String quote) {
        return pool.zones().stream().map(Zone::code).collect(Collectors.joining(quote + ", " + quote, quote, quote));
    }
}

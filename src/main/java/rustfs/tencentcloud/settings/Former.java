package rustfs.tencentcloud.settings;

import java.util.List;
import java.util.Map;

/**
 * What a stack recorded of itself at its last update.
 *
 * @param settled path and value of each setting that was settled; empty for a stack that is new
 * @param pools all pools; empty for a stack that is new, or is older than the record of them
 */
public record Former(Map<String, String> settled, List<PoolSettings> pools) {
    /** A stack that is new. */
    public static final Former NONE = new Former(Map.of(), List.of());

    /** Under which the pools are recorded, as JSON. It is not the path of a setting. */
    public static final String POOLS = "pools";

    /** Under which the instance types of the nodes are recorded: {@code pool1-1=SA5.2XLARGE32} and so on. */
    public static final String NODE_TYPES = "nodeTypes";

    public Former {
        settled = Map.copyOf(settled);
        pools = List.copyOf(pools);
    }
}

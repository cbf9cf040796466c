package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.settings.Former;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.Problems;

/** Reads the pools that a stack recorded, as they were bound from its configuration. */
record RecordedPools(RecordForm form, JsonTree json) {
    /** Adds to the problems what cannot be read any more, such as an instance type that is not known by now. */
    List<PoolSettings> read(Map<String, String> former, Problems problems) {
        String text = former.get(Former.POOLS);
        if (text == null) {
            return List.of();
        }
        List<PoolSettings> pools = new ArrayList<>();
        for (JsonNode entry : tree(text)) {
            PoolSettings pool = (PoolSettings) form.read(entry, Path.ROOT.field("recorded"), problems);
            if (pool != null) {
                pools.add(pool);
            }
        }
        return pools;
    }

    private JsonNode tree(String text) {
        try {
            return json.read(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The pools that the stack recorded are not JSON: " + text, broken);
        }
    }
}

package rustfs.tencentcloud.simulator.cloud;

import java.util.function.BiFunction;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;

/**
 * A property that names another resource, which has to exist.
 *
 * @param path names through lists and objects, for instance {@code targets.instanceId}
 * @param key the resource that a value of the property means
 * @param missing what is said if there is none
 */
public record Reference(String path, BiFunction<Draft, String, ResourceKey> key, Effect effect, Refusal missing) {
    /** A property that holds the id of a resource of the same region. */
    public static Reference to(String type, String path, Effect effect, Refusal missing) {
        return new Reference(path, (draft, id) -> new ResourceKey(type, draft.region(), id), effect, missing);
    }

    /** A property that holds the id of a resource that is the same in all regions. */
    public static Reference toGlobal(String type, String path, Effect effect, Refusal missing) {
        return new Reference(path, (draft, id) -> new ResourceKey(type, "", id), effect, missing);
    }
}

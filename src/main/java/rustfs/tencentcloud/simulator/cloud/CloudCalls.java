package rustfs.tencentcloud.simulator.cloud;

import java.util.Optional;
import java.util.function.BiFunction;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** What a provider can ask of a cloud about a resource. Each call may end in a {@link CloudFailure}. */
public interface CloudCalls {
    /** What the next automatic name for a URN is derived from, if runs are to repeat. */
    Optional<String> nameSeed(String urn);

    /** Makes a resource as planned. */
    Cloud.Made create(ResourceType type, String region, String urn, Value.Fields planned);

    /** A resource as it stands, if it is there. */
    Optional<Value.Fields> read(ResourceType type, String region, String id);

    /** What a resource that was made or deleted is still in the middle of; none if it has come to rest. */
    Optional<Unrest> unrest(ResourceType type, String region, String id);

    /** Changes a resource; the plan is made of its state and the new inputs. */
    Value.Fields update(
            ResourceType type,
            ResourceKey place,
            String urn,
            BiFunction<ResourceType, Value.Fields, Value.Fields> plan);

    /** Deletes a resource and what belongs to it; one that is not there is deleted already. */
    void delete(ResourceType type, String region, String id);
}

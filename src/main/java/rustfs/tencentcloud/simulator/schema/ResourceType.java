package rustfs.tencentcloud.simulator.schema;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A resource type of the package.
 *
 * @param token for instance {@code tencentcloud:index/vpc:Vpc}
 * @param name the last part of the token, for instance {@code Vpc}
 * @param terraformName for instance {@code tencentcloud_vpc}
 * @param idProperty the property that shows Terraform's {@code id}, for instance {@code vpcId}
 * @param properties all others, by their Pulumi names
 * @param importing whether the provider can take over a resource that it did not make
 */
public record ResourceType(
        String token,
        String name,
        String terraformName,
        String idProperty,
        Map<String, Property> properties,
        Importing importing) {
    /** Whether a resource that exists can be taken over by its id. */
    public enum Importing {
        SUPPORTED,
        UNSUPPORTED
    }

    public ResourceType {
        // In the order of their names, so that whoever needs an order has it for nothing.
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }
}

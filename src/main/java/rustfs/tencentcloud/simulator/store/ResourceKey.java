package rustfs.tencentcloud.simulator.store;

/**
 * What names a resource in the account.
 *
 * @param region empty for what is the same in all regions, such as a CAM role
 */
public record ResourceKey(String type, String region, String id) {}

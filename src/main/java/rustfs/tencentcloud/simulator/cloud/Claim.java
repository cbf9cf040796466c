package rustfs.tencentcloud.simulator.cloud;

/**
 * Something of which there can be but one: a name, an address, a port.
 *
 * @param kind what it is, with all that it has to be unique in, for instance {@code privateIp/subnet-a1b2c3d4}
 * @param refusal what a second one hears
 */
public record Claim(String kind, String name, Refusal refusal) {}

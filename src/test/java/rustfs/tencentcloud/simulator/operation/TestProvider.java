package rustfs.tencentcloud.simulator.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.cloud.Conditions;
import rustfs.tencentcloud.simulator.cloud.Origin;
import rustfs.tencentcloud.simulator.schema.AutomaticName;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.service.Queries;
import rustfs.tencentcloud.simulator.service.Services;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Json;
import rustfs.tencentcloud.simulator.value.Value;

/** The whole simulator without the protocol, on an account of its own, in ap-guangzhou; inputs are written as JSON. */
public final class TestProvider implements AutoCloseable {
    public static final String REGION = "ap-guangzhou";
    private static final Catalogue CATALOGUE = Catalogue.load();

    private final Account account;
    private final Provider provider;

    public TestProvider(Path file) {
        this(file, Origin.of(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC)));
    }

    public TestProvider(Path file, Origin origin) {
        this(file, Conditions.of(origin), seconds -> {});
    }

    /** With states that take time; the provider waits as told. */
    public TestProvider(Path file, Conditions conditions, DoubleConsumer pause) {
        account = new Account(file);
        provider = new Provider(
                CATALOGUE, new Cloud(account, conditions, Services.rules(), Cloud.Model.FULL), new Queries(), pause);
    }

    public Account account() {
        return account;
    }

    public Provider provider() {
        return provider;
    }

    public static ResourceType type(String name) {
        return CATALOGUE.resources().values().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Checks, which must pass, and creates. Single quotes stand for double ones. */
    public Provider.State create(String type, String name, String inputs, Object... arguments) {
        return provider.create(type(type), REGION, urn(type, name), checked(type, name, json(inputs, arguments)));
    }

    /** Updates a resource to other inputs. */
    public Value.Fields update(String type, Provider.State state, String inputs, Object... arguments) {
        Value.Fields checked = provider.check(type(type), state.inputs(), json(inputs, arguments), name("updated"))
                .inputs();
        return provider.update(type(type), place(state.id()), urn(type, "updated"), checked, List.of());
    }

    public void delete(String type, String id) {
        provider.delete(type(type), REGION, id);
    }

    public Optional<Provider.State> read(String type, Provider.State state) {
        return provider.read(type(type), place(state.id()), state.inputs(), state.outputs());
    }

    private Value.Fields checked(String type, String name, Value.Fields inputs) {
        Provider.Checked checked = provider.check(type(type), null, inputs, name(name));
        assertThat(checked.failures()).isEmpty();
        return checked.inputs();
    }

    public static Value.Fields json(String text, Object... arguments) {
        return (Value.Fields) Json.parse(text.formatted(arguments).replace('\'', '"'));
    }

    public static AutomaticName name(String logicalName) {
        byte[] seed = logicalName.getBytes(StandardCharsets.UTF_8);
        return new AutomaticName(logicalName, seed, AutomaticName.Mode.PROVIDER, "");
    }

    public static String text(Provider.State state, String property) {
        return state.outputs().value().get(property).text().orElseThrow();
    }

    public static String urn(String type, String name) {
        return "urn:pulumi:test::test::" + type(type).token() + "::" + name;
    }

    public static ResourceKey place(String id) {
        return new ResourceKey("", REGION, id);
    }

    /** A network, a subnet in zone 6, a security group. */
    public Site site() {
        Provider.State vpc = create("Vpc", "site", "{'cidrBlock': '10.0.0.0/16'}");
        Provider.State subnet = create(
                "Subnet",
                "site",
                "{'vpcId': '%s', 'cidrBlock': '10.0.1.0/24', 'availabilityZone': 'ap-guangzhou-6'}",
                vpc.id());
        return new Site(vpc, subnet, create("SecurityGroup", "site", "{}"));
    }

    /** Where machines can stand. */
    public record Site(Provider.State vpc, Provider.State subnet, Provider.State securityGroup) {
        /** Inputs of an instance of this site, to which more can be added. */
        public String instance(String more) {
            return """
                    {'availabilityZone': 'ap-guangzhou-6', 'imageId': 'img-7a3ek1m4', 'instanceType': 'SA5.2XLARGE32',
                     'vpcId': '%s', 'subnetId': '%s', 'orderlySecurityGroups': ['%s'] %s}
                    """.formatted(vpc.id(), subnet.id(), securityGroup.id(), more);
        }
    }

    @Override
    public void close() {
        account.close();
    }
}

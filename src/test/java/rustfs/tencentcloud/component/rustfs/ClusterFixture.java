package rustfs.tencentcloud.component.rustfs;

import com.pulumi.core.Output;
import com.pulumi.resources.ComponentResourceOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.RecordingMocks;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.component.network.Network;
import rustfs.tencentcloud.component.network.SubnetPlan;
import rustfs.tencentcloud.component.observability.Telemetry;
import rustfs.tencentcloud.component.security.ClusterKeys;
import rustfs.tencentcloud.component.security.ClusterKeys.StoredKey;
import rustfs.tencentcloud.component.security.DerivedKey;
import rustfs.tencentcloud.component.security.NodeRole;
import rustfs.tencentcloud.component.security.NodeRole.ReadableKeys;
import rustfs.tencentcloud.settings.Former;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.StackYaml;
import rustfs.tencentcloud.settings.change.NodeTypes;

/** A cluster on a network of its own, declared to the recording mocks. */
final class ClusterFixture {
    static final Map<String, String> TAGS = Map.of("team", "storage");
    private static final ComponentResourceOptions NO_OPTIONS =
            ComponentResourceOptions.builder().build();

    private ClusterFixture() {}

    static Recording record(StackYaml yaml) {
        return record(yaml, Former.NONE);
    }

    static Recording record(StackYaml yaml, Former former) {
        return RecordingMocks.record(context -> {
            StackSettings settings = yaml.settings();
            Network network = new Network(
                    "net",
                    settings.network(),
                    new Network.Foundation(Catalogue.load().limits(), TAGS),
                    NO_OPTIONS);
            ClusterKeys keys = new ClusterKeys(
                    "c",
                    new ClusterKeys.Source(
                            yaml.bind().secret(),
                            settings.cluster().keyGenerations(),
                            settings.cluster().tls()),
                    TAGS,
                    NO_OPTIONS);
            NodeRole role = new NodeRole("c-node", new NodeRole.Grant(settings.region(), keys), TAGS, NO_OPTIONS);
            new RustfsCluster(
                    "c",
                    settings.cluster(),
                    new RustfsCluster.Foundation(
                            network,
                            Output.of("sg-nodes"),
                            role,
                            NodeTypes.of(settings.cluster(), former),
                            List.of(),
                            new Telemetry(null, null),
                            TAGS),
                    NO_OPTIONS);
        });
    }

    static NodeScript script(StackYaml yaml, String... clientNames) {
        StackSettings settings = yaml.settings();
        List<StoredKey> keys = Arrays.stream(DerivedKey.values())
                .filter(key ->
                        key != DerivedKey.CLUSTER_CA || settings.cluster().tls().enabled())
                .map(key -> new StoredKey(key, "c-" + key.word(), "v1"))
                .toList();
        NodePlan plan = NodePlan.of(
                settings.cluster().pools(),
                SubnetPlan.of(settings.network().cidr(), settings.network().zones()));
        List<String> names = settings.names() == null
                ? List.of(clientNames)
                : settings.names().clientNames();
        return new NodeScript(new NodeScript.Input(
                new ReadableKeys(settings.region(), "c-node", keys), settings.cluster(), plan, names));
    }
}

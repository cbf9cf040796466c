package rustfs.tencentcloud.component.rustfs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.DiskType;
import rustfs.tencentcloud.cloud.Gib;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.component.network.SubnetPlan;
import rustfs.tencentcloud.component.security.ClusterKeys.StoredKey;
import rustfs.tencentcloud.component.security.DerivedKey;
import rustfs.tencentcloud.component.security.NodeRole.ReadableKeys;
import rustfs.tencentcloud.settings.DiskSettings;
import rustfs.tencentcloud.settings.PoolName;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.StackYaml;
import rustfs.tencentcloud.settings.sizing.PoolCapacity;

/** A cluster for {@code bin/bench}: planned and rendered without the program around it. */
public final class LargeCluster {
    private static final List<Zone> ZONES =
            List.of(Zone.of("ap-guangzhou-3"), Zone.of("ap-guangzhou-6"), Zone.of("ap-guangzhou-7"));

    private final StackSettings settings = StackYaml.sound().settings();
    private final List<PoolSettings> pools;

    /** A cluster of equal pools; there may be more of them than the rules on settings let pass. */
    public LargeCluster(int pools, int nodesOfEach) {
        DiskSettings disks = new DiskSettings(4, DiskType.CLOUD_HSSD, Gib.of(500));
        this.pools = IntStream.rangeClosed(1, pools)
                .mapToObj(pool -> PoolSettings.of(PoolName.of("pool" + pool), nodesOfEach, ZONES, disks))
                .toList();
    }

    /** Plans addresses, volumes and losses, and tells the number of nodes. */
    public int plan() {
        NodePlan plan = nodes();
        PoolCapacity.of(pools);
        return plan.nodes().size();
    }

    /** Renders the command of a roll-out, and tells its length as the nodes read it. */
    public int render() {
        return script().rollOut().length();
    }

    /** The user data of a node, in the characters that the cloud counts. */
    public int userData() {
        return new UserData(script()).characters();
    }

    public static int mostUserData() {
        return UserData.MOST_CHARACTERS;
    }

    private NodeScript script() {
        List<StoredKey> keys = Arrays.stream(DerivedKey.values())
                .map(key -> new StoredKey(key, "rustfs-production-" + key.word(), "v1"))
                .toList();
        return new NodeScript(new NodeScript.Input(
                new ReadableKeys(Region.of("ap-guangzhou"), "rustfs-production-node", keys),
                settings.cluster(),
                nodes(),
                List.of("s3.storage.example.com", "*.s3.storage.example.com", "console.storage.example.com")));
    }

    private NodePlan nodes() {
        return NodePlan.of(pools, SubnetPlan.of(CidrBlock.of("10.20.0.0/16"), ZONES));
    }
}

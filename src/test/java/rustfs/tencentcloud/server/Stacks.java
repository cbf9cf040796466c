package rustfs.tencentcloud.server;

import java.nio.file.Path;
import java.time.Duration;
import rustfs.tencentcloud.settings.StackYaml;

/** The settings that the clusters are made from, and what is done to all of them. */
final class Stacks {
    /** What mends a node by hand. */
    static final String ROLL_OUT = "bash /usr/local/lib/rustfs/node.sh roll-out";

    /** Far above what it takes: nothing here measures speed. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private Stacks() {}

    /** The project's own dev stack with two disks on each node, which fetches the program from the test's mirror. */
    static StackYaml dev(Site site) {
        return withTheProgram(
                StackYaml.file(Path.of("Pulumi.dev.yaml"))
                        .with("cluster.pools.0.disks", "{count: 2, type: CLOUD_BSSD, sizeGib: 50}"),
                site);
    }

    static StackYaml withTheProgram(StackYaml settings, Site site) {
        return settings.with("cluster.artifact.url", "https://" + CloudServices.MIRROR + "/rustfs.zip")
                .with("cluster.artifact.sha256", '"' + site.services().digest() + '"');
    }
}

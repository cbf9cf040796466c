package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.settings.ClusterSettings;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** The program that is fetched is the version that is set, and its digest is known. */
final class ArtifactIsOfTheVersion implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        ClusterSettings cluster = settings.cluster();
        Path artifact = At.CLUSTER.field("artifact");
        if (!cluster.artifact().url().toString().contains(cluster.version().value())) {
            problems.warn(
                    artifact.field("url"),
                    "it does not name version " + cluster.version() + "; is it the program of that version?");
        }
        if (cluster.artifact().sha256().isUnset()) {
            problems.warn(
                    artifact.field("sha256"),
                    "it is not set yet (64 zeros), so nodes will refuse to install the program; "
                            + "take the digest from SHA256SUMS of the release");
        }
    }
}

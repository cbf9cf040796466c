package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.RustfsVersion;
import rustfs.tencentcloud.settings.StackSettings;

/** Versions before 1.0.1 are refused: clusters of theirs did not form when nodes started apart. */
final class VersionIsSupported implements Rule {
    private static final RustfsVersion OLDEST = RustfsVersion.of("1.0.1");

    @Override
    public void check(StackSettings settings, Problems problems) {
        RustfsVersion version = settings.cluster().version();
        if (version.isBefore(OLDEST)) {
            problems.add(
                    At.CLUSTER.field("version"), "'" + version + "' is too old for a cluster", OLDEST + " or later");
        }
    }
}

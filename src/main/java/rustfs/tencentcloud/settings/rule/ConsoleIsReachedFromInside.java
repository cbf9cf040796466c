package rustfs.tencentcloud.settings.rule;

import java.util.List;
import rustfs.tencentcloud.cloud.CidrBlock;
import rustfs.tencentcloud.cloud.Limits;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** The console has no public address, so public blocks reach it through a connected network or not at all. */
record ConsoleIsReachedFromInside(Limits limits) implements Rule {
    @Override
    public void check(StackSettings settings, Problems problems) {
        List<CidrBlock> blocks = settings.access().consoleFrom();
        for (int index = 0; index < blocks.size(); index++) {
            CidrBlock block = blocks.get(index);
            boolean isPrivate =
                    limits.vpcRanges().stream().anyMatch(range -> range.within().overlaps(block));
            if (!isPrivate) {
                problems.warn(
                        At.ACCESS.field("consoleFrom").index(index),
                        "'" + block + "' is public, and the console is served inside the network only; "
                                + "name private blocks, of a VPN for instance");
            }
        }
    }
}

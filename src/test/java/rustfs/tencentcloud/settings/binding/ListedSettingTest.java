package rustfs.tencentcloud.settings.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.ChangeClass;

class ListedSettingTest {
    @Test
    void everySettingThatHoldsAValueIsListedOnce() {
        assertThat(ListedSetting.all())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(40)
                .contains(
                        new ListedSetting("region", ChangeClass.REFUSED),
                        new ListedSetting("network.flowLog.retentionDays", ChangeClass.IN_PLACE),
                        new ListedSetting("cluster.pools[].disks.count", ChangeClass.REFUSED),
                        new ListedSetting("cluster.version", ChangeClass.ROLLING),
                        new ListedSetting("aiMl.gpu.zone", ChangeClass.REPLACES))
                .extracting(ListedSetting::path)
                .doesNotContain("network", "cluster.pools");
    }
}

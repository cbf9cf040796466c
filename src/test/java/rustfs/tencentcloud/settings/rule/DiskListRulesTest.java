package rustfs.tencentcloud.settings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.settings.StackYaml;

/** The lists of single disks. */
class DiskListRulesTest {
    @Test
    void nameDisksOfTheCluster() {
        assertThat(StackYaml.sound()
                        .with("cluster.replaceableDisks", "[pool1-7-disk1, pool1-1-disk5, other-1-disk1]")
                        .with("cluster.diskSources", "[{disk: pool1-1-disk9, from: snap-3f9ab2c1}]")
                        .problems())
                .containsExactly(
                        "cluster.replaceableDisks[0]: there is no data disk 'pool1-7-disk1'",
                        "cluster.replaceableDisks[1]: there is no data disk 'pool1-1-disk5'",
                        "cluster.replaceableDisks[2]: there is no data disk 'other-1-disk1'",
                        "cluster.diskSources[0].disk: there is no data disk 'pool1-1-disk9'");
    }

    @Test
    void haveADiskAndASourceOnce() {
        assertThat(StackYaml.sound()
                        .with(
                                "cluster.diskSources",
                                "[{disk: pool1-1-disk1, from: snap-3f9ab2c1}, {disk: pool1-1-disk1, from: snap-3f9ab2c1}]")
                        .problems())
                .containsExactly(
                        "cluster.diskSources[1].disk: 'pool1-1-disk1' stands there twice",
                        "cluster.diskSources[1].from: 'snap-3f9ab2c1' stands there twice");
    }

    @Test
    void refuseWhatIsNeitherADiskNorASource() {
        assertThat(StackYaml.sound()
                        .with("cluster.replaceableDisks", "[pool1-1]")
                        .with("cluster.diskSources", "[{disk: pool1-1-disk1, from: img-3f9ab2c1}]")
                        .problems())
                .containsExactly(
                        "cluster.replaceableDisks[0]: 'pool1-1' is not a data disk",
                        "cluster.diskSources[0].from: 'img-3f9ab2c1' is neither a snapshot nor a disk");
    }

    @Test
    void warnOfSeveralDisksThatMayBeReplacedAtOnce() {
        assertThat(StackYaml.sound()
                        .with("cluster.replaceableDisks", "[pool1-1-disk1, pool1-2-disk1]")
                        .warnedOf())
                .containsExactly("cluster.replaceableDisks");
    }
}

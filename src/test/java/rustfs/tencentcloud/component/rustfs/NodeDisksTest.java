package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How a node prepares its data disks: the functions of its script, with stand-ins for the commands that touch a disk.
 */
class NodeDisksTest {
    /** Takes the label of a disk from the file {@code serial device label}; a label "-" is a blank disk. */
    private static final String STAND_INS = """
            data_disks() { while read -r serial device label; do echo "$serial $device"; done <<<"$DISKS" | sort; }
            label_of() { awk -v device="$1" '$2 == device { print $3 }' <<<"$DISKS"; }
            wipefs() { local label; label=$(label_of "$3"); [ "$label" = - ] || echo "signature"; }
            blkid() {
              local label; label=$(label_of "${*: -1}")
              [ "$label" != - ] || return 2
              if [ "${3:-}" = LABEL ]; then echo "$label"; fi
            }
            mkfs.xfs() { echo "format ${*: -1} as ${*: -2:1}"; }
            mount_disk() { echo "mount $2 at $1"; }
            sleep() { :; }
            my_disks=2 state=/nonexistent
            had_data=no
            prepare_disks
            echo "had data: $had_data"
            """;

    @Test
    void blankDisksAreNumberedByTheirSerials() throws Exception {
        assertThat(prepare("disk-b /dev/vdb -", "disk-a /dev/vdc -")).isEqualTo("""
                        rustfs-node: formatting /dev/vdc as RUSTFS0
                        format /dev/vdc as RUSTFS0
                        mount /dev/vdc at 0
                        rustfs-node: formatting /dev/vdb as RUSTFS1
                        format /dev/vdb as RUSTFS1
                        mount /dev/vdb at 1
                        had data: no
                        exit 0
                        """);
    }

    @Test
    void disksWithDataKeepTheirNumbersWhateverTheirOrder() throws Exception {
        assertThat(prepare("disk-a /dev/vdb RUSTFS1", "disk-b /dev/vdc RUSTFS0"))
                .isEqualTo("""
                        mount /dev/vdc at 0
                        mount /dev/vdb at 1
                        had data: yes
                        exit 0
                        """);
    }

    @Test
    void aBlankDiskTakesThePlaceOfTheOneThatIsMissing() throws Exception {
        assertThat(prepare("disk-a /dev/vdb RUSTFS1", "disk-b /dev/vdc -")).isEqualTo("""
                        rustfs-node: formatting /dev/vdc as RUSTFS0
                        format /dev/vdc as RUSTFS0
                        mount /dev/vdc at 0
                        mount /dev/vdb at 1
                        had data: yes
                        exit 0
                        """);
    }

    @Test
    void aDiskWithAnythingElseOnItIsLeftAlone() throws Exception {
        assertThat(prepare("disk-a /dev/vdb home", "disk-b /dev/vdc -"))
                .contains("/dev/vdb (disk-a) holds something that is not of this cluster, label 'home'")
                .endsWith("exit 1\n")
                .doesNotContain("format");
    }

    @Test
    void aNumberBeyondTheDisksOfTheNodeIsNotOfThisCluster() throws Exception {
        assertThat(prepare("disk-a /dev/vdb RUSTFS2", "disk-b /dev/vdc -"))
                .endsWith("exit 1\n")
                .doesNotContain("format");
    }

    @Test
    void twoDisksOfOneNumberAreRefused() throws Exception {
        assertThat(prepare("disk-a /dev/vdb RUSTFS0", "disk-b /dev/vdc RUSTFS0"))
                .isEqualTo("rustfs-node: two disks are labelled RUSTFS0\nexit 1\n");
    }

    @Test
    void nothingIsFormattedBeforeEveryDiskIsThere() throws Exception {
        assertThat(prepare("disk-a /dev/vdb -"))
                .isEqualTo("rustfs-node: expected 2 data disks, found: disk-a /dev/vdb\nexit 1\n");
    }

    private static String prepare(String... disks) throws IOException, InterruptedException {
        return NodeFunctions.run(STAND_INS, Map.of("DISKS", String.join("\n", disks)));
    }
}

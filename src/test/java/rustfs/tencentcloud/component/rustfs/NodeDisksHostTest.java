package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a node prepares its data disks: with real disks that are files, real file systems and real mounts. */
@Tag("host")
class NodeDisksHostTest {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final long MIB = 1024L * 1024;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeTwoBlankDisks() throws IOException {
        Host.needsRootOfLinux();
        size("a", 320);
        size("b", 320);
    }

    @Test
    void blankDisksBecomeThoseOfTheNodeByTheirSerials() {
        assertThat(prepare(2, "vdb=serial-b=b", "vdc=serial-a=a"))
                .contains("formatting /dev/vdc as RUSTFS0", "formatting /dev/vdb as RUSTFS1", "had data: no")
                .contains("serial-b xfs RUSTFS1\nserial-a xfs RUSTFS0\n2\n");
    }

    @Test
    void theSecondTimeNothingIsFormattedWhateverTheOrder() {
        prepare(2, "vdb=serial-b=b", "vdc=serial-a=a");

        assertThat(prepare(2, "vdb=serial-a=a", "vdc=serial-b=b"))
                .doesNotContain("formatting")
                .contains("had data: yes")
                .contains("serial-a xfs RUSTFS0\nserial-b xfs RUSTFS1\n2\n");
    }

    @Test
    void aDiskWithOtherDataIsNeverFormatted() {
        assertThat(Host.run(folder, "mkfs.ext4", "-q", "-L", "ledger", disk("a"))
                        .status())
                .isZero();

        assertThat(prepare(2, "vdb=serial-b=b", "vdc=serial-a=a"))
                .contains("/dev/vdc (serial-a) holds something that is not of this cluster, label 'ledger'")
                .contains("refused\nserial-b blank \nserial-a ext4 ledger\n");
    }

    @Test
    void aDiskWithPartitionsIsNoDataDisk() throws IOException {
        assertThat(Host.run(folder, "bash", "-c", "echo 'label: gpt' | sfdisk -q " + disk("a"))
                        .status())
                .isZero();

        assertThat(prepare(2, "vdb=serial-b=b", "vdc=serial-a=a"))
                .contains("holds something that is not of this cluster", "refused\n")
                .doesNotContain("formatting");
    }

    @Test
    void nothingIsFormattedWhileADiskIsMissing() {
        assertThat(prepare(2, "vdb=serial-b=b"))
                .contains("expected 2 data disks, found: serial-b /dev/vdb", "refused\nserial-b blank");
    }

    @Test
    void aDiskThatGrewIsUsedWhole() throws IOException {
        prepare(2, "vdb=serial-b=b", "vdc=serial-a=a");
        size("b", 640);

        assertThat(prepare(2, "vdb=serial-b=b", "vdc=serial-a=a"))
                .doesNotContain("formatting")
                .containsPattern("/data/rustfs0 +2\\d\\dM")
                .containsPattern("/data/rustfs1 +5\\d\\dM");
    }

    private String prepare(int number, String... disks) {
        StringBuilder named = new StringBuilder();
        for (String disk : disks) {
            int file = disk.lastIndexOf('=') + 1;
            named.append(disk, 0, file).append(disk(disk.substring(file))).append(' ');
        }
        return Host.run(
                        folder,
                        HERE + "/src/test/sh/on-disks.sh",
                        folder.toString(),
                        named.toString(),
                        "/mnt/scripts/disks.sh",
                        Integer.toString(number),
                        "/mnt/checkout/src/main/resources/rustfs")
                .output();
    }

    private String disk(String name) {
        return folder.resolve(name + ".img").toString();
    }

    private void size(String name, int mib) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(disk(name), "rw")) {
            file.setLength(mib * MIB);
        }
    }
}

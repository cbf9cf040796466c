package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.component.rustfs.Host.Outcome;

/** The scripts of a node, run as they are in a throw-away copy of this machine, on XFS behind loop devices. */
class NodeOnDisksHostTest {
    private static final String BOOT_TWICE = "/mnt/shared/boot-twice.sh";
    private static final String LABELS =
            "for disk in /dev/vd?; do blkid -p -s LABEL -o value $disk; done; findmnt -rno TARGET,SOURCE -t xfs | sort";

    @TempDir
    private Path folder;

    private ThrowAwayNode node;
    private final List<Path> disks = new ArrayList<>();

    @BeforeEach
    void makeDisks() throws Exception {
        Host.needsRootOfLinux();
        node = new ThrowAwayNode(folder);
        for (int number = 0; number < 4; number++) {
            disks.add(node.disk("disk" + number));
        }
    }

    @Test
    void aSecondRollOutChangesNothing() {
        Outcome outcome = run(disks, LABELS);

        assertThat(outcome.status()).describedAs(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains("formatting /dev/vdb as RUSTFS0", "formatting /dev/vde as RUSTFS3", "nothing changed")
                .contains("restart rustfs.service");
        String again = between(outcome.output(), "== again", "nothing changed");
        assertThat(again).doesNotContain("restart", "start ", "stop ", "daemon-reload", "formatting");
    }

    @Test
    void aDiskThatHoldsSomethingElseIsNeverFormatted() throws Exception {
        Path foreign = disks.get(2);
        Host.run(folder, "mkfs.ext4", "-q", "-L", "precious", foreign.toString());
        byte[] before = Files.readAllBytes(foreign);

        Outcome outcome = run(disks, "true");

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.output())
                .contains("(disk2) holds something that is not of this cluster, label 'precious': it is left alone");
        assertThat(Files.mismatch(foreign, copyOf(before))).isEqualTo(-1);
    }

    @Test
    void aDiskWithBytesThatNoProgramKnowsButATableIsLeftAlone() throws Exception {
        Path foreign = disks.get(1);
        Host.run(folder, "bash", "-c", "echo 'label: gpt' | sfdisk -q " + foreign);
        byte[] before = Files.readAllBytes(foreign);

        assertThat(run(disks, "true").status()).isNotZero();

        assertThat(Files.mismatch(foreign, copyOf(before))).isEqualTo(-1);
    }

    @Test
    void disksAreKnownByTheirLabelsWhateverTheOrderTheyAreAttachedIn() {
        run(disks, "echo kept >/data/rustfs0/object");
        List<Path> swapped = List.of(disks.get(3), disks.get(2), disks.get(1), disks.get(0));

        Outcome outcome = run(swapped, "cat /data/rustfs0/object; " + LABELS);

        // The machine is new and its disks are not, so the first boot leaves all to the roll-out.
        assertThat(outcome.output())
                .contains("the disks hold data: waiting for a roll-out")
                .contains("kept\nRUSTFS3\nRUSTFS2\nRUSTFS1\nRUSTFS0\n")
                .contains("/data/rustfs0 /dev/vde")
                .doesNotContain("formatting");
    }

    @Test
    void aGrownDiskIsAGrownFileSystem() throws Exception {
        run(disks, "true");
        try (var disk = Files.newByteChannel(disks.get(0), StandardOpenOption.WRITE)) {
            disk.position((512L << 20) - 1).write(ByteBuffer.wrap(new byte[1]));
        }

        Outcome outcome = run(disks, "df -m --output=size /data/rustfs0 /data/rustfs1 | tr -d ' '");

        List<Integer> sizes = between(outcome.output() + "== end", "== facts", "== end")
                .lines()
                .filter(line -> line.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
        assertThat(sizes).hasSize(2);
        assertThat(sizes.get(0)).isGreaterThan(400);
        assertThat(sizes.get(1)).isLessThan(320);
    }

    private Outcome run(List<Path> attached, String facts) {
        return node.run(attached, "bash", BOOT_TWICE, "bash", "-c", facts);
    }

    private Path copyOf(byte[] content) throws Exception {
        return Files.write(folder.resolve("before"), content);
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }
}

package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a node restarts RustFS: the functions of its script, with stand-ins for the network and for systemd. */
class NodeStartTest {
    /** Each sleep is a tick; the node before this one has the new revision at the third, and is ready at the fifth. */
    private static final String STAND_INS = """
            here=$FOLDER state=$FOLDER formatted=no REVISION=new HEALTH_PORT=9002 my_address=10.0.0.2 tick=0
            sleep() { tick=$((tick + 1)); }
            curl() {
              case "${*: -1}" in
                http://10.0.0.1:9002/revision) if [ "$tick" -ge 3 ]; then echo "$THEIRS"; else echo old; fi ;;
                http://10.0.0.1:9002/ready) [ "$tick" -ge 5 ] ;;
                http://10.0.0.2:9002/ready) [ "$tick" -ge "$READY_AT" ] ;;
                *) echo "asked for ${*: -1}" >&2 ;;
              esac
            }
            systemctl() { if [ "$1" = is-active ]; then echo active; else echo "$* at tick $tick" >>"$FOLDER/log"; fi; }
            list_nodes() { cat "$FOLDER/nodes"; }
            what_it_reads() { echo "$READS"; }
            superseded() { [ "$tick" -ge "$SUPERSEDED_AT" ]; }
            write_file() { cat >"$1"; }
            make_directory() { mkdir -p "$3"; }
            trap 'cat "$FOLDER/log" 2>/dev/null || true; cat "$FOLDER/revision/revision" 2>/dev/null || true' EXIT
            start
            echo "done at tick $tick"
            """;

    @TempDir
    private Path folder;

    private final Map<String, String> variables = new HashMap<>();

    @BeforeEach
    void writeWhatANodeHas() throws IOException {
        Files.writeString(
                folder.resolve("nodes"),
                "10.0.0.1 rustfs-pool1-1 4\n10.0.0.2 rustfs-pool1-2 4\n10.0.0.3 rustfs-pool1-3 4\n");
        Files.writeString(folder.resolve("secrets"), "RUSTFS_RPC_SECRET c-rpc-secret v1\n");
        variables.putAll(Map.of(
                "FOLDER",
                folder.toString(),
                "VOLUMES",
                "volumes",
                "READS",
                "files",
                "THEIRS",
                "new",
                "READY_AT",
                "8",
                "SUPERSEDED_AT",
                "99999"));
    }

    @Test
    void waitsUntilTheNodesBeforeItAreReadyWithTheNewRevisionAndThenForItself() throws Exception {
        sharedBefore("volumes RUSTFS_RPC_SECRET c-rpc-secret v1");

        assertThat(start()).isEqualTo("""
                        rustfs-node: rustfs-pool1-1 (4 disks) is ready with this revision
                        done at tick 8
                        restart --no-block rustfs.service at tick 5
                        exit 0
                        """);
    }

    @Test
    void leavesAServiceAloneThatHasReadItAll() throws Exception {
        sharedBefore("volumes RUSTFS_RPC_SECRET c-rpc-secret v1");
        Files.writeString(folder.resolve("started"), "files\n");

        assertThat(start()).isEqualTo("done at tick 0\nexit 0\n");
    }

    @Test
    void stopsWhereANodeBeforeItHasFailed() throws Exception {
        sharedBefore("volumes RUSTFS_RPC_SECRET c-rpc-secret v1");
        variables.put("THEIRS", "failed new");

        assertThat(start()).isEqualTo("""
                        rustfs-node: rustfs-pool1-1 failed with revision new: nothing is restarted here
                        exit 1
                        """);
    }

    @Test
    void tellsTheOthersThatItFailedAndHowToGoOn() throws Exception {
        sharedBefore("volumes RUSTFS_RPC_SECRET c-rpc-secret v1");
        variables.put("READY_AT", "9999");

        assertThat(start())
                .contains("this node is not ready half an hour after its restart: journalctl -u rustfs tells why")
                .contains("To go on, mend it and run this here, then on each of them:")
                .endsWith("restart --no-block rustfs.service at tick 5\nfailed new\nexit 1\n");
    }

    @Test
    void givesWayToALaterRollOut() throws Exception {
        sharedBefore("volumes RUSTFS_RPC_SECRET c-rpc-secret v1");
        variables.put("SUPERSEDED_AT", "2");

        assertThat(start()).isEqualTo("rustfs-node: a later roll-out has come: this one ends\nexit 1\n");
    }

    @Test
    void waitsForNobodyAtTheFirstStart() throws Exception {
        assertThat(start()).isEqualTo(atOnce());
    }

    @Test
    void waitsForNobodyWhenThePoolsChange() throws Exception {
        sharedBefore("other volumes RUSTFS_RPC_SECRET c-rpc-secret v1");

        assertThat(start()).isEqualTo(atOnce());
    }

    @Test
    void waitsForNobodyWhenTheSecretBetweenTheNodesChanges() throws Exception {
        sharedBefore("volumes RUSTFS_RPC_SECRET c-rpc-secret v0");

        assertThat(start()).isEqualTo(atOnce());
    }

    private void sharedBefore(String shared) throws IOException {
        Files.writeString(folder.resolve("shared"), shared + "\n");
    }

    private static String atOnce() {
        return """
                done at tick 0
                restart --no-block rustfs.service at tick 0
                exit 0
                """;
    }

    private String start() throws IOException, InterruptedException {
        return NodeFunctions.run(STAND_INS, variables);
    }
}

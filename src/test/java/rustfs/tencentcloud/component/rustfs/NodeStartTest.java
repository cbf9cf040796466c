package rustfs.tencentcloud.component.rustfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a node restarts RustFS: the functions of its script, with stand-ins for the network and for systemd. */
class NodeStartTest {
    /** Each sleep is a tick; the node before this one has the new revision at the third, and is ready at the fifth. */
    private static final String STAND_INS = """
            here=$FOLDER state=$FOLDER REVISION=new REVISION_PORT=9002 my_address=10.0.0.2 tick=0
            sleep() { tick=$((tick + 1)); }
            curl() {
              case "${*: -1}" in
                */revision) if [ "$tick" -ge 3 ]; then echo new; else echo old; fi ;;
                http://10.0.0.1:*) if [ "$tick" -ge 5 ]; then printf 200; else printf 503; fi ;;
                http://10.0.0.2:*) if [ "$tick" -ge 8 ]; then printf 200; else printf 503; fi ;;
                *) echo "asked for ${*: -1}" >&2 ;;
              esac
            }
            systemctl() { echo "$* at tick $tick" >>"$FOLDER/log"; }
            start >/dev/null
            cat "$FOLDER/log"
            echo "done at tick $tick"
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeWhatANodeHas() throws IOException {
        Files.writeString(
                folder.resolve("nodes"),
                "10.0.0.1 rustfs-pool1-1 4\n10.0.0.2 rustfs-pool1-2 4\n10.0.0.3 rustfs-pool1-3 4\n");
        Files.writeString(folder.resolve("secrets"), "RUSTFS_RPC_SECRET c-rpc-secret v1\n");
    }

    @Test
    void waitsUntilTheNodesBeforeItAreReadyWithTheNewRevisionAndThenForItself() throws Exception {
        Files.writeString(folder.resolve("shared"), "volumes RUSTFS_RPC_SECRET c-rpc-secret v1\n");

        assertThat(start()).isEqualTo("""
                        restart --no-block rustfs.service at tick 5
                        done at tick 8
                        exit 0
                        """);
    }

    @Test
    void waitsForNobodyAtTheFirstStart() throws Exception {
        assertThat(start()).isEqualTo(atOnce());
    }

    @Test
    void waitsForNobodyWhenThePoolsChange() throws Exception {
        Files.writeString(folder.resolve("shared"), "other volumes RUSTFS_RPC_SECRET c-rpc-secret v1\n");

        assertThat(start()).isEqualTo(atOnce());
    }

    @Test
    void waitsForNobodyWhenTheSecretBetweenTheNodesChanges() throws Exception {
        Files.writeString(folder.resolve("shared"), "volumes RUSTFS_RPC_SECRET c-rpc-secret v0\n");

        assertThat(start()).isEqualTo(atOnce());
    }

    private static String atOnce() {
        return """
                restart --no-block rustfs.service at tick 0
                done at tick 0
                exit 0
                """;
    }

    private String start() throws IOException, InterruptedException {
        return NodeFunctions.run(STAND_INS, Map.of("FOLDER", folder.toString(), "VOLUMES", "volumes"));
    }
}

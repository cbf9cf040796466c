package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulator's process, killed at any moment: what it has answered is there, and nothing is half done. */
class KillEngineTest {
    private static final int KILLS = 5;
    private static final int CLIENTS = 3;

    @TempDir
    Path folder;

    private final Set<String> created = new ConcurrentSkipListSet<>();
    private final Set<String> deleted = new ConcurrentSkipListSet<>();

    @Test
    void whatWasAnsweredIsThereAfterEachKill() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path account = folder.resolve("account.db");
        for (int round = 0; round < KILLS; round++) {
            SimulatorProcess first = new SimulatorProcess(account);
            SimulatorProcess second = new SimulatorProcess(account);
            List<Thread> clients = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                SimulatorProcess mine = client == 0 ? second : first;
                String name = round + "-" + client + "-";
                clients.add(new Thread(() -> createAndDelete(mine, name)));
            }
            clients.forEach(Thread::start);
            Thread.sleep(50 + random.nextInt(400));
            first.kill();
            second.kill();
            for (Thread client : clients) {
                client.join();
            }
            isWhole(account, "seed " + seed + ", round " + round);
        }
        assertThat(created).hasSizeGreaterThan(KILLS);
        try (SimulatorProcess last = new SimulatorProcess(account)) {
            assertThat(last.createDisk("last")).startsWith("disk-");
        }
    }

    @Test
    void aKillWhileTheAccountIsMadeLeavesOneThatOpens() throws Exception {
        for (int milliseconds = 0; milliseconds < 400; milliseconds += 80) {
            Path account = folder.resolve("new-" + milliseconds + ".db");
            ProcessBuilder builder = new ProcessBuilder("bin/simulator")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("RUSTFS_SIMULATOR_ACCOUNT", account.toString());
            Process process = builder.start();
            Thread.sleep(milliseconds);
            process.destroyForcibly().waitFor();

            try (SimulatorProcess next = new SimulatorProcess(account)) {
                assertThat(next.createDisk("first")).startsWith("disk-");
            }
        }
    }

    @Test
    void itListensOnLoopbackOnly() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "sockets of a process are read from /proc");
        try (SimulatorProcess process = new SimulatorProcess(folder.resolve("account.db"))) {
            Path proc = Path.of("/proc/" + process.pid());
            Set<String> inodes = new TreeSet<>();
            try (var descriptors = Files.list(proc.resolve("fd"))) {
                for (Path descriptor : descriptors.toList()) {
                    inodes.add(Files.readSymbolicLink(descriptor).toString().replaceAll("socket:\\[(\\d+)]", "$1"));
                }
            }
            List<String> listening = new ArrayList<>();
            for (String table : List.of("net/tcp", "net/tcp6")) {
                Files.readAllLines(proc.resolve(table)).stream()
                        .map(line -> line.strip().split("\\s+"))
                        .filter(columns -> columns.length > 9 && columns[3].equals("0A"))
                        .filter(columns -> inodes.contains(columns[9]))
                        .forEach(columns -> listening.add(columns[1]));
            }

            // 127.0.0.1 as the kernel writes it, alone or within an IPv6 address.
            assertThat(listening).hasSize(1).allMatch(address -> address.matches("(.*FFFF0000)?0100007F:.*"));
        }
    }

    /** Until the process is gone: makes a disk, and deletes every second one. */
    private void createAndDelete(SimulatorProcess process, String name) {
        try {
            for (int i = 0; ; i++) {
                String id = process.createDisk(name + i);
                created.add(id);
                if (i % 2 == 1) {
                    created.remove(id); // Once the delete is asked for, it may be either.
                    if (process.delete(SimulatorProcess.diskUrn(name + i), id)) {
                        deleted.add(id);
                    }
                }
            }
        } catch (StatusRuntimeException killed) {
            assertThat(killed.getStatus().getCode().name()).isIn("UNAVAILABLE", "CANCELLED");
        }
    }

    private void isWhole(Path account, String what) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + account);
                Statement statement = connection.createStatement();
                ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(check.getString(1)).describedAs(what).isEqualTo("ok");
        }
        Map<String, String> there = new Account(account).idsByUrn();
        assertThat(there.values()).describedAs(what).containsAll(created).noneMatch(deleted::contains);
    }
}

package rustfs.tencentcloud.server;

import static rustfs.tencentcloud.server.Shell.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A machine of the cloud: a container that boots a system of its own, whose first boot runs the user data. */
final class Machine implements AutoCloseable {
    private static final Duration BOOT = Duration.ofMinutes(2);

    private final RenderedStack.Node node;
    private final Site site;
    private final int number;
    private final Path folder;
    private final String namespace;
    private final List<Disk> disks = new ArrayList<>();
    private @Nullable Process container;

    /** Makes the machine with its disks, and does not start it. */
    Machine(RenderedStack.Node node, Site site, int number) {
        this.node = node;
        this.site = site;
        this.number = number;
        this.folder = site.folder().resolve(node.name());
        this.namespace = site.network().connect(node.name(), node.address(), number);
        layOutRoot();
        for (int disk = 0; disk < node.disks(); disk++) {
            disks.add(new Disk(folder, "disk-" + number + "-" + disk));
        }
        listDisks();
    }

    String hostName() {
        return node.hostName();
    }

    String address() {
        return node.address();
    }

    List<Disk> disks() {
        return disks;
    }

    /** Switches it on; it boots by itself. */
    void start() {
        try {
            container = new ProcessBuilder(
                            "bash",
                            site.bootScript().toString(),
                            node.name(),
                            "systemd-nspawn",
                            "--quiet",
                            "--directory=" + root(),
                            "--machine=" + node.name(),
                            "--network-namespace-path=" + namespace,
                            "--capability=CAP_MKNOD,CAP_NET_ADMIN",
                            "--register=no",
                            "--keep-unit",
                            "--console=pipe",
                            "--boot")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("console.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pulls the plug: no process of it gets to say good-bye. */
    void kill() {
        if (container != null) {
            leader().ifPresent(ProcessHandle::destroyForcibly);
            container.destroyForcibly().onExit().join();
            container = null;
        }
    }

    /** Cuts the machine off from the network, and back. */
    void disconnect() {
        site.network().cut(number);
    }

    void reconnect() {
        site.network().mend(number);
    }

    /** Runs a script as root on the machine, as TAT does. */
    Shell.Result attempt(String script) {
        Patience.until(BOOT, node.name() + " booting", () -> leader().isPresent(), this::console);
        String process = leader().map(leader -> Long.toString(leader.pid())).orElseThrow();
        return Shell.attempt(
                List.of("nsenter", "-t", process, "-m", "-u", "-i", "-n", "-p", "-r", "-w", "bash", "-s"), script);
    }

    String runScript(String script) {
        return attempt(script).orThrow(List.of("a script on", node.name()));
    }

    /** The last lines of a unit's journal, and how it is. */
    String journal(String unit) {
        return attempt("systemctl status --no-pager -n 0 " + unit + "; journalctl --no-pager -n 40 -u " + unit)
                .output();
    }

    /** What there is to know when the machine does not do what it should. */
    String explanation() {
        return node.name() + ":\n" + attempt("""
                cloud-init status --long
                journalctl --no-pager -n 30 -u cloud-final
                systemctl --failed --no-pager
                systemctl status --no-pager -n 0 rustfs
                journalctl --no-pager -n 30 -u rustfs
                """).output();
    }

    /** Takes a disk away while the machine runs: the device fails, whatever is mounted from it. */
    Disk detach(int index) {
        String path = runScript("findmnt -no TARGET -S " + name(index));
        Disk disk = disks.remove(index);
        listDisks();
        runScript("umount --lazy " + path + " && systemctl restart test-disks");
        return disk;
    }

    /** Attaches a disk under the name that is free. */
    void attach(int index, Disk disk) {
        disks.add(index, disk);
        listDisks();
        runScript("systemctl restart test-disks");
    }

    private static String name(int index) {
        return "/dev/vd" + (char) ('b' + index);
    }

    private Optional<ProcessHandle> leader() {
        return container == null
                ? Optional.empty()
                : container.children().filter(ProcessHandle::isAlive).findFirst();
    }

    private String console() {
        try {
            return Files.readString(folder.resolve("console.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Path root() {
        return folder.resolve("root");
    }

    private void layOutRoot() {
        try {
            for (String part : List.of("root", "changes", "work")) {
                Files.createDirectories(folder.resolve(part));
            }
            run(
                    "mount",
                    "-t",
                    "overlay",
                    "overlay",
                    "-o",
                    "lowerdir=" + site.image() + ",upperdir=" + folder.resolve("changes") + ",workdir="
                            + folder.resolve("work"),
                    root().toString());
            write("/usr/local/lib/test-disks.sh", resource("disks.sh"));
            write("/etc/systemd/system/test-disks.service", resource("test-disks.service"));
            Files.createDirectories(root().resolve("etc/systemd/system/local-fs.target.wants"));
            Files.createSymbolicLink(
                    root().resolve("etc/systemd/system/local-fs.target.wants/test-disks.service"),
                    Path.of("/etc/systemd/system/test-disks.service"));
            write("/var/lib/cloud/seed/nocloud/user-data", node.userData());
            write(
                    "/var/lib/cloud/seed/nocloud/meta-data",
                    "instance-id: " + node.name() + "\nlocal-hostname: " + node.hostName() + "\n");
            write("/etc/cloud/cloud.cfg.d/90-test.cfg", "datasource_list: [NoCloud]\nnetwork: {config: disabled}\n");
            append("/etc/hosts", site.hosts());
            append("/etc/ssl/certs/ca-certificates.crt", site.certificate());
            write("/etc/fstab", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listDisks() {
        write(
                "/etc/test-disks",
                IntStream.range(0, disks.size())
                        .mapToObj(index -> name(index).replace("/dev/", "") + " "
                                + disks.get(index).serial() + " "
                                + disks.get(index).device() + "\n")
                        .collect(Collectors.joining()));
    }

    private void write(String file, String content) {
        try {
            Path path = root().resolve(file.substring(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(String file, String content) throws IOException {
        Files.writeString(
                root().resolve(file.substring(1)), content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    static String resource(String name) {
        try (var stream = Machine.class.getResourceAsStream("/server/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
        run("umount", "--recursive", "--lazy", root().toString());
        disks.forEach(Disk::close);
    }
}

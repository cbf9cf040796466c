package rustfs.tencentcloud.server;

import static rustfs.tencentcloud.server.Shell.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the machines stand: a folder, the image that they start from, their network and the cloud around them. */
final class Site implements AutoCloseable {
    private final Path folder;
    private final Path image;
    private final Network network = new Network();
    private final CloudServices services;

    /**
     * @param image a Debian system with cloud-init
     * @param server the RustFS program
     */
    Site(Path image, Path server) {
        this.image = image;
        try {
            // Not in memory: the disks are in it.
            this.folder = Files.createTempDirectory(Path.of("/var/tmp"), "rustfs-machines");
            this.services = new CloudServices(folder, server);
            Files.writeString(bootScript(), Machine.resource("boot.sh"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Path bootScript() {
        return folder.resolve("boot.sh");
    }

    Path image() {
        return image;
    }

    Network network() {
        return network;
    }

    CloudServices services() {
        return services;
    }

    /** The names of the cloud, for the machines' hosts files. */
    String hosts() {
        return Network.METADATA + " metadata.tencentyun.com\n" + Network.GATEWAY + " "
                + String.join(" ", CloudServices.NAMES) + "\n";
    }

    /** The certificate that the machines trust the cloud by. */
    String certificate() {
        try {
            return Files.readString(folder.resolve("cloud-ca.pem"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        services.close();
        run("rm", "-rf", folder.toString());
    }
}

package rustfs.tencentcloud.server;

import static rustfs.tencentcloud.server.Shell.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A cloud disk: a file behind a loop device, with a serial number of its own. */
final class Disk implements AutoCloseable {
    private static final long BYTES = 400L << 20;

    private final String serial;
    private final Path file;
    private final String device;

    Disk(Path folder, String serial) {
        this.serial = serial;
        this.file = folder.resolve(serial + ".img");
        try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "rw")) {
            image.setLength(BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.device = run("losetup", "--show", "--find", file.toString());
    }

    /** {@code /dev/loop9}. */
    String device() {
        return device;
    }

    String serial() {
        return serial;
    }

    /** Grows the file and tells the device. */
    void growTo(long bytes) {
        try (RandomAccessFile image = new RandomAccessFile(file.toFile(), "rw")) {
            image.setLength(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run("losetup", "--set-capacity", device);
    }

    @Override
    public void close() {
        run("losetup", "--detach", device);
    }
}

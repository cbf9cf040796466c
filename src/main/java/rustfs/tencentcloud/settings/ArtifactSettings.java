package rustfs.tencentcloud.settings;

import java.net.URI;
import java.util.List;

/** The program that the nodes install: a zip with one file, rustfs. */
public record ArtifactSettings(
        @Setting(
                value = "The address of the zip, by HTTPS.",
                change = ChangeClass.ROLLING,
                note = "From mainland regions it may be slow or out of reach: see mirrors.")
        URI url,

        @Setting(value = "Its SHA-256. A node refuses a file whose digest differs.", change = ChangeClass.ROLLING)
        Sha256 sha256,

        @Setting(
                value = "Other addresses of the same file, such as one in a bucket of COS, tried first and in order.",
                byDefault = "[]",
                change = ChangeClass.ROLLING,
                note = "Whichever gives it, the file must have the digest.")
        List<URI> mirrors) {
    public ArtifactSettings {
        mirrors = List.copyOf(mirrors);
    }
}

package rustfs.tencentcloud.settings;

import java.net.URI;

/** The program that the nodes install: a zip with one file, rustfs. */
public record ArtifactSettings(
        @Setting(
                value = "The address of the zip, by HTTPS.",
                change = ChangeClass.ROLLING,
                note = "A mirror in COS is near in mainland regions.")
        URI url,

        @Setting(value = "Its SHA-256. A node refuses a file whose digest differs.", change = ChangeClass.ROLLING)
        Sha256 sha256) {}

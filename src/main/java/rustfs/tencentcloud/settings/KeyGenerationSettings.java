package rustfs.tencentcloud.settings;

/**
 * The generation of each key that is derived from the secret of the stack: one higher, and the key is another. The key
 * that encrypts objects has none: with another key they could not be read.
 */
public record KeyGenerationSettings(
        @Setting(
                value = "The access key of the root user.",
                byDefault = "1",
                change = ChangeClass.ROLLING,
                note = "Clients need the new key.")
        @Range(min = 1, max = 9999)
        int accessKey,

        @Setting(
                value = "The secret key of the root user.",
                byDefault = "1",
                change = ChangeClass.ROLLING,
                note = "Clients need the new key.")
        @Range(min = 1, max = 9999)
        int secretKey,

        @Setting(
                value = "The secret that nodes know each other by.",
                byDefault = "1",
                change = ChangeClass.ROLLING,
                note = "Nodes with different secrets refuse each other until the last one has changed.")
        @Range(min = 1, max = 9999)
        int rpcSecret) {}

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
                note = "Clients need the new key: a node takes the old one until its turn has come, and then the new "
                        + "one alone.")
        @Range(min = 1, max = 9999)
        int accessKey,

        @Setting(
                value = "The secret key of the root user.",
                byDefault = "1",
                change = ChangeClass.ROLLING,
                note = "Clients need the new key, as with accessKey.")
        @Range(min = 1, max = 9999)
        int secretKey,

        @Setting(
                value = "The secret that nodes know each other by.",
                byDefault = "1",
                change = ChangeClass.ROLLING,
                note = "Nodes with different secrets refuse each other, so all restart at once: clients are cut off "
                        + "for about a minute.")
        @Range(min = 1, max = 9999)
        int rpcSecret,

        @Setting(
                value = "The CA that signs the certificates of the nodes.",
                byDefault = "1",
                change = ChangeClass.ROLLING,
                note = "Raise it by one at a time: nodes trust the generations next to theirs, so none is cut off. "
                        + "Clients that trust the output clusterCa trust the next one already; give them the output "
                        + "anew after it.")
        @Range(min = 1, max = 9999)
        int clusterCa) {}

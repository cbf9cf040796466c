package rustfs.tencentcloud.simulator.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A call of the cloud.
 *
 * @param type of the resource, for instance {@code Instance}, or the function, for instance {@code getImages}
 * @param who the resource's URN where it is made or changed, otherwise its id
 */
record CloudCall(Kind kind, String type, String region, String who) {
    /** What is asked for. */
    enum Kind {
        CREATE,
        READ,
        UPDATE,
        DELETE,
        /** A function, such as {@code getImages}. */
        ASK;

        /** As a scenario calls it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }

        /** The kind of one of these words. */
        static Kind named(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}

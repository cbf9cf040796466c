package rustfs.tencentcloud.simulator.operation;

import java.util.Locale;

/** What a resource of each type is taken through. */
enum Step {
    CHECK,
    CREATE,
    PREVIEW,
    REFRESH,
    UPDATE,
    REPLACE,
    IMPORT,
    DELETE,
    CONSTRAINT;

    /** The step in a data file and on the page. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

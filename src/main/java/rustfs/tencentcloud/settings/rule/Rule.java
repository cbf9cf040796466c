package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.StackSettings;

/** Something that holds for settings as a whole. */
interface Rule {
    /** Adds what is wrong or poor in the settings. */
    void check(StackSettings settings, Problems problems);
}

package rustfs.tencentcloud.settings.content;

import java.util.List;
import rustfs.tencentcloud.settings.ChangeClass;
import rustfs.tencentcloud.settings.Range;
import rustfs.tencentcloud.settings.Setting;

/** A user. Its name is its access key. */
public record UserSettings(
        @Setting(
                value = "The name, which is the access key too.",
                change = ChangeClass.IN_PLACE,
                note = "Another name is another user; the old one is disabled.")
        ContentName name,

        @Setting(
                value = "Its policies, of content.policies or one of RustFS: readonly, writeonly, readwrite, "
                        + "diagnostics, consoleAdmin, KMSAuditor, KMSKeyAdministrator, KMSKeyUser.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE)
        List<ContentName> policies,

        @Setting(
                value = "The generation of its secret key: one higher, and the key is another.",
                byDefault = "1",
                change = ChangeClass.IN_PLACE,
                note = "The old key stops working.")
        @Range(min = 1, max = 9999)
        int generation) {
    public UserSettings {
        policies = List.copyOf(policies);
    }
}

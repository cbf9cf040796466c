package rustfs.tencentcloud.settings.binding;

import java.util.Map;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.SettingsException;

/** Binds the stack's configuration to its settings. */
public final class SettingsBinder {
    /**
     * @param configuration the keys of the project's namespace without the namespace, each with the text that Pulumi
     *     hands over: a plain scalar as it is, anything else as JSON
     * @throws SettingsException with every problem that was found
     */
    public BoundSettings bind(Map<String, String> configuration) {
        throw new UnsupportedOperationException("No binding yet of " + configuration.keySet());
    }
}

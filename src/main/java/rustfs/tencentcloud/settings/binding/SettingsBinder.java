package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.InvalidValueException;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.ClusterSecret;
import rustfs.tencentcloud.settings.NamedSecrets;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.SettingsException;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.rule.Rules;

/**
 * Binds the stack's configuration to its settings. Jackson reads the JSON; the walk over the records is ours, as
 * Jackson stops at the first mistake and does not know where in the configuration it stands.
 */
public final class SettingsBinder {
    private static final String SECRET = "secret";

    private final Catalogue catalogue;
    private final JsonTree json;
    private final RecordForm form;

    public SettingsBinder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.json = new JsonTree();
        this.form = new Forms(new Leaves(catalogue), json).of(StackSettings.class);
    }

    /**
     * The settings of a configuration, with warnings of what is poor in them.
     *
     * @param configuration the keys of the project's namespace without the namespace, each with the text that Pulumi
     *     hands over: a plain scalar as it is, anything else as JSON
     * @throws SettingsException with every problem that was found
     */
    public BoundSettings bind(Map<String, String> configuration) {
        Problems problems = new Problems();
        StackSettings settings = (StackSettings) form.read(tree(configuration), Path.ROOT, problems);
        ClusterSecret secret = secret(configuration.get(SECRET), problems);
        NamedSecrets contentSecrets = new NamedSecretsForm(json).read(configuration.get(NamedSecrets.KEY), problems);
        if (settings != null) {
            new Rules(catalogue).check(settings, contentSecrets, problems);
        }
        problems.throwIfAny();
        if (settings == null || secret == null) {
            throw new IllegalStateException("Settings are missing though nothing is wrong with them");
        }
        return new BoundSettings(settings, secret, contentSecrets, problems.warnings());
    }

    private ObjectNode tree(Map<String, String> configuration) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(configuration).forEach((key, text) -> {
            if (!key.equals(SECRET) && !key.equals(NamedSecrets.KEY)) {
                tree.set(key, node(key, text));
            }
        });
        return tree;
    }

    /** A text stays a text where one is expected; elsewhere what is not JSON is a text too, and is refused as one. */
    private JsonNode node(String key, String text) {
        boolean plainText = form.components().stream()
                .anyMatch(component -> component.name().equals(key)
                        && component.form() instanceof LeafForm leaf
                        && leaf.kind() == JsonKind.TEXT);
        if (plainText) {
            return TextNode.valueOf(text);
        }
        try {
            return json.read(text);
        } catch (JsonProcessingException notJson) {
            return TextNode.valueOf(text);
        }
    }

    private static @Nullable ClusterSecret secret(@Nullable String text, Problems problems) {
        Path path = Path.ROOT.field(SECRET);
        String fix = "pulumi config set --secret rustfs:secret \"$(openssl rand -hex 32)\"";
        if (text == null) {
            problems.add(path, "it is not set and has no default", ClusterSecret.SHAPE, fix);
            return null;
        }
        try {
            return ClusterSecret.of(text);
        } catch (InvalidValueException refusal) {
            problems.add(path, refusal.reason(), refusal.allowed(), fix);
            return null;
        }
    }
}

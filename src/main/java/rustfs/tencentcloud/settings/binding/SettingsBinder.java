package rustfs.tencentcloud.settings.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.InvalidValueException;
import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.CapacitySettings;
import rustfs.tencentcloud.settings.ClusterSecret;
import rustfs.tencentcloud.settings.Former;
import rustfs.tencentcloud.settings.NamedSecrets;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.PoolSettings;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.SettingsException;
import rustfs.tencentcloud.settings.StackSettings;
import rustfs.tencentcloud.settings.rule.Rules;
import rustfs.tencentcloud.settings.sizing.CapacityPlan;
import rustfs.tencentcloud.settings.sizing.PoolsText;

/**
 * Binds the stack's configuration to its settings. Jackson reads the JSON; the walk over the records is ours, as
 * Jackson stops at the first mistake and does not know where in the configuration it stands.
 */
public final class SettingsBinder {
    private static final String SECRET = "secret";

    private final Catalogue catalogue;
    private final JsonTree json;
    private final RecordForm form;
    private final RecordForm poolForm;

    public SettingsBinder(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.json = new JsonTree();
        Forms forms = new Forms(new Leaves(catalogue), json);
        this.form = forms.of(StackSettings.class);
        this.poolForm = forms.of(PoolSettings.class);
    }

    /**
     * The settings of a configuration, with warnings of what is poor in them.
     *
     * @param configuration the keys of the project's namespace without the namespace, each with the text that Pulumi
     *     hands over: a plain scalar as it is, anything else as JSON
     * @throws SettingsException with every problem that was found
     */
    public BoundSettings bind(Map<String, String> configuration) {
        return bind(configuration, Map.of());
    }

    /**
     * The same for a stack that has stood.
     *
     * @param former what it recorded of itself at its last update
     */
    public BoundSettings bind(Map<String, String> configuration, Map<String, String> former) {
        Problems problems = new Problems();
        ObjectNode tree = tree(configuration);
        StackSettings written = (StackSettings) form.read(tree, Path.ROOT, problems);
        ClusterSecret secret = secret(configuration.get(SECRET), problems);
        Problems unreadable = new Problems();
        Former stack = new Former(former, new RecordedPools(poolForm, json).read(former, unreadable));
        List<String> notes = new ArrayList<>();
        StackSettings settings = written;
        if (written != null && isByCapacity(written)) {
            unreadable.problems().forEach(problems::add);
            settings = withPools(new Written(tree, written), stack.pools(), problems, notes);
        }
        NamedSecrets contentSecrets = new NamedSecretsForm(json).read(configuration.get(NamedSecrets.KEY), problems);
        if (settings != null) {
            new Rules(catalogue).check(settings, contentSecrets, problems);
        }
        problems.throwIfAny();
        if (settings == null || secret == null) {
            throw new IllegalStateException("Settings are missing though nothing is wrong with them");
        }
        return new BoundSettings(settings, secret, contentSecrets, problems.warnings(), notes, stack);
    }

    private record Written(ObjectNode tree, StackSettings settings) {}

    private static boolean isByCapacity(StackSettings settings) {
        return settings.cluster().capacity() != null
                && settings.cluster().pools().isEmpty();
    }

    /** The settings with pools in place of the capacity; null where there are none and the problems say why. */
    private @Nullable StackSettings withPools(
            Written written, List<PoolSettings> recorded, Problems problems, List<String> notes) {
        CapacitySettings capacity =
                Objects.requireNonNull(written.settings().cluster().capacity());
        Optional<CapacityPlan.Answer> answer = problems.count() > 0
                ? Optional.empty()
                : new CapacityPlan(written.settings(), capacity, catalogue).answer(recorded, problems);
        if (answer.isEmpty()) {
            return null;
        }
        notes.add(answer.get().note());
        ObjectNode cluster = (ObjectNode) written.tree().required("cluster");
        cluster.remove("capacity");
        cluster.set("pools", node("pools", PoolsText.json(answer.get().pools())));
        return (StackSettings) form.read(written.tree(), Path.ROOT, problems);
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

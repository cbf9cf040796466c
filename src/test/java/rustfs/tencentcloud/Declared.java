package rustfs.tencentcloud;

import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.resources.ResourceOptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A resource that a program declared, as the engine would have been told of it.
 *
 * @param type its token without what is the same for all: {@code Vpc}, {@code rustfs:network:Network}
 * @param parent the type and name of the component that it stands in, {@code Network rustfs-dev}; empty at the top
 * @param options null for those of the engine
 */
public record Declared(
        String type,
        String name,
        String parent,
        Map<String, Object> inputs,
        @Nullable ResourceOptions options) {
    public Object input(String property) {
        return Objects.requireNonNull(inputs.get(property), () -> this + " has no " + property);
    }

    public boolean isProtected() {
        return options().isProtect();
    }

    public boolean isDeletedBeforeItsReplacement() {
        return ((CustomResourceOptions) options()).getDeleteBeforeReplace();
    }

    public List<String> ignoresChangesOf() {
        return options().getIgnoreChanges();
    }

    public ResourceOptions options() {
        return Objects.requireNonNull(options, () -> this + " was declared without options");
    }

    @Override
    public String toString() {
        return type + " " + name;
    }
}

package rustfs.tencentcloud.stacks;

import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.ProviderResource;
import com.pulumi.tencentcloud.Provider;
import com.pulumi.tencentcloud.ProviderArgs;
import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.settings.StackSettings;

/**
 * What all resources of a stack have in common: the start of their names, their tags and the provider of their
 * region. A resource has the same name in the preview and in the console.
 */
record StackContext(String name, Map<String, String> tags, ProviderResource provider) {
    StackContext {
        tags = Map.copyOf(tags);
    }

    /**
     * The provider is made here from the settings, so that the region of the resources cannot differ from the region
     * that the settings were checked against. Credentials come from its environment.
     */
    static StackContext of(RustfsStack.Name stack, StackSettings settings) {
        Map<String, String> tags = new TreeMap<>(settings.tags());
        // The cloud keeps keys that begin with "project" to itself.
        tags.putIfAbsent("pulumi-project", stack.project());
        tags.putIfAbsent("stack", stack.stack());
        String name = stack.toString();
        return new StackContext(
                name,
                tags,
                new Provider(
                        name,
                        ProviderArgs.builder().region(settings.region().code()).build()));
    }

    ComponentResourceOptions options() {
        return ComponentResourceOptions.builder().providers(provider).build();
    }
}

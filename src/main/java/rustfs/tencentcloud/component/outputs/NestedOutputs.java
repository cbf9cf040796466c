package rustfs.tencentcloud.component.outputs;

import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Properties that hold outputs of several resources. The SDK (1.36.1) collects what a property depends on in a set that
 * is not made for several threads: where two of its outputs complete at once, a dependency is lost, or the program ends
 * with a NullPointerException in {@code prepareResourceAsync}. Source: its {@code Serializer.dependentResources}.
 */
public final class NestedOutputs {
    private NestedOutputs() {}

    /**
     * The items, handed over once all outputs within them are there, so that one thread reads them. What is unknown in
     * a preview stays unknown by itself: the rest of its item is shown.
     *
     * @param within the outputs that the items hold
     */
    public static <T> Output<List<T>> list(List<T> items, List<Output<String>> within) {
        CompletableFuture<?>[] all = within.stream()
                .map(output -> Internal.of(output).getDataAsync())
                .toArray(CompletableFuture[]::new);
        return Output.of(CompletableFuture.allOf(all).thenApply(nothing -> List.copyOf(items)));
    }
}

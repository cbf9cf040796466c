package rustfs.tencentcloud.component.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import com.pulumi.core.internal.OutputData;
import com.pulumi.core.internal.OutputInternal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class NestedOutputsTest {
    private record Target(Output<String> machine) {}

    @Test
    void waitsForEveryOutputWithin() {
        CompletableFuture<String> slow = new CompletableFuture<>();
        List<Output<String>> machines = List.of(Output.of("ins-1"), Output.of(slow));

        Output<List<Target>> targets =
                NestedOutputs.list(machines.stream().map(Target::new).toList(), machines);

        assertThat(data(targets)).isNotDone();
        slow.complete("ins-2");
        assertThat(data(targets)).isDone();
        assertThat(data(targets).join().getValueNullable()).hasSize(2);
    }

    @Test
    void isKnownWhereWhatItHoldsIsNot() {
        Output<String> unknown = Internal.of(Output.of("ins-1")).apply(id -> unknown());

        Output<List<Target>> targets = NestedOutputs.list(List.of(new Target(unknown)), List.of(unknown));

        assertThat(data(targets).join().isKnown()).isTrue();
        assertThat(data(unknown).join().isKnown()).isFalse();
    }

    private static Output<String> unknown() {
        return new OutputInternal<>(OutputData.unknown());
    }

    private static <T> CompletableFuture<OutputData<T>> data(Output<T> output) {
        return Internal.of(output).getDataAsync();
    }
}

package rustfs.tencentcloud.component.rustfs;

import com.pulumi.resources.Resource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.settings.NodeName;
import rustfs.tencentcloud.settings.change.NodeTypes;

/**
 * Has the engine resize machines one after the other: each of them depends on the one before it, in the update that
 * resizes them and in no other. A cluster that is new depends on nothing of the kind, as its nodes are made at once.
 */
final class ResizeOrder {
    private final NodeTypes types;
    private @Nullable Resource last;

    ResizeOrder(NodeTypes types) {
        this.types = types;
    }

    NodeTypes types() {
        return types;
    }

    /** What a machine has to wait for. */
    List<Resource> before(NodeName node) {
        return last != null && types.resized().contains(node) ? List.of(last) : List.of();
    }

    void declared(NodeName node, Resource machine) {
        if (types.resized().contains(node)) {
            last = machine;
        }
    }
}

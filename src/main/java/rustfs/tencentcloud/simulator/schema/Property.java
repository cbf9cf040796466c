package rustfs.tencentcloud.simulator.schema;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * A property of a type or of a nested object: its Pulumi name, its Terraform name, its shape and its rules.
 *
 * @param defaultValue what the provider plans where the program gives nothing
 */
public record Property(
        String name,
        String terraformName,
        Shape shape,
        Set<Trait> traits,
        @Nullable Value defaultValue,
        Count count,
        Relations relations) {

    private static final Set<String> OPERATIONS = Set.of("create", "read", "update", "delete", "default");

    /** What holds for a property. */
    public enum Trait {
        REQUIRED,
        OPTIONAL,
        COMPUTED,
        FORCE_NEW,
        SENSITIVE
    }

    /** How many items a list may have; 0 as the most means any number. */
    public record Count(int least, int most) {
        static final Count ANY = new Count(0, 0);
    }

    /** What a property asks of its neighbours, by their Pulumi names. */
    public record Relations(
            List<String> conflictsWith,
            List<String> exactlyOneOf,
            List<String> atLeastOneOf,
            List<String> requiredWith) {
        static final Relations NONE = new Relations(List.of(), List.of(), List.of(), List.of());
    }

    /** True if a program may give it. */
    public boolean isInput() {
        return traits.contains(Trait.REQUIRED) || traits.contains(Trait.OPTIONAL);
    }

    /** True for what Terraform writes as blocks: such a property is never absent, there are just none. */
    boolean isBlock() {
        return isInput()
                && (shape instanceof Shape.ObjectOf
                        || (shape instanceof Shape.ListOf list && list.element() instanceof Shape.ObjectOf));
    }

    /** True for the time-outs of operations: they are of the SDK, not of the provider, and changing them is no change. */
    public boolean isTimeouts() {
        return name.equals("timeouts")
                && shape instanceof Shape.ObjectOf object
                && OPERATIONS.containsAll(object.properties().keySet());
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}

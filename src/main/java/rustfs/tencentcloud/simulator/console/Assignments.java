package rustfs.tencentcloud.simulator.console;

import java.util.ArrayList;
import java.util.List;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.survey.Thing;
import rustfs.tencentcloud.simulator.survey.TypeNames;
import rustfs.tencentcloud.simulator.value.Value;

/** The assignments of a command, in the order in which they were given. */
record Assignments(List<Assignment> all) {
    Assignments {
        all = List.copyOf(all);
    }

    /** Reads the words; those that are no assignments are added to what is wrong. */
    static Assignments read(List<String> given, Words words) {
        List<Assignment> all = new ArrayList<>();
        for (String word : given) {
            Assignment.read(word)
                    .ifPresentOrElse(
                            all::add,
                            () -> words.problem("'" + word
                                    + "' is no assignment: write name=value, tags.env=x or list[0].port=80."));
        }
        return new Assignments(all);
    }

    /** True if a thing is of a type that has all these properties. */
    boolean fit(TypeNames types, Thing thing) {
        ResourceType type = types.named(thing.key().type()).orElse(null);
        return type != null
                && all.stream()
                        .noneMatch(assignment -> assignment.properties(type).isEmpty());
    }

    /** The values with all assignments done; what does not fit is added to what is wrong. */
    Value.Fields applyTo(ResourceType type, Value.Fields values, Words words) {
        Value.Fields changed = values;
        for (Assignment assignment : all) {
            try {
                changed = assignment.applyTo(type, changed);
            } catch (Assignment.MisfitException e) {
                words.problem(String.valueOf(e.getMessage()));
            }
        }
        return changed;
    }
}

package rustfs.tencentcloud.simulator.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way into a value, as Pulumi writes it: {@code targets[0].port}, {@code tags["a.b"]}; a star stands for every
 * item.
 */
public record PropertyPath(List<Step> steps) {
    /** The way to the whole. */
    public static final PropertyPath ROOT = new PropertyPath(List.of());

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final Pattern STEP =
            Pattern.compile("\\.?([^.\\[\\]\"]+)|\\[(\\d+)]|\\[\"((?:[^\"\\\\]|\\\\.)*)\"]|\\[(\\*)]");

    /** One step: into a field, an item, or every field or item. */
    public sealed interface Step {
        /** Into the field of this name. */
        record Field(String name) implements Step {}

        /** Into the item at this position, counted from 0. */
        record Item(int index) implements Step {}

        /** Into all of them. */
        record Every() implements Step {}
    }

    public PropertyPath {
        steps = List.copyOf(steps);
    }

    /** The path that a text spells; what cannot be read as a path is one field of that name. */
    public static PropertyPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            steps.add(step(matcher));
            end = matcher.end();
        }
        return end == text.length() ? new PropertyPath(steps) : ROOT.field(text);
    }

    private static Step step(Matcher matcher) {
        if (matcher.group(2) != null) {
            return new Step.Item(Integer.parseInt(matcher.group(2)));
        }
        if (matcher.group(3) != null) {
            return new Step.Field(matcher.group(3).replaceAll("\\\\(.)", "$1"));
        }
        String name = matcher.group(1);
        return name == null || name.equals("*") ? new Step.Every() : new Step.Field(name);
    }

    public PropertyPath field(String name) {
        return with(new Step.Field(name));
    }

    public PropertyPath item(int index) {
        return with(new Step.Item(index));
    }

    private PropertyPath with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new PropertyPath(longer);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (step instanceof Step.Field field && PLAIN.matcher(field.name()).matches()) {
                text.append(text.length() == 0 ? "" : ".").append(field.name());
            } else if (step instanceof Step.Field field) {
                text.append("[\"")
                        .append(field.name().replaceAll("[\\\\\"]", "\\\\$0"))
                        .append("\"]");
            } else if (step instanceof Step.Item item) {
                text.append('[').append(item.index()).append(']');
            } else {
                text.append("[*]");
            }
        }
        return text.toString();
    }
}

package rustfs.tencentcloud.simulator.service.cvm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of an instance type says, for instance {@code S6.2XLARGE16}: 8 vCPU and 16 GiB. Some GPU families
 * do not keep to it; nothing here depends on the figures.
 */
record InstanceSize(double cpu, double memoryGib) {
    private static final Pattern FORM = Pattern.compile("[^.]+\\.(?:(SMALL|MEDIUM|LARGE)|(\\d*)XLARGE)(\\d*)");

    static InstanceSize of(String instanceType) {
        Matcher matcher = FORM.matcher(instanceType);
        if (!matcher.matches()) {
            return new InstanceSize(1, 1);
        }
        String memory = matcher.group(3);
        return new InstanceSize(cpu(matcher), memory.isEmpty() ? 1 : Double.parseDouble(memory));
    }

    private static double cpu(Matcher matcher) {
        String word = matcher.group(1);
        if (word == null) {
            String times = matcher.group(2);
            return times.isEmpty() ? 4 : 4 * Double.parseDouble(times);
        }
        return switch (word) {
            case "SMALL" -> 1;
            case "MEDIUM" -> 2;
            default -> 4;
        };
    }
}

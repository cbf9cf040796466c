package rustfs.tencentcloud.cloud;

/** The sizes in which a disk is sold: from the smallest to the largest, in steps. */
public record DiskSizes(Gib minimum, Gib maximum, Gib step) {
    public boolean allow(Gib size) {
        return size.compareTo(minimum) >= 0 && size.compareTo(maximum) <= 0 && size.value() % step.value() == 0;
    }

    /** The smallest size that is sold and holds as much, or the largest one there is. */
    public Gib atLeast(Gib size) {
        int stepped = (size.value() + step.value() - 1) / step.value() * step.value();
        return Gib.of(Math.max(minimum.value(), Math.min(maximum.value(), stepped)));
    }

    @Override
    public String toString() {
        String steps = step.value() == 1 ? "" : ", in steps of " + step;
        return minimum + " to " + maximum + " GiB" + steps;
    }
}

package rustfs.tencentcloud.simulator.operation;

/** A step that does not come out as it should, for a type, and what happens instead. */
record Finding(String terraformName, Step step, String reason) implements Comparable<Finding> {
    @Override
    public int compareTo(Finding other) {
        return line().compareTo(other.line());
    }

    /** A line of the data file. */
    String line() {
        return terraformName + "," + step.word() + "," + reason;
    }

    /** Thrown inside of a step. */
    static final class StepFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StepFailure(String reason) {
            super(reason);
        }
    }

    static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new StepFailure(otherwise);
        }
    }
}

package rustfs.tencentcloud.simulator.cloud;

/** What becomes of that which the cloud may take, and the simulator knows nothing of. */
public enum Strictness {
    /** It is refused, as not simulated. */
    STRICT,
    /** It passes, and quotas are lifted. */
    LENIENT;

    private static final String SWITCH = "RUSTFS_SIMULATOR_LENIENT=1 lets it pass.";

    /** Refuses something, unless it is to pass. */
    public void refuse(String what) {
        if (this == STRICT) {
            throw CloudFailure.ofProvider(what + " is not simulated: the cloud may take it, or refuse it. " + SWITCH);
        }
    }
}

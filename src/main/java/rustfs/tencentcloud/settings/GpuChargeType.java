package rustfs.tencentcloud.settings;

/** How GPU machines are paid. */
public enum GpuChargeType implements Word {
    /** By the second, and kept until they are given back. */
    ON_DEMAND("onDemand"),
    /** Cheaper, and taken back by the cloud with two minutes of notice. */
    SPOT("spot");

    private final String word;

    GpuChargeType(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

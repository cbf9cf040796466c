package rustfs.tencentcloud.settings;

/** From where the load balancer can be reached. */
public enum Exposure implements Word {
    /** From the VPC and what is connected to it. */
    INTERNAL("internal"),
    /** From the internet. */
    PUBLIC("public");

    private final String word;

    Exposure(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

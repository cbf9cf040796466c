package rustfs.tencentcloud.settings;

/** How machines without a public address reach the internet. */
public enum NatStrategy implements Word {
    /** Not at all. */
    NONE("none"),
    /** All zones through one NAT gateway; its zone failing cuts off all. */
    SINGLE("single"),
    /** Each zone through a NAT gateway of its own. */
    PER_ZONE("perZone");

    private final String word;

    NatStrategy(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

package rustfs.tencentcloud.settings;

/** The largest thing that may be lost while the cluster goes on reading and writing. */
public enum Survival implements Word {
    /** Any one node. */
    NODE("node"),
    /** Any one zone, with all nodes in it. */
    ZONE("zone");

    private final String word;

    Survival(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

package rustfs.tencentcloud.settings;

/** What becomes of a server pool. */
public enum PoolState implements Word {
    /** It serves. */
    ACTIVE("active"),
    /** It serves and is being emptied; its nodes and disks are not protected any more. */
    DRAINING("draining"),
    /** It is empty and gone; its entry stays, so that names and addresses of other pools do. */
    RETIRED("retired");

    private final String word;

    PoolState(String word) {
        this.word = word;
    }

    /** Whether it has nodes. */
    public boolean hasNodes() {
        return this != RETIRED;
    }

    @Override
    public String word() {
        return word;
    }
}

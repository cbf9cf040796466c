package rustfs.tencentcloud.settings;

/** What a stack serves beside storage. */
public enum Workload implements Word {
    /** Game assets and patches, delivered by CDN. */
    GAMING("gaming"),
    /** Training and inference on GPU machines. */
    AI_ML("aiMl");

    private final String word;

    Workload(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

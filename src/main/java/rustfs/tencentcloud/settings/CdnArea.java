package rustfs.tencentcloud.settings;

/** Where the CDN serves, under the codes of its API. */
public enum CdnArea implements Word {
    /** The Chinese mainland; the domain needs an ICP filing. */
    MAINLAND("mainland"),
    /** Everywhere else. */
    OVERSEAS("overseas"),
    /** Both; the domain needs an ICP filing. */
    GLOBAL("global");

    private final String word;

    CdnArea(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

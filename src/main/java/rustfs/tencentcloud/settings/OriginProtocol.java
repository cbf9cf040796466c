package rustfs.tencentcloud.settings;

/** What the CDN speaks to its origin, under the codes of its API. */
public enum OriginProtocol implements Word {
    /** HTTP. */
    HTTP("http"),
    /** HTTPS. */
    HTTPS("https"),
    /** The protocol of the request. */
    FOLLOW("follow");

    private final String word;

    OriginProtocol(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

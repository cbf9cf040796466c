package rustfs.tencentcloud.settings.content;

import rustfs.tencentcloud.settings.Word;

/** Events of a bucket, by the names of S3. */
public enum EventName implements Word {
    CREATED("s3:ObjectCreated:*"),
    REMOVED("s3:ObjectRemoved:*"),
    ACCESSED("s3:ObjectAccessed:*");

    private final String word;

    EventName(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

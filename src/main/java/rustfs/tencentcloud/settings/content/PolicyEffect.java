package rustfs.tencentcloud.settings.content;

import rustfs.tencentcloud.settings.Word;

/** What a statement of a policy does, by the words of its documents. */
public enum PolicyEffect implements Word {
    ALLOW("Allow"),
    DENY("Deny");

    private final String word;

    PolicyEffect(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

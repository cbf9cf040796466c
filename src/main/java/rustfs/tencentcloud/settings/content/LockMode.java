package rustfs.tencentcloud.settings.content;

import rustfs.tencentcloud.settings.Word;

/** The modes of object lock. The API has them in capitals. */
public enum LockMode implements Word {
    GOVERNANCE("governance"),
    COMPLIANCE("compliance");

    private final String word;

    LockMode(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

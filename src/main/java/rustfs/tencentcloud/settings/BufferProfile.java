package rustfs.tencentcloud.settings;

/** The buffer profiles of RustFS, under the names that its variable {@code RUSTFS_BUFFER_PROFILE} takes. */
public enum BufferProfile implements Word {
    GENERAL_PURPOSE("GeneralPurpose"),
    AI_TRAINING("AiTraining"),
    DATA_ANALYTICS("DataAnalytics"),
    WEB_WORKLOAD("WebWorkload"),
    INDUSTRIAL_IOT("IndustrialIoT"),
    SECURE_STORAGE("SecureStorage");

    private final String word;

    BufferProfile(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}

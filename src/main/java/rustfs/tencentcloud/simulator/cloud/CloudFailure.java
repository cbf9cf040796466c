package rustfs.tencentcloud.simulator.cloud;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What the cloud, or the provider on the way to it, refuses; the text is as a user of the real provider reads it. */
public final class CloudFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    private CloudFailure(String code, String text) {
        super(text);
        this.code = code;
    }

    /** The cloud's code; empty for a refusal of the provider itself. */
    public String code() {
        return code;
    }

    /** A refusal of the cloud's API, with its code, for instance {@code ResourceInUse}. */
    public static CloudFailure of(String code, String message) {
        UUID request = UUID.nameUUIDFromBytes((code + message).getBytes(StandardCharsets.UTF_8));
        return new CloudFailure(
                code, "[TencentCloudSDKError] Code=%s, Message=%s, RequestId=%s".formatted(code, message, request));
    }

    /** A refusal of the provider itself, before it calls the cloud. */
    public static CloudFailure ofProvider(String message) {
        return new CloudFailure("", message);
    }
}

package rustfs.tencentcloud.cloud;

import org.jspecify.annotations.Nullable;

/**
 * A text or number that a value type refuses. It says what is wrong with the value and what is allowed, and, where one
 * lies at hand, the value that was probably meant.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String allowed;
    private final @Nullable String suggestion;

    public InvalidValueException(String reason, String allowed) {
        this(reason, allowed, null);
    }

    public InvalidValueException(String reason, String allowed, @Nullable String suggestion) {
        super(reason + "; " + allowed + (suggestion == null ? "" : "; did you mean " + suggestion + "?"));
        this.reason = reason;
        this.allowed = allowed;
        this.suggestion = suggestion;
    }

    /** What is wrong, with the value: {@code '10.0.0.1/16' is not the address of a network}. */
    public String reason() {
        return reason;
    }

    /** What is allowed instead, as a clause. */
    public String allowed() {
        return allowed;
    }

    /** The value that was probably meant, or null where nothing is near. */
    public @Nullable String suggestion() {
        return suggestion;
    }
}

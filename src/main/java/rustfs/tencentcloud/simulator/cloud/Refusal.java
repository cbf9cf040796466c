package rustfs.tencentcloud.simulator.cloud;

/**
 * A code of the cloud and a message in which {@code %s} stands for what is refused. An empty code: the provider's
 * words.
 */
public record Refusal(String code, String message) {
    public CloudFailure of(String subject) {
        String text = message.replace("%s", subject);
        return code.isEmpty() ? CloudFailure.ofProvider(text) : CloudFailure.of(code, text);
    }
}

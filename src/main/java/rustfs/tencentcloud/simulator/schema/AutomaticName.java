package rustfs.tencentcloud.simulator.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * The name that the bridge gives where a program gives none. It does so for each property that is called exactly
 * {@code name}, whether Terraform requires it or not: the logical name, a dash, and seven hex digits out of the
 * engine's seed. What the resource is called already, it stays. Source: pulumi-terraform-bridge, SetAutonaming and
 * AutoName.
 *
 * @param logicalName the last part of the resource's URN
 * @param seed the engine's; equal seeds make equal names
 * @param mode what the stack's configuration says of automatic names
 * @param proposal the name that the stack's configuration proposes
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are only read, and the name is never compared
public record AutomaticName(String logicalName, byte[] seed, Mode mode, String proposal) {
    private static final String PROPERTY = "name";
    private static final int DIGITS = 7;
    private static final int LONGEST = 255;

    /** Who decides the name. */
    public enum Mode {
        PROVIDER,
        PROPOSED,
        ENFORCED,
        DISABLED
    }

    /**
     * The inputs with a name, if the type has one and the program gave none; a null is given. Where no name can be
     * made there is none, and whether one is required the check says.
     */
    public Value.Fields addTo(Value.Fields inputs, ResourceType type, Value.@Nullable Fields priorInputs) {
        Property property = type.properties().get(PROPERTY);
        boolean named = property != null && property.isInput() && property.shape() == Shape.Scalar.TEXT;
        if (!named || inputs.value().containsKey(PROPERTY)) {
            return inputs;
        }
        Value prior = priorInputs == null ? null : priorInputs.value().get(PROPERTY);
        Optional<Value> name = prior != null && prior.text().isPresent() ? Optional.of(prior) : make().map(Value::of);
        Map<String, Value> complete = new TreeMap<>(inputs.value());
        name.ifPresent(made -> complete.put(PROPERTY, made));
        return Value.of(complete);
    }

    private Optional<String> make() {
        return switch (mode) {
            case PROVIDER -> Optional.of(logicalName + "-" + digits()).filter(AutomaticName::isShort);
            case PROPOSED -> Optional.of(proposal).filter(AutomaticName::isShort);
            case ENFORCED -> Optional.of(proposal);
            case DISABLED -> Optional.empty();
        };
    }

    private static boolean isShort(String name) {
        return name.length() <= LONGEST;
    }

    private String digits() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            digest.update(seed);
            digest.update((logicalName + "-").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-512.", e);
        }
    }
}

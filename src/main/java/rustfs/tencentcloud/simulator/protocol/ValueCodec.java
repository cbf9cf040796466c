package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.ListValue;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * Values to and from protobuf. What JSON cannot say stands in the protocol as an object with a signature (secrets,
 * outputs, assets, references to resources) or as a text that nobody writes by chance (unknowns).
 */
final class ValueCodec {
    private static final String SIGNATURE = "4dabf18193072939515e22adb298388d";
    private static final String SECRET = "1b47061264138c4ac30d75fd1eb44270";
    private static final String OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
    private static final String ASSET = "c44067f5952c0a294b673a41bacd8c17";
    private static final String ARCHIVE = "0def7320c3a5731c473e5ecbe6d01bc7";
    private static final String RESOURCE = "5cf8f73096256a8f31e491e813e4eb8e";

    static final String UNKNOWN = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /**
     * Unknown texts, booleans, numbers, arrays, assets, archives and objects: what they will be does not matter
     * here.
     */
    private static final Set<String> UNKNOWNS = Set.of(
            UNKNOWN,
            "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
            "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
            "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
            "030794c1-ac77-496b-92df-f27374a8bd58",
            "e48ece36-62e2-4504-bad9-02848725956a",
            "dd056dcd-154b-4c76-9bd3-c8f88648b5ff");

    /** Whether the engine takes secrets in answers; to one that does not they go plain. */
    enum Secrets {
        MARKED,
        PLAIN
    }

    private ValueCodec() {}

    static Value.Fields decode(Struct struct) {
        Map<String, Value> fields = new TreeMap<>();
        struct.getFieldsMap().forEach((name, field) -> fields.put(name, decode(field)));
        return Value.of(fields);
    }

    private static Value decode(com.google.protobuf.Value value) {
        return switch (value.getKindCase()) {
            case STRING_VALUE ->
                UNKNOWNS.contains(value.getStringValue()) ? new Value.Unknown() : Value.of(value.getStringValue());
            case NUMBER_VALUE -> Value.of(value.getNumberValue());
            case BOOL_VALUE -> Value.of(value.getBoolValue());
            case LIST_VALUE ->
                Value.of(value.getListValue().getValuesList().stream()
                        .map(ValueCodec::decode)
                        .toList());
            case STRUCT_VALUE -> object(value.getStructValue());
            case NULL_VALUE, KIND_NOT_SET -> new Value.Null();
        };
    }

    private static Value object(Struct struct) {
        Value.Fields fields = decode(struct);
        String signature = text(fields, SIGNATURE);
        return switch (signature) {
            case SECRET -> new Value.Secret(fields.value().getOrDefault("value", new Value.Null()));
            case OUTPUT -> output(fields.value());
            case RESOURCE -> fields.value().getOrDefault("id", Value.of(text(fields, "urn")));
            case ASSET, ARCHIVE -> new Value.Asset(fields);
            default -> fields;
        };
    }

    private static Value output(Map<String, Value> fields) {
        Value value = fields.getOrDefault("value", new Value.Unknown());
        return Value.of(true).equals(fields.get("secret")) ? new Value.Secret(value) : value;
    }

    private static String text(Value.Fields fields, String name) {
        return fields.value().getOrDefault(name, new Value.Null()).text().orElse("");
    }

    static Struct encode(Value.Fields fields, Secrets secrets) {
        Struct.Builder struct = Struct.newBuilder();
        fields.value().forEach((name, field) -> struct.putFields(name, encode(field, secrets)));
        return struct.build();
    }

    private static com.google.protobuf.Value encode(Value value, Secrets secrets) {
        com.google.protobuf.Value.Builder message = com.google.protobuf.Value.newBuilder();
        if (value instanceof Value.Text text) {
            message.setStringValue(text.value());
        } else if (value instanceof Value.Number number) {
            message.setNumberValue(number.value());
        } else if (value instanceof Value.Flag flag) {
            message.setBoolValue(flag.value());
        } else if (value instanceof Value.Items items) {
            List<com.google.protobuf.Value> encoded =
                    items.value().stream().map(item -> encode(item, secrets)).toList();
            message.setListValue(ListValue.newBuilder().addAllValues(encoded));
        } else if (value instanceof Value.Fields fields) {
            message.setStructValue(encode(fields, secrets));
        } else if (value instanceof Value.Unknown) {
            message.setStringValue(UNKNOWN);
        } else if (value instanceof Value.Secret secret) {
            return secret(secret, secrets);
        } else if (value instanceof Value.Asset asset) {
            message.setStructValue(encode(asset.content(), secrets));
        } else {
            message.setNullValue(NullValue.NULL_VALUE);
        }
        return message.build();
    }

    private static com.google.protobuf.Value secret(Value.Secret secret, Secrets secrets) {
        if (secrets == Secrets.PLAIN) {
            return encode(secret.value(), secrets);
        }
        Struct.Builder marked = Struct.newBuilder()
                .putFields(
                        SIGNATURE,
                        com.google.protobuf.Value.newBuilder()
                                .setStringValue(SECRET)
                                .build())
                .putFields("value", encode(secret.value(), secrets));
        return com.google.protobuf.Value.newBuilder().setStructValue(marked).build();
    }
}

package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.ByteString;
import com.google.protobuf.ListValue;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.List;
import java.util.Random;

/** Ids, names, texts and property trees that nobody would send, and some that somebody would. */
final class RandomRequests {
    private static final String SIGNATURE = "4dabf18193072939515e22adb298388d";
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "'; DROP TABLE resource; --",
            "\" OR 1=1",
            "../../etc/passwd",
            "\uD800",
            "\u202Eabc",
            "😀",
            "10.0.0.0/16",
            "10.0.0.0/99",
            "ap-guangzhou-6",
            "img-7a3ek1m4",
            "SA5.MEDIUM4",
            "-1",
            "1e999",
            "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
            "[0].a.b[\"c\"]",
            "x".repeat(10_000),
            "%s%n%d {0} ${x}");
    private static final List<String> NAMES = List.of(
            "name",
            "cidrBlock",
            "vpcId",
            "tags",
            "id",
            "__defaults",
            "__meta",
            SIGNATURE,
            "value",
            "ingresses",
            "targets",
            "timeouts",
            "instanceType",
            "");
    private static final List<String> SIGNATURES = List.of(
            "1b47061264138c4ac30d75fd1eb44270",
            "d0e6a833031e9bbcd3f4e8bde6ca49a4",
            "c44067f5952c0a294b673a41bacd8c17",
            "0def7320c3a5731c473e5ecbe6d01bc7",
            "5cf8f73096256a8f31e491e813e4eb8e",
            "none");
    private static final List<String> TYPES = List.of(
            "vpc:Vpc",
            "subnet:Subnet",
            "instance:Instance",
            "securityGroupRuleSet:SecurityGroupRuleSet",
            "clbAttachment:ClbAttachment",
            "cosBucket:CosBucket",
            "kubernetesCluster:KubernetesCluster",
            "nothing:Nothing");
    private static final List<Double> NUMBERS =
            List.of(0.0, -0.0, 1.0, -1.0, 0.5, 1e308, Double.NaN, Double.POSITIVE_INFINITY, 9.007199254740993e15);

    private final Random random;

    RandomRequests(Random random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String text() {
        return one(TEXTS);
    }

    String type() {
        return random.nextInt(20) == 0 ? text() : "tencentcloud:index/" + one(TYPES);
    }

    /** Mostly one of a few, so that calls meet. */
    String urn() {
        return random.nextInt(20) == 0
                ? text()
                : "urn:pulumi:s::p::my:c:C$" + type() + "::" + (random.nextBoolean() ? "a" : text());
    }

    ByteString bytes() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return ByteString.copyFrom(bytes);
    }

    Struct properties() {
        return struct(4);
    }

    private Struct struct(int depth) {
        Struct.Builder struct = Struct.newBuilder();
        int fields = random.nextInt(50) == 0 ? 2_000 : random.nextInt(6);
        for (int i = 0; i < fields; i++) {
            struct.putFields(fields > 100 ? "k" + i : one(NAMES), value(fields > 100 ? 0 : depth));
        }
        if (random.nextInt(4) == 0) {
            struct.putFields(
                    SIGNATURE,
                    Value.newBuilder().setStringValue(one(SIGNATURES)).build());
        }
        return struct.build();
    }

    private Value value(int depth) {
        Value.Builder value = Value.newBuilder();
        switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> value.setNullValue(NullValue.NULL_VALUE);
            case 1 -> value.setBoolValue(random.nextBoolean());
            case 2 -> value.setNumberValue(one(NUMBERS));
            case 3 -> value.setStringValue(text().replace("\uD800", "?"));
            case 4 -> value.clear();
            case 5 -> value.setStructValue(struct(depth - 1));
            default -> {
                ListValue.Builder list = ListValue.newBuilder();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.addValues(value(depth - 1));
                }
                value.setListValue(list);
            }
        }
        return value.build();
    }

    /** Objects in objects, deeper than any schema. */
    static Struct deep(int depth) {
        Struct struct = Struct.getDefaultInstance();
        for (int i = 0; i < depth; i++) {
            struct = Struct.newBuilder()
                    .putFields("a", Value.newBuilder().setStructValue(struct).build())
                    .build();
        }
        return struct;
    }
}

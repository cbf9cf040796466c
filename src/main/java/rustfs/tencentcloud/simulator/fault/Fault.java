package rustfs.tencentcloud.simulator.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;

/** What can go wrong with a call. The codes are Tencent's; source of the lists of codes: the SDK of each service. */
enum Fault {
    /** Too many calls in a second: refused, and asked again by the provider. */
    THROTTLED("throttled", Moment.BEFORE) {
        @Override
        CloudFailure failure(CloudCall call) {
            return CloudFailure.of(
                    "RequestLimitExceeded", "The calls in this second exceed the limit of 20. Make fewer of them.");
        }
    },
    /** The call does not reach the cloud. */
    CONNECTION_LOST("connectionLost", Moment.BEFORE) {
        @Override
        CloudFailure failure(CloudCall call) {
            return CloudFailure.of(NETWORK, "Fail to get response because the connection was reset by the peer.");
        }
    },
    /** The cloud does what is asked, and its answer does not arrive. */
    ANSWER_LOST("answerLost", Moment.AFTER) {
        @Override
        CloudFailure failure(CloudCall call) {
            return CloudFailure.of(
                    NETWORK, "Fail to get response because the time for an answer is over (Client.Timeout exceeded).");
        }
    },
    /** The cloud's own mistake: the provider does not ask again. */
    INTERNAL_ERROR("internalError", Moment.BEFORE) {
        @Override
        CloudFailure failure(CloudCall call) {
            return CloudFailure.of("InternalError", "An internal error has occurred.");
        }
    },
    /** Nothing of this kind is left to sell in the zone. */
    SOLD_OUT("soldOut", Moment.BEFORE) {
        @Override
        CloudFailure failure(CloudCall call) {
            return switch (call.type()) {
                case "Instance" ->
                    CloudFailure.of(
                            "ResourceInsufficient.SpecifiedInstanceType", "The instance type is sold out in the zone.");
                case "CbsStorage" ->
                    CloudFailure.of("ResourceInsufficient.CloudDiskSoldOut", "The disk type is sold out in the zone.");
                default -> CloudFailure.of("ResourceInsufficient", "The resource is sold out in the region.");
            };
        }
    },
    /** The account may not have more of it. */
    QUOTA_EXCEEDED("quotaExceeded", Moment.BEFORE) {
        @Override
        CloudFailure failure(CloudCall call) {
            String code = switch (call.type()) {
                case "Instance" -> "LimitExceeded.InstanceQuota";
                case "Eip" -> "LimitExceeded.AddressQuotaLimitExceeded";
                case "NatGateway" -> "LimitExceeded.NatGatewayPerVpcLimitExceeded";
                case "KmsKey" -> "LimitExceeded.CmkLimitExceeded";
                default -> "LimitExceeded";
            };
            return CloudFailure.of(code, "The account's quota of this resource is used up.");
        }
    },
    /** The keys were good and are no more. */
    CREDENTIAL_EXPIRED("credentialExpired", Moment.BEFORE) {
        @Override
        CloudFailure failure(CloudCall call) {
            return CloudFailure.of("AuthFailure.TokenFailure", "The token has expired.");
        }
    },
    /** The call takes longer. */
    SLOW("slow", Moment.BEFORE),
    /** The provider's process dies before the call. */
    CRASH("crash", Moment.BEFORE),
    /** The provider's process dies once the cloud has done what was asked. */
    CRASH_AFTER("crashAfter", Moment.AFTER);

    private static final String NETWORK = "ClientError.NetworkError";

    private final String word;
    private final Moment moment;

    /** Whether the cloud has done what it was asked for when the fault strikes. */
    enum Moment {
        BEFORE,
        AFTER
    }

    Fault(String word, Moment moment) {
        this.word = word;
        this.moment = moment;
    }

    /** As a scenario calls it. */
    String word() {
        return word;
    }

    Moment moment() {
        return moment;
    }

    /** What the provider sees of it, where it is a failure of the call. */
    CloudFailure failure(CloudCall call) {
        throw new IllegalStateException("'" + word + "' is no failure of a call.");
    }

    static Optional<Fault> named(String word) {
        return Arrays.stream(values()).filter(fault -> fault.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Fault::word).toList();
    }
}

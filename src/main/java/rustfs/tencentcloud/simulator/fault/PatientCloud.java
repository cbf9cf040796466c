package rustfs.tencentcloud.simulator.fault;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.cloud.CloudCalls;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Questions;
import rustfs.tencentcloud.simulator.cloud.Unrest;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * A cloud that is asked again as the real provider asks again: after failures of a few codes, with longer and longer
 * pauses, for three minutes where it reads and for five where it writes. Then the last failure stands. Source: the
 * provider's {@code RetryError} and the {@code Retry} of Terraform's SDK.
 */
public final class PatientCloud implements CloudCalls, Questions {
    /** Codes, or their first parts, after which the provider asks again. */
    private static final Set<String> PASSING = Set.of(
            "ClientError.NetworkError",
            "ClientError.HttpStatusCodeError",
            "RequestLimitExceeded",
            "ResourceInUse",
            "ResourceUnavailable",
            "ResourceBusy",
            "InvalidParameter.ActionInProgress",
            "OperationDenied.InstanceStatusLimitError",
            "UnsupportedOperation.UnsupportedDeleteService",
            "FailedOperation.ListenerHasTask");

    private static final double READ_SECONDS = 180;
    private static final double WRITE_SECONDS = 300;
    private static final double FIRST_PAUSE_SECONDS = 0.5;
    private static final double LONGEST_PAUSE_SECONDS = 10;

    private final CloudCalls cloud;
    private final Questions questions;
    private final DoubleConsumer pause;

    /**
     * A cloud that is asked again.
     *
     * @param pause waits so many seconds of the cloud's time
     */
    public PatientCloud(CloudCalls cloud, Questions questions, DoubleConsumer pause) {
        this.cloud = cloud;
        this.questions = questions;
        this.pause = pause;
    }

    @Override
    public Optional<String> nameSeed(String urn) {
        return cloud.nameSeed(urn);
    }

    @Override
    public Optional<Unrest> unrest(ResourceType type, String region, String id) {
        return cloud.unrest(type, region, id);
    }

    @Override
    public Cloud.Made create(ResourceType type, String region, String urn, Value.Fields planned) {
        return patiently(WRITE_SECONDS, () -> cloud.create(type, region, urn, planned));
    }

    @Override
    public Optional<Value.Fields> read(ResourceType type, String region, String id) {
        return patiently(READ_SECONDS, () -> cloud.read(type, region, id));
    }

    @Override
    public Value.Fields update(
            ResourceType type,
            ResourceKey place,
            String urn,
            BiFunction<ResourceType, Value.Fields, Value.Fields> plan) {
        return patiently(WRITE_SECONDS, () -> cloud.update(type, place, urn, plan));
    }

    @Override
    public void delete(ResourceType type, String region, String id) {
        patiently(WRITE_SECONDS, () -> {
            cloud.delete(type, region, id);
            return true;
        });
    }

    @Override
    public Value.Fields answer(String function, String region, Map<String, Value> arguments) {
        return patiently(READ_SECONDS, () -> questions.answer(function, region, arguments));
    }

    private <T> T patiently(double seconds, Supplier<T> call) {
        double waited = 0;
        double next = FIRST_PAUSE_SECONDS;
        while (true) {
            try {
                return call.get();
            } catch (CloudFailure e) {
                if (!passes(e.code()) || waited + next > seconds) {
                    throw e;
                }
            }
            pause.accept(next);
            waited += next;
            next = Math.min(2 * next, LONGEST_PAUSE_SECONDS);
        }
    }

    private static boolean passes(String code) {
        int dot = code.indexOf('.');
        return PASSING.contains(code) || PASSING.contains(dot < 0 ? code : code.substring(0, dot));
    }
}

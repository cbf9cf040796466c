package rustfs.tencentcloud.simulator.fault;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import rustfs.tencentcloud.simulator.cloud.Cloud;
import rustfs.tencentcloud.simulator.cloud.CloudCalls;
import rustfs.tencentcloud.simulator.cloud.Questions;
import rustfs.tencentcloud.simulator.cloud.Unrest;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** A cloud, and the faults that a scenario has for it. */
final class FaultyCloud implements CloudCalls, Questions {
    /** The one type that the provider creates under a token: asked again, the cloud does not make a second one. */
    private static final String UNDER_A_TOKEN = "Instance";

    /** How the process dies and waits. */
    record OwnProcess(Runnable crash, LongConsumer sleepMillis) {}

    private final CloudCalls cloud;
    private final Questions questions;
    private final Strikes strikes;
    private final OwnProcess process;
    private final Map<String, Cloud.Made> unheard = new ConcurrentHashMap<>();

    FaultyCloud(CloudCalls cloud, Questions questions, Strikes strikes, OwnProcess process) {
        this.cloud = cloud;
        this.questions = questions;
        this.strikes = strikes;
        this.process = process;
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
        CloudCall call = new CloudCall(CloudCall.Kind.CREATE, type.name(), region, urn);
        return run(call, () -> {
            Cloud.Made before = unheard.get(urn);
            if (before != null) {
                return before;
            }
            Cloud.Made made = cloud.create(type, region, urn, planned);
            if (type.name().equals(UNDER_A_TOKEN)) {
                unheard.put(urn, made);
            }
            return made;
        });
    }

    @Override
    public Optional<Value.Fields> read(ResourceType type, String region, String id) {
        return run(new CloudCall(CloudCall.Kind.READ, type.name(), region, id), () -> cloud.read(type, region, id));
    }

    @Override
    public Value.Fields update(
            ResourceType type,
            ResourceKey place,
            String urn,
            BiFunction<ResourceType, Value.Fields, Value.Fields> plan) {
        return run(
                new CloudCall(CloudCall.Kind.UPDATE, type.name(), place.region(), urn),
                () -> cloud.update(type, place, urn, plan));
    }

    @Override
    public void delete(ResourceType type, String region, String id) {
        run(new CloudCall(CloudCall.Kind.DELETE, type.name(), region, id), () -> {
            cloud.delete(type, region, id);
            return true;
        });
    }

    @Override
    public Value.Fields answer(String function, String region, Map<String, Value> arguments) {
        return run(
                new CloudCall(CloudCall.Kind.ASK, function, region, ""),
                () -> questions.answer(function, region, arguments));
    }

    private <T> T run(CloudCall call, Supplier<T> work) {
        List<FaultRule> struck = strikes.on(call);
        strike(struck, Fault.Moment.BEFORE, call);
        T result = work.get();
        strike(struck, Fault.Moment.AFTER, call);
        unheard.remove(call.who());
        return result;
    }

    private void strike(List<FaultRule> struck, Fault.Moment moment, CloudCall call) {
        for (FaultRule rule : struck) {
            if (rule.fault().moment() == moment) {
                switch (rule.fault()) {
                    case SLOW -> process.sleepMillis().accept(rule.milliseconds());
                    case CRASH, CRASH_AFTER -> process.crash().run();
                    default -> throw rule.fault().failure(call);
                }
            }
        }
    }
}

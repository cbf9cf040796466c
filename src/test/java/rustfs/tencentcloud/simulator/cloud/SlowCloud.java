package rustfs.tencentcloud.simulator.cloud;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.TestProvider;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.survey.Survey;
import rustfs.tencentcloud.simulator.survey.Thing;
import rustfs.tencentcloud.simulator.value.Value;

/** A cloud whose clock goes on only while a provider waits for it; meanwhile somebody else may look and call. */
final class SlowCloud implements AutoCloseable {
    private static final long MILLIS = 1000;
    private static final double FACTOR = 0.5;

    private final TestClock clock = new TestClock();
    private final Pace pace = new Pace(FACTOR, clock);
    private final TestProvider provider;
    private final TestProvider other;
    private final List<Double> pauses = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    SlowCloud(Path file) {
        provider = new TestProvider(file, new Conditions(Origin.of(clock), pace), this::pause);
        other = new TestProvider(file, new Conditions(Origin.of(clock), pace), seconds -> {
            throw new Killed();
        });
    }

    /** What ends a provider as soon as it would wait. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2026-11-25T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private void pause(double seconds) {
        pauses.add(seconds);
        meanwhile.run();
        pass(seconds);
    }

    /** Lets seconds of the cloud go by. */
    void pass(double seconds) {
        clock.now = clock.now.plusMillis(Math.round(seconds * FACTOR * MILLIS));
    }

    /** What somebody else does each time the provider is about to wait. */
    void meanwhile(Runnable action) {
        meanwhile = action;
    }

    /** The one who waits. */
    TestProvider provider() {
        return provider;
    }

    /** Somebody else, who never waits: its provider is killed in its first pause. */
    TestProvider other() {
        return other;
    }

    /** How long the provider has waited so far, in seconds of the cloud. */
    double waited() {
        return pauses.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What a property shows to somebody else; empty if there is nothing to see. */
    Optional<Value> seen(String type, String id, String property) {
        return other.provider()
                .read(TestProvider.type(type), TestProvider.place(id), Value.of(Map.of()), Value.of(Map.of()))
                .map(Provider.State::outputs)
                .map(outputs -> outputs.value().getOrDefault(property, new Value.Null()));
    }

    /** What a list of the account has of the only one of a type: its state, or that it is not there. */
    String listed(String type) {
        return Survey.of(other.account(), clock).things().stream()
                .filter(thing -> thing.key().type().equals(type))
                .findFirst()
                .map(Thing::state)
                .orElse("nothing");
    }

    boolean isInAccount(String type, String id) {
        return other.account().read(transaction -> transaction.exists(new ResourceKey(type, TestProvider.REGION, id)));
    }

    @Override
    public void close() {
        provider.close();
        other.close();
    }
}

package rustfs.tencentcloud.simulator.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.survey.Owners;
import rustfs.tencentcloud.simulator.survey.Stacks;
import rustfs.tencentcloud.simulator.survey.Survey;
import rustfs.tencentcloud.simulator.survey.TypeNames;

/**
 * The account as it is now, and a word that changes whenever it does: other processes write to it. What was read is
 * kept until then. A file that is deleted and made anew is noticed and opened again.
 */
final class AccountView implements AutoCloseable {
    private final Path file;
    private final Path state;
    private final Clock clock;
    private final long start = System.nanoTime();
    private Account account;
    private @Nullable Object fileKey;
    private int openings;
    private @Nullable Held held;
    private @Nullable TypeNames types;

    AccountView(Path file, Path state, Clock clock) {
        this.clock = clock;
        this.file = file;
        this.state = state;
        this.account = new Account(file);
        account.warm();
        this.fileKey = keyOf(file);
    }

    /** What was read when the account had this version. */
    @SuppressWarnings("ArrayRecordComponent") // only handed on
    private record Held(String version, Survey survey, Owners owners, Stacks stacks, byte[] json) {}

    /** A word for what there is now: two that are alike are of the same account and the same stacks. */
    synchronized String version() {
        if (!Objects.equals(keyOf(file), fileKey)) {
            account.close();
            account = new Account(file);
            account.warm();
            fileKey = keyOf(file);
            openings++;
        }
        // States pass without anybody writing to the account.
        int toCome = account.read(transaction -> transaction.moments().toCome(clock.millis()));
        return "%x-%d-%d-%d-%x".formatted(start, openings, account.version(), toCome, statesStamp());
    }

    /** The account in JSON, in UTF-8: see {@link Snapshot}. */
    synchronized Answer account() {
        Held now = now();
        return new Answer(now.version(), now.json());
    }

    /** A text and the version that it is of. */
    @SuppressWarnings("ArrayRecordComponent") // only handed on
    record Answer(String version, byte[] json) {}

    /** One thing in JSON, if there is such a thing. */
    synchronized Optional<byte[]> thing(ResourceKey key) {
        Held now = now();
        return now.survey()
                .find(key)
                .map(thing -> Snapshot.detail(
                                thing,
                                type(key.type()),
                                now.stacks()
                                        .find(key)
                                        .map(Stacks.Known::secrets)
                                        .orElse(Set.of()))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Held now() {
        String version = version();
        if (held == null || !held.version().equals(version)) {
            Survey survey = Survey.of(account, clock);
            Stacks stacks = Stacks.read(state);
            Owners owners = new Owners(survey, stacks);
            byte[] json = Snapshot.of(version, survey, owners).getBytes(StandardCharsets.UTF_8);
            held = new Held(version, survey, owners, stacks, json);
        }
        return held;
    }

    private @Nullable ResourceType type(String name) {
        if (types == null) {
            types = new TypeNames(Catalogue.load());
        }
        return types.named(name).orElse(null);
    }

    /** Of the times and sizes of the stacks' states. */
    private long statesStamp() {
        Path folder = state.resolve(".pulumi").resolve("stacks");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().contains(".json"))
                    .mapToLong(path -> Objects.hash(
                            path, path.toFile().lastModified(), path.toFile().length()))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // The engine replaces the files; the next look finds them.
        }
    }

    private static @Nullable Object keyOf(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null; // It is not there.
        }
    }

    @Override
    public synchronized void close() {
        account.close();
    }
}

package rustfs.tencentcloud.simulator.console;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.Simulation;
import rustfs.tencentcloud.simulator.schema.Catalogue;
import rustfs.tencentcloud.simulator.schema.Spelling;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.survey.Owners;
import rustfs.tencentcloud.simulator.survey.Stacks;
import rustfs.tencentcloud.simulator.survey.Survey;
import rustfs.tencentcloud.simulator.survey.Thing;
import rustfs.tencentcloud.simulator.survey.TypeNames;
import rustfs.tencentcloud.simulator.value.Json;

/** What a command works with: the account, the stacks beside it, the types, and where it speaks. */
final class Session implements AutoCloseable {
    private static final String DEFAULT_REGION = "ap-guangzhou";

    private final Path file;
    private final Path state;
    private final Map<String, String> environment;
    private final Streams streams;
    private final Account account;
    private @Nullable Catalogue catalogue;
    private @Nullable TypeNames types;

    /** The standard streams of a command. */
    record Streams(InputStream in, PrintStream out, PrintStream err) {}

    /** A session on what the environment names. */
    Session(Map<String, String> environment, Streams streams) {
        this.file = Path.of(environment.getOrDefault("RUSTFS_SIMULATOR_ACCOUNT", ".local/account.db"));
        this.state = Path.of(environment.getOrDefault("RUSTFS_LOCAL_STATE", ".local/state"));
        this.environment = Map.copyOf(environment);
        this.streams = streams;
        this.account = new Account(file);
    }

    Path file() {
        return file;
    }

    Path state() {
        return state;
    }

    Account account() {
        return account;
    }

    InputStream in() {
        return streams.in();
    }

    PrintStream out() {
        return streams.out();
    }

    PrintStream err() {
        return streams.err();
    }

    Stacks stacks() {
        return Stacks.read(state);
    }

    Survey survey() {
        return Survey.of(account, Clock.systemUTC());
    }

    Owners owners(Survey survey) {
        return new Owners(survey, stacks());
    }

    /** The schema; it is read once, and only by what needs it. */
    Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = Catalogue.load();
        }
        return catalogue;
    }

    TypeNames types() {
        if (types == null) {
            types = new TypeNames(catalogue());
        }
        return types;
    }

    /** The provider's operations on this account. */
    Provider provider() {
        return Simulation.of(environment).undisturbed().provider(catalogue(), account);
    }

    /** The region that is meant where none is named. */
    String defaultRegion() {
        return environment.getOrDefault("TENCENTCLOUD_REGION", DEFAULT_REGION);
    }

    /** Adds to the problems of the words if the region is not one of the cloud. */
    static void checkRegion(Words words, String region) {
        Set<String> regions =
                new TreeSet<>(Json.resource("simulator/regions.json").fields().keySet());
        if (!regions.contains(region)) {
            words.problem("There is no region '" + region + "'"
                    + Spelling.hint(region, regions, "; there are " + String.join(", ", regions) + "."));
        }
    }

    /** The one thing that an id names; adds to the problems if there is none, or more than one. */
    @Nullable
    Thing thing(Survey survey, String id, Words words) {
        return thing(survey, id, words, thing -> true);
    }

    /** As above; of several things it is the one that is fit for what shall be done with it. */
    @Nullable
    Thing thing(Survey survey, String id, Words words, Predicate<Thing> isFit) {
        String region = words.value("--region").orElse("");
        List<Thing> found = survey.named(id).stream()
                .filter(thing -> region.isEmpty() || thing.key().region().equals(region))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        List<Thing> fit = found.stream().filter(isFit).toList();
        if (fit.size() == 1) {
            return fit.get(0);
        }
        words.problem(found.isEmpty() ? unknown(survey, id, region) : ambiguous(id, found));
        return null;
    }

    private static String ambiguous(String id, List<Thing> found) {
        boolean sameType =
                found.stream().map(thing -> thing.key().type()).distinct().count() == 1;
        return "'" + id + "' names " + found.size() + " things: say which by "
                + (sameType
                        ? "--region "
                                + found.stream()
                                        .map(thing -> thing.key().region())
                                        .collect(Collectors.joining(" or "))
                        : found.stream().map(Thing::fullId).collect(Collectors.joining(" or ")))
                + ".";
    }

    private static String unknown(Survey survey, String id, String region) {
        List<String> left = new ArrayList<>();
        survey.things().forEach(thing -> left.add(thing.key().id()));
        List<String> near = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Spelling.nearest(id, left).ifPresent(each -> {
                near.add("'" + each + "'");
                left.removeIf(each::equals);
            });
        }
        String where = region.isEmpty() ? "in the account" : "in the region '" + region + "'";
        return "There is nothing with the id '" + id + "' " + where
                + (near.isEmpty()
                        ? "; 'bin/cloud list' shows what there is."
                        : "; the nearest ids are " + String.join(", ", near) + ".");
    }

    @Override
    public void close() {
        account.close();
    }
}

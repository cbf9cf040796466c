package rustfs.tencentcloud.simulator.survey;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rustfs.tencentcloud.simulator.cloud.LifeCycle;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.Listing;
import rustfs.tencentcloud.simulator.store.ResourceKey;

/** All that an account held at one moment: the things, and what refers to what. */
public final class Survey {
    private final Map<ResourceKey, Thing> things = new HashMap<>();
    private final List<Thing> ordered;
    private final List<Listing.Link> links;
    private final Map<ResourceKey, List<Listing.Link>> from;
    private final Map<ResourceKey, List<Listing.Link>> to;

    private Survey(List<Thing> ordered, List<Listing.Link> links) {
        this.ordered = ordered;
        this.links = links;
        ordered.forEach(thing -> things.put(thing.key(), thing));
        from = links.stream().collect(Collectors.groupingBy(Listing.Link::from));
        to = links.stream().collect(Collectors.groupingBy(Listing.Link::to));
    }

    /** What somebody sees who looks now. */
    public static Survey of(Account account, Clock clock) {
        Map<String, LifeCycle> cycles = LifeCycle.load();
        return account.read(transaction -> {
            Listing listing = transaction.listing();
            List<Thing> things = listing.resources(clock.millis()).stream()
                    .map(entry -> Thing.of(entry, cycles.get(entry.key().type())))
                    .toList();
            return new Survey(things, listing.links());
        });
    }

    /** Everything, by type, region and id. */
    public List<Thing> things() {
        return ordered;
    }

    public List<Listing.Link> links() {
        return links;
    }

    public Optional<Thing> find(ResourceKey key) {
        return Optional.ofNullable(things.get(key));
    }

    /** What a thing refers to; what is not there any more is among it. */
    public List<Listing.Link> references(Thing thing) {
        return from.getOrDefault(thing.key(), List.of());
    }

    /** What refers to a thing. */
    public List<Listing.Link> referrers(Thing thing) {
        return to.getOrDefault(thing.key(), List.of());
    }

    /** What a thing goes away with, if there is something. */
    public Optional<Thing> whole(Thing thing) {
        return references(thing).stream()
                .filter(link -> link.effect() == Effect.BELONGS_TO)
                .flatMap(link -> find(link.to()).stream())
                .findFirst();
    }

    /** The things that an id names: by itself, or after its type and a slash. */
    public List<Thing> named(String id) {
        List<Thing> exact = new ArrayList<>();
        for (Thing thing : ordered) {
            if (thing.key().id().equals(id)) {
                exact.add(thing);
            }
        }
        return exact.isEmpty()
                ? ordered.stream().filter(thing -> thing.fullId().equals(id)).toList()
                : exact;
    }
}

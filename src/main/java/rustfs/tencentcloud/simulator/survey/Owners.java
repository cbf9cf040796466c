package rustfs.tencentcloud.simulator.survey;

import java.util.Optional;

/** Tells for each thing of an account what it belongs to. */
public final class Owners {
    /** What made a thing by hand says in place of a stack and a project. */
    public static final String BY_HAND = "by-hand";

    private final Survey survey;
    private final Stacks stacks;

    public Owners(Survey survey, Stacks stacks) {
        this.survey = survey;
        this.stacks = stacks;
    }

    /** The resource of a stack that a thing is, or that it came with. */
    public Optional<Stacks.Known> known(Thing thing) {
        Optional<Stacks.Known> own = stacks.find(thing.key());
        return own.isPresent() || !isOfTheCloud(thing)
                ? own
                : survey.whole(thing).flatMap(this::known);
    }

    /**
     * True for what no stack knows: neither the thing itself nor, for what the cloud made by itself, what it came
     * with.
     */
    public boolean isOrphan(Thing thing) {
        return known(thing).isEmpty();
    }

    /** One phrase: the stack and the logical name, what it came with, or what it once belonged to. */
    public String phrase(Thing thing) {
        Optional<Stacks.Known> own = stacks.find(thing.key());
        if (own.isPresent()) {
            return own.get().stack() + ": " + own.get().name();
        }
        if (isOfTheCloud(thing)) {
            return survey.whole(thing)
                    .map(whole -> "came with " + whole.key().id())
                    .orElse("made by the cloud");
        }
        String maker = maker(thing);
        return maker.equals(BY_HAND) ? "no stack (made by hand)" : "no stack (made for " + maker + ")";
    }

    private static String maker(Thing thing) {
        String[] parts = thing.urn().split(":+", -1);
        return parts.length > 2 ? parts[2] : "another";
    }

    private static boolean isOfTheCloud(Thing thing) {
        return thing.urn().isEmpty();
    }
}

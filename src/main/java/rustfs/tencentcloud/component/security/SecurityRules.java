package rustfs.tencentcloud.component.security;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may reach whom on which port, said once for both ends. What is not said is refused. Immutable: each {@code allow}
 * gives new rules.
 */
public final class SecurityRules {
    /** Nobody may reach anybody. */
    public static final SecurityRules NONE = new SecurityRules(List.of());

    private final List<Intent> intents;

    private SecurityRules(List<Intent> intents) {
        this.intents = List.copyOf(intents);
    }

    /** @param reason stands as the description of the rules in the console, 100 characters at most */
    record Intent(Peer from, Peer to, ProtocolPort on, String reason) {}

    /**
     * These rules and one more.
     *
     * @throws IllegalArgumentException if neither end is a security group: no rule could hold it
     */
    public SecurityRules allow(Peer from, Peer to, ProtocolPort on, String reason) {
        if (from instanceof Peer.Block && to instanceof Peer.Block) {
            throw new IllegalArgumentException("No security group is at either end of " + from + " to " + to);
        }
        List<Intent> more = new ArrayList<>(intents);
        more.add(new Intent(from, to, on, reason));
        return new SecurityRules(more);
    }

    List<Intent> intents() {
        return intents;
    }

    /** The groups that are at an end of anything, in the order in which they were first named. */
    Set<String> groups() {
        Set<String> groups = new LinkedHashSet<>();
        for (Intent intent : intents) {
            for (Peer end : List.of(intent.from(), intent.to())) {
                end.either(group -> groups.add(group.word()), block -> {});
            }
        }
        return groups;
    }
}

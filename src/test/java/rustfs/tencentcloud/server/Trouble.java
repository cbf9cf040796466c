package rustfs.tencentcloud.server;

/** What the journal of a node says in trouble; docs/operations/trouble.md tells people to look for it. */
final class Trouble {
    static final String WRONG_SECRET = "TODO-secret";
    static final String WRONG_CLOCK = "TODO-clock";
    static final String MISSING_DISK = "not mounted: /data/rustfs0";

    private Trouble() {}
}

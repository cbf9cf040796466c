package rustfs.tencentcloud.simulator.store;

/** What a reference means for the resource that it points to. */
public enum Effect {
    /** It cannot be deleted while the reference stands. */
    BLOCKS,
    /** What refers goes away with it. */
    BELONGS_TO,
    /** Nothing. */
    KNOWS
}

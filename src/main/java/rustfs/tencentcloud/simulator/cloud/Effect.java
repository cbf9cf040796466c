package rustfs.tencentcloud.simulator.cloud;

/** What a reference means for the resource that it points to. */
enum Effect {
    /** It cannot be deleted while the reference stands. */
    BLOCKS,
    /** What refers goes away with it. */
    BELONGS_TO,
    /** Nothing. */
    KNOWS
}

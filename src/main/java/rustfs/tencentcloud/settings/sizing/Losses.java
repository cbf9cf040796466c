package rustfs.tencentcloud.settings.sizing;

/**
 * How many of something can be lost, whichever they are.
 *
 * @param forReads and every object can be read
 * @param forWrites and every object can be written; a node that cannot take writes tells the load balancer that it is
 *     not ready, so through it this is the number for reads too
 */
public record Losses(int forReads, int forWrites) {
    /** The smaller of both, for things that fail if one of their parts fails. */
    public Losses and(Losses other) {
        return new Losses(Math.min(forReads, other.forReads), Math.min(forWrites, other.forWrites));
    }
}

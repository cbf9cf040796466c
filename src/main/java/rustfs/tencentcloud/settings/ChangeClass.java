package rustfs.tencentcloud.settings;

/** What happens to a running stack when a setting is changed. */
public enum ChangeClass {
    /** What exists is updated where it stands, or something is added or removed beside it. */
    IN_PLACE,
    /** The nodes are changed one after the other, each ready again before the next. */
    ROLLING,
    /** Something without data of the cluster is deleted and made anew; the note says what. */
    REPLACES,
    /** It would replace nodes or data disks, so it is refused; the note says why, and the way out. */
    REFUSED
}

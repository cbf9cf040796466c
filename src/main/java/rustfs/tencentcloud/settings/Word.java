package rustfs.tencentcloud.settings;

/** A choice that is written in the configuration otherwise than its constant is named. */
public interface Word {
    /** As it stands in the configuration. */
    String word();
}

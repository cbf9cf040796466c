package rustfs.tencentcloud.cloud;

/**
 * The cloud disk types of CBS, under the codes of its API. Their sizes are in {@link Catalogue}.
 */
public enum DiskType {
    /** HDD cloud disk, sold out nearly everywhere. */
    CLOUD_BASIC,
    /** Premium disk. */
    CLOUD_PREMIUM,
    /** Balanced SSD. */
    CLOUD_BSSD,
    /** SSD. */
    CLOUD_SSD,
    /** Enhanced SSD. */
    CLOUD_HSSD,
    /** Tremendous SSD, sold with certain instance families only. */
    CLOUD_TSSD
}

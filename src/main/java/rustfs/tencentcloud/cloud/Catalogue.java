package rustfs.tencentcloud.cloud;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What Tencent Cloud offers, as far as this project knows: regions, zones, instance types, disk sizes and limits. */
public final class Catalogue {
    private final SortedMap<Region, List<Zone>> zones;
    private final SortedMap<InstanceType, InstanceFigures> instances;
    private final Map<DiskType, DiskSizes> dataDisks;
    private final DiskSizes systemDisk;
    private final Limits limits;

    Catalogue(
            Map<Region, List<Zone>> zones,
            Map<InstanceType, InstanceFigures> instances,
            DiskOffer disks,
            Limits limits) {
        this.zones = Collections.unmodifiableSortedMap(new TreeMap<>(zones));
        this.instances = Collections.unmodifiableSortedMap(new TreeMap<>(instances));
        this.dataDisks = Map.copyOf(disks.dataDisks());
        this.systemDisk = disks.systemDisk();
        this.limits = limits;
    }

    /** The catalogue of the data files that are part of the program. */
    public static Catalogue load() {
        return CatalogueFiles.read();
    }

    public SortedSet<Region> regions() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(zones.keySet()));
    }

    /** The zones of a region in the order of their numbers; empty for a region that is not known. */
    public List<Zone> zones(Region region) {
        return zones.getOrDefault(region, List.of());
    }

    public Collection<InstanceFigures> instances() {
        return instances.values();
    }

    public Optional<InstanceFigures> instance(InstanceType type) {
        return Optional.ofNullable(instances.get(type));
    }

    public DiskSizes dataDisk(DiskType type) {
        DiskSizes sizes = dataDisks.get(type);
        if (sizes == null) {
            throw new IllegalStateException("disk-types.csv has no " + type);
        }
        return sizes;
    }

    public DiskSizes systemDisk() {
        return systemDisk;
    }

    public Limits limits() {
        return limits;
    }

    /** The sizes of data disks by type, and of system disks. */
    record DiskOffer(Map<DiskType, DiskSizes> dataDisks, DiskSizes systemDisk) {}
}

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

/** What Tencent Cloud offers, as far as is known: regions, zones, instance types, disks, limits and prices. */
public final class Catalogue {
    private final SortedMap<Region, List<Zone>> zones;
    private final SortedMap<InstanceType, InstanceFigures> instances;
    private final Map<DiskType, DiskSizes> dataDisks;
    private final DiskSizes systemDisk;
    private final Map<DiskType, DiskThroughput> throughputs;
    private final Limits limits;
    private final Prices prices;

    Catalogue(
            Map<Region, List<Zone>> zones, Map<InstanceType, InstanceFigures> instances, DiskOffer disks, Terms terms) {
        this.zones = Collections.unmodifiableSortedMap(new TreeMap<>(zones));
        this.instances = Collections.unmodifiableSortedMap(new TreeMap<>(instances));
        this.dataDisks = Map.copyOf(disks.dataDisks());
        this.systemDisk = disks.systemDisk();
        this.throughputs = Map.copyOf(disks.throughputs());
        this.limits = terms.limits();
        this.prices = terms.prices();
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

    /** How fast the disks of a type are; nothing if that was not found. */
    public Optional<DiskThroughput> throughput(DiskType type) {
        return Optional.ofNullable(throughputs.get(type));
    }

    public DiskSizes systemDisk() {
        return systemDisk;
    }

    public Limits limits() {
        return limits;
    }

    public Prices prices() {
        return prices;
    }

    /** The sizes and rates of data disks by type, and the sizes of system disks. */
    record DiskOffer(
            Map<DiskType, DiskSizes> dataDisks, Map<DiskType, DiskThroughput> throughputs, DiskSizes systemDisk) {}

    /** What an account may have, and what it pays. */
    record Terms(Limits limits, Prices prices) {}
}

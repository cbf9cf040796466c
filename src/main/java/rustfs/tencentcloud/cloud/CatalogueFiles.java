package rustfs.tencentcloud.cloud;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.cloud.Limits.TagLimits;
import rustfs.tencentcloud.cloud.Table.Row;

/** Reads the catalogue out of the data files of this package. */
final class CatalogueFiles {
    private static final String SYSTEM_DISK = "systemDisk";

    private CatalogueFiles() {}

    static Catalogue read() {
        return new Catalogue(zones(), instances(), disks(), new Catalogue.Terms(limits(), Prices.load()));
    }

    private static Map<Region, List<Zone>> zones() {
        Map<Region, List<Zone>> zones = new HashMap<>();
        for (Row row : Table.of("regions.csv").rows()) {
            Region region = Region.of(row.text("region"));
            zones.put(region, row.numbers("zones").stream().map(region::zone).toList());
        }
        return zones;
    }

    private static Map<InstanceType, InstanceFigures> instances() {
        Map<InstanceType, InstanceFigures> instances = new HashMap<>();
        for (Row row : Table.of("instance-types.csv").rows()) {
            String gpu = row.text("gpu");
            String gbps = row.text("privateGbps");
            InstanceFigures figures = new InstanceFigures(
                    InstanceType.of(row.text("type")),
                    row.number("vcpus"),
                    row.number("memoryGib"),
                    gpu.isEmpty() ? null : gpu,
                    gbps.isEmpty() ? null : new BigDecimal(gbps));
            instances.put(figures.type(), figures);
        }
        return instances;
    }

    private static Catalogue.DiskOffer disks() {
        Map<DiskType, DiskSizes> dataDisks = new EnumMap<>(DiskType.class);
        Map<DiskType, DiskThroughput> throughputs = new EnumMap<>(DiskType.class);
        Map<String, DiskSizes> others = new HashMap<>();
        for (Row row : Table.of("disk-types.csv").rows()) {
            DiskSizes sizes = new DiskSizes(
                    Gib.of(row.number("minimumGib")), Gib.of(row.number("maximumGib")), Gib.of(row.number("stepGib")));
            String disk = row.text("disk");
            if (disk.equals(SYSTEM_DISK)) {
                others.put(disk, sizes);
            } else {
                dataDisks.put(DiskType.valueOf(disk), sizes);
                addThroughput(row, throughputs);
            }
        }
        DiskSizes systemDisk = others.get(SYSTEM_DISK);
        if (systemDisk == null) {
            throw new IllegalStateException("disk-types.csv has no " + SYSTEM_DISK);
        }
        return new Catalogue.DiskOffer(dataDisks, throughputs, systemDisk);
    }

    private static void addThroughput(Row row, Map<DiskType, DiskThroughput> throughputs) {
        if (!row.text("mbps").isEmpty()) {
            throughputs.put(
                    DiskType.valueOf(row.text("disk")),
                    new DiskThroughput(
                            new BigDecimal(row.text("mbps")),
                            new BigDecimal(row.text("mbpsPerGib")),
                            new BigDecimal(row.text("mbpsMost"))));
        }
    }

    private static Limits limits() {
        Map<String, Row> rows = new HashMap<>();
        Table.of("limits.csv").rows().forEach(row -> rows.put(row.text("limit"), row));
        return new Limits(
                vpcRanges(),
                number("longestSubnetMask", rows),
                number("reservedAddressesPerSubnet", rows),
                number("natGatewaysPerVpc", rows),
                row("natBandwidthsMbps", rows).numbers("value").stream()
                        .map(Mbps::of)
                        .toList(),
                number("addressesPerNatGateway", rows),
                Mbps.of(number("addressMbps", rows)),
                number("addressesPerRegion", rows),
                Mbps.of(number("loadBalancerMbps", rows)),
                number("targetsPerListener", rows),
                number("instancesPerPlacementGroup", rows),
                number("disksPerInstance", rows),
                new TagLimits(
                        number("tagsPerResource", rows), number("tagKeyLength", rows), number("tagValueLength", rows)));
    }

    private static List<VpcRange> vpcRanges() {
        List<VpcRange> ranges = new ArrayList<>();
        for (Row row : Table.of("vpc-ranges.csv").rows()) {
            ranges.add(new VpcRange(
                    CidrBlock.of(row.text("within")), row.number("shortestMask"), row.number("longestMask")));
        }
        return ranges;
    }

    private static int number(String limit, Map<String, Row> rows) {
        return row(limit, rows).number("value");
    }

    private static Row row(String limit, Map<String, Row> rows) {
        Row row = rows.get(limit);
        if (row == null) {
            throw new IllegalStateException("limits.csv has no " + limit);
        }
        return row;
    }
}

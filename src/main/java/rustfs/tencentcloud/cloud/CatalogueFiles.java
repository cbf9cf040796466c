package rustfs.tencentcloud.cloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.cloud.Catalogue.DiskOffer;
import rustfs.tencentcloud.cloud.Limits.TagLimits;

/** Reads the data files of the package. A file that is missing or malformed is a bug of ours, and ends the program. */
final class CatalogueFiles {
    private final JsonMapper json = new JsonMapper();

    Catalogue read() {
        return new Catalogue(
                zones(tree("regions.json").required("zones")),
                instances(text("instance-types.csv")),
                disks(tree("disk-types.json")),
                limits(tree("limits.json")));
    }

    private static Map<Region, List<Zone>> zones(JsonNode regions) {
        Map<Region, List<Zone>> zones = new HashMap<>();
        regions.properties().forEach(entry -> {
            Region region = Region.of(entry.getKey());
            List<Zone> ofRegion = new ArrayList<>();
            entry.getValue().forEach(number -> ofRegion.add(region.zone(number.intValue())));
            zones.put(region, List.copyOf(ofRegion));
        });
        return zones;
    }

    private static Map<InstanceType, InstanceFigures> instances(String table) {
        Map<InstanceType, InstanceFigures> instances = new HashMap<>();
        table.lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(CatalogueFiles::instance)
                .forEach(figures -> instances.put(figures.type(), figures));
        return instances;
    }

    private static InstanceFigures instance(String line) {
        String[] cells = line.split(",", -1);
        return new InstanceFigures(
                InstanceType.of(cells[0]),
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                cells[3].isEmpty() ? null : cells[3],
                cells[4].isEmpty() ? null : new BigDecimal(cells[4]));
    }

    private static DiskOffer disks(JsonNode file) {
        Map<DiskType, DiskSizes> dataDisks = new EnumMap<>(DiskType.class);
        file.required("dataDisks")
                .properties()
                .forEach(entry -> dataDisks.put(DiskType.valueOf(entry.getKey()), sizes(entry.getValue())));
        return new DiskOffer(dataDisks, sizes(file.required("systemDisk")));
    }

    private static DiskSizes sizes(JsonNode disk) {
        return new DiskSizes(
                Gib.of(disk.required("minimumGib").intValue()),
                Gib.of(disk.required("maximumGib").intValue()),
                Gib.of(disk.required("stepGib").intValue()));
    }

    private static Limits limits(JsonNode file) {
        JsonNode vpc = file.required("vpc");
        JsonNode loadBalancer = file.required("loadBalancer");
        JsonNode instance = file.required("instance");
        JsonNode tags = file.required("tags");
        List<VpcRange> ranges = new ArrayList<>();
        vpc.required("ranges").forEach(range -> ranges.add(range(range)));
        List<Mbps> natBandwidths = new ArrayList<>();
        vpc.required("natBandwidthsMbps").forEach(mbps -> natBandwidths.add(Mbps.of(mbps.intValue())));
        return new Limits(
                ranges,
                vpc.required("longestSubnetMask").intValue(),
                vpc.required("reservedAddressesPerSubnet").intValue(),
                vpc.required("natGateways").intValue(),
                natBandwidths,
                Mbps.of(loadBalancer.required("bandwidthMbps").intValue()),
                loadBalancer.required("targetsPerListener").intValue(),
                instance.required("dataDisks").intValue(),
                instance.required("instancesPerPlacementGroup").intValue(),
                new TagLimits(
                        tags.required("perResource").intValue(),
                        tags.required("keyLength").intValue(),
                        tags.required("valueLength").intValue()));
    }

    private static VpcRange range(JsonNode range) {
        return new VpcRange(
                CidrBlock.of(range.required("within").textValue()),
                range.required("shortestMask").intValue(),
                range.required("longestMask").intValue());
    }

    private JsonNode tree(String name) {
        try {
            return json.readTree(text(name));
        } catch (IOException malformed) {
            throw new UncheckedIOException(name, malformed);
        }
    }

    private static String text(String name) {
        try (InputStream file = CatalogueFiles.class.getResourceAsStream("/cloud/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks its data file cloud/" + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}

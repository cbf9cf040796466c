package rustfs.tencentcloud.settings.binding;

import java.util.List;
import java.util.stream.Collectors;
import rustfs.tencentcloud.cloud.Catalogue;
import rustfs.tencentcloud.cloud.InstanceType;
import rustfs.tencentcloud.cloud.InvalidValueException;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.cloud.Zone;

/** Reads names of things that the cloud has a list of. A name that is well-formed and not in the list is refused. */
record KnownNames(Catalogue catalogue) {
    Region region(String code) {
        List<String> codes = catalogue.regions().stream().map(Region::code).toList();
        if (!codes.contains(code)) {
            throw new InvalidValueException(
                    "'" + code + "' is not a region that is known",
                    oneOf(codes),
                    Nearest.to(code).among(codes));
        }
        return Region.of(code);
    }

    Zone zone(String code) {
        Zone zone = Zone.of(code);
        Region region = region(zone.region().code());
        List<Zone> zones = catalogue.zones(region);
        if (!zones.contains(zone)) {
            throw new InvalidValueException(
                    "'" + code + "' is not a zone of " + region,
                    oneOf(zones.stream().map(Zone::code).toList()));
        }
        return zone;
    }

    InstanceType instanceType(String code) {
        List<String> codes = catalogue.instances().stream()
                .map(figures -> figures.type().code())
                .collect(Collectors.toList());
        if (!codes.contains(code)) {
            throw new InvalidValueException(
                    "'" + code + "' is not an instance type that is known",
                    "for instance " + String.join(", ", Nearest.to(code).among(codes, 4))
                            + "; a new one is added to cloud/instance-types.csv",
                    Nearest.to(code).among(codes));
        }
        return InstanceType.of(code);
    }

    private static String oneOf(List<String> codes) {
        return "one of " + String.join(", ", codes);
    }
}

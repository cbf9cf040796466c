package rustfs.tencentcloud.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A stack of about a wanted number of resources: the prod stack with other pools, of nodes with many disks. */
record ScaledStack(String name, int pools, int nodes, int disks) {
    /** About 100, 300, 900 and 3,000 resources. */
    static final ScaledStack[] ALL = {
        new ScaledStack("s100", 1, 4, 6),
        new ScaledStack("s300", 1, 16, 7),
        new ScaledStack("s900", 2, 16, 13),
        new ScaledStack("s3000", 5, 16, 18),
    };

    /** The stack's file, made from prod's: the list under {@code pools:} is replaced. */
    String file(String prod) {
        int start = prod.indexOf("    pools:");
        int from = prod.indexOf('\n', start) + 1;
        int end = from;
        while (end < prod.length() && prod.startsWith("      ", end)) {
            end = prod.indexOf('\n', end) + 1;
        }
        String zones = prod.substring(prod.indexOf("zones: [", from) + 7, prod.indexOf(']', from) + 1);
        return prod.substring(0, from) + list(zones) + prod.substring(end);
    }

    private String list(String zones) {
        return IntStream.rangeClosed(1, pools)
                .mapToObj(pool -> "      - name: scale" + pool + "\n        nodes: " + nodes + "\n        zones: "
                        + zones + "\n        disks: {count: " + disks + ", type: CLOUD_HSSD, sizeGib: 100}\n")
                .collect(Collectors.joining());
    }
}

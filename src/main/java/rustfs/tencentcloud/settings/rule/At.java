package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.settings.Path;

/** The places in the configuration that rules speak of. */
final class At {
    static final Path NETWORK = Path.ROOT.field("network");
    static final Path ACCESS = Path.ROOT.field("access");
    static final Path CLUSTER = Path.ROOT.field("cluster");
    static final Path CONTENT = Path.ROOT.field("content");
    static final Path LOAD_BALANCER = Path.ROOT.field("loadBalancer");
    static final Path NAMES = Path.ROOT.field("names");
    static final Path CDN = Path.ROOT.field("gaming").field("cdn");
    static final Path GPU = Path.ROOT.field("aiMl").field("gpu");

    private At() {}

    static Path pool(int index) {
        return CLUSTER.field("pools").index(index);
    }
}

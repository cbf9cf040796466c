package rustfs.tencentcloud.settings.rule;

import rustfs.tencentcloud.cloud.DomainName;
import rustfs.tencentcloud.cloud.HostLabel;
import rustfs.tencentcloud.settings.Exposure;
import rustfs.tencentcloud.settings.GamingSettings;
import rustfs.tencentcloud.settings.NamesSettings;
import rustfs.tencentcloud.settings.Path;
import rustfs.tencentcloud.settings.Problems;
import rustfs.tencentcloud.settings.PublicRecordSettings;
import rustfs.tencentcloud.settings.StackSettings;

/** Each name leads to one thing: the S3 endpoint with its buckets, the console, a node, the CDN. */
final class NamesAreApart implements Rule {
    private static final String NODES = "rustfs-";

    @Override
    public void check(StackSettings settings, Problems problems) {
        NamesSettings names = settings.names();
        if (names == null) {
            return;
        }
        apartFromNodes(At.NAMES.field("s3"), names.s3(), problems);
        apartFromNodes(At.NAMES.field("console"), names.console(), problems);
        String s3 = names.s3().toString();
        String console = names.console().toString();
        if (console.equals(s3) || console.endsWith("." + s3)) {
            problems.add(
                    At.NAMES.field("console"),
                    "'" + console + "' is the S3 endpoint, or one of its buckets",
                    "a name that is neither " + s3 + " nor ends with ." + s3);
        }
        if (names.publicRecord() != null) {
            publicRecord(names.publicRecord(), settings, problems);
        }
    }

    private static void apartFromNodes(Path path, HostLabel label, Problems problems) {
        if (label.toString().startsWith(NODES)) {
            problems.add(
                    path, "'" + label + "' begins as the names of nodes do", "a name that does not begin " + NODES);
        }
    }

    private static void publicRecord(PublicRecordSettings record, StackSettings settings, Problems problems) {
        Path path = At.NAMES.field("publicRecord");
        if (settings.loadBalancer().exposure() == Exposure.INTERNAL) {
            problems.warn(
                    path,
                    "it is not made while loadBalancer.exposure is internal, as it would lead nowhere; "
                            + "take it out, or set loadBalancer.exposure to public");
        }
        GamingSettings gaming = settings.gaming();
        if (gaming != null && gaming.cdn().domain().equals(record.fullName())) {
            problems.add(
                    path.field("name"),
                    "'" + record.fullName() + "' is the domain of the CDN",
                    "another name than gaming.cdn.domain, as the CDN fetches from this one");
        }
        DomainName domain = record.domain();
        if (domain.isReservedForExamples()) {
            problems.warn(
                    path.field("domain"),
                    domain + " is reserved for examples, so DNSPod will refuse it; name a domain that is yours");
        }
    }
}

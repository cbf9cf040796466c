package rustfs.tencentcloud.stacks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks.Recording;

/**
 * A stack as a Mermaid picture, drawn from the resources that it declares: region, zones, tiers, and what stands
 * there.
 */
final class ArchitecturePicture {
    private final Recording recording;
    private final StringBuilder text = new StringBuilder();
    private int depth = 1;

    ArchitecturePicture(Recording recording) {
        this.recording = recording;
    }

    String mermaid() {
        Declared vpc = recording.ofType("Vpc").get(0);
        text.append("```mermaid\nflowchart TB\n");
        drawWaysIn();
        open("vpc", "VPC " + vpc.name() + " " + vpc.input("cidrBlock"));
        zones().forEach(this::drawZone);
        close();
        drawWhatNodesUse();
        drawTraffic();
        return text.append("```\n").toString();
    }

    /** How many resources there are of each type. */
    String table() {
        Map<String, Long> counts = recording.resources().stream()
                .filter(declared -> !declared.type().contains(":"))
                .collect(Collectors.groupingBy(Declared::type, TreeMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " `" + count.getKey() + "`")
                .collect(Collectors.joining(", ", all + " resources: ", ".\n"));
    }

    private void drawWaysIn() {
        for (Declared domain : recording.ofType("CdnDomain")) {
            line("players([Players]) --> cdn");
            line("cdn{{\"CDN " + domain.input("domain") + "\"}}");
        }
        for (Declared balancer : recording.ofType("ClbInstance")) {
            String kind = isPublic(balancer) ? "Public" : "Internal";
            line(id(balancer) + "[/\"" + kind + " load balancer " + balancer.name() + "<br/>" + ports(balancer)
                    + "\"/]");
        }
    }

    private String ports(Declared balancer) {
        return recording.ofType("ClbListener").stream()
                .filter(listener -> listener.input("clbId").equals(balancer.name() + "-id"))
                .map(listener -> {
                    String service = listener.name().substring(balancer.name().length() + 1);
                    return service + " " + whole(listener.input("port"));
                })
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private TreeSet<String> zones() {
        return recording.ofType("Subnet").stream()
                .map(subnet -> (String) subnet.input("availabilityZone"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void drawZone(String zone) {
        open(id(zone), zone);
        recording.ofType("NatGateway").stream()
                .filter(gateway -> zone.equals(gateway.inputs().get("zone")))
                .forEach(this::drawGateway);
        for (Declared subnet : recording.ofType("Subnet")) {
            List<Declared> machines = recording.ofType("Instance").stream()
                    .filter(machine -> machine.input("subnetId").equals(subnet.name() + "-id"))
                    .toList();
            if (subnet.input("availabilityZone").equals(zone) && !machines.isEmpty()) {
                String tier = subnet.name().replaceAll(".*-(data|private|public)-.*", "$1");
                open(id(subnet), tier + " " + subnet.input("cidrBlock"));
                machines.forEach(this::drawMachine);
                close();
            }
        }
        close();
    }

    private void drawGateway(Declared gateway) {
        line(id(gateway) + "[\\\"NAT gateway, " + whole(gateway.input("bandwidth")) + " Mbps\"\\]");
    }

    private void drawMachine(Declared machine) {
        List<Declared> disks = recording.ofType("CbsStorage").stream()
                .filter(disk -> disk.name().startsWith(machine.name() + "-disk"))
                .toList();
        String data = disks.isEmpty()
                ? ""
                : "<br/>" + machine.input("privateIp") + "<br/>" + disks.size() + " × "
                        + whole(disks.get(0).input("storageSize")) + " GiB "
                        + disks.get(0).input("storageType");
        line(id(machine) + "[\"" + machine.name() + "<br/>" + machine.input("instanceType") + data + "\"]");
    }

    private void drawWhatNodesUse() {
        recording.ofType("NatGateway").stream()
                .filter(gateway -> !gateway.inputs().containsKey("zone"))
                .forEach(this::drawGateway);
        line("ssm[(\"SSM: " + recording.ofType("SsmSecret").size() + " keys\")]");
        for (Declared log : recording.ofType("ClsTopic")) {
            String content = log.name().endsWith("-nodes") ? "log of the nodes, " : "flow log, ";
            line(id(log) + "[(\"CLS: " + content + whole(log.input("period")) + " days\")]");
        }
    }

    private void drawTraffic() {
        for (Declared balancer : recording.ofType("ClbInstance")) {
            String clients = isPublic(balancer) ? "internet([S3 clients])" : "inside([Clients in the network])";
            line(clients + " --> " + id(balancer) + " --> vpc");
            if (isPublic(balancer) && !recording.ofType("CdnDomain").isEmpty()) {
                line("cdn --> " + id(balancer));
            }
        }
        line("vpc -. read at boot .-> ssm");
        for (Declared log : recording.ofType("ClsTopic")) {
            String what = log.name().endsWith("-nodes") ? "what RustFS says" : "connections";
            line("vpc -. " + what + " .-> " + id(log));
        }
        recording.ofType("NatGateway").stream()
                .filter(gateway -> !gateway.inputs().containsKey("zone"))
                .forEach(gateway -> line("vpc --> " + id(gateway)));
    }

    private static boolean isPublic(Declared balancer) {
        return balancer.input("networkType").equals("OPEN");
    }

    private void open(String id, String title) {
        line("subgraph " + id + " [\"" + title + "\"]");
        depth++;
    }

    private void close() {
        depth--;
        line("end");
    }

    private void line(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private static String id(Declared declared) {
        return id(declared.type() + "-" + declared.name());
    }

    /** Mermaid takes a hyphen in an id for the start of an arrow. */
    private static String id(String name) {
        return name.replace('-', '_');
    }

    private static String whole(Object number) {
        return Long.toString(Math.round((Double) number));
    }
}

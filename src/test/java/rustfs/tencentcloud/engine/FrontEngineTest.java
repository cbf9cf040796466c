package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import rustfs.tencentcloud.engine.LocalRun.Outcome;

/** What clients speak is changed on a stack that is up, from one protocol to the next and back. */
class FrontEngineTest {
    private static final String STACK = "front";
    private static final Map<String, Object> NAMES =
            Map.of("zone", "storage.test", "publicRecord", Map.of("domain", "studio.test"));

    private final LocalRun run;
    private final Account account;

    FrontEngineTest() throws Exception {
        run = LocalRun.create();
        account = new Account(run.account());
    }

    @Test
    void protocolsComeAndGoAndMachinesStay() throws Exception {
        SettingsTree tcp = settings();
        succeeds(preview(tcp));
        settlesAs(tcp);
        Set<String> machines = idsOf("Instance", "CbsStorage", "ClbInstance");
        assertThat(typesOf("ClbListener")).hasSize(3);
        assertThat(typesOf("ClbListenerRule")).isEmpty();

        succeeds(preview(https()));
        settlesAs(https());
        assertThat(typesOf("ClbListener")).hasSize(3);
        assertThat(typesOf("ClbListenerRule", "ClbCustomizedConfigAttachment")).hasSize(7);
        assertThat(typesOf("PrivateDnsRecord", "DnspodRecord")).hasSize(9);

        SettingsTree otherPort = https();
        otherPort.set("loadBalancer.port", 443);
        settlesAs(otherPort);
        assertThat(typesOf("ClbListenerRule", "ClbCustomizedConfigAttachment")).hasSize(7);

        settlesAs(tcp);
        assertThat(typesOf("ClbListenerRule", "ClbCustomizedConfigV2", "PrivateDnsZone", "DnspodRecord"))
                .isEmpty();

        succeeds(preview(tcpSsl()));
        settlesAs(tcpSsl());
        assertThat(typesOf("ClbListener")).hasSize(3);

        settlesAs(https());
        assertThat(idsOf("Instance", "CbsStorage", "ClbInstance")).isEqualTo(machines);
        succeeds(run.pulumi("destroy", "-s", STACK, "--yes"));
        assertThat(account.ids()).isEmpty();
    }

    private Outcome preview(SettingsTree settings) throws Exception {
        Files.writeString(run.root().resolve("Pulumi." + STACK + ".yaml"), settings.file());
        return run.pulumi("preview", "-s", STACK);
    }

    /** Makes it, and finds that nothing is left to change. */
    private void settlesAs(SettingsTree settings) throws Exception {
        Files.writeString(run.root().resolve("Pulumi." + STACK + ".yaml"), settings.file());
        succeeds(run.pulumi("up", "-s", STACK, "--yes"));
        succeeds(run.pulumi("preview", "-s", STACK, "--expect-no-changes"));
        succeeds(run.pulumi("refresh", "-s", STACK, "--expect-no-changes", "--yes"));
    }

    private static SettingsTree https() throws Exception {
        SettingsTree settings = settings();
        settings.set("loadBalancer.protocol", "https");
        settings.set("loadBalancer.certificateId", "aBcD1234");
        settings.set("names", NAMES);
        return settings;
    }

    private static SettingsTree tcpSsl() throws Exception {
        SettingsTree settings = settings();
        settings.set("cluster.tls", Map.of("enabled", false));
        settings.set("loadBalancer.protocol", "tcpSsl");
        settings.set("loadBalancer.certificateId", "aBcD1234");
        return settings;
    }

    private static SettingsTree settings() throws Exception {
        return new SettingsTree(new Yaml().load(Files.readString(Path.of("src/test/resources/engine/front.yaml"))));
    }

    private List<String> typesOf(String... types) throws Exception {
        return account.idsByUrn().keySet().stream()
                .map(urn -> urn.replaceFirst("::[^:]*$", "").replaceFirst("^.*[:$]", ""))
                .filter(List.of(types)::contains)
                .toList();
    }

    private Set<String> idsOf(String... types) throws Exception {
        return account.idsByUrn().entrySet().stream()
                .filter(made -> List.of(types)
                        .contains(made.getKey().replaceFirst("::[^:]*$", "").replaceFirst("^.*[:$]", "")))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void succeeds(Outcome outcome) {
        assertThat(outcome.status()).describedAs(outcome.output()).isZero();
    }
}

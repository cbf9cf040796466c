package rustfs.tencentcloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import rustfs.tencentcloud.engine.LocalRun.Outcome;

/** What is done in the console behind Pulumi's back: a refresh finds it, and an up puts it right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleEngineTest {
    private static final String ROUTE = "tencentcloud:index/routeTableEntry:RouteTableEntry";
    private static final String PARENT = "urn:pulumi:dev::rustfs::rustfs:network:Network::rustfs-dev";
    private static final String PROVIDER = "urn:pulumi:dev::rustfs::pulumi:providers:tencentcloud::rustfs-dev";

    private final LocalRun run;
    private final Account account;

    ConsoleEngineTest() throws Exception {
        run = LocalRun.create();
        account = new Account(run.account());
        succeeds(run.pulumi("up", "-s", "dev", "--yes"));
    }

    @Test
    @Order(1)
    void aChangeIsFoundAndPutRight() throws Exception {
        String rules = id("SecurityGroupRuleSet::rustfs-dev-nodes");
        String network = id("Vpc::rustfs-dev");
        String gateway = id("NatGateway::rustfs-dev-nat");
        assertThat(cloud("change", "SecurityGroupRuleSet/" + rules, "ingresses[0].port=ALL"))
                .contains("ingresses[0].port");
        cloud("change", network, "tags.owner=someone else");
        cloud("change", gateway, "bandwidth=100");

        PreviewEffect found = PreviewEffect.of(run.pulumi("preview", "-s", "dev", "--refresh", "--json"));
        assertThat(found.changed()).containsExactlyInAnyOrder("SecurityGroupRuleSet", "Vpc", "NatGateway");
        assertThat(found.replaced()).isEmpty();

        succeeds(run.pulumi("up", "-s", "dev", "--refresh", "--yes"));
        assertThat(cloud("show", network)).doesNotContain("someone else");
        assertThat(cloud("show", gateway)).containsPattern("bandwidth +20\n");
        assertThat(cloud("show", "SecurityGroupRuleSet/" + rules))
                .doesNotContain("\"port\":\"ALL\",\"protocol\":\"TCP\"");
        succeeds(run.pulumi("preview", "-s", "dev", "--refresh", "--expect-no-changes"));
    }

    @Test
    @Order(2)
    void whatIsDeletedIsDroppedAndMadeAnew() throws Exception {
        String route = id("RouteTableEntry::rustfs-dev-private-ap-guangzhou-6-internet");
        assertThat(run.cloud("delete", id("Vpc::rustfs-dev")).output()).contains("Code=ResourceInUse", "used by");
        cloud("delete", route);

        assertThat(run.pulumi("refresh", "-s", "dev", "--yes").output()).contains("RouteTableEntry", "1 deleted");
        Outcome again = run.pulumi("up", "-s", "dev", "--yes");

        succeeds(again);
        assertThat(again.output()).contains("1 created").doesNotContain("replaced");
        assertThat(id("RouteTableEntry::rustfs-dev-private-ap-guangzhou-6-internet"))
                .isNotEqualTo(route);
    }

    @Test
    @Order(3)
    void whatIsMadeByHandIsTakenIn() throws Exception {
        String urn = urn("RouteTableEntry::rustfs-dev-private-ap-guangzhou-6-internet");
        succeeds(run.pulumi("state", "delete", urn, "--yes", "-s", "dev"));
        Outcome orphans = run.cloud("list", "--orphans");
        assertThat(orphans.status()).isEqualTo(1);
        assertThat(orphans.output().lines()).hasSize(2);
        String left = account.idsByUrn().get(urn);
        String shown = cloud("show", left);
        cloud("delete", left);

        String made = cloud(
                        "create",
                        "tencentcloud_route_table_entry",
                        "routeTableId=" + output(shown, "routeTableId"),
                        "nextHub=" + output(shown, "nextHub"),
                        "destinationCidrBlock=0.0.0.0/0",
                        "nextType=NAT",
                        "description=" + output(shown, "description"))
                .lines()
                .filter(line -> line.matches("\\d+\\..*"))
                .findFirst()
                .orElseThrow();
        String name = urn.substring(urn.lastIndexOf("::") + 2);
        Outcome taken = run.pulumi(
                "import",
                ROUTE,
                name,
                made,
                "--parent",
                "parent=" + PARENT,
                "--provider",
                "provider=" + PROVIDER,
                "--protect=false",
                "--generate-code=false",
                "--yes",
                "-s",
                "dev");

        succeeds(taken);
        succeeds(run.pulumi("preview", "-s", "dev", "--refresh", "--expect-no-changes"));
        assertThat(run.cloud("list", "--orphans").status()).isZero();
    }

    @Test
    @Order(4)
    void anAccountIsSavedAndBroughtBack() throws Exception {
        String file = run.root().resolve("saved.db").toString();
        Map<String, String> before = account.idsByUrn();
        cloud("save", file);

        cloud("reset", "--yes");
        assertThat(account.ids()).isEmpty();
        assertThat(run.pulumi("preview", "-s", "dev", "--refresh", "--expect-no-changes")
                        .status())
                .isNotZero();
        assertThat(run.cloud("load", Path.of("pom.xml").toString()).output()).contains("is not a saved account");

        cloud("load", file);
        assertThat(account.idsByUrn()).isEqualTo(before);
        succeeds(run.pulumi("preview", "-s", "dev", "--refresh", "--expect-no-changes"));
    }

    private String urn(String end) throws Exception {
        return account.idsByUrn().keySet().stream()
                .filter(urn -> urn.endsWith(":" + end))
                .findFirst()
                .orElseThrow();
    }

    private String id(String end) throws Exception {
        return account.idsByUrn().get(urn(end));
    }

    private String cloud(String... arguments) throws Exception {
        Outcome outcome = run.cloud(arguments);
        succeeds(outcome);
        return outcome.output();
    }

    private static String output(String shown, String property) {
        Matcher line = Pattern.compile("(?m)^  " + property + " +(.*)$").matcher(shown);
        assertThat(line.find()).as(property).isTrue();
        return line.group(1);
    }

    private static void succeeds(Outcome outcome) {
        assertThat(outcome.status()).describedAs(outcome.output()).isZero();
    }
}

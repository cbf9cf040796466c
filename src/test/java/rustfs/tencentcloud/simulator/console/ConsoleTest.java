package rustfs.tencentcloud.simulator.console;

import static org.assertj.core.api.Assertions.assertThat;
import static rustfs.tencentcloud.simulator.console.ConsoleRun.resource;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.console.ConsoleRun.Outcome;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.TestProvider;

class ConsoleTest {
    private ConsoleRun console;
    private TestProvider.Site site;

    @BeforeEach
    void makeASite(@TempDir Path folder) {
        console = new ConsoleRun(folder);
        site = console.provider().site();
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Nested
    class Listing {
        @Test
        void showsWhatThereIsInColumns() throws IOException {
            console.stack("dev", resource("Vpc", site.vpc().id(), "{}"));

            Outcome listed = console.run("list");

            assertThat(listed.status()).isZero();
            assertThat(listed.line()).matches("TYPE +REGION +ID +NAME +STATE +BELONGS TO");
            assertThat(listed.out())
                    .containsPattern("Vpc +ap-guangzhou +" + site.vpc().id() + " +site-[0-9a-f]+ +- +dev: of-Vpc\n")
                    .containsPattern(
                            "RouteTable .* default .* came with " + site.vpc().id() + "\n")
                    .containsPattern("Subnet .* no stack \\(made for test\\)\n");
        }

        @Test
        void takesATypeInAnyFormOrAPartOfAWord() {
            String vpc = site.vpc().id();
            for (String word : new String[] {"Vpc", "vpc", "tencentcloud_vpc", "tencentcloud:index/vpc:Vpc", vpc}) {
                assertThat(console.run("list", word).out().lines()).hasSize(2).anyMatch(line -> line.contains(vpc));
            }
            assertThat(console.run("list", "sub*site").out()).isEmpty();
            assertThat(console.run("list", "s*-").out()).contains("Subnet", "SecurityGroup");
            assertThat(console.run("list", "tencentcloud_vpn").err()).contains("did you mean 'tencentcloud_vpc'?");
        }

        @Test
        void tellsOrphansByTheStatusAsWell() throws IOException {
            console.stack(
                    "dev",
                    resource("Vpc", site.vpc().id(), "{}"),
                    resource("Subnet", site.subnet().id(), "{}"));
            Outcome orphans = console.run("list", "--orphans");
            assertThat(orphans.status()).isEqualTo(1);
            assertThat(orphans.out()).contains("SecurityGroup").doesNotContain("Vpc", "Subnet", "RouteTable");

            console.provider().delete("SecurityGroup", site.securityGroup().id());
            assertThat(console.run("list", "--orphans").status()).isZero();
        }

        @Test
        void isReadByProgramsToo() throws IOException {
            console.stack("dev", resource("Vpc", site.vpc().id(), "{}"));
            assertThat(console.run("list", "Vpc", "--json", "-s", "dev").out())
                    .contains("\"id\":\"" + site.vpc().id() + "\"", "\"stack\":\"dev\"", "\"orphan\":false");
        }
    }

    @Nested
    class Showing {
        @Test
        void tellsWhatRefersToWhatAndHowToImportIt() {
            String shown = console.run("show", site.vpc().id()).out();
            assertThat(shown)
                    .contains("cidrBlock", "10.0.0.0/16", "referred to by", "keeps it from being deleted")
                    .contains("bin/local import tencentcloud:index/vpc:Vpc NAME "
                            + site.vpc().id());
            assertThat(console.run("show", site.subnet().id(), "--json").out())
                    .contains("\"property\":\"vpcId\"", "\"effect\":\"BLOCKS\"");
        }

        @Test
        void hidesSecretsUntilItIsAskedForThem() throws IOException {
            Provider.State instance = console.provider()
                    .create("Instance", "i", site.instance(", 'password': 'Geheim-1234', 'hostname': 'leise'"));
            console.stack(
                    "dev",
                    resource(
                            "Instance",
                            instance.id(),
                            "{\"hostname\": {\"4dabf18193072939515e22adb298388d\":"
                                    + " \"1b47061264138c4ac30d75fd1eb44270\"}}"));

            assertThat(console.run("show", instance.id()).out())
                    .contains("[secret]")
                    .doesNotContain("Geheim-1234", "leise");
            assertThat(console.run("show", instance.id(), "--show-secrets").out())
                    .contains("Geheim-1234", "leise");
        }

        @Test
        void namesTheNearestIds() {
            String wrong = site.vpc().id().substring(0, 11) + "_";
            Outcome unknown = console.run("show", wrong);
            assertThat(unknown.status()).isEqualTo(2);
            assertThat(unknown.err()).contains("nearest ids are '" + site.vpc().id() + "'");
        }
    }

    @Nested
    class Changing {
        @Test
        void readsValuesAsWhatThePropertiesAre() {
            String group = site.securityGroup().id();
            Outcome changed = console.run("change", group, "description=by hand", "tags.env=test");
            assertThat(changed.out())
                    .containsPattern("description +.* -> +by hand\n")
                    .contains("tags");

            assertThat(console.run("change", group, "tags.env=null").out()).containsPattern("env +test +-> +-\n");
            assertThat(console.run("change", group, "tags={\"a\": \"b\"}").out())
                    .contains("tags.a");
            assertThat(console.run("change", group, "tags.a=b").out()).contains("Nothing changes");
        }

        @Test
        void reachesIntoLists() {
            String group = site.securityGroup().id();
            String rules = console.provider()
                    .create(
                            "SecurityGroupRuleSet",
                            "r",
                            "{'securityGroupId': '%s', 'ingresses': [{'action': 'ACCEPT', 'protocol': 'TCP',"
                                    + " 'port': '80', 'cidrBlock': '10.0.0.0/8'}]}",
                            group)
                    .id();
            assertThat(console.run("show", rules).err())
                    .contains("names 2 things: say which by SecurityGroup/" + group + " or SecurityGroupRuleSet/");
            assertThat(console.run("change", rules, "tags.a=b").out())
                    .as("only the group has tags")
                    .contains("tags");

            String id = "SecurityGroupRuleSet/" + group;
            assertThat(console.run("change", id, "ingresses[0].port=443").out())
                    .containsPattern("ingresses\\[0]\\.port +80 +-> +443");
            assertThat(console.run("change", id, "ingresses[2].port=443").err())
                    .contains("ingresses has 1 items, so the next one is 'ingresses[1]'");
            assertThat(console.run("change", id, "ingresses[0].protocol=FOO").err())
                    .contains("The protocol 'FOO' is not one of the cloud's");
            assertThat(console.run("change", id, "ingresses[0]=null").out()).contains("ingresses[0]");
        }

        @Test
        void saysEverythingThatIsWrongAtOnce() {
            String err = console.run("change", site.subnet().id(), "cidr_block=x", "isMulticast=perhaps", "tags=1")
                    .err();
            assertThat(err)
                    .contains("did you mean 'cidrBlock'?")
                    .contains("'isMulticast' is true or false, got 'perhaps'.")
                    .contains("'tags' is an object (in JSON: {...}), got '1'.");
            assertThat(console.run("change", site.subnet().id(), "name").err()).contains("is no assignment");
        }

        @Test
        void refusesWhatTheCloudRefusesUnlessItIsForced() {
            String subnet = site.subnet().id();
            assertThat(console.run("change", subnet, "cidrBlock=10.0.2.0/24").err())
                    .contains("'cidrBlock' cannot be changed");
            assertThat(console.run("change", subnet, "createTime=now").err()).contains("computed by the cloud");
            assertThat(console.run("change", subnet, "cidrBlock=10.0.2.0/24", "--force")
                            .status())
                    .isZero();
            assertThat(TestProvider.text(
                            console.provider().read("Subnet", site.subnet()).orElseThrow(), "cidrBlock"))
                    .isEqualTo("10.0.2.0/24");
        }
    }

    @Nested
    class Asking {
        @Test
        void explainsItself() {
            assertThat(console.run().out()).contains("bin/cloud change ID name=value", "bin/cloud serve [--port N]");
            assertThat(console.run("list", "--help").out()).contains("--orphans lists what no stack");
        }

        @Test
        void sayEveryMistakeAtOnce() {
            assertThat(console.run("lst").err()).contains("did you mean 'list'?");
            Outcome wrong = console.run("list", "--orphan", "--region", "ap-guanzhou", "-s", "prod", "a", "b");
            assertThat(wrong.status()).isEqualTo(2);
            assertThat(wrong.err())
                    .contains("did you mean '--orphans'?", "did you mean 'ap-guangzhou'?")
                    .contains("no stack 'prod'; there are no stacks yet", "got a, b");
            assertThat(console.run("serve", "--port", "99999").err()).contains("from 0 to 65535");
        }
    }
}

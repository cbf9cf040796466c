package rustfs.tencentcloud.simulator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.operation.Provider;
import rustfs.tencentcloud.simulator.operation.TestProvider;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * The page in a real browser. With {@code -Dpage.pictures=FOLDER} the test of the large account leaves pictures of
 * it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageBrowserTest {
    private static final String REGION = TestProvider.REGION;

    private Browser browser;
    private TestProvider provider;
    private PageServer server;
    private TestProvider.Site site;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        browser = Browser.start(Files.createDirectory(folder.resolve("browser")));
        Path file = folder.resolve("account.db");
        provider = new TestProvider(file);
        site = provider.site();
        server = PageServer.start(file, folder.resolve("state"), 0);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
            server.close();
            provider.close();
        }
    }

    @AfterEach
    void nothingWentWrongOnThePage() {
        assertThat(browser.errors()).isEmpty();
    }

    private void open() throws InterruptedException {
        browser.open(server.address());
        browser.await("document.querySelector('#live.good') && document.querySelector('.network')");
    }

    private static String thing(String type, String id) {
        return "[data-key=\"" + type + "/" + REGION + "/" + id + "\"]";
    }

    private boolean has(String selector) {
        return browser.evaluate("Boolean(document.querySelector(`" + selector + "`))")
                .asBoolean();
    }

    @Test
    void showsNetworksWithWhatStandsInThem() throws Exception {
        Provider.State instance = provider.create("Instance", "shown", site.instance(""));
        open();

        browser.await("document.querySelector(`.network .subnet .machine " + thing("Instance", instance.id()) + "`)");
        assertThat(browser.evaluate("document.querySelector('.subnet').innerText")
                        .asText())
                .contains("10.0.1.0/24", "ap-guangzhou-6", "free", "RUNNING");
        assertThat(browser.evaluate("document.querySelector('.network h3').innerText")
                        .asText())
                .contains("10.0.0.0/16", "1 subnet");
    }

    @Test
    void showsAChangeAsItHappens() throws Exception {
        open();

        Provider.State vpc = provider.create("Vpc", "live", "{'cidrBlock': '172.16.0.0/16'}");
        String there = "document.querySelector(`" + thing("Vpc", vpc.id()) + "`)";
        browser.await(there + "?.classList.contains('created')");
        Value.Fields changed =
                provider.update("Vpc", vpc, "{'cidrBlock': '172.16.0.0/16', 'name': 'called otherwise'}");
        assertThat(changed.value().get("name")).isEqualTo(Value.of("called otherwise"));
        browser.await(there + "?.innerText.includes('called otherwise')");
        provider.delete("Vpc", vpc.id());
        browser.await("!" + there);

        browser.click("[data-view=changes]");
        browser.await("document.querySelector('.log')");
        assertThat(browser.evaluate("document.querySelector('.log').innerText").asText())
                .contains("created", "changed", "deleted", vpc.id());
    }

    @Test
    void showsAThingWithItsReferencesAndFollowsThem() throws Exception {
        Provider.State instance = provider.create("Instance", "linked", site.instance(""));
        open();

        browser.click(".machine " + thing("Instance", instance.id()));
        browser.await("document.querySelector('#detail .outputs')");
        String links =
                browser.evaluate("document.querySelector('#detail').innerText").asText();
        assertThat(links).contains("Refers to", "subnetId", "orderlySecurityGroups", instance.id(), "SA5.2XLARGE32");

        browser.click("#detail " + thing("Subnet", site.subnet().id()));
        browser.await("document.querySelector('#detail .links " + thing("Instance", instance.id()) + "')");
        browser.evaluate("history.back()");
        browser.await("document.querySelector('#detail')?.innerText.includes('" + instance.id() + "')");
        browser.press("Escape");
        browser.await("document.querySelector('#detail').hidden");
    }

    @Test
    void isUsedWithoutAMouse() throws Exception {
        open();
        browser.evaluate("document.querySelector('.subnet "
                + thing("Subnet", site.subnet().id()) + "').focus()");
        browser.press("Enter");
        browser.await("document.activeElement.id === 'detail' && document.querySelector('#detail .outputs')");
        browser.press("Escape");
        browser.await("document.querySelector('#detail').hidden && document.activeElement.dataset.key?.includes('"
                + site.subnet().id() + "')");
    }

    @Test
    void findsWhatIsSearchedFor() throws Exception {
        open();
        browser.press("/");
        browser.type("subnet 10.0.1.0");
        browser.await("document.querySelectorAll('tbody tr').length === 1");
        assertThat(has("tbody " + thing("Subnet", site.subnet().id()))).isTrue();
        browser.press("Escape");
        browser.await("document.querySelector('.network')");
    }

    @Test
    void holdsNoSecretAndReadsNothingAsMarkup() throws Exception {
        String name = "<img src=x onerror=alert(1)>";
        Provider.State instance = provider.create(
                "Instance",
                "secret",
                site.instance(", 'password': 'Geheim-1234', 'instanceName': '%s'".formatted(name)));
        open();
        browser.click(".machine " + thing("Instance", instance.id()));
        browser.await("document.querySelector('#detail .secret')");
        browser.evaluate("document.querySelector('[data-view=list]').click()");
        assertThat(browser.dom()).doesNotContain("Geheim");
        assertThat(has("img")).isFalse();
        assertThat(browser.evaluate("document.body.innerText").asText()).contains(name);
    }

    @Test
    void staysReadableWithThousandsOfThings(@TempDir Path large) throws Exception {
        Path file = large.resolve("account.db");
        fill(file);
        try (PageServer many = PageServer.start(file, large, 0)) {
            browser.open(many.address());
            browser.await("document.querySelectorAll('.network').length === 3");
            assertThat(browser.evaluate("document.querySelector('.total').innerText")
                            .asText())
                    .contains("3,015 things");
            int elements =
                    browser.evaluate("document.querySelectorAll('*').length").asInt();
            assertThat(elements).isLessThan(20_000);

            browser.click(".subnet .more");
            browser.await("[...document.querySelectorAll('.subnet')].some((subnet) =>"
                    + " subnet.querySelectorAll('.machine').length === 250)");
            browser.press("/");
            browser.type("machine-2-3-77");
            browser.await("document.querySelectorAll('tbody tr').length === 1");
            browser.press("Escape");
            pictures();
        }
    }

    /** Three networks of four subnets with 250 machines each: with the rules of the cloud that would take minutes. */
    private static void fill(Path file) {
        try (Account account = new Account(file)) {
            account.write(transaction -> {
                for (int network = 0; network < 3; network++) {
                    ResourceKey vpc = key("Vpc", "vpc-0000000" + network);
                    transaction.save(vpc, "urn:pulumi:a::b::c::n", outputs("network-" + network, Map.of()));
                    for (int part = 0; part < 4; part++) {
                        ResourceKey subnet = key("Subnet", "subnet-00000%d%d0".formatted(network, part));
                        String range = "10.%d.%d.0/24".formatted(network, part);
                        transaction.save(subnet, "", outputs("s-" + part, Map.of("cidrBlock", Value.of(range))));
                        transaction.refer(subnet, "vpcId", vpc, Effect.BLOCKS);
                        for (int machine = 0; machine < 250; machine++) {
                            String name = "%d-%d-%d".formatted(network, part, machine);
                            ResourceKey instance = key("Instance", "ins-" + name);
                            transaction.save(
                                    instance,
                                    "",
                                    outputs("machine-" + name, Map.of("instanceStatus", Value.of("RUNNING"))));
                            transaction.refer(instance, "subnetId", subnet, Effect.BLOCKS);
                            transaction.refer(instance, "vpcId", vpc, Effect.BLOCKS);
                        }
                    }
                }
                return true;
            });
        }
    }

    private static ResourceKey key(String type, String id) {
        return new ResourceKey(type, REGION, id);
    }

    private static Value.Fields outputs(String name, Map<String, Value> more) {
        Map<String, Value> outputs = new TreeMap<>(more);
        outputs.put("name", Value.of(name));
        return Value.of(outputs);
    }

    private void pictures() throws IOException {
        String folder = System.getProperty("page.pictures");
        if (folder != null) {
            browser.picture(Path.of(folder, "large-light.png"), 1400, 900, "light");
            browser.picture(Path.of(folder, "large-dark.png"), 1400, 900, "dark");
            browser.picture(Path.of(folder, "small-light.png"), 420, 800, "light");
        }
    }
}

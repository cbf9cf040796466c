package rustfs.tencentcloud.simulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rustfs.tencentcloud.simulator.console.ConsoleRun.Outcome;
import rustfs.tencentcloud.simulator.operation.TestProvider;

class ConsoleMakesTest {
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
    class Making {
        @Test
        void printsTheIdAlone() {
            Outcome made = console.run("create", "tencentcloud_vpc", "cidrBlock=10.9.0.0/16", "name=mine");
            assertThat(made.out()).matches("vpc-[0-9a-z]{8}\n");
            assertThat(made.err()).contains("bin/local import tencentcloud:index/vpc:Vpc NAME " + made.line());
            assertThat(console.run("list", made.line()).out()).contains("mine", "no stack (made by hand)");
        }

        @Test
        void takesInputsInJsonAndAnotherRegion() {
            Outcome made =
                    console.runWith("{\"cidrBlock\": \"10.9.0.0/16\"}", "create", "Vpc", "-", "--region=ap-shanghai");
            assertThat(console.run("list", made.line()).out()).contains("ap-shanghai");
            assertThat(console.runWith("[]", "create", "Vpc", "-").err()).contains("one JSON object");
            assertThat(console.runWith("", "create", "Vpc", "-").err()).contains("one JSON object");
        }

        @Test
        void checksInputsAsThoseOfAProgram() {
            String err = console.run("create", "Vpc", "cidrBlok=1", "--region", "ap-nowhere")
                    .err();
            assertThat(err)
                    .contains("did you mean 'cidrBlock'?", "\"cidr_block\" is required", "no region 'ap-nowhere'");
            assertThat(console.run("create", "Vpc", "cidrBlock=11.0.0.0/8").err())
                    .contains("Code=");
            assertThat(console.run("create", "Vpcc").err()).contains("did you mean 'Vpc'?");
        }
    }

    @Nested
    class Deleting {
        @Test
        void findsTheOrderAndTellsWhatWentAlong() {
            Outcome refused = console.run("delete", site.vpc().id());
            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.err())
                    .contains(
                            "Code=ResourceInUse",
                            "used by Subnet/" + site.subnet().id());

            Outcome deleted =
                    console.run("delete", site.vpc().id(), site.subnet().id());
            assertThat(deleted.err()).isEmpty();
            assertThat(deleted.out().lines()).hasSize(3).anyMatch(line -> line.contains("RouteTable"));
        }

        @Test
        void takesOutWhatIsInUseIfItIsForced() {
            assertThat(console.run("delete", "--force", site.vpc().id()).status())
                    .isZero();
            assertThat(console.run("show", site.subnet().id()).out()).contains("is gone");
        }
    }

    @Nested
    class Copying {
        @Test
        void bringsBackWhatWasSaved(@TempDir Path other) throws IOException {
            Path file = other.resolve("saved.db");
            assertThat(console.run("save", file.toString()).status()).isZero();
            assertThat(console.run("save", file.toString()).err()).contains("is there already");
            assertThat(console.run("save", other.resolve("none/saved.db").toString())
                            .err())
                    .contains("There is no folder");
            String before = console.run("list").out();

            assertThat(console.run("reset").status()).isEqualTo(2);
            assertThat(console.run("reset", "--yes").status()).isZero();
            assertThat(console.run("list").out()).isEmpty();

            // A plugin that is running goes on: its connection sees what was loaded.
            assertThat(console.run("load", file.toString()).status()).isZero();
            assertThat(console.run("list").out()).isEqualTo(before);
            assertThat(console.provider().read("Vpc", site.vpc())).isPresent();
        }

        @Test
        void refusesWhatIsNoAccountAndKeepsWhatIsThere(@TempDir Path other) throws IOException {
            Path text = Files.writeString(other.resolve("text"), "SQLite format 3\0 it is not");
            Path cut = other.resolve("cut.db");
            console.run("save", cut.toString());
            byte[] whole = Files.readAllBytes(cut);
            Files.write(cut, Arrays.copyOf(whole, whole.length / 2));

            for (Path file : new Path[] {text, cut, other.resolve("none"), other}) {
                Outcome refused = console.run("load", file.toString());
                assertThat(refused.status()).isEqualTo(2);
                assertThat(refused.err().lines()).hasSize(1);
            }
            assertThat(console.run("load", console.account().toString()).err()).contains("the account itself");
            assertThat(console.run("list").out()).contains(site.vpc().id());
        }
    }
}

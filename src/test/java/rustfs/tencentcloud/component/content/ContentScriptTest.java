package rustfs.tencentcloud.component.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Golden;
import rustfs.tencentcloud.settings.StackYaml;

/** What a node is handed to run: the wanted state, and the script around it. */
class ContentScriptTest {
    @Nested
    class State {
        @Test
        void isTheGoldenDocument() {
            Golden.assertMatches(
                    Path.of("src/test/resources/content/wanted-state.json"),
                    ContentYaml.wanted(ContentYaml.full()).json());
        }

        @Test
        void holdsNoSecret() {
            StackYaml yaml = ContentYaml.full();

            assertThat(script(yaml).text())
                    .doesNotContain("Secret1")
                    .doesNotContain(yaml.bind().secret().reveal())
                    .doesNotContain(new ContentSecrets(ContentYaml.NAME, yaml.bind())
                            .credentials()
                            .get("app"));
        }

        @Test
        void namesTheRegionOfATierThatIsNotThatOfTheStack() {
            assertThat(ContentYaml.wanted(ContentYaml.full().with("content.tiers.0.region", "ap-shanghai"))
                            .json())
                    .contains("\"endpoint\" : \"https://cos.ap-shanghai.myqcloud.com\"");
        }
    }

    @Nested
    class Script {
        @Test
        void hasAnotherRevisionForAnotherStateAlone() {
            String before = script(ContentYaml.full()).revision();

            assertThat(script(ContentYaml.full().with("content.buckets.0.quotaGib", "1"))
                            .revision())
                    .isNotEqualTo(before);
            assertThat(script(ContentYaml.full()
                                    .with("contentSecrets", "{cos: new, token: tokenSecret1, copier: copierSecret1}"))
                            .revision())
                    .isNotEqualTo(before);
            assertThat(new ContentScript(ContentYaml.wanted(ContentYaml.full()).json(), "another").revision())
                    .as("a roll-out of the nodes runs no job")
                    .isEqualTo(before);
        }

        @Test
        void hasNoParameterButTheOneThatIsAdded() {
            assertThat(script(ContentYaml.full()).text())
                    .startsWith("#!/bin/bash\n")
                    .doesNotContain("{{");
        }

        @Test
        void isRefusedWhereTatWouldNotTakeIt() {
            String buckets = IntStream.range(0, 400)
                    .mapToObj(number -> "{name: bucket" + number + "}")
                    .collect(Collectors.joining(",", "buckets: [", "]"));

            assertThatThrownBy(() ->
                            script(StackYaml.sound().with("content", buckets)).text())
                    .hasMessageContaining("TAT takes 65536");
        }
    }

    private static ContentScript script(StackYaml yaml) {
        return new ContentScript(ContentYaml.wanted(yaml).json(), "node-revision");
    }
}

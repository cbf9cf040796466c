package rustfs.tencentcloud.component.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.pulumi.core.Output;
import com.pulumi.core.internal.Internal;
import com.pulumi.test.PulumiTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rustfs.tencentcloud.Declared;
import rustfs.tencentcloud.RecordingMocks.Recording;
import rustfs.tencentcloud.settings.StackYaml;
import rustfs.tencentcloud.stacks.StackFixture;

/** What a stack with content declares beside the rest. */
class ClusterContentTest {
    private static final String NAME = "rustfs-dev-content";

    private final Recording recording = StackFixture.record(ContentYaml.full());

    @Test
    void isNothingWhereNothingIsSet() {
        Recording without = StackFixture.record(StackYaml.sound());

        assertThat(without.resources()).noneMatch(declared -> declared.name().contains("content"));
        assertThat(recording.resources().stream()
                        .filter(declared -> !declared.name().contains("content"))
                        .map(Declared::name))
                .containsExactlyElementsOf(
                        without.resources().stream().map(Declared::name).toList());
    }

    @Test
    void keepsEachSecretInSsmAndNowhereElse() {
        assertThat(recording.names("SsmSecret"))
                .filteredOn(name -> name.startsWith(NAME))
                .containsExactly(
                        NAME + "-given-copier",
                        NAME + "-given-cos",
                        NAME + "-given-token",
                        NAME + "-key-app",
                        NAME + "-key-job",
                        NAME + "-key-viewer");
        assertThat(recording.named("SsmSecretVersion", NAME + "-key-app-v1").input("secretString"))
                .isEqualTo(new ContentSecrets(NAME, ContentYaml.full().bind())
                        .credentials()
                        .get("app"));
        assertThat(recording.resources().stream()
                        .filter(declared -> !declared.type().equals("SsmSecretVersion")))
                .noneMatch(declared -> declared.inputs().toString().contains("Secret1"));
    }

    @Test
    void letsTheNodesReadThemAndNoOthers() {
        String document = (String) recording.named("CamPolicy", NAME).input("document");

        assertThat(document)
                .contains("\"action\":[\"ssm:GetSecretValue\"]")
                .contains("qcs::ssm:ap-guangzhou:uin/100000:secret/creatorUin/*/" + NAME + "-given-cos\"")
                .contains(NAME + "-key-viewer\"]}]}");
        assertThat(document.split("qcs::ssm:")).hasSize(7);
        assertThat(recording.named("CamRolePolicyAttachment", NAME).inputs())
                .isEqualTo(Map.of("roleId", "rustfs-dev-node-id", "policyId", NAME + "-id"));
    }

    @Test
    void runsOnTheFirstNodeWhenItCanReadThem() {
        Declared run = recording.named("TatInvocationInvokeAttachment", NAME);

        assertThat(run.inputs())
                .containsEntry("instanceId", "rustfs-dev-pool1-1-id")
                .containsEntry("commandId", NAME + "-id");
        assertThat(PulumiTest.extractValue(run.options().getDependsOn()))
                .extracting(resource -> resource.pulumiResourceName())
                .contains("rustfs-dev-pool1-1-disk4", NAME + "-key-app-v1", NAME);
        String content = new String(
                Base64.getDecoder()
                        .decode((String) recording.named("TatCommand", NAME).input("content")),
                StandardCharsets.UTF_8);
        String revision = ((String) recording
                        .named("TatInvocationInvokeAttachment", "rustfs-dev-pool1-1")
                        .input("parameters"))
                .replaceAll(".*\"revision\":\"([0-9a-f]+)\".*", "$1");
        assertThat(content)
                .startsWith("#!/bin/bash\n# Revision {{revision}}\n")
                .endsWith("\nexec python3 apply.py --revision " + revision + "\n");
    }

    @Test
    void givesOutTheKeysOfAccounts() {
        Output<?> credentials = recording.result().outputs().get("contentCredentials");

        assertThat((Map<?, ?>) PulumiTest.extractValue(credentials))
                .isEqualTo(new ContentSecrets(NAME, ContentYaml.full().bind()).credentials());
        assertThat(Internal.of(credentials).isSecret().join()).isTrue();
    }
}

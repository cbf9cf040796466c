package rustfs.tencentcloud.component.observability;

import com.pulumi.core.Output;
import com.pulumi.deployment.InvokeOptions;
import com.pulumi.resources.ComponentResource;
import com.pulumi.resources.ComponentResourceOptions;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.tencentcloud.MonitorTmpInstance;
import com.pulumi.tencentcloud.MonitorTmpInstanceArgs;
import com.pulumi.tencentcloud.SsmSecret;
import com.pulumi.tencentcloud.SsmSecretArgs;
import com.pulumi.tencentcloud.SsmSecretVersion;
import com.pulumi.tencentcloud.SsmSecretVersionArgs;
import com.pulumi.tencentcloud.TencentcloudFunctions;
import com.pulumi.tencentcloud.inputs.GetMonitorTmpInstancesArgs;
import com.pulumi.tencentcloud.inputs.GetUserInfoArgs;
import com.pulumi.tencentcloud.outputs.GetMonitorTmpInstancesResult;
import com.pulumi.tencentcloud.outputs.GetUserInfoResult;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import rustfs.tencentcloud.cloud.MetricsRetention;
import rustfs.tencentcloud.cloud.Zone;
import rustfs.tencentcloud.component.network.Network;
import rustfs.tencentcloud.component.network.Tier;
import rustfs.tencentcloud.component.security.NodeRole;

/**
 * An instance of Tencent's managed Prometheus for the metrics of the nodes, in their network. Its address and token go
 * into SSM, where the nodes read them.
 */
public final class NodeMetrics extends ComponentResource {
    /** The secret has one version, whose content follows the instance. */
    private static final String VERSION = "v1";

    private final String secretName;
    private final MonitorTmpInstance instance;

    /**
     * Where the instance stands.
     *
     * @param zone one of those of the nodes
     */
    public record Foundation(Network network, Zone zone, Map<String, String> tags) {}

    public NodeMetrics(
            String name, MetricsRetention retention, Foundation foundation, ComponentResourceOptions options) {
        super("rustfs:observability:NodeMetrics", name, options);
        CustomResourceOptions child =
                CustomResourceOptions.builder().parent(this).build();
        instance = new MonitorTmpInstance(
                name,
                MonitorTmpInstanceArgs.builder()
                        .instanceName(name)
                        .vpcId(foundation.network().vpcId())
                        .subnetId(foundation.network().subnetId(Tier.DATA, foundation.zone()))
                        .zone(foundation.zone().code())
                        .dataRetentionTime((double) retention.days())
                        .tags(foundation.tags())
                        .build(),
                child);
        secretName = name;
        SsmSecret secret = new SsmSecret(
                name,
                SsmSecretArgs.builder()
                        .secretName(name)
                        .description("Where the nodes send their metrics; written anew by Pulumi when it is lost")
                        .isEnabled(true)
                        .recoveryWindowInDays(0.0)
                        .tags(foundation.tags())
                        .build(),
                CustomResourceOptions.builder()
                        .parent(this)
                        .deleteBeforeReplace(true)
                        .build());
        new SsmSecretVersion(
                name,
                SsmSecretVersionArgs.builder()
                        .secretName(secret.secretName())
                        .versionId(VERSION)
                        .secretString(environment().asSecret())
                        .build(),
                CustomResourceOptions.builder()
                        .parent(this)
                        .additionalSecretOutputs("secretString")
                        .build());
        registerOutputs(Map.of("instanceId", instance.id()));
    }

    /** The instance that takes the metrics; with another one the nodes have to read the secret anew. */
    public Output<String> instanceId() {
        return instance.id();
    }

    /** Name and version of the secret, with a space between. */
    public String secret() {
        return secretName + " " + VERSION;
    }

    /** To read the secret, and nothing else. */
    public NodeRole.Permission toRead() {
        return new NodeRole.Permission(
                "ssm", List.of("ssm:GetSecretValue"), Output.of("secret/creatorUin/*/" + secretName));
    }

    /** As the collector's environment: it signs in with the number of the account and the instance's token. */
    private Output<String> environment() {
        InvokeOptions options = InvokeOptions.builder().parent(this).build();
        Output<String> token = TencentcloudFunctions.getMonitorTmpInstances(
                        GetMonitorTmpInstancesArgs.builder()
                                .instanceIds(instance.id().applyValue(List::of))
                                .build(),
                        options)
                .applyValue(NodeMetrics::token);
        Output<String> account = TencentcloudFunctions.getUserInfo(GetUserInfoArgs.Empty, options)
                .applyValue(GetUserInfoResult::appId);
        return Output.tuple(instance.remoteWrite(), account, token).applyValue(known -> {
            String pair = known.t2 + ":" + known.t3;
            String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            return "REMOTE_WRITE_URL=\"" + known.t1 + "\"\nREMOTE_WRITE_AUTHORIZATION=\"Basic " + encoded + "\"";
        });
    }

    private static String token(GetMonitorTmpInstancesResult result) {
        return result.instanceSets().stream()
                .flatMap(found -> found.authToken().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The cloud gives no token for the instance that it made"));
    }
}

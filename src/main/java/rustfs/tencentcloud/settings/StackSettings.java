package rustfs.tencentcloud.settings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.cloud.Region;
import rustfs.tencentcloud.settings.content.ContentSettings;

/** All settings of a stack, without its secret. */
public record StackSettings(
        @Setting(
                value = "The region of everything in the stack.",
                change = ChangeClass.REFUSED,
                note = Note.THE_CLUSTER_IS_REPLACED + " Make a second stack for a second region.")
        Region region,

        @Setting(
                value = "What the stack serves beside storage; empty is storage alone.",
                byDefault = "[]",
                change = ChangeClass.IN_PLACE,
                note = "A workload that is taken out takes its own resources with it; the cluster stays.")
        List<Workload> workloads,

        @Setting(value = "Tags on every resource that takes them.", byDefault = "{}", change = ChangeClass.IN_PLACE)
        Map<String, String> tags,

        @Setting(value = "The private network.", change = ChangeClass.IN_PLACE)
        NetworkSettings network,

        @Setting(value = "Who may reach the cluster.", byDefault = "{}", change = ChangeClass.IN_PLACE)
        AccessSettings access,

        @Setting(value = "The RustFS cluster.", change = ChangeClass.IN_PLACE)
        ClusterSettings cluster,

        @Setting(
                value = "What is in the cluster; with nothing here it is left to others.",
                byDefault = "{}",
                change = ChangeClass.IN_PLACE,
                note = "A job on one node brings the cluster to it. It never deletes a bucket or data.")
        ContentSettings content,

        @Setting(value = "The load balancer in front of the cluster.", byDefault = "{}", change = ChangeClass.IN_PLACE)
        LoadBalancerSettings loadBalancer,

        @Setting(
                value = "Names for the cluster; without them it is reached by address.",
                change = ChangeClass.ROLLING,
                note = "Adding or removing them changes no address.")
        @Nullable
        NamesSettings names,

        @Setting(
                value = "The gaming workload; set it if and only if workloads names it.",
                change = ChangeClass.IN_PLACE)
        @Nullable
        GamingSettings gaming,

        @Setting(value = "The AI/ML workload; set it if and only if workloads names it.", change = ChangeClass.IN_PLACE)
        @Nullable
        AiMlSettings aiMl) {
    public StackSettings {
        workloads = List.copyOf(workloads);
        tags = Map.copyOf(tags);
    }
}

package rustfs.tencentcloud.component.delivery;

import com.pulumi.core.Output;
import com.pulumi.resources.CustomResourceOptions;
import com.pulumi.tencentcloud.ClbCustomizedConfigAttachment;
import com.pulumi.tencentcloud.ClbCustomizedConfigAttachmentArgs;
import com.pulumi.tencentcloud.ClbCustomizedConfigV2;
import com.pulumi.tencentcloud.ClbCustomizedConfigV2Args;
import com.pulumi.tencentcloud.inputs.ClbCustomizedConfigAttachmentBindListArgs;
import java.util.List;
import java.util.stream.Stream;
import rustfs.tencentcloud.component.outputs.NestedOutputs;

/**
 * What forwarding rules need so that objects of S3 get through: by default a load balancer that reads HTTP refuses
 * bodies of more than 60 MB. Source: the CLB document on customized configurations of layer 7, seen 2026-11.
 */
final class LargeUploads {
    /**
     * The largest body that it can let through; S3 has none larger than 5 GiB. Beyond 256 MB it has to pass bodies on
     * as they come. Joining the parts of a large object takes RustFS longer than the default of a minute.
     */
    private static final String CONFIGURATION = String.join(
            "\r\n",
            "client_max_body_size 10240M;",
            "client_body_timeout 120s;",
            "proxy_request_buffering off;",
            "proxy_read_timeout 300s;",
            "proxy_send_timeout 300s;");

    private final String name;
    private final Listener.Place place;

    /** A forwarding rule: that of a listener for a domain. */
    record Location(Output<String> listenerId, String domain, Output<String> ruleId) {}

    LargeUploads(String name, Listener.Place place) {
        this.name = name;
        this.place = place;
    }

    void at(List<Location> locations) {
        ClbCustomizedConfigV2 configuration = new ClbCustomizedConfigV2(
                name,
                ClbCustomizedConfigV2Args.builder()
                        .configName(name)
                        .configType("LOCATION")
                        .configContent(CONFIGURATION)
                        .build(),
                options().build());
        new ClbCustomizedConfigAttachment(
                name,
                ClbCustomizedConfigAttachmentArgs.builder()
                        .configId(configuration.configId())
                        .bindLists(NestedOutputs.list(
                                locations.stream().map(this::binding).toList(),
                                locations.stream().flatMap(this::ids).toList()))
                        .build(),
                // Where the listener is replaced, it has to be released first. An update, or a deletion at the end,
                // would speak of rules that are gone.
                options().replaceOnChanges("bindLists").build());
    }

    private Stream<Output<String>> ids(Location location) {
        return Stream.of(place.balancerId(), location.listenerId(), location.ruleId());
    }

    private ClbCustomizedConfigAttachmentBindListArgs binding(Location location) {
        return ClbCustomizedConfigAttachmentBindListArgs.builder()
                .loadBalancerId(place.balancerId())
                .listenerId(location.listenerId())
                .domain(location.domain())
                .locationId(location.ruleId())
                .build();
    }

    private CustomResourceOptions.Builder options() {
        return CustomResourceOptions.builder().parent(place.parent()).deleteBeforeReplace(true);
    }
}

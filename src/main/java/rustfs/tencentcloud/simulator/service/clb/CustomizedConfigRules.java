package rustfs.tencentcloud.simulator.service.clb;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.store.ResourceKey;
import rustfs.tencentcloud.simulator.value.Value;

/** Customized configurations of what reads HTTP, and the forwarding rules that they are bound to. */
final class CustomizedConfigRules {
    static final String CONFIG = "ClbCustomizedConfigV2";
    static final String ATTACHMENT = "ClbCustomizedConfigAttachment";
    private static final Pattern BODY_SIZE = Pattern.compile("client_max_body_size\\s+(\\d+)M;");
    private static final String UNBUFFERED = "proxy_request_buffering off;";
    private static final int LARGEST_BUFFERED = 256;
    private static final int LARGEST = 10_240;

    private CustomizedConfigRules() {}

    static TypeRules config() {
        return TypeRules.named(draft -> "pz-" + Ids.letters(draft.seed()) + "#" + draft.text("configType"))
                .checks(CustomizedConfigRules::checkContent)
                .computes("configId", draft -> {
                    String id = draft.key().id();
                    return Value.of(id.substring(0, id.indexOf('#')));
                })
                .computes("createTime", Draft::time)
                .computes("updateTime", Draft::time)
                .usedWith("ResourceInUse", "The configuration '%s' is still bound.");
    }

    private static void checkContent(Draft draft) {
        String content = draft.text("configContent");
        if (!content.isEmpty() && !content.strip().endsWith(";")) {
            throw CloudFailure.of("InvalidParameter.FormatError", "Each line of a configuration ends with ';'.");
        }
        Matcher size = BODY_SIZE.matcher(content);
        if (!size.find()) {
            return;
        }
        int megabytes = Integer.parseInt(size.group(1));
        if (megabytes < 1 || megabytes > LARGEST) {
            throw CloudFailure.of(
                    "InvalidParameterValue.Range", "client_max_body_size has to be 1 to " + LARGEST + " MB.");
        }
        if (megabytes > LARGEST_BUFFERED && !content.contains(UNBUFFERED)) {
            throw CloudFailure.of(
                    "InvalidParameterValue",
                    "proxy_request_buffering has to be off where client_max_body_size is more than " + LARGEST_BUFFERED
                            + " MB.");
        }
    }

    static TypeRules attachment() {
        return TypeRules.named(draft -> draft.text("configId"))
                .existing("ResourceInUse", "The configuration '%s' is bound already.")
                .refers(new Reference(
                        "configId",
                        CustomizedConfigRules::configOf,
                        Effect.BLOCKS,
                        new Refusal("InvalidParameter", "The configuration '%s' does not exist.")))
                .checks(CustomizedConfigRules::checkBindings)
                .beforeDelete(CustomizedConfigRules::checkBindings);
    }

    /** Only its own id is named, not its kind, which is part of the id of the resource. */
    private static ResourceKey configOf(Draft draft, String id) {
        ResourceKey location = new ResourceKey(CONFIG, draft.region(), id + "#LOCATION");
        return draft.account().exists(location) ? location : new ResourceKey(CONFIG, draft.region(), id + "#SERVER");
    }

    /** What is bound or released is a rule that is there, under the domain that it has. */
    private static void checkBindings(Draft draft) {
        List<Value> bindings = draft.planned()
                .value()
                .getOrDefault("bindLists", new Value.Null())
                .items();
        for (Value binding : bindings) {
            String listener = text(binding, "listenerId");
            String key = text(binding, "loadBalancerId") + "#" + listener;
            if (!ListenerProtocol.isHttp(draft.textOf(ListenerRules.LISTENER, key, "protocol"))) {
                throw CloudFailure.of(
                        "InvalidParameter.ListenerIdNotFound",
                        "The listener '" + listener + "' for HTTP or HTTPS does not exist.");
            }
            String location = text(binding, "locationId");
            String domain = draft.textOf(ListenerRules.RULE, key + "#" + location, "domain");
            if (!location.isEmpty() && !domain.equals(text(binding, "domain"))) {
                throw CloudFailure.of(
                        "InvalidParameter.LocationNotFound",
                        "The forwarding rule '" + location + "' of '" + text(binding, "domain") + "' does not exist.");
            }
        }
    }

    private static String text(Value object, String name) {
        return object.fields().getOrDefault(name, new Value.Null()).text().orElse("");
    }
}

package rustfs.tencentcloud.simulator.service.tat;

import java.util.Base64;
import java.util.Map;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.cloud.Draft;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.cloud.Reference;
import rustfs.tencentcloud.simulator.cloud.Refusal;
import rustfs.tencentcloud.simulator.cloud.TypeRules;
import rustfs.tencentcloud.simulator.service.cvm.CvmService;
import rustfs.tencentcloud.simulator.store.Effect;
import rustfs.tencentcloud.simulator.value.Value;

/** TencentCloud Automation Tools: commands, and their runs on machines. */
public final class TatService {
    private static final String COMMAND = "TatCommand";
    private static final int LONGEST_CONTENT = 64 * 1024;

    private TatService() {}

    public static Map<String, TypeRules> rules() {
        return Map.of(COMMAND, command(), "TatInvocationInvokeAttachment", invocation());
    }

    private static TypeRules command() {
        return TypeRules.prefixed("cmd-")
                .unique(
                        "commandName",
                        "InvalidParameterValue.CommandNameDuplicated",
                        "There is a command of the name '%s' already.")
                .checks(TatService::checkContent)
                .computes("createdBy", Value.of("USER"))
                .computes("createdTime", Draft::timeUtc)
                .computes("updatedTime", Draft::timeUtc);
    }

    private static void checkContent(Draft draft) {
        String content = draft.text("content");
        try {
            Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw CloudFailure.of(
                    "InvalidParameterValue.CommandContentInvalid", "The content of a command has to be in base64.");
        }
        if (content.length() > LONGEST_CONTENT) {
            throw CloudFailure.of(
                    "InvalidParameterValue.CommandContentInvalid", "The content of a command has at most 64 KB.");
        }
    }

    private static TypeRules invocation() {
        return TypeRules.named(draft -> "inv-" + Ids.letters(draft.seed()) + "#" + draft.text("instanceId"))
                .refers(Reference.to(
                        COMMAND,
                        "commandId",
                        Effect.KNOWS,
                        new Refusal("ResourceNotFound.CommandNotFound", "The command '%s' does not exist.")))
                .refers(Reference.to(
                        CvmService.INSTANCE,
                        "instanceId",
                        Effect.BELONGS_TO,
                        new Refusal("ResourceNotFound.InstanceNotFound", "The instance '%s' does not exist.")))
                .computes(
                        "invocationId",
                        draft -> Value.of(
                                draft.key().id().substring(0, draft.key().id().indexOf('#'))));
    }
}

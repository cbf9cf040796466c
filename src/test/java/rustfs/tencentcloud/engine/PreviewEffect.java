package rustfs.tencentcloud.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;
import rustfs.tencentcloud.engine.LocalRun.Outcome;
import rustfs.tencentcloud.settings.ChangeClass;

/**
 * What a preview would do, read from its JSON.
 *
 * @param refusal the errors of a preview that failed; empty otherwise
 */
record PreviewEffect(Set<String> changed, Set<String> replaced, Set<String> deleted, String refusal) {
    /** The roll-out of a change to a node: it is made anew to run again. */
    private static final String ROLL_OUT = "TatInvocationInvokeAttachment";

    /** The job that brings what is in the cluster to its settings runs again likewise, and touches no node. */
    private static final String JOB = "-content";
    /** Replaced with a roll-out: how large an upload may be under a name that changes with it. */
    private static final Set<String> ROLLING = Set.of(ROLL_OUT, "ClbCustomizedConfigAttachment");

    static PreviewEffect of(Outcome outcome) throws JsonProcessingException {
        String json = outcome.output().substring(outcome.output().indexOf("{\n"));
        JsonNode preview = new ObjectMapper().readTree(json);
        PreviewEffect effect = new PreviewEffect(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), errors(preview));
        for (JsonNode step : preview.path("steps")) {
            String type = step.get("urn").asText().replaceFirst("::[^:]*$", "").replaceFirst("^.*[:$]", "");
            boolean isJob = type.equals(ROLL_OUT) && step.get("urn").asText().endsWith(JOB);
            switch (isJob ? "job " + step.get("op").asText() : step.get("op").asText()) {
                case "same", "refresh", "read", "job same", "job refresh" -> {}
                case "replace", "create-replacement", "delete-replaced" -> effect.replaced.add(type);
                case "delete" -> effect.deleted.add(type);
                default -> effect.changed.add(type);
            }
        }
        return effect;
    }

    private static String errors(JsonNode preview) {
        StringBuilder errors = new StringBuilder();
        for (JsonNode diagnostic : preview.path("diagnostics")) {
            if (diagnostic.path("severity").asText().equals("error")) {
                errors.append(diagnostic.path("message").asText());
            }
        }
        return errors.toString();
    }

    boolean isNone() {
        return changed.isEmpty() && replaced.isEmpty() && deleted.isEmpty() && refusal.isEmpty();
    }

    ChangeClass changeClass() {
        if (!refusal.isEmpty()) {
            return ChangeClass.REFUSED;
        }
        if (replaced.isEmpty()) {
            return ChangeClass.IN_PLACE;
        }
        boolean rolling = replaced.contains(ROLL_OUT) && ROLLING.containsAll(replaced);
        return rolling ? ChangeClass.ROLLING : ChangeClass.REPLACES;
    }
}

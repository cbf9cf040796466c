package rustfs.tencentcloud.simulator.protocol;

import com.google.protobuf.ByteString;
import com.google.protobuf.Struct;
import io.grpc.StatusRuntimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pulumirpc.Provider.CheckRequest;
import pulumirpc.Provider.CheckResponse;
import pulumirpc.Provider.CreateRequest;
import pulumirpc.Provider.CreateResponse;
import pulumirpc.Provider.DeleteRequest;
import pulumirpc.Provider.DiffRequest;
import pulumirpc.Provider.DiffResponse;
import pulumirpc.Provider.DiffResponse.DiffChanges;
import pulumirpc.Provider.ReadRequest;
import pulumirpc.Provider.ReadResponse;
import pulumirpc.Provider.UpdateRequest;
import pulumirpc.Provider.UpdateResponse;
import rustfs.tencentcloud.simulator.schema.ResourceType;
import rustfs.tencentcloud.simulator.value.Value;

/**
 * One case, played to a plugin as the engine would: what a step leaves is what the next one starts from. Each step
 * gives an answer, with every answer of the plugin in it.
 *
 * <p>Steps: {@code declare} inputs (checks, then creates, updates or replaces), {@code preview} them (the same,
 * without doing it), {@code refresh}, {@code import}, {@code change} properties by hand, {@code remove} by hand.
 */
final class Conversation {
    private final ContractPlugin plugin;
    private final ContractCase contractCase;
    private final ResourceType type;
    private final String urn;
    private Struct inputs = Struct.getDefaultInstance();
    private Struct outputs = Struct.getDefaultInstance();
    private String id = "";
    private int seeds;

    private Conversation(ContractPlugin plugin, ContractCase contractCase) {
        this.plugin = plugin;
        this.contractCase = contractCase;
        this.urn = TestEngine.urn(contractCase.type(), contractCase.logicalName());
        this.type = TestEngine.CATALOGUE.resource(Urn.parse(urn).type()).orElseThrow();
    }

    /** The answers to all steps. */
    static List<Value> play(ContractCase contractCase, ContractPlugin plugin) {
        Conversation conversation = new Conversation(plugin, contractCase);
        List<Value> answers = new ArrayList<>();
        contractCase.steps().forEach(step -> answers.add(conversation.answer(step)));
        conversation.end();
        return answers;
    }

    private Value answer(ContractCase.Step step) {
        Map<String, Value> answer = new TreeMap<>();
        boolean byHand = step.kind() == ContractCase.Kind.CHANGE || step.kind() == ContractCase.Kind.REMOVE;
        if (byHand && id.isEmpty()) {
            return Value.of(Map.of("error", Value.of("There is no resource.")));
        }
        try {
            switch (step.kind()) {
                case DECLARE, PREVIEW -> declare(step, answer);
                case REFRESH -> refresh(answer);
                case IMPORT -> read(step.argument().text().orElse(id), answer);
                case CHANGE -> plugin.change(type, id, step.argument().fields());
                case REMOVE -> plugin.remove(type, id);
            }
        } catch (StatusRuntimeException refused) {
            String reason = refused.getStatus().getDescription();
            answer.put("error", Value.of(ContractValues.text(reason == null ? "" : reason, id)));
        }
        return Value.of(answer);
    }

    private void declare(ContractCase.Step step, Map<String, Value> answer) {
        CheckResponse checked = check(step, answer);
        if (checked.getFailuresCount() > 0) {
            return;
        }
        boolean really = step.kind() == ContractCase.Kind.DECLARE;
        if (id.isEmpty()) {
            create(checked.getInputs(), really, answer);
            return;
        }
        DiffResponse diff = diff(checked.getInputs(), step.ignored(), answer);
        if (diff.getReplacesCount() > 0) {
            DeleteRequest old = deletion();
            create(checked.getInputs(), really, answer);
            if (really) {
                var unused = plugin.calls().delete(old);
            }
        } else if (diff.getChanges() == DiffChanges.DIFF_SOME) {
            update(checked.getInputs(), step.ignored(), really, answer);
        } else if (really) {
            inputs = checked.getInputs();
        }
    }

    private CheckResponse check(ContractCase.Step step, Map<String, Value> answer) {
        seeds++;
        CheckResponse checked = plugin.calls()
                .check(CheckRequest.newBuilder()
                        .setUrn(urn)
                        .setName(contractCase.logicalName())
                        .setType(type.token())
                        .setOlds(inputs)
                        .setNews(encoded(step.argument()))
                        .setRandomSeed(ByteString.copyFromUtf8("seed " + seeds))
                        .build());
        put(answer, "checked", checked.getInputs());
        if (checked.getFailuresCount() > 0) {
            // In any order: Terraform's SDK gives them as they come.
            answer.put(
                    "failures",
                    ContractValues.texts(checked.getFailuresList().stream()
                            .map(failure -> failure.getProperty() + ContractValues.text(failure.getReason(), id))
                            .toList()));
        }
        return checked;
    }

    private void create(Struct checked, boolean really, Map<String, Value> answer) {
        CreateRequest request = CreateRequest.newBuilder()
                .setUrn(urn)
                .setName(contractCase.logicalName())
                .setType(type.token())
                .setProperties(checked)
                .setPreview(true)
                .build();
        put(answer, "planned", plugin.calls().create(request).getProperties());
        if (really) {
            CreateResponse made =
                    plugin.calls().create(request.toBuilder().setPreview(false).build());
            id = made.getId();
            inputs = checked;
            outputs = made.getProperties();
            put(answer, "outputs", outputs);
        }
    }

    private DiffResponse diff(Struct checked, List<String> ignored, Map<String, Value> answer) {
        DiffResponse diff = plugin.calls()
                .diff(DiffRequest.newBuilder()
                        .setUrn(urn)
                        .setName(contractCase.logicalName())
                        .setType(type.token())
                        .setId(id)
                        .setOlds(outputs)
                        .setOldInputs(inputs)
                        .setNews(checked)
                        .addAllIgnoreChanges(ignored)
                        .build());
        answer.put("diff", DiffAnswer.written(diff));
        return diff;
    }

    private void update(Struct checked, List<String> ignored, boolean really, Map<String, Value> answer) {
        UpdateRequest request = UpdateRequest.newBuilder()
                .setUrn(urn)
                .setName(contractCase.logicalName())
                .setType(type.token())
                .setId(id)
                .setOlds(outputs)
                .setOldInputs(inputs)
                .setNews(checked)
                .addAllIgnoreChanges(ignored)
                .setPreview(true)
                .build();
        put(answer, "planned", plugin.calls().update(request).getProperties());
        if (really) {
            UpdateResponse updated =
                    plugin.calls().update(request.toBuilder().setPreview(false).build());
            inputs = checked;
            outputs = updated.getProperties();
            put(answer, "outputs", outputs);
        }
    }

    private void refresh(Map<String, Value> answer) {
        ReadResponse read = plugin.calls()
                .read(reading(id).setProperties(outputs).setInputs(inputs).build());
        take(read, answer);
    }

    private void read(String which, Map<String, Value> answer) {
        take(plugin.calls().read(reading(which).build()), answer);
    }

    private ReadRequest.Builder reading(String which) {
        return ReadRequest.newBuilder()
                .setUrn(urn)
                .setName(contractCase.logicalName())
                .setType(type.token())
                .setId(which);
    }

    private void take(ReadResponse read, Map<String, Value> answer) {
        answer.put("there", Value.of(!read.getId().isEmpty()));
        inputs = read.getInputs();
        outputs = read.getProperties();
        if (!read.getId().isEmpty()) {
            id = read.getId();
            put(answer, "inputs", inputs);
            put(answer, "outputs", outputs);
        } else {
            id = "";
        }
    }

    private DeleteRequest deletion() {
        return DeleteRequest.newBuilder()
                .setUrn(urn)
                .setName(contractCase.logicalName())
                .setType(type.token())
                .setId(id)
                .setProperties(outputs)
                .setOldInputs(inputs)
                .build();
    }

    private void end() {
        if (!id.isEmpty()) {
            plugin.remove(type, id);
        }
    }

    private void put(Map<String, Value> answer, String name, Struct struct) {
        answer.put(name, ContractValues.written(ValueCodec.decode(struct), id));
    }

    private static Struct encoded(Value written) {
        return ValueCodec.encode((Value.Fields) ContractValues.meant(written), ValueCodec.Secrets.MARKED);
    }
}

package rustfs.tencentcloud.simulator.operation;

import java.util.Map;
import java.util.TreeMap;
import rustfs.tencentcloud.simulator.cloud.CloudFailure;
import rustfs.tencentcloud.simulator.schema.FunctionType;
import rustfs.tencentcloud.simulator.schema.InputGenerator;
import rustfs.tencentcloud.simulator.service.Queries;
import rustfs.tencentcloud.simulator.value.Value;

/** Asks a function without arguments, with wrong ones, and with right ones. */
final class FunctionCall {
    private static final String REGION = "ap-guangzhou";

    /** How a function answers. */
    enum Outcome {
        ANSWERS,
        NOT_SIMULATED,
        CHECKS_WRONGLY
    }

    private FunctionCall() {}

    static Outcome of(Queries queries, FunctionType function) {
        Map<String, Value> wrong = new TreeMap<>();
        function.arguments().keySet().forEach(name -> wrong.put(name, new Value.Asset(Value.of(Map.of()))));
        wrong.put("noSuchArgument", Value.of(1));
        Value.Fields right = InputGenerator.arguments(function);
        boolean checks = function.failures(Value.of(Map.of())).size()
                        == function.required().size()
                && function.failures(Value.of(wrong)).size() == wrong.size()
                && function.failures(right).isEmpty();
        if (!checks) {
            return Outcome.CHECKS_WRONGLY;
        }
        String name = function.token().substring(function.token().lastIndexOf(':') + 1);
        try {
            Value.Fields answer = queries.answer(name, REGION, right.value());
            return answer.value().containsKey("id") ? Outcome.ANSWERS : Outcome.CHECKS_WRONGLY;
        } catch (CloudFailure refusal) {
            return String.valueOf(refusal.getMessage()).contains("is not simulated")
                    ? Outcome.NOT_SIMULATED
                    : Outcome.CHECKS_WRONGLY;
        }
    }
}

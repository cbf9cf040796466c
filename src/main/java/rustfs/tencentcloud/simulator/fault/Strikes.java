package rustfs.tencentcloud.simulator.fault;

import java.util.ArrayList;
import java.util.List;
import rustfs.tencentcloud.simulator.cloud.Ids;
import rustfs.tencentcloud.simulator.store.Account;
import rustfs.tencentcloud.simulator.store.Transaction;

/**
 * Which faults strike a call. How far a scenario has come is kept in the account, so that it goes on where it stood
 * when another process takes over, and begins again with an account that was reset.
 */
final class Strikes {
    private static final int PARTS = 1_000_000;

    private final Scenario scenario;
    private final Account account;

    Strikes(Scenario scenario, Account account) {
        this.scenario = scenario;
        this.account = account;
    }

    /** The rules that strike, in the scenario's order. */
    List<FaultRule> on(CloudCall call) {
        if (scenario.rules().stream().noneMatch(rule -> rule.target().holds(call))) {
            return List.of();
        }
        return account.write(transaction -> {
            List<FaultRule> strikes = new ArrayList<>();
            for (int i = 0; i < scenario.rules().size(); i++) {
                FaultRule rule = scenario.rules().get(i);
                if (rule.target().holds(call) && strikes(rule, scenario.name() + "/" + i, call, transaction)) {
                    strikes.add(rule);
                }
            }
            return strikes;
        });
    }

    private boolean strikes(FaultRule rule, String counter, CloudCall call, Transaction transaction) {
        if (transaction.next(counter + "/calls") <= rule.window().after()
                || transaction.count(counter + "/strikes") >= rule.window().times()
                || !falls(rule, counter, call, transaction)) {
            return false;
        }
        return transaction.next(counter + "/strikes") > 0;
    }

    /** The dice depend on the seed, the resource and how often it was its turn, and not on the order of the calls. */
    private boolean falls(FaultRule rule, String counter, CloudCall call, Transaction transaction) {
        if (rule.chance() >= 1) {
            return true;
        }
        String die = counter + "/" + call.kind().word() + "/" + call.type() + "/" + call.who();
        long turn = transaction.next(die);
        return Ids.number(scenario.seed() + "/" + die + "/" + turn, PARTS) < rule.chance() * PARTS;
    }
}

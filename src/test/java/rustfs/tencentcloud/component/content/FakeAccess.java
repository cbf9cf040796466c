package rustfs.tencentcloud.component.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rustfs.tencentcloud.component.content.FakeRustfs.Answer;
import rustfs.tencentcloud.component.content.FakeRustfs.Asked;

/** Users, groups, policies and service accounts of the stand-in. */
final class FakeAccess {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> policies = new TreeMap<>();
    private final Map<String, User> users = new TreeMap<>();
    private final Map<String, Group> groups = new TreeMap<>();
    private final Map<String, Account> accounts = new TreeMap<>();

    private static final class User {
        private String secret = "";
        private String status = "";
        private String policies = "";
    }

    private static final class Group {
        private final Set<String> members = new TreeSet<>();
        private String policies = "";
    }

    private static final class Account {
        private String secret = "";
        private String status = "on";
        private String user = "";
        private String remark = "";
        private @Nullable JsonNode policy;
    }

    @Nullable
    String secretOf(String accessKey) {
        User user = users.get(accessKey);
        Account account = accounts.get(accessKey);
        if (user != null) {
            return user.status.equals("enabled") ? user.secret : null;
        }
        return account != null && account.status.equals("on") ? account.secret : null;
    }

    Map<String, String> statuses() {
        Map<String, String> statuses = new TreeMap<>();
        users.forEach((name, user) -> statuses.put(name, user.status));
        accounts.forEach((name, account) -> statuses.put(name, account.status));
        return statuses;
    }

    /** Something that was made by hand. */
    void userOfOthers(String name) {
        User user = new User();
        user.status = "enabled";
        users.put(name, user);
        policies.put(name + "-policy", JSON.createObjectNode());
    }

    Answer answer(String call, Asked asked) throws IOException {
        Map<String, String> query = asked.query();
        return switch (call) {
            case "GET v3/list-canned-policies" -> Answer.ok(policies);
            case "PUT v3/add-canned-policy" -> done(policies.put(query.get("name"), asked.json()));
            case "GET v3/list-users" -> Answer.ok(listing());
            case "PUT v3/add-user" -> addUser(query.get("accessKey"), asked.json());
            case "PUT v3/set-user-status" -> done(users.get(query.get("accessKey")).status = query.get("status"));
            case "GET v3/groups" -> Answer.ok(groups.keySet());
            case "GET v3/group" -> group(query.get("group"));
            case "PUT v3/update-group-members" -> updateGroup(asked.json());
            case "PUT v3/set-policy" -> attach(query);
            default -> ofServiceAccounts(call, asked);
        };
    }

    private Answer ofServiceAccounts(String call, Asked asked) throws IOException {
        return switch (call) {
            case "GET v3/list-access-keys-bulk" ->
                Answer.ok(Map.of("app", Map.of("serviceAccounts", accountsListed())));
            case "GET v3/info-service-account" ->
                info(accounts.get(asked.query().get("accessKey")));
            case "PUT v3/add-service-account" -> addAccount(asked.json());
            case "POST v3/update-service-account" ->
                update(accounts.get(asked.query().get("accessKey")), asked.json());
            default -> Answer.error(404, "NotImplemented");
        };
    }

    private Answer addUser(String name, JsonNode body) {
        User user = users.computeIfAbsent(name, absent -> new User());
        user.secret = body.required("secretKey").textValue();
        user.status = body.required("status").textValue();
        return Answer.DONE;
    }

    private ObjectNode listing() {
        ObjectNode listing = JSON.createObjectNode();
        users.forEach((name, user) -> {
            ObjectNode entry = listing.putObject(name).put("status", user.status);
            if (!user.policies.isEmpty()) {
                entry.put("policyName", user.policies);
            }
            groups.forEach((group, is) -> {
                if (is.members.contains(name)) {
                    entry.withArray("memberOf").add(group);
                }
            });
        });
        return listing;
    }

    private Answer group(String name) {
        Group group = groups.get(name);
        return group == null
                ? Answer.error(404, "NoSuchResource")
                : Answer.ok(
                        Map.of("name", name, "status", "enabled", "members", group.members, "policy", group.policies));
    }

    private Answer updateGroup(JsonNode body) {
        List<String> members = JSON.convertValue(
                body.required("members"), JSON.getTypeFactory().constructCollectionType(List.class, String.class));
        if (!users.keySet().containsAll(members)) {
            return Answer.error(404, "NoSuchResource");
        }
        Group group = groups.computeIfAbsent(body.required("group").textValue(), absent -> new Group());
        return done(
                body.required("isRemove").booleanValue()
                        ? group.members.removeAll(members)
                        : group.members.addAll(members));
    }

    private Answer attach(Map<String, String> query) {
        String name = query.get("userOrGroup");
        if (query.get("isGroup").equals("true")) {
            return done(groups.get(name).policies = query.get("policyName"));
        }
        return done(users.get(name).policies = query.get("policyName"));
    }

    private List<Map<String, String>> accountsListed() {
        return accounts.keySet().stream()
                .map(name -> Map.of("accessKey", name, "parentUser", "", "accountStatus", ""))
                .toList();
    }

    private static Answer info(Account account) {
        ObjectNode info = JSON.createObjectNode()
                .put("parentUser", account.user)
                .put("accountStatus", account.status)
                .put("description", account.remark)
                .put("impliedPolicy", account.policy == null);
        // What the user may: the answer has it in either case.
        info.put("policy", account.policy == null ? "{\"Version\":\"2012-10-17\"}" : account.policy.toString());
        return Answer.ok(info.toString());
    }

    private Answer addAccount(JsonNode body) {
        if (!users.containsKey(body.required("targetUser").textValue())) {
            return Answer.error(400, "InvalidRequest");
        }
        Account account = new Account();
        account.secret = body.required("secretKey").textValue();
        account.user = body.required("targetUser").textValue();
        account.remark = body.required("description").textValue();
        account.policy = body.get("policy");
        accounts.put(body.required("accessKey").textValue(), account);
        return Answer.ok("{\"credentials\":{}}");
    }

    private static Answer update(Account account, JsonNode body) {
        account.secret = body.path("newSecretKey").asText(account.secret);
        account.status = body.path("newStatus").asText(account.status);
        if (body.has("newPolicy")) {
            account.policy = body.get("newPolicy").isEmpty() ? null : body.get("newPolicy");
        }
        return new Answer(204, "");
    }

    private static Answer done(@Nullable Object ignored) {
        return Answer.DONE;
    }
}

"""Who may do what: policies, users, groups and service accounts.

Who is no longer in the settings loses access and is not deleted: a user or service account that this program made is
disabled, so that it is enabled again if that was a mistake. What others made is only named.
"""
import json

# Users have no place for a remark, so those that this program made are members of a group without a policy.
MARK = "from-settings"
REMARK = "from the settings of the stack"
BUILT_IN = {
    "readwrite", "readonly", "writeonly", "diagnostics", "consoleAdmin",
    "KMSAuditor", "KMSKeyAdministrator", "KMSKeyUser"}


def canonical(policy):
    """A policy without what does not matter: the order of lists, empty parts, a list of one for a single entry."""
    if isinstance(policy, dict):
        return {name: canonical(value) for name, value in policy.items() if value not in ("", [], {}, None)}
    if isinstance(policy, list):
        entries = sorted((canonical(entry) for entry in policy), key=lambda entry: json.dumps(entry, sort_keys=True))
        return entries[0] if len(entries) == 1 else entries
    return policy


class Access:
    def __init__(self, server, secrets, changes):
        self.server = server
        self.secrets = secrets
        self.changes = changes

    def settle(self, wanted):
        for part in (self.policies, self.users, self.groups, self.service_accounts):
            with self.changes.part(part.__name__):
                part(wanted)

    def policies(self, wanted):
        there = self.server.ask("/v3/list-canned-policies")
        for policy in wanted["policies"]:
            name, document = policy["name"], policy["document"]
            with self.changes.part("policy " + name):
                if canonical(there.get(name)) != canonical(document):
                    self.changes.make(
                        "policy %s: %s" % (name, "changed" if name in there else "made"),
                        lambda: self.server.tell("PUT", "/v3/add-canned-policy", {"name": name}, document))
        for name in sorted(set(there) - BUILT_IN - {policy["name"] for policy in wanted["policies"]}):
            self.changes.left_alone("policy %s is not in the settings" % name)

    def users(self, wanted):
        there = self.server.ask("/v3/list-users")
        for user in wanted["users"]:
            with self.changes.part("user " + user["name"]):
                self.user(user, there.get(user["name"]))
        for name in sorted(set(there) - {user["name"] for user in wanted["users"]}):
            if MARK not in (there[name].get("memberOf") or []):
                self.changes.left_alone("user %s is not in the settings" % name)
            elif there[name]["status"] == "enabled":
                with self.changes.part("user " + name):
                    self.changes.make(
                        "user %s: disabled, it is no longer in the settings" % name,
                        lambda: self.server.tell(
                            "PUT", "/v3/set-user-status", {"accessKey": name, "status": "disabled"}))

    def user(self, user, there):
        name, policies = user["name"], user["policies"]
        secret = self.secrets.read(user["secret"])
        put = lambda: self.server.tell(
            "PUT", "/v3/add-user", {"accessKey": name}, {"secretKey": secret, "status": "enabled"})
        mark = lambda: self.members(MARK, [name], False)
        if there is None:
            self.changes.make(
                "user %s: made, with the policies %s" % (name, listed(policies)),
                put, mark, lambda: self.attach(name, policies, False))
            return
        if there["status"] != "enabled":
            self.changes.make("user %s: enabled" % name, put)
        elif not self.server.accepts(name, secret):
            self.changes.make("user %s: another secret key" % name, put)
        if MARK not in (there.get("memberOf") or []):
            self.changes.make("user %s: marked as one of the settings" % name, mark)
        self.attach_where_it_differs("user " + name, there.get("policyName"), policies)

    def groups(self, wanted):
        there = self.server.ask("/v3/groups") or []
        for group in wanted["groups"]:
            with self.changes.part("group " + group["name"]):
                self.group(group, group["name"] in there)
        for name in sorted(set(there) - {MARK} - {group["name"] for group in wanted["groups"]}):
            self.changes.left_alone("group %s is not in the settings" % name)

    def group(self, group, is_there):
        name, users, policies = group["name"], group["users"], group["policies"]
        if not is_there:
            self.changes.make(
                "group %s: made of %s, with the policies %s" % (name, listed(users), listed(policies)),
                lambda: self.members(name, users, False), lambda: self.attach(name, policies, True))
            return
        there = self.server.ask("/v3/group", {"group": name})
        new, gone = sorted(set(users) - set(there["members"])), sorted(set(there["members"]) - set(users))
        if new:
            self.changes.make("group %s: joined by %s" % (name, listed(new)), lambda: self.members(name, new, False))
        if gone:
            self.changes.make("group %s: left by %s" % (name, listed(gone)), lambda: self.members(name, gone, True))
        self.attach_where_it_differs("group " + name, there.get("policy"), policies)

    def service_accounts(self, wanted):
        listing = self.server.ask("/v3/list-access-keys-bulk", {"all": "true", "listType": "svcacc-only"})
        # The listing has the names alone; its other fields are empty.
        there = {key["accessKey"] for user in listing.values() for key in user.get("serviceAccounts") or []}
        for account in wanted["serviceAccounts"]:
            with self.changes.part("service account " + account["name"]):
                self.service_account(account, self.look_at(account["name"]) if account["name"] in there else None)
        for name in sorted(there - {account["name"] for account in wanted["serviceAccounts"]}):
            with self.changes.part("service account " + name):
                self.unwanted_service_account(name, self.look_at(name))

    def unwanted_service_account(self, name, there):
        if there.get("description") != REMARK:
            self.changes.left_alone("service account %s is not in the settings" % name)
        elif there["accountStatus"] == "on":
            self.changes.make(
                "service account %s: disabled, it is no longer in the settings" % name,
                lambda: self.update(name, {"newStatus": "off"}))

    def service_account(self, account, there):
        name, policy = account["name"], account["document"]
        secret = self.secrets.read(account["secret"])
        if there is None:
            made = {"accessKey": name, "secretKey": secret, "targetUser": account["user"], "name": name,
                    "description": REMARK}
            if policy:
                made["policy"] = policy
            self.changes.make(
                "service account %s: made for the user %s" % (name, account["user"]),
                lambda: self.server.tell("PUT", "/v3/add-service-account", None, made))
            return
        if there["parentUser"] != account["user"]:
            raise ValueError(
                "it is of the user %s and cannot become one of %s: give the new one another name"
                % (there["parentUser"], account["user"]))
        if there["accountStatus"] != "on":
            self.changes.make(
                "service account %s: enabled" % name,
                lambda: self.update(name, {"newStatus": "on", "newSecretKey": secret}))
        elif not self.server.accepts(name, secret):
            self.changes.make(
                "service account %s: another secret key" % name,
                lambda: self.update(name, {"newSecretKey": secret}))
        limits = None if there["impliedPolicy"] else json.loads(there["policy"])
        if canonical(limits) != canonical(policy):
            self.changes.make(
                "service account %s: %s" % (name, "another policy" if policy else "all that its user may"),
                lambda: self.update(name, {"newPolicy": policy or {}}))

    def look_at(self, name):
        return self.server.ask("/v3/info-service-account", {"accessKey": name})

    def update(self, name, value):
        self.server.tell("POST", "/v3/update-service-account", {"accessKey": name}, value)

    def members(self, group, users, leave):
        self.server.tell(
            "PUT", "/v3/update-group-members", None,
            {"group": group, "members": users, "isRemove": leave, "groupStatus": "enabled"})

    def attach_where_it_differs(self, who, there, policies):
        if set(policies) != set(filter(None, (there or "").split(","))):
            kind, name = who.split(" ")
            self.changes.make(
                "%s: the policies %s" % (who, listed(policies)),
                lambda: self.attach(name, policies, kind == "group"))

    def attach(self, name, policies, is_group):
        self.server.tell(
            "PUT", "/v3/set-policy",
            {"policyName": ",".join(policies), "userOrGroup": name, "isGroup": str(is_group).lower()})


def listed(names):
    return ", ".join(names) or "none"

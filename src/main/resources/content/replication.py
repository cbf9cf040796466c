"""Replication of a bucket to one of another cluster: the other side as a target, and a rule that sends all to it."""
import documents
from documents import text, xml


class Replication:
    def __init__(self, server, secrets, sent, changes):
        self.server = server
        self.secrets = secrets
        self.sent = sent
        self.changes = changes

    def targets(self, name):
        targets = self.server.ask("/v3/list-remote-targets", {"bucket": name}) or []
        return [target for target in targets if target["type"] == "replication"]

    def settle(self, name, wanted):
        there = self.targets(name)
        if wanted is None:
            self.end(name, there)
            return
        if len(there) > 1:
            raise ValueError("it has %d targets; take off those that others made" % len(there))
        if there:
            self.mend(name, wanted, there[0])
            arn = there[0]["arn"]
        else:
            arn = self.begin(name, wanted)
        self.rule(name, wanted, arn)

    def set_target(self, query, wanted, **more):
        key = {"accessKey": wanted["accessKey"], "secretKey": self.secrets.read(wanted["secret"])}
        target = dict(place(wanted), type="replication", region="us-east-1", credentials=key, **more)
        return self.server.tell("PUT", "/v3/set-remote-target", query, target)

    def begin(self, name, wanted):
        made = []
        self.changes.make(
            "bucket %s: replicated to %s at %s" % (name, wanted["bucket"], wanted["endpoint"]),
            lambda: made.append(self.set_target({"bucket": name}, wanted)),
            lambda: self.put_rule(name, wanted, made[0]),
            lambda: self.sent.keep("replication/" + name, wanted["secret"]))
        return made[0] if made else None

    def mend(self, name, wanted, there):
        same = all(there.get(field, "") == value for field, value in place(wanted).items()) \
            and (there.get("credentials") or {}).get("accessKey") == wanted["accessKey"] \
            and self.sent.has("replication/" + name, wanted["secret"])
        if not same:
            query = {"bucket": name, "update": "true", "creds": "true"}
            self.changes.make(
                "bucket %s: where it is replicated to, %s at %s" % (name, wanted["bucket"], wanted["endpoint"]),
                lambda: self.set_target(query, wanted, arn=there["arn"]),
                lambda: self.sent.keep("replication/" + name, wanted["secret"]))

    def rule(self, name, wanted, arn):
        if arn is None:
            return
        there = self.server.find("/" + name, {"replication": ""})
        if documents.parts(there, "Rule") != documents.parts(document(wanted, arn), "Rule"):
            self.changes.make("bucket %s: its rule of replication" % name, lambda: self.put_rule(name, wanted, arn))

    def put_rule(self, name, wanted, arn):
        self.server.put_xml(name, {"replication": ""}, document(wanted, arn).encode())

    def end(self, name, there):
        if there:
            self.changes.make(
                "bucket %s: replicated no longer; the copies stay" % name,
                lambda: self.server.call("DELETE", "/" + name, {"replication": ""}), lambda: self.remove_targets(name))

    def remove_targets(self, name):
        """Those that no rule named: the others went with their rule."""
        for target in self.targets(name):
            self.server.tell("DELETE", "/v3/remove-remote-target", {"bucket": name, "arn": target["arn"]})


def place(wanted):
    return {
        "endpoint": wanted["endpoint"], "secure": True, "targetbucket": wanted["bucket"],
        "caCertPem": wanted["certificateAuthority"] or ""}


def document(wanted, arn):
    deletes = "Enabled" if wanted["deletes"] else "Disabled"
    return xml(
        "ReplicationConfiguration", xml("Role"),
        xml("Rule", text("ID", "settings"), text("Status", "Enabled"), text("Priority", 1),
            xml("DeleteMarkerReplication", text("Status", deletes)),
            xml("ExistingObjectReplication", text("Status", "Enabled")), xml("Filter", text("Prefix", "")),
            xml("Destination", text("Bucket", arn))))

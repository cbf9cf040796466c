"""Buckets and what is set on them. The settings of a bucket that is named are its whole configuration: what they do not
have is taken off it. A bucket that is not named is left alone, and no bucket, object or version is ever deleted here.
"""
import documents
from access import canonical
from documents import text, xml
from replication import Replication


class Buckets:
    def __init__(self, server, secrets, sent, changes):
        self.server = server
        self.changes = changes
        self.replication = Replication(server, secrets, sent, changes)

    def settle(self, wanted):
        there = documents.names(self.server.call("GET", "/"))
        for bucket in wanted:
            with self.changes.part("bucket " + bucket["name"]):
                self.bucket(bucket, bucket["name"] in there)
        for name in sorted(set(there) - {bucket["name"] for bucket in wanted}):
            self.changes.left_alone("bucket %s is not in the settings" % name)

    def bucket(self, bucket, is_there):
        name = bucket["name"]
        if not is_there:
            headers = {"x-amz-bucket-object-lock-enabled": "true"} if bucket["lock"] else {}
            self.changes.make(
                "bucket %s: made" % name, lambda: self.server.call("PUT", "/" + name, headers=headers))
            if self.changes.dry_run:
                return
        # Locks and replication need versions, and while they are there versions cannot be suspended.
        steps = [self.lock, self.policy, self.cors, self.lifecycle, self.quota, self.events, self.replicate]
        steps.insert(0 if bucket["versioning"] else len(steps), self.versioning)
        for step in steps:
            with self.changes.part("bucket %s, %s" % (name, step.__name__)):
                step(bucket)

    def versioning(self, bucket):
        name, status = bucket["name"], "Enabled" if bucket["versioning"] else "Suspended"
        there = documents.value(self.server.find("/" + name, {"versioning": ""}), "Status") or "Suspended"
        if there != status:
            body = xml("VersioningConfiguration", text("Status", status))
            self.changes.make(
                "bucket %s: versioning %s" % (name, "on" if bucket["versioning"] else "suspended, versions stay"),
                lambda: self.server.put_xml(name, {"versioning": ""}, body.encode()))

    def lock(self, bucket):
        name, lock = bucket["name"], bucket["lock"]
        there = self.server.find("/" + name, {"object-lock": ""})
        if there is None and not lock:
            return
        rule = xml("Rule", xml("DefaultRetention", text("Mode", lock["mode"]), text("Days", lock["days"]))) \
            if lock else ""
        body = xml("ObjectLockConfiguration", text("ObjectLockEnabled", "Enabled"), rule)
        if documents.parts(there, "Rule") != documents.parts(body, "Rule"):
            self.changes.make(
                "bucket %s: %s" % (name, "locked %(days)s days, %(mode)s" % lock if lock else "nothing new is locked"),
                lambda: self.server.put_xml(name, {"object-lock": ""}, body.encode()))

    def policy(self, bucket):
        name, policy = bucket["name"], bucket["policy"]
        there = self.server.find("/" + name, {"policy": ""})
        if canonical(documents.json_value(there)) == canonical(policy):
            return
        if policy:
            self.changes.make(
                "bucket %s: its policy" % name,
                lambda: self.server.call("PUT", "/" + name, {"policy": ""}, documents.json_text(policy)))
        else:
            self.remove(name, "policy", "no policy any more")

    def cors(self, bucket):
        rules = [
            xml("CORSRule",
                *[text("AllowedOrigin", origin) for origin in rule["origins"]],
                *[text("AllowedMethod", method) for method in rule["methods"]],
                *[text("AllowedHeader", header) for header in rule["headers"]],
                text("MaxAgeSeconds", rule["maxAgeSeconds"]))
            for rule in bucket["cors"]]
        self.rules(bucket["name"], "cors", xml("CORSConfiguration", *rules), "CORSRule")

    def lifecycle(self, bucket):
        rules = [lifecycle_rule(rule) for rule in bucket["lifecycle"]]
        self.rules(bucket["name"], "lifecycle", xml("LifecycleConfiguration", *rules), "Rule")

    def rules(self, name, what, wanted, tag):
        there = documents.parts(self.server.find("/" + name, {what: ""}), tag)
        rules = documents.parts(wanted, tag)
        if there == rules:
            return
        if rules:
            self.changes.make(
                "bucket %s: %s, %d rules" % (name, what, len(rules)),
                lambda: self.server.put_xml(name, {what: ""}, wanted.encode()))
        else:
            self.remove(name, what, "no %s rules any more" % what)

    def remove(self, name, what, line):
        self.changes.make(
            "bucket %s: %s" % (name, line), lambda: self.server.call("DELETE", "/" + name, {what: ""}))

    def quota(self, bucket):
        path, size = "/v3/quota/" + bucket["name"], bucket["quotaBytes"]
        if (self.server.ask(path).get("quota") or 0) == size:
            return
        if size:
            self.changes.make(
                "bucket %s: a quota of %d GiB" % (bucket["name"], size >> 30),
                lambda: self.server.tell("PUT", path, None, {"quota": size, "quota_type": "HARD"}))
        else:
            self.changes.make(
                "bucket %s: no quota any more" % bucket["name"], lambda: self.server.tell("DELETE", path))

    def events(self, bucket):
        name, tag = bucket["name"], "QueueConfiguration"
        body = xml("NotificationConfiguration", *[
            event_rule(number, rule, self.server.region) for number, rule in enumerate(bucket["events"])])
        there = self.server.find("/" + name, {"notification": ""})
        if documents.parts(there, tag) != documents.parts(body, tag):
            self.changes.make(
                "bucket %s: events, %d rules" % (name, len(bucket["events"])),
                lambda: self.server.put_xml(name, {"notification": ""}, body.encode()))

    def replicate(self, bucket):
        self.replication.settle(bucket["name"], bucket["replication"])


def lifecycle_rule(rule):
    actions = [
        ("expireDays", lambda days: xml("Expiration", text("Days", days))),
        ("expireNoncurrentDays",
         lambda days: xml("NoncurrentVersionExpiration", text("NoncurrentDays", days))),
        ("abortUploadsDays",
         lambda days: xml("AbortIncompleteMultipartUpload", text("DaysAfterInitiation", days))),
        ("transitionDays",
         lambda days: xml("Transition", text("Days", days), text("StorageClass", rule["tier"])))]
    return xml(
        "Rule", text("ID", rule["name"]), text("Status", "Enabled"), xml("Filter", text("Prefix", rule["prefix"])),
        *[action(rule[field]) for field, action in actions if rule[field]])


def event_rule(number, rule, region):
    ends = [xml("FilterRule", text("Name", end), text("Value", rule[end])) for end in ("prefix", "suffix") if rule[end]]
    return xml(
        "QueueConfiguration", text("Id", "settings-%d" % number),
        text("Queue", "arn:rustfs:sqs:%s:%s:webhook" % (region, rule["webhook"].lower())),
        *[text("Event", event) for event in rule["events"]],
        xml("Filter", xml("S3Key", *ends)) if ends else "")

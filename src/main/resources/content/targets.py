"""Where the cluster sends to: tiers, which objects grow old in, and webhooks, which events are told to."""
import os
from server import ADMIN, Refused

WEBHOOK = "/v3/target/notify_webhook/"
INSTANCES = "/v4/plugins/instances"


class Targets:
    def __init__(self, server, secrets, sent, changes):
        self.server = server
        self.secrets = secrets
        self.sent = sent
        self.changes = changes

    def settle(self, wanted, queue_folder):
        with self.changes.part("tiers"):
            self.tiers(wanted["tiers"])
        with self.changes.part("webhooks"):
            self.webhooks(wanted["webhooks"], queue_folder)

    def tiers(self, wanted):
        there = {}
        for tier in self.server.ask("/v3/tier"):
            backend = tier.get(tier["type"]) or {}
            there[backend.get("name")] = dict(backend, type=tier["type"])
        for tier in wanted:
            with self.changes.part("tier " + tier["name"]):
                self.tier(tier, there.get(tier["name"]))
        for name in sorted(set(there) - {tier["name"] for tier in wanted}):
            self.changes.left_alone("tier %s is not in the settings" % name)

    def tier(self, tier, there):
        name, what = tier["name"], "tier/" + tier["name"]
        place = {field: tier[field] for field in ("endpoint", "bucket", "prefix", "region")}
        secret = lambda: self.secrets.read(tier["secret"])
        keep = lambda: self.sent.keep(what, tier["secret"])
        if there is None:
            backend = lambda: dict(place, name=name, accessKey=tier["accessKey"], secretKey=secret())
            self.changes.make(
                "tier %s: made in the bucket %s" % (name, tier["bucket"]),
                lambda: self.server.tell("PUT", "/v3/tier", None, {"type": "tencent", "tencent": backend()}), keep)
            return
        if there["type"] != "tencent" or any(there.get(field, "") != place[field] for field in place):
            raise ValueError(
                "it is %s/%s at %s; objects are in it, so it cannot move: give the new one another name"
                % (there.get("bucket"), there.get("prefix"), there.get("endpoint")))
        if there.get("accessKey") != tier["accessKey"] or not self.sent.has(what, tier["secret"]):
            self.changes.make(
                "tier %s: its credentials" % name,
                lambda: self.server.tell(
                    "POST", "/v3/tier/" + name, None, {"access": tier["accessKey"], "secret": secret()}), keep)

    def webhooks(self, wanted, queue_folder):
        if wanted:
            self.switch_on()
        there = {hook["account_id"].lower(): hook for hook in self.instances(wanted)}
        for hook in wanted:
            with self.changes.part("webhook " + hook["name"]):
                self.webhook(hook, there.get(hook["name"].lower()), queue_folder)
        for name in sorted(set(there) - {hook["name"].lower() for hook in wanted}):
            self.changes.left_alone("webhook %s is not in the settings" % name)

    def instances(self, wanted):
        """While one webhook does not answer, RustFS tells of none and takes none. One that has moved stands in the way
        of its own change then, so it is taken out."""
        query = {"domain": "notify", "service": "webhook"}
        try:
            return self.server.ask(INSTANCES, query)["instances"]
        except Refused as refused:
            moved = [hook for hook in wanted if self.has_moved(hook)]
            if refused.status != 500 or not moved:
                raise
            for hook in moved:
                self.changes.make(
                    "webhook %s: taken out at its old address, which does not answer" % hook["name"],
                    lambda: self.take_out(hook))
            return self.server.ask(INSTANCES, query)["instances"]

    def has_moved(self, hook):
        stored = self.server.find(ADMIN + "/v3/get-config-kv", {"key": "notify_webhook:" + hook["name"].lower()})
        return b"endpoint=" in (stored or b"") and ('endpoint="%s"' % hook["endpoint"]).encode() not in stored

    def take_out(self, hook):
        key = "notify_webhook:" + hook["name"].lower()
        self.server.call("DELETE", ADMIN + "/v3/del-config-kv", None, key.encode())

    def switch_on(self):
        switches = self.server.ask("/v3/module-switches")
        if not switches["notify_enabled"]:
            value = {"notify_enabled": True, "audit_enabled": switches["persisted_audit_enabled"]}
            self.changes.make(
                "notifications: switched on", lambda: self.server.tell("PUT", "/v3/module-switches", None, value))

    def webhook(self, hook, there, queue_folder):
        name, secret, what = hook["name"], hook["secret"], "webhook/" + hook["name"]
        value = {"endpoint": hook["endpoint"], "queue_dir": queue_folder}
        config = there["config"] if there else {}
        has_token = bool(config.get("auth_token"))
        if all(config.get(field) == value[field] for field in value) and has_token == bool(secret) \
                and (not secret or self.sent.has(what, secret)):
            return
        if secret:
            value["auth_token"] = self.secrets.read(secret)
        body = {"key_values": [{"key": field, "value": value[field]} for field in sorted(value)]}
        self.changes.make(
            "webhook %s: %s" % (name, "changed" if there else "made"),
            lambda: make_queue(queue_folder), lambda: self.put(hook, body),
            lambda: secret and self.sent.keep(what, secret))

    def put(self, hook, body):
        """One that does not answer is kept by RustFS and stops all others, so it is taken out again."""
        try:
            self.server.tell("PUT", WEBHOOK + hook["name"], None, body)
        except Refused as refused:
            if refused.status == 500:
                self.take_out(hook)
                raise ValueError("%s does not answer (%s)" % (hook["endpoint"], refused)) from None
            raise


def make_queue(folder):
    """Events wait in it while a webhook does not answer. The server of this node wants to see it; others make it."""
    if not os.path.isdir(folder):
        os.makedirs(folder, 0o750)
        owner = os.stat(os.path.dirname(folder))
        os.chown(folder, owner.st_uid, owner.st_gid)

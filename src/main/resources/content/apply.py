"""Brings what is in the cluster to the settings beside this file: apply.py [--dry-run] [--revision R].

It looks first and changes only what differs, so it may run at any time. It never deletes a bucket or data.
"""
import argparse, fcntl, json, os, subprocess, sys, time
from access import Access
from buckets import Buckets
from changes import Changes, SentSecrets
from server import contents, server_of
from targets import Targets

HERE = os.path.dirname(os.path.abspath(__file__))


class Secrets:
    """Secrets of SSM, read once each with the credentials of the machine's role."""

    def __init__(self, region, role):
        self.place = [region, role]
        self.values = {}

    def read(self, reference):
        name = reference["name"]
        if name not in self.values:
            command = [sys.executable, os.path.join(HERE, "read-secret.py")]
            read = subprocess.run(
                command + self.place + [name, reference["version"]], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                universal_newlines=True)
            if read.returncode:
                raise OSError(read.stderr.strip())
            self.values[name] = read.stdout.rstrip("\n")
        return self.values[name]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry-run", action="store_true", help="say what would change, and change nothing")
    parser.add_argument("--revision", help="wait until this node has the revision")
    parser.add_argument("--wait-seconds", type=int, default=6 * 3600, help="how long to wait for node and cluster")
    parser.add_argument("--settings", default=os.path.join(HERE, "settings.json"))
    parser.add_argument("--environment", default="/etc/default/rustfs", help="of the RustFS to speak to")
    parser.add_argument("--state", default="/var/lib/rustfs", help="the folder of this node's own notes")
    return parser.parse_args()


def wait_for_revision(chosen):
    """A roll-out restarts the server and may bring what the settings need, so it has to be over."""
    end = time.time() + chosen.wait_seconds
    file = os.path.join(chosen.state, "revision", "revision")
    while chosen.revision and not (os.path.exists(file) and contents(file) == chosen.revision):
        if time.time() > end:
            sys.exit("this node has not got the revision %s" % chosen.revision)
        time.sleep(5)


def main():
    chosen = arguments()
    # A run that arrives while another is at work waits for it here.
    lock = open(os.path.join(chosen.state, "content.lock"), "w")
    fcntl.flock(lock, fcntl.LOCK_EX)
    wait_for_revision(chosen)
    wanted = json.loads(contents(chosen.settings))
    server = server_of(chosen.environment)
    server.wait_until_ready(chosen.wait_seconds)
    changes = Changes(chosen.dry_run)
    secrets = Secrets(wanted["region"], wanted["role"])
    sent = SentSecrets(os.path.join(chosen.state, "sent-secrets.json"), chosen.dry_run)
    Access(server, secrets, changes).settle(wanted)
    # Rules of buckets name tiers and webhooks, so these are there first.
    Targets(server, secrets, sent, changes).settle(wanted, os.path.join(chosen.state, "events"))
    with changes.part("buckets"):
        Buckets(server, secrets, sent, changes).settle(wanted["buckets"])
    return changes.report()


if __name__ == "__main__":
    sys.exit(main())

"""Asks the cluster how it is, and starts what an operator starts by hand: operate.py drives | pools | heal |
decommission start|status|cancel POOL | rebalance start|status|stop. Pools count from 0, in the order of the settings.
"""
import argparse, json, sys
import documents
from server import Refused, server_of

DEEP = {"recursive": True, "dryRun": False, "remove": False, "recreate": True, "scanMode": 2, "updateParity": False,
        "nolock": False}


def show(value):
    print(json.dumps(value, indent=2, sort_keys=True))


def drives(server, _):
    """One line a drive; ends with 1 if one of them is not well."""
    ill = 0
    for node in server.ask("/v3/info").get("servers", []):
        print("%s %s" % (node.get("endpoint"), node.get("state")))
        for drive in node.get("drives") or []:
            well = drive.get("state") == "ok"
            ill += not well
            healing = " healing" if drive.get("healing") else ""
            print("  %s %s%s" % (drive.get("path") or drive.get("endpoint"), drive.get("state"), healing))
    return 1 if ill else 0


def pools(server, _):
    show(server.ask("/v3/pools/list"))


def start(server, query):
    """A server that does not know yet what its pools hold answers 500 for some time, and may have begun after all."""
    try:
        server.tell("POST", "/v3/pools/decommission", query, again=(500, 503))
    except Refused:
        if server.ask("/v3/pools/status", query).get("decommissionStatus") != "running":
            raise


def decommission(server, chosen):
    query = {"pool": str(chosen.pool), "by-id": "true"}
    if chosen.action == "start":
        start(server, query)
    elif chosen.action == "cancel":
        server.tell("POST", "/v3/pools/cancel", query)
    show(server.ask("/v3/pools/status", query))


def rebalance(server, chosen):
    if chosen.action != "status":
        server.tell("POST", "/v3/rebalance/" + chosen.action)
    if chosen.action != "stop":
        show(server.ask("/v3/rebalance/status"))


def heal(server, _):
    """Reads every object of every bucket, and mends what is damaged or missing."""
    for bucket in sorted(documents.names(server.call("GET", "/"))):
        server.tell("POST", "/v3/heal/" + bucket, value=DEEP)
        print("healing " + bucket)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--environment", default="/etc/default/rustfs", help="of the RustFS to speak to")
    commands = parser.add_subparsers(dest="command")
    commands.required = True
    for run in (drives, pools, heal):
        commands.add_parser(run.__name__).set_defaults(run=run)
    of_a_pool = commands.add_parser("decommission")
    of_a_pool.add_argument("action", choices=["start", "status", "cancel"])
    of_a_pool.add_argument("pool", type=int)
    of_a_pool.set_defaults(run=decommission)
    of_all = commands.add_parser("rebalance")
    of_all.add_argument("action", choices=["start", "status", "stop"])
    of_all.set_defaults(run=rebalance)
    return parser.parse_args()


def main():
    chosen = arguments()
    try:
        return chosen.run(server_of(chosen.environment), chosen)
    except (OSError, Refused) as problem:
        return "it was refused: %s" % problem


if __name__ == "__main__":
    sys.exit(main())

# shellcheck shell=bash
# How a change reaches the nodes one after the other, each ready again before the next.

# ask ADDRESS PATH: what the health service of a node answers; it fails with any other answer than 200.
ask() { curl -fs -m 8 "http://$1:$HEALTH_PORT$2"; }

# Ends with how to go on. The nodes after this one see it and stay as they are.
stop_the_roll_out() {
  record "failed $REVISION"
  say "$1. The nodes after this one keep what they have. To go on, mend it and run this here, then on each of them:"
  fail "bash $here/node.sh roll-out"
}

# A later roll-out waits until this one ends; there is no sense in waiting for what it will change.
superseded() { [ "$(cat /run/rustfs-node.wanted 2>/dev/null || echo "$REVISION")" != "$REVISION" ]; }

# Pulumi starts the roll-out on all nodes and does not wait for its end, so the nodes keep the order themselves: each
# waits until all that stand before it in the list are ready with this revision.
wait_for_my_turn() {
  local address host disks theirs
  while read -r address host disks; do
    [ "$address" != "$my_address" ] || return 0
    while true; do
      theirs=$(ask "$address" /revision || true)
      [ "$theirs" != "failed $REVISION" ] || fail "$host failed with revision $REVISION: nothing is restarted here"
      ! superseded || fail "a later roll-out has come: this one ends"
      if [ "$theirs" = "$REVISION" ] && ask "$address" /ready >/dev/null; then break; fi
      sleep 5
    done
    say "$host ($disks disks) is ready with this revision"
  done < <(list_nodes)
}

# Where something changes that all have to share, waiting for one another would never end: all restart at once.
start() {
  # RustFS takes a new disk in the place of a lost one, and heals it, only when it starts.
  if [ "$formatted" = no ] && is_running_what_it_reads; then return 0; fi
  if [ "$(shared_by_all)" != "$(cat "$state/shared" 2>/dev/null)" ]; then
    restart_service
    return
  fi
  wait_for_my_turn
  restart_service
  local attempt
  for ((attempt = 0; attempt < 360; attempt++)); do
    sleep 5
    ! ask "$my_address" /ready >/dev/null || return 0
    ! superseded || fail "a later roll-out has come: this one ends"
  done
  stop_the_roll_out "this node is not ready half an hour after its restart: journalctl -u rustfs tells why"
}

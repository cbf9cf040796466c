# shellcheck shell=bash
# The service: its environment, its units, its start.

write_environment() {
  local environment
  environment=$(cat "$here/environment"; echo "RUSTFS_LOCAL_ENDPOINT_HOST=$my_host")
  write_file /etc/default/rustfs 0640 root:rustfs <<<"$environment"
}

# install_unit UNIT: sets `written`.
install_unit() {
  write_file "/etc/systemd/system/$1" 0644 <"$here/$1"
  [ "$written" = no ] || systemctl daemon-reload
}

install_service() {
  install_unit rustfs.service
  systemctl enable -q rustfs.service
}

record() {
  make_directory 755 rustfs:rustfs "$state/revision"
  write_file "$state/revision/revision" 0644 <<<"$1"
}

# All that the running service has read, but for comments. Certificates are not of it: RustFS loads a new one while it
# runs.
what_it_reads() {
  { cat /etc/default/rustfs /etc/rustfs/secrets/*
    grep -hv '^#' /etc/systemd/system/rustfs.service "$here/check-mounts.sh"
    readlink /usr/local/bin/rustfs; } | sha256sum
}

# What has to be the same on all nodes, or they form no quorum: their volumes, and the secret that they know each other
# by.
shared_by_all() { echo "$VOLUMES $(grep RUSTFS_RPC_SECRET "$here/secrets")"; }

is_running_what_it_reads() {
  [ "$(what_it_reads)" = "$(cat "$state/started" 2>/dev/null)" ] || return 1
  case $(systemctl is-active rustfs.service || true) in active | activating | reloading) ;; *) return 1 ;; esac
}

# It is ready when the whole cluster has a quorum, and systemctl would wait for that, hence --no-block.
restart_service() {
  systemctl restart --no-block rustfs.service
  shared_by_all >"$state/shared"
  what_it_reads >"$state/started"
}

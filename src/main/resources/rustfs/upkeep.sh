# shellcheck shell=bash
# What a node needs not to become one, but to stay one: it comes with the first roll-out.

keep_up() {
  keep_searches_off_the_data
  tell_of_health
  renew_the_certificate
}

# updatedb would walk through every object, every night.
keep_searches_off_the_data() {
  [ -e /etc/updatedb.conf ] && ! grep -q '^PRUNEPATHS *= *"/data ' /etc/updatedb.conf || return 0
  local conf
  conf=$(sed 's|^PRUNEPATHS *= *"|&/data |' /etc/updatedb.conf)
  write_file /etc/updatedb.conf 0644 <<<"$conf"
}

# For the load balancer and the other nodes.
tell_of_health() {
  write_file "$here/health.conf" 0644 <<<"ADDRESS=$my_address"$'\n'"PORT=$HEALTH_PORT"$'\n'"SCHEME=$SCHEME"
  keep_running rustfs-health.service "$here/health.conf" "$here/health.py"
}

# keep_running UNIT FILE...: started again where the unit, or one of the files that it reads, is another.
keep_running() {
  local unit=$1 reads
  shift
  install_unit "$unit"
  systemctl enable -q "$unit"
  reads=$(cat "$here/$unit" "$@" | sha256sum)
  if [ "$reads" != "$(cat "$state/$unit" 2>/dev/null)" ] || ! systemctl -q is-active "$unit"; then
    systemctl restart "$unit"
    echo "$reads" >"$state/$unit"
  fi
}

stop_running() {
  [ ! -e "/etc/systemd/system/$1" ] || { systemctl disable -q --now "$1"; rm "/etc/systemd/system/$1"; }
}

renew_the_certificate() {
  [ "$SCHEME" = https ] || return 0
  install_unit rustfs-certificate.service
  install_unit rustfs-certificate.timer
  systemctl enable -q --now rustfs-certificate.timer
}

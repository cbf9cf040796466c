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

# For the load balancer and the other nodes. What it runs and what it is told may change without its unit.
tell_of_health() {
  write_file "$here/health.conf" 0644 <<<"ADDRESS=$my_address"$'\n'"PORT=$HEALTH_PORT"$'\n'"SCHEME=$SCHEME"
  install_unit rustfs-health.service
  systemctl enable -q rustfs-health.service
  local health
  health=$(cat "$here/health.py" "$here/health.conf" "$here/rustfs-health.service" | sha256sum)
  if [ "$health" != "$(cat "$state/health" 2>/dev/null)" ] || ! systemctl -q is-active rustfs-health.service; then
    systemctl restart rustfs-health.service
    echo "$health" >"$state/health"
  fi
}

renew_the_certificate() {
  [ "$SCHEME" = https ] || return 0
  install_unit rustfs-certificate.service
  install_unit rustfs-certificate.timer
  systemctl enable -q --now rustfs-certificate.timer
}

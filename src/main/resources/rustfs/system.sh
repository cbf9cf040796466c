# shellcheck shell=bash
# The operating system: packages, names, time, kernel, the user of the service and its directories.

set_up_system() {
  mkdir -p "$state" /data /etc/rustfs
  install_packages
  set_names
  set_time
  set_kernel
  make_user
  guard_metadata
}

# Most images have all of it. What a node can do without is only said when it cannot be had.
install_packages() {
  local needed='' wished=''
  command -v mkfs.xfs >/dev/null || needed=xfsprogs
  command -v openssl >/dev/null || needed="$needed openssl"
  command -v chronyd >/dev/null || wished=chrony
  command -v nft >/dev/null || command -v iptables >/dev/null || wished="$wished nftables"
  [ -z "$needed" ] || install_with_the_system "$needed" || fail "cannot install $needed"
  [ -z "$wished" ] || install_with_the_system "$wished" || say "cannot install $wished; going on without"
}

# shellcheck disable=SC2086  # a list of packages
install_with_the_system() {
  if command -v dnf >/dev/null; then dnf -y -q install $1; else apt-get -q -y install $1; fi
}

# Peers are found by the hosts file alone: one name that does not resolve would stop the cold start of every node.
# cloud-init would write the file anew at each boot, hence manage_etc_hosts.
set_names() {
  [ "$(cat /proc/sys/kernel/hostname)" = "$my_host" ] || hostnamectl set-hostname "$my_host" || hostname "$my_host"
  mkdir -p /etc/cloud/cloud.cfg.d
  write_file /etc/cloud/cloud.cfg.d/99-rustfs.cfg 0644 <<<'manage_etc_hosts: false'
  local hosts
  hosts=$(without_block nodes /etc/hosts; echo '# rustfs nodes'
    list_nodes | awk '{ print $1, $2 }'; echo '# end of rustfs nodes')
  write_file /etc/hosts 0644 <<<"$hosts"
}

# Nodes refuse each other's requests when their clocks differ by more than five minutes, and so does the cloud. Its own
# servers are reached without NAT; those of the image may not be. In a container chrony has no right to set the time.
set_time() {
  local file conf
  for file in /etc/chrony/chrony.conf /etc/chrony.conf; do
    [ ! -e "$file" ] || break
  done
  [ -e "$file" ] || return 0
  conf=$(without_block time "$file" | sed -E 's/^(pool|server) /#&/'
    echo '# rustfs time'; tr ' ' '\n' <<<"$TIME_SERVERS" | sed 's/.*/server & iburst/'; echo '# end of rustfs time')
  write_file "$file" 0644 <<<"$conf"
  [ "$written" = no ] || systemctl try-restart chronyd 2>/dev/null || systemctl try-restart chrony || true
  systemctl enable -q --now chronyd 2>/dev/null || systemctl enable -q --now chrony 2>/dev/null ||
    say "chrony does not run: see to the clock of this machine"
}

# RustFS's own list for its network. Its limits of files and processes stand in the unit, where they hold.
set_kernel() {
  write_file /etc/sysctl.d/90-rustfs.conf 0644 <<<"$(printf '%s\n' 'net.core.rmem_max = 16777216' \
    'net.core.wmem_max = 16777216' 'net.ipv4.tcp_keepalive_time = 600' 'net.ipv4.tcp_slow_start_after_idle = 0')"
  [ "$written" = no ] || sysctl -q -p /etc/sysctl.d/90-rustfs.conf || say "the kernel refused a value of 90-rustfs.conf"
}

make_user() {
  getent passwd rustfs >/dev/null || useradd --system --user-group --home-dir "$state" --shell /sbin/nologin rustfs
  make_directory 755 rustfs:rustfs "$state"
  make_directory 700 rustfs:rustfs /etc/rustfs/secrets
}

# Whoever reaches the metadata has the role of the machine, and with it the keys of the cluster: root alone may.
guard_metadata() {
  install_unit rustfs-metadata-guard.service
  systemctl enable -q rustfs-metadata-guard.service
  if [ "$written" = yes ] || ! systemctl -q is-active rustfs-metadata-guard.service; then
    systemctl restart rustfs-metadata-guard.service || say "the metadata is not guarded on this machine"
  fi
}

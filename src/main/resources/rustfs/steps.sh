# shellcheck shell=bash
# What all steps are written with.
say() { printf 'rustfs-node: %s\n' "$*"; }
fail() { say "$*"; exit 1; }

# write_file FILE MODE [OWNER]: the content comes by standard input. Nothing is touched where the file has it already,
# and nobody ever sees half of it. Sets `written` to yes or no.
write_file() {
  local new
  new=$(mktemp "$1.XXXXXX")
  cat >"$new"
  chmod "$2" "$new"
  [ -z "${3:-}" ] || chown "$3" "$new"
  if cmp -s "$new" "$1" && [ "$(stat -c '%a %U %G' "$new")" = "$(stat -c '%a %U %G' "$1")" ]; then
    written=no
    rm "$new"
  else
    written=yes
    mv "$new" "$1"
  fi
}

# make_directory MODE OWNER DIRECTORY: install -d would touch one that is there.
make_directory() {
  [ "$(stat -c '%a %U:%G' "$3" 2>/dev/null)" = "$1 $2" ] || install -d -m "$1" -o "${2%:*}" -g "${2#*:}" "$3"
}

# without_block NAME FILE: prints the file without the lines that an earlier run put between the marks of the name.
without_block() { sed "/^# rustfs $1\$/,/^# end of rustfs $1\$/d" "$2"; }

# Address, host name and number of disks of every node, in the order of the pools. A line of `pools` has the name of a
# pool, its nodes, the disks of each, and for each of its zones the first address: nodes take the zones in turn.
list_nodes() {
  awk '{
    zones = NF - 3
    for (n = 0; n < $2; n++) {
      split($(4 + n % zones), part, ".")
      at = ((part[1] * 256 + part[2]) * 256 + part[3]) * 256 + part[4] + int(n / zones)
      printf "%d.%d.%d.%d rustfs-%s-%d %d\n", int(at / 16777216), int(at / 65536) % 256, int(at / 256) % 256, at % 256,
        $1, n + 1, $3
    }
  }' "$here/pools"
}

# Every node gets the same files; this one finds itself in the list of nodes by its address.
find_myself() {
  local address host disks mine
  mine=$(ip -4 -o address | awk '{ sub("/.*", "", $4); print $4 }')
  while read -r address host disks; do
    if grep -qxF "$address" <<<"$mine"; then
      my_host=$host my_disks=$disks my_address=$address
      return
    fi
  done < <(list_nodes)
  fail "no address of this machine is in the list of nodes"
}

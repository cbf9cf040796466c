#!/bin/bash
# Runs a command in a throw-away root with disks that are files: on-disks.sh FOLDER "NAME=SERIAL=FILE ..." COMMAND...
# A file may appear under several names, one after the other, but not at once.
set -euo pipefail
folder=$1 disks=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
loops=()
give_back() { if [ "${#loops[@]}" -gt 0 ]; then losetup -d "${loops[@]}"; fi; }
trap give_back EXIT
named=''
for disk in $disks; do
  IFS='=' read -r name serial file <<<"$disk"
  loops+=("$(losetup -f --show "$file")")
  named+="$name=${loops[-1]}=$serial "
done
unshare --mount --net --uts --ipc "$here/throw-away-root.sh" "$folder" "$named" "$@"

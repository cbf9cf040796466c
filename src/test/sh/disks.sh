#!/bin/bash
# In the throw-away root: prepares the disks as a node does, and tells what became of them: disks.sh NUMBER SCRIPTS
set -euo pipefail
# shellcheck disable=SC2034  # read by the script of the node
my_disks=$1 state=/var/lib/rustfs had_data=no
mkdir -p "$state"
getent passwd rustfs >/dev/null || useradd --system --user-group rustfs
# shellcheck source=/dev/null
. "$2/steps.sh"
# shellcheck source=/dev/null
. "$2/disks.sh"
# Waiting for a disk is not what is tested.
sleep() { :; }
(prepare_disks; echo "had data: $had_data") || echo "refused"
for disk in /sys/block/vd*; do
  disk=/dev/${disk##*/}
  echo "$(cat "/sys/block/${disk##*/}/serial") $(blkid -p -s TYPE -o value "$disk" || echo blank)" \
    "$(blkid -p -s LABEL -o value "$disk" || true)"
done
grep -c 'xfs defaults,noatime,nodiratime,nofail,' /etc/fstab || true
df --output=target,size -BM /data/rustfs* 2>/dev/null | grep /data/ || true
for path in /data/rustfs*; do if mountpoint -q "$path"; then umount "$path"; fi; done

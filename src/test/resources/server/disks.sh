#!/bin/bash
# Stands in a container for the kernel and its device manager: makes the block devices that /etc/test-disks lists
# (name, serial, loop device) as /dev/vdb and so on, shows them under /sys/block, and mounts what fstab says, as systemd
# leaves file systems on devices alone inside a container.
set -euo pipefail
block=/run/test-block
mkdir -p "$block"
rm -rf "${block:?}"/*
while read -r name serial loop; do
  numbers=$(cat "/sys/class/block/${loop#/dev/}/dev")
  for node in "$loop" "/dev/$name"; do
    rm -f "$node"
    mknod "$node" b "${numbers%:*}" "${numbers#*:}"
  done
  mkdir -p "$block/$name"
  echo "$serial" >"$block/$name/serial"
done </etc/test-disks
# A device that is not in the list any more is gone.
for node in /dev/vd?; do
  [ ! -e "$node" ] || [ -e "$block/${node#/dev/}" ] || rm -f "$node"
done
mountpoint -q /sys/block || mount --bind "$block" /sys/block
for node in /dev/vd?; do
  [ -e "$node" ] || continue
  uuid=$(blkid -p -s UUID -o value "$node" || true)
  path=$(awk -v key="UUID=$uuid" '$1 == key { print $2 }' /etc/fstab)
  [ -z "$path" ] || mountpoint -q "$path" || mount -t xfs -o noatime,nodiratime "$node" "$path"
done

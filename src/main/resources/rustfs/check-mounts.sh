#!/bin/bash
# Before the first start every disk has to be mounted, or RustFS would take the system disk for it. Afterwards a missing
# disk is only said: the mount point is there, RustFS leaves it out, and the node serves on with the others.
missing=$(awk '$2 ~ "^/data/rustfs" { print $2 }' /etc/fstab | while read -r path; do
  mountpoint -q "$path" || echo "$path"
done)
[ -n "$missing" ] || exit 0
echo "not mounted: $missing"
[ -e /var/lib/rustfs/provisioned ]

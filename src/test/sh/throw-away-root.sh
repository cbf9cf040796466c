#!/bin/bash
# Runs a command as root of a throw-away copy of this machine: what it writes is gone afterwards. It has a network of
# its own with the loopback alone, where this machine is the first node of the cluster, and in place of the machine's
# disks those that are named, with serials: throw-away-root.sh FOLDER "vdb=/dev/loop5=serial ..." COMMAND... Runs in
# namespaces of its own: unshare -m -n -u.
set -euo pipefail
folder=$1 disks=$2
shift 2
here=$(cd "$(dirname "$0")" && pwd)
mount --make-rprivate /
mkdir -p "$folder/layers" "$folder/root"
mount -t tmpfs tmpfs "$folder/layers"
mkdir "$folder/layers/upper" "$folder/layers/work"
mount -t overlay overlay -o "lowerdir=/,upperdir=$folder/layers/upper,workdir=$folder/layers/work" "$folder/root"
cd "$folder/root"
mount --bind /proc proc
mount --rbind /sys sys
mount -t tmpfs tmpfs run
mount -t tmpfs tmpfs tmp
mount -t tmpfs tmpfs dev
for device in null zero random urandom; do cp -a "/dev/$device" dev/; done
ln -s /proc/self/fd dev/fd
mount -t tmpfs tmpfs sys/block
for disk in $disks; do
  IFS='=' read -r name device serial <<<"$disk"
  mkdir "sys/block/$name"
  echo "$serial" >"sys/block/$name/serial"
  cp -a "$device" "dev/$name"
done
install -m 0755 "$here/stand-ins/"* usr/local/bin/
rm -rf usr/local/lib/rustfs opt/rustfs var/lib/rustfs etc/rustfs data
: >etc/fstab
printf 'PRUNEPATHS="/tmp /var/spool"\n' >etc/updatedb.conf
ip link set lo up
ip address add 10.20.52.2/32 dev lo
mkdir -p "$folder/shared" mnt/shared
mount --bind "$folder/shared" mnt/shared
# The checkout may lie where this root has something else, such as below /tmp.
mkdir -p mnt/scripts mnt/checkout
mount --bind "$here" mnt/scripts
mount --bind "$here/../../.." mnt/checkout
exec chroot . "$@"

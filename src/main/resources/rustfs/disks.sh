# shellcheck shell=bash
# The data disks: found by their serials, known by their labels, mounted by their UUIDs.

# The ids of the data disks are not known when this script is written, and the disks are attached only after the machine
# has booted. So it waits until there are as many as there should be, and tells a data disk by what it is: a virtio disk
# with a serial number, without partitions, that is not mounted at the root. /dev/vdb and so on are no names to go by:
# they change with the order in which disks are attached.
data_disks() {
  local device serial root
  root=$(lsblk -no pkname "$(findmnt -no SOURCE /)" 2>/dev/null | head -n 1)
  for device in /sys/block/vd*; do
    device=${device##*/}
    serial=$(cat "/sys/block/$device/serial" 2>/dev/null) || continue
    if [ -z "$serial" ] || [ "$device" = "$root" ]; then continue; fi
    compgen -G "/sys/block/$device/${device}[0-9]*" >/dev/null || echo "$serial /dev/$device"
  done | sort
}

# The number of a disk is in the label of its file system, RUSTFS0 and so on, written once. A later order of the
# devices, another machine or a disk in place of a broken one change nothing for the others. A disk on which anything
# at all is found is never formatted: that would be the data of this cluster, or of somebody else.
prepare_disks() {
  local found number device blank=()
  declare -A device_of=()
  found=$(wait_for_disks) || exit 1
  sort_disks
  for ((number = 0; number < my_disks; number++)); do
    device=${device_of[$number]:-}
    if [ -z "$device" ] && [ "${#blank[@]}" -gt 0 ]; then
      device=${blank[0]}
      blank=("${blank[@]:1}")
      say "formatting $device as RUSTFS$number"
      mkfs.xfs -q -i size=512 -n ftype=1 -L "RUSTFS$number" "$device"
      formatted=yes
    fi
    if [ -n "$device" ]; then
      mount_disk "$number" "$device"
    else
      say "the disk RUSTFS$number is missing: this node goes on without it"
    fi
  done
}

# A node that has served is not held up by a lost disk; a new one is, as RustFS would take the system disk for it.
wait_for_disks() {
  local found attempt attempts=360
  [ ! -e "$state/provisioned" ] || attempts=12
  for ((attempt = 0; attempt < attempts; attempt++)); do
    found=$(data_disks)
    [ "$(grep -c . <<<"$found")" -lt "$my_disks" ] || break
    sleep 5
  done
  local count
  count=$(grep -c . <<<"$found") || true
  [ "$count" -eq "$my_disks" ] || { [ -e "$state/provisioned" ] && [ "$count" -lt "$my_disks" ]; } ||
    fail "expected $my_disks data disks, found: ${found:-none}" >&2
  echo "$found"
}

# Sets device_of and blank.
sort_disks() {
  local serial device label number signatures status
  while read -r serial device; do
    [ -n "$device" ] || continue
    # Two programs look, and a disk that one of them cannot read is not blank: blkid says 2 where it finds nothing.
    signatures=$(wipefs --no-act --parsable "$device") || fail "$device ($serial) cannot be read"
    status=0
    blkid -p "$device" >/dev/null || status=$?
    if [ -z "$signatures" ] && [ "$status" = 2 ]; then
      blank+=("$device")
      continue
    fi
    label=$(blkid -p -s LABEL -o value "$device" || true)
    number=${label#RUSTFS}
    [[ $label == RUSTFS* && $number =~ ^[0-9]+$ && $number -lt $my_disks ]] ||
      fail "$device ($serial) holds something that is not of this cluster, label '$label': it is left alone"
    [ -z "${device_of[$number]:-}" ] || fail "two disks are labelled RUSTFS$number"
    device_of[$number]=$device
    had_data=yes
  done <<<"$found"
}

# nofail: a lost disk must stop neither the boot nor the node, which serves on with the others. The mount point stays,
# as RustFS ends where the path of a disk does not exist; the mounted root itself is the path, as RustFS heals a disk
# only where its path is a mount.
mount_disk() {
  local path=/data/rustfs$1 uuid fstab
  uuid=$(blkid -p -s UUID -o value "$2")
  # The bare mount point is of the service too: RustFS writes a little there while the disk is missing, and a node that
  # may not ends, with all its other disks. Objects it does not put there, as the drive has no format.
  mountpoint -q "$path" || make_directory 750 rustfs:rustfs "$path"
  fstab=$(sed "\\# $path xfs #d" /etc/fstab
    echo "UUID=$uuid $path xfs defaults,noatime,nodiratime,nofail,x-systemd.device-timeout=30s 0 0")
  grep -q "^UUID=$uuid $path " /etc/fstab || write_file /etc/fstab 0644 <<<"$fstab"
  # By its device: with nofail, mount finds nothing wrong in an UUID that udev does not know yet.
  mountpoint -q "$path" || mount -t xfs -o noatime,nodiratime "$2" "$path"
  # A disk that was made larger; it changes nothing else.
  xfs_growfs "$path" >/dev/null
  [ "$(stat -c '%a %U:%G' "$path")" = "750 rustfs:rustfs" ] || { chown rustfs:rustfs "$path"; chmod 0750 "$path"; }
}

#!/bin/bash
# In the throw-away root: the first boot of a node, the roll-out that follows, and the same roll-out again.
set -euo pipefail
shared=/mnt/shared
python3 "$shared/cloud.py" "$shared" &
trap 'kill %1' EXIT
export RUSTFS_METADATA=http://127.0.0.1:8080 RUSTFS_SSM=http://127.0.0.1:8080 RUSTFS_PAUSE_SECONDS=1
until curl -s -o /dev/null http://127.0.0.1:8080/; do sleep 0.1; done

# All that the scripts may write, with content, time, mode and owner.
all() {
  find /etc /usr/local/lib/rustfs /opt/rustfs /var/lib/rustfs /data -type f \
    -printf '%p %T@ %m %u:%g ' -exec sh -c 'sha256sum <"$1"' - {} \; 2>/dev/null | sort
  find /etc/rustfs /usr/local/bin/rustfs /usr/local/lib/rustfs -type l -printf '%p -> %l\n' | sort
  sort /proc/self/mounts | grep /data || true
}

echo "== boot"
bash "$shared/first-boot.sh"
cat /run/units/log
echo "== roll-out"
: >/run/units/log
bash "$shared/roll-out.sh"
cat /run/units/log
echo "== again"
: >/run/units/log
all >/tmp/before
sleep 1.1
bash "$shared/roll-out.sh"
cat /run/units/log
all >/tmp/after
diff /tmp/before /tmp/after && echo "nothing changed"
echo "== facts"
"$@"

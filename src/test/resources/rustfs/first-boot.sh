#!/bin/bash
set -euo pipefail
mkdir -p /usr/local/lib/rustfs
cd /usr/local/lib/rustfs
cat >cluster.conf <<'END_OF_cluster.conf'
REGION=ap-guangzhou
ROLE=c-node
VERSION=1.0.1
ARTIFACT_URL='https://mirror.rustfs.test/rustfs-v1.0.1.zip'
ARTIFACT_SHA256=0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c
VOLUMES='http://rustfs-pool1-{1...6}:9000/data/rustfs{0...3}'
CLIENT_NAMES=''
REVISION_PORT=9002
END_OF_cluster.conf
cat >nodes <<'END_OF_nodes'
10.20.52.2 rustfs-pool1-1 4
10.20.100.2 rustfs-pool1-2 4
10.20.116.2 rustfs-pool1-3 4
10.20.52.3 rustfs-pool1-4 4
10.20.100.3 rustfs-pool1-5 4
10.20.116.3 rustfs-pool1-6 4
END_OF_nodes
cat >secrets <<'END_OF_secrets'
RUSTFS_ACCESS_KEY_FILE c-access-key v1
RUSTFS_SECRET_KEY_FILE c-secret-key v1
RUSTFS_RPC_SECRET c-rpc-secret v1
RUSTFS_SSE_S3_MASTER_KEY c-sse-master-key v1
END_OF_secrets
cat >environment <<'END_OF_environment'
RUSTFS_VOLUMES="http://rustfs-pool1-{1...6}:9000/data/rustfs{0...3}"
RUSTFS_ADDRESS=:9000
RUSTFS_CONSOLE_ENABLE=true
RUSTFS_CONSOLE_ADDRESS=:9001
RUSTFS_ACCESS_KEY_FILE=/etc/rustfs/secrets/RUSTFS_ACCESS_KEY_FILE
RUSTFS_SECRET_KEY_FILE=/etc/rustfs/secrets/RUSTFS_SECRET_KEY_FILE
RUSTFS_STARTUP_TOPOLOGY_WAIT_MODE=orchestrated
RUSTFS_DRIVE_TIMEOUT_PROFILE=high_latency
RUSTFS_NEW_BUCKET_DURABILITY_MODE=strict
RUSTFS_UNSUPPORTED_FS_POLICY=fail
RUSTFS_HEAL_TASK_TIMEOUT_SECS=21600
RUSTFS_BUFFER_PROFILE=GeneralPurpose
RUSTFS_OBS_LOGGER_LEVEL=info
RUSTFS_OBS_ENVIRONMENT=production
RUSTFS_CHECK_UPDATE=false
END_OF_environment
cat >node.sh <<'END_OF_node.sh'
#!/bin/bash
# Brings this machine to the state that the files beside this script describe. It runs at the first boot ("boot") and
# with every roll-out ("roll-out"), so each step looks first and acts only where something differs.
set -euo pipefail
mode=$1
here=/usr/local/lib/rustfs
state=/var/lib/rustfs
say() { printf 'rustfs-node: %s\n' "$*"; }
fail() { say "$*"; exit 1; }

# A roll-out that arrives while the first boot is still at work waits for it here.
exec 9>/run/rustfs-node.lock
flock 9
source "$here/cluster.conf"
source "$here/revision.conf"

# Every node gets the same script; this one finds itself in the list of nodes by its address.
find_myself() {
  local address host disks
  while read -r address host disks; do
    if ip -4 -o address | grep -qwF "$address"; then
      my_host=$host my_disks=$disks my_address=$address
      return
    fi
  done <"$here/nodes"
  fail "no address of this machine is in the list of nodes"
}

write_if_changed() { # file mode, the content comes by standard input; true if it changed
  local new
  new=$(mktemp "$1.XXXXXX")
  cat >"$new"
  chmod "$2" "$new"
  if cmp -s "$new" "$1"; then rm "$new"; return 1; fi
  mv "$new" "$1"
}

configure_system() {
  mkdir -p "$state" /data /etc/cloud/cloud.cfg.d
  # Peers are found by this file alone: one name that does not resolve would stop the start of every node.
  echo 'manage_etc_hosts: false' >/etc/cloud/cloud.cfg.d/99-rustfs.cfg
  { sed '/^# rustfs nodes$/,/^# end of rustfs nodes$/d' /etc/hosts
    echo '# rustfs nodes'
    awk '{ print $1, $2 }' "$here/nodes"
    echo '# end of rustfs nodes'; } | write_if_changed /etc/hosts 0644 || true
  if printf '%s\n' 'net.core.rmem_max = 16777216' 'net.core.wmem_max = 16777216' \
      'net.ipv4.tcp_keepalive_time = 600' 'net.ipv4.tcp_slow_start_after_idle = 0' |
      write_if_changed /etc/sysctl.d/90-rustfs.conf 0644; then sysctl -q --system; fi
  local missing=''
  command -v mkfs.xfs >/dev/null || missing=xfsprogs
  command -v chronyd >/dev/null || missing="$missing chrony"
  command -v unzip >/dev/null || missing="$missing unzip"
  # shellcheck disable=SC2086  # a list of packages
  if [ -n "$missing" ]; then
    if command -v dnf >/dev/null; then dnf -y -q install $missing; else apt-get -q -y install $missing; fi
  fi
  # Nodes refuse each other when their clocks differ by more than five minutes.
  systemctl enable --now chronyd 2>/dev/null || systemctl enable --now chrony
  getent passwd rustfs >/dev/null || useradd --system --user-group --home-dir "$state" --shell /sbin/nologin rustfs
  chown rustfs:rustfs "$state"
  install -d -m 0700 -o rustfs -g rustfs /etc/rustfs/secrets
}

# The ids of the data disks are not known when this script is written, and the disks are attached only after the machine
# has booted. So it waits until there are as many as there should be, and tells a data disk by what it is: a virtio disk
# with a serial number, without partitions, that is not mounted at the root.
data_disks() {
  local device serial root
  root=$(lsblk -no pkname "$(findmnt -no SOURCE /)" | head -n 1)
  for device in /sys/block/vd*; do
    device=${device##*/}
    serial=$(cat "/sys/block/$device/serial" 2>/dev/null) || continue
    [ -n "$serial" ] && [ "$device" != "$root" ] || continue
    compgen -G "/sys/block/$device/$device[0-9]*" >/dev/null || echo "$serial /dev/$device"
  done | sort
}

# The number of a disk is in the label of its file system, RUSTFS0 and so on, written once. A later order of the
# devices, another machine or a disk in place of a broken one change nothing for the others. A disk on which anything
# at all is found is never formatted: that would be the data of this cluster, or of somebody else.
prepare_disks() {
  local found serial device label number blank=()
  for _ in $(seq 360); do
    found=$(data_disks)
    [ "$(grep -c . <<<"$found")" -ge "$my_disks" ] && break
    sleep 5
  done
  [ "$(grep -c . <<<"$found")" -eq "$my_disks" ] || fail "expected $my_disks data disks, found: ${found:-none}"
  declare -A device_of=()
  while read -r serial device; do
    if [ -z "$(wipefs --no-act --parsable "$device")" ] && ! blkid -p "$device" >/dev/null; then
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
  for ((number = 0; number < my_disks; number++)); do
    if [ -z "${device_of[$number]:-}" ]; then
      device=${blank[0]}
      blank=("${blank[@]:1}")
      say "formatting $device as RUSTFS$number"
      mkfs.xfs -q -i size=512 -n ftype=1 -L "RUSTFS$number" "$device"
      device_of[$number]=$device
    fi
    mount_disk "$number" "${device_of[$number]}"
  done
}

# nofail: a lost disk must stop neither the boot nor the node, which serves on with the others.
mount_disk() {
  local path=/data/rustfs$1 uuid
  uuid=$(blkid -p -s UUID -o value "$2")
  mkdir -p "$path"
  if ! grep -q "^UUID=$uuid " /etc/fstab; then
    sed -i "\\# $path xfs #d" /etc/fstab
    echo "UUID=$uuid $path xfs defaults,noatime,nodiratime,nofail,x-systemd.device-timeout=30s 0 0" >>/etc/fstab
  fi
  mountpoint -q "$path" || mount "$path"
  xfs_growfs "$path" >/dev/null
  chown rustfs:rustfs "$path"
  chmod 0750 "$path"
}

install_program() {
  local target=/opt/rustfs/$ARTIFACT_SHA256 work
  if [ ! -x "$target/rustfs" ]; then
    work=$(mktemp -d)
    curl -fsSL --retry 10 --retry-all-errors --retry-delay 5 -o "$work/rustfs.zip" "$ARTIFACT_URL"
    echo "$ARTIFACT_SHA256  $work/rustfs.zip" | sha256sum -c --quiet - ||
      fail "the file at $ARTIFACT_URL does not have the digest of the settings; it is not installed"
    unzip -q "$work/rustfs.zip" -d "$work"
    mkdir -p "$target"
    install -m 0755 "$work/rustfs" "$target/rustfs"
    rm -r "$work"
  fi
  ln -sfn "$target/rustfs" /usr/local/bin/rustfs
}

# Keys with a file of their own are readable by the service alone; RustFS takes the others from its environment only.
read_secrets() {
  local variable secret version value
  umask 077
  while read -r variable secret version; do
    value=$(python3 "$here/read-secret.py" "$REGION" "$ROLE" "$secret" "$version")
    if [[ $variable == *_FILE ]]; then
      printf '%s' "$value" | write_if_changed "/etc/rustfs/secrets/$variable" 0400 || true
    else
      printf '%s=%s\n' "$variable" "$value"
    fi
  done <"$here/secrets" >/etc/rustfs/secrets/environment.new
  umask 022
  chmod 0400 /etc/rustfs/secrets/environment.new
  mv /etc/rustfs/secrets/environment.new /etc/rustfs/secrets/environment
  chown -R rustfs:rustfs /etc/rustfs/secrets
}

write_environment() {
  { cat "$here/environment"; echo "RUSTFS_LOCAL_ENDPOINT_HOST=$my_host"; } |
    write_if_changed /etc/default/rustfs 0640 || true
  chown root:rustfs /etc/default/rustfs
  cp "$here/rustfs.service" "$here/rustfs-revision.service" /etc/systemd/system/
  systemctl daemon-reload
  systemctl enable -q rustfs.service
  echo "ADDRESS=$my_address" >"$here/address"
  systemctl enable -q --now rustfs-revision.service
}

ready() { [ "$(curl -s -o /dev/null -m 5 -w '%{http_code}' "http://$1:9000/health/ready")" = 200 ]; }

# Pulumi starts the roll-out on all nodes and does not wait for its end, so the nodes keep the order themselves: each
# waits until all that stand before it in the list are ready with this revision. Where one fails, the others stay as
# they are.
wait_for_my_turn() {
  local address host disks
  while read -r address host disks; do
    [ "$address" != "$my_address" ] || return 0
    until [ "$(curl -s -m 5 "http://$address:$REVISION_PORT/revision")" = "$REVISION" ] && ready "$address"; do
      sleep 5
    done
    say "$host ($disks disks) is ready with this revision"
  done <"$here/nodes"
}

record_revision() { install -D -m 0644 <(echo "$REVISION") "$state/revision/revision"; }

# Nodes that differ in their volumes, or in the secret that they know each other by, form no quorum: where one of these
# changes, and at the first start, waiting for one another would be waiting for ever. All restart at once then.
start() {
  local shared running
  shared="$VOLUMES $(grep RUSTFS_RPC_SECRET "$here/secrets")"
  running=$(cat "$state/shared" 2>/dev/null || true)
  echo "$shared" >"$state/shared"
  # systemctl would wait for the quorum too.
  if [ "$running" != "$shared" ]; then
    systemctl restart --no-block rustfs.service
    return
  fi
  wait_for_my_turn
  systemctl restart --no-block rustfs.service
  sleep 5
  until ready "$my_address"; do sleep 5; done
}

had_data=no
find_myself
if [ "$(cat "$state/revision/revision" 2>/dev/null)" = "$REVISION" ]; then
  say "revision $REVISION is in place"
  exit 0
fi
configure_system
prepare_disks
# The script of the first boot is as old as the stack, and this machine stands in for another that had these disks: the
# roll-out that follows brings the configuration of today.
if [ "$mode" = boot ] && [ "$had_data" = yes ]; then
  say "the disks hold data: waiting for a roll-out"
  exit 0
fi
install_program
read_secrets
write_environment
start
record_revision
say "revision $REVISION is in place"
END_OF_node.sh
cat >read-secret.py <<'END_OF_read-secret.py'
"""Prints a secret of SSM: read-secret.py REGION ROLE SECRET VERSION.

The request is signed (TC3-HMAC-SHA256) with the temporary credentials of the machine's CAM role, so that no lasting
credential is on the disk. Only the standard library is used, as it is what every image has.
"""
import hashlib, hmac, json, os, sys, time, urllib.error, urllib.request

METADATA = os.environ.get("RUSTFS_METADATA", "http://metadata.tencentyun.com")
ENDPOINTS = os.environ.get(
    "RUSTFS_SSM", "https://ssm.internal.tencentcloudapi.com https://ssm.tencentcloudapi.com").split()
TYPE = "application/json"


def sha(text):
    return hashlib.sha256(text.encode()).hexdigest()


def sign(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def fetch(request):
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)


def headers(host, body, region, credentials, now):
    date = time.strftime("%Y-%m-%d", time.gmtime(now))
    scope = date + "/ssm/tc3_request"
    canonical = "\n".join(
        ["POST", "/", "", "content-type:" + TYPE, "host:" + host, "", "content-type;host", sha(body)])
    key = sign(sign(sign(("TC3" + credentials["TmpSecretKey"]).encode(), date), "ssm"), "tc3_request")
    signature = sign(key, "\n".join(["TC3-HMAC-SHA256", str(now), scope, sha(canonical)])).hex()
    return {
        "Authorization": "TC3-HMAC-SHA256 Credential=%s/%s, SignedHeaders=content-type;host, Signature=%s"
        % (credentials["TmpSecretId"], scope, signature),
        "Content-Type": TYPE, "Host": host, "X-TC-Action": "GetSecretValue", "X-TC-Version": "2019-09-23",
        "X-TC-Region": region, "X-TC-Timestamp": str(now), "X-TC-Token": credentials["Token"]}


def read(endpoint, region, role, secret, version):
    credentials = fetch(METADATA + "/latest/meta-data/cam/security-credentials/" + role)
    body = json.dumps({"SecretName": secret, "VersionId": version})
    host = endpoint.split("//")[1]
    request = urllib.request.Request(
        endpoint, body.encode(), headers(host, body, region, credentials, int(time.time())))
    answer = fetch(request)["Response"]
    if "Error" in answer:
        raise OSError("%(Code)s: %(Message)s" % answer["Error"])
    return answer["SecretString"]


# A new role takes some seconds until it may read, hence the patience.
problem = None
for attempt in range(int(os.environ.get("RUSTFS_ATTEMPTS", "30"))):
    for endpoint in ENDPOINTS:
        try:
            print(read(endpoint, *sys.argv[1:5]))
            sys.exit(0)
        except (OSError, KeyError, ValueError) as error:
            problem = error
    time.sleep(int(os.environ.get("RUSTFS_PAUSE_SECONDS", "10")))
sys.exit("%s cannot be read: %s" % (sys.argv[3], problem))
END_OF_read-secret.py
cat >check-mounts.sh <<'END_OF_check-mounts.sh'
#!/bin/bash
# Before the first start every disk has to be mounted, or RustFS would take the system disk for it. Afterwards a missing
# disk is only said: the mount point is there, RustFS leaves it out, and the node serves on with the others.
missing=$(awk '$2 ~ "^/data/rustfs" { print $2 }' /etc/fstab | while read -r path; do
  mountpoint -q "$path" || echo "$path"
done)
[ -n "$missing" ] || exit 0
echo "not mounted: $missing"
[ -e /var/lib/rustfs/provisioned ]
END_OF_check-mounts.sh
cat >rustfs.service <<'END_OF_rustfs.service'
[Unit]
Description=RustFS object storage
After=network-online.target chronyd.service chrony.service
Wants=network-online.target
StartLimitIntervalSec=0

[Service]
Type=notify
NotifyAccess=main
User=rustfs
Group=rustfs
EnvironmentFile=/etc/default/rustfs
EnvironmentFile=/etc/rustfs/secrets/environment
# RustFS has no guard against an empty mount point: until it was ready for the first time every disk must be there.
ExecStartPre=/bin/bash /usr/local/lib/rustfs/check-mounts.sh
ExecStart=/usr/local/bin/rustfs server
ExecStartPost=/usr/bin/touch /var/lib/rustfs/provisioned
StandardOutput=journal
StandardError=journal
Restart=always
RestartSec=10s
# Ready means that the whole cluster has a quorum, and that may take as long as the other nodes take.
TimeoutStartSec=infinity
TimeoutStopSec=45s
LimitNOFILE=1048576
LimitNPROC=32768
TasksMax=infinity
NoNewPrivileges=true
ProtectSystem=full
ProtectHome=true
PrivateTmp=true
PrivateDevices=true
ProtectClock=true
ProtectKernelTunables=true
ProtectKernelModules=true
ProtectKernelLogs=true
RestrictSUIDSGID=true
RestrictRealtime=true
# The service has no business with the machine's metadata, where the credentials of its role are.
IPAddressDeny=169.254.0.0/16

[Install]
WantedBy=multi-user.target
END_OF_rustfs.service
cat >rustfs-revision.service <<'END_OF_rustfs-revision.service'
[Unit]
Description=Tells the other nodes which revision of the configuration this node has
After=network-online.target
Wants=network-online.target

[Service]
User=rustfs
EnvironmentFile=/usr/local/lib/rustfs/address
ExecStartPre=/bin/mkdir -p /var/lib/rustfs/revision
ExecStart=/usr/bin/python3 -m http.server --bind ${ADDRESS} --directory /var/lib/rustfs/revision 9002
Restart=always
RestartSec=10s
NoNewPrivileges=true
ProtectSystem=strict
ReadWritePaths=/var/lib/rustfs
ProtectHome=true
PrivateTmp=true
PrivateDevices=true

[Install]
WantedBy=multi-user.target
END_OF_rustfs-revision.service
cat >revision.conf <<'END_OF_revision.conf'
REVISION=afed845f9406551a
END_OF_revision.conf
exec bash node.sh boot

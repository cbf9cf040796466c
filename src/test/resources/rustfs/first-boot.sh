#!/bin/bash
set -euo pipefail
mkdir -p /usr/local/lib/rustfs
cd /usr/local/lib/rustfs
echo 20829fc8e0d0174b >/run/rustfs-node.wanted
exec 9>/run/rustfs-node.lock
flock 9
put() { cat >"$1.new"; if cmp -s "$1.new" "$1"; then rm "$1.new"; else mv "$1.new" "$1"; fi; }
put cluster.conf <<'END_OF_cluster.conf'
REGION=ap-guangzhou
ROLE=c-node
VERSION=1.0.1
SCHEME=https
CLIENT_NAMES=''
TIME_SERVERS='time1.tencentyun.com time2.tencentyun.com time3.tencentyun.com time4.tencentyun.com time5.tencentyun.com'
ARTIFACT_URLS='https://mirror.rustfs.test/rustfs-v1.0.1.zip'
ARTIFACT_SHA256=0a4fa4f8e7d5e1c2b3a4958677f0e1d2c3b4a5968778695a4b3c2d1e0f1a2b3c
VOLUMES='https://rustfs-pool1-{1...6}:9000/data/rustfs{0...3}'
HEALTH_PORT=9002
END_OF_cluster.conf
put pools <<'END_OF_pools'
pool1 6 4 10.20.52.2 10.20.100.2 10.20.116.2
END_OF_pools
put secrets <<'END_OF_secrets'
RUSTFS_ACCESS_KEY_FILE c-access-key v1
RUSTFS_SECRET_KEY_FILE c-secret-key v1
RUSTFS_RPC_SECRET c-rpc-secret v1
RUSTFS_SSE_S3_MASTER_KEY c-sse-master-key v1
CLUSTER_CA c-cluster-ca v1
END_OF_secrets
put environment <<'END_OF_environment'
RUSTFS_VOLUMES="https://rustfs-pool1-{1...6}:9000/data/rustfs{0...3}"
RUSTFS_ADDRESS=:9000
RUSTFS_CONSOLE_ENABLE=true
RUSTFS_CONSOLE_ADDRESS=:9001
RUSTFS_ACCESS_KEY_FILE=/etc/rustfs/secrets/RUSTFS_ACCESS_KEY_FILE
RUSTFS_SECRET_KEY_FILE=/etc/rustfs/secrets/RUSTFS_SECRET_KEY_FILE
RUSTFS_TLS_PATH=/etc/rustfs/tls
RUSTFS_TLS_RELOAD_ENABLE=true
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
put node.sh <<'END_OF_node.sh'
#!/bin/bash
set -euo pipefail
mode=$1
here=/usr/local/lib/rustfs
state=/var/lib/rustfs
. "$here/cluster.conf"
. "$here/revision.conf"
. "$here/steps.sh"
. "$here/system.sh"
. "$here/disks.sh"
. "$here/program.sh"
. "$here/secrets.sh"
. "$here/certificate.sh"
. "$here/service.sh"

find_myself
if [ "$mode" = certificate ]; then
  make_certificate
  exit 0
fi
set_up_system
had_data=no
formatted=no
prepare_disks
if [ "$mode" = boot ] && [ "$had_data" = yes ]; then
  say "the disks hold data: waiting for a roll-out"
  exit 0
fi
install_program
read_secrets
[ "$SCHEME" = http ] || make_certificate
write_environment
install_service
if [ "$mode" = boot ]; then
  is_running_what_it_reads || restart_service
else
  . "$here/roll-out.sh"
  . "$here/upkeep.sh"
  . "$here/telemetry.sh"
  . "$here/roll-out.conf"
  . "$here/telemetry.conf"
  keep_up
  ship_logs
  collect_metrics
  start
fi
record "$REVISION"
say "revision $REVISION is in place"
END_OF_node.sh
put steps.sh <<'END_OF_steps.sh'
say() { printf 'rustfs-node: %s\n' "$*"; }
fail() { say "$*"; exit 1; }

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

make_directory() {
  [ "$(stat -c '%a %U:%G' "$3" 2>/dev/null)" = "$1 $2" ] || install -d -m "$1" -o "${2%:*}" -g "${2#*:}" "$3"
}

without_block() { sed "/^# rustfs $1\$/,/^# end of rustfs $1\$/d" "$2"; }

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
END_OF_steps.sh
put system.sh <<'END_OF_system.sh'

set_up_system() {
  mkdir -p "$state" /data /etc/rustfs
  install_packages
  set_names
  set_time
  set_kernel
  make_user
  guard_metadata
}

install_packages() {
  local needed='' wished=''
  command -v mkfs.xfs >/dev/null || needed=xfsprogs
  command -v openssl >/dev/null || needed="$needed openssl"
  command -v chronyd >/dev/null || wished=chrony
  command -v nft >/dev/null || command -v iptables >/dev/null || wished="$wished nftables"
  [ -z "$needed" ] || install_with_the_system "$needed" || fail "cannot install $needed"
  [ -z "$wished" ] || install_with_the_system "$wished" || say "cannot install $wished; going on without"
}

install_with_the_system() {
  if command -v dnf >/dev/null; then dnf -y -q install $1; else apt-get -q -y install $1; fi
}

set_names() {
  [ "$(cat /proc/sys/kernel/hostname)" = "$my_host" ] || hostnamectl set-hostname "$my_host" || hostname "$my_host"
  mkdir -p /etc/cloud/cloud.cfg.d
  write_file /etc/cloud/cloud.cfg.d/99-rustfs.cfg 0644 <<<'manage_etc_hosts: false'
  local hosts
  hosts=$(without_block nodes /etc/hosts; echo '# rustfs nodes'
    list_nodes | awk '{ print $1, $2 }'; echo '# end of rustfs nodes')
  write_file /etc/hosts 0644 <<<"$hosts"
}

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

guard_metadata() {
  install_unit rustfs-metadata-guard.service
  systemctl enable -q rustfs-metadata-guard.service
  if [ "$written" = yes ] || ! systemctl -q is-active rustfs-metadata-guard.service; then
    systemctl restart rustfs-metadata-guard.service || say "the metadata is not guarded on this machine"
  fi
}
END_OF_system.sh
put disks.sh <<'END_OF_disks.sh'

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

sort_disks() {
  local serial device label number signatures status
  while read -r serial device; do
    [ -n "$device" ] || continue
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

mount_disk() {
  local path=/data/rustfs$1 uuid fstab
  uuid=$(blkid -p -s UUID -o value "$2")
  mountpoint -q "$path" || make_directory 750 rustfs:rustfs "$path"
  fstab=$(sed "\\# $path xfs #d" /etc/fstab
    echo "UUID=$uuid $path xfs defaults,noatime,nodiratime,nofail,x-systemd.device-timeout=30s 0 0")
  grep -q "^UUID=$uuid $path " /etc/fstab || write_file /etc/fstab 0644 <<<"$fstab"
  mountpoint -q "$path" || mount -t xfs -o noatime,nodiratime "$2" "$path"
  xfs_growfs "$path" >/dev/null
  [ "$(stat -c '%a %U:%G' "$path")" = "750 rustfs:rustfs" ] || { chown rustfs:rustfs "$path"; chmod 0750 "$path"; }
}
END_OF_disks.sh
put program.sh <<'END_OF_program.sh'

install_program() {
  local target=/opt/rustfs/$ARTIFACT_SHA256
  if [ ! -x "$target/rustfs" ]; then
    fetch "$ARTIFACT_SHA256" "$ARTIFACT_URLS" /opt/rustfs.zip
    mkdir -p "$target"
    python3 -m zipfile -e /opt/rustfs.zip "$target"
    chmod 0755 "$target/rustfs"
    rm /opt/rustfs.zip
  fi
  [ "$(readlink /usr/local/bin/rustfs)" = "$target/rustfs" ] || ln -sfn "$target/rustfs" /usr/local/bin/rustfs
}

fetch() {
  local round url urls
  read -ra urls <<<"$2"
  for round in 1 2 3 4 5; do
    for url in "${urls[@]}"; do
      if curl -fsSL --connect-timeout 10 --retry 2 -o "$3" "$url"; then
        ! sha256sum -c --quiet - >/dev/null 2>&1 <<<"$1  $3" || return 0
        say "the file at $url does not have the digest of the settings; it is not installed"
        rm -f "$3"
      fi
    done
    say "no address gave the program, round $round of 5"
    sleep 10
  done
  fail "none of these gave a file with the digest $1: $2"
}
END_OF_program.sh
put secrets.sh <<'END_OF_secrets.sh'

read_secrets() {
  local variable secret version value environment=''
  make_directory 700 root:root /etc/rustfs/ca
  while read -r variable secret version; do
    value=$(python3 "$here/read-secret.py" "$REGION" "$ROLE" "$secret" "$version")
    case $variable in
      *_FILE) write_file "/etc/rustfs/secrets/$variable" 0400 rustfs:rustfs <<<"$value" ;;
      CLUSTER_CA) write_file /etc/rustfs/ca/ca.pem 0400 root:root <<<"$value" ;;
      *) environment+="$variable=$value"$'\n' ;;
    esac
  done <"$here/secrets"
  write_file /etc/rustfs/secrets/environment 0400 root:root <<<"${environment%$'\n'}"
}
END_OF_secrets.sh
put certificate.sh <<'END_OF_certificate.sh'

make_certificate() {
  local tls=/etc/rustfs/tls ca=/etc/rustfs/ca/ca.pem names=() made_for new
  read -ra names <<<"$my_host localhost $CLIENT_NAMES"
  made_for="IP:$my_address,IP:127.0.0.1$(printf ',DNS:%s' "${names[@]}")"
  if [ "$(cat "$tls/made-for" 2>/dev/null)" = "$made_for by $(sha256sum <"$ca")" ] &&
      openssl x509 -checkend 2592000 -noout -in "$tls/rustfs_cert.pem" >/dev/null; then
    return 0
  fi
  new=$(mktemp -d /etc/rustfs/certificate.XXXXXX)
  sign_certificate "$new" "$made_for" "$ca"
  sed -n '/^-----BEGIN CERTIFICATE/,/^-----END CERTIFICATE/p' "$ca" >"$new/ca.crt"
  echo "$made_for by $(sha256sum <"$ca")" >"$new/made-for"
  chown -R root:rustfs "$new"
  chmod 0750 "$new"
  chmod 0640 "$new/rustfs_key.pem"
  chmod 0644 "$new/rustfs_cert.pem" "$new/ca.crt"
  local old
  old=$(readlink "$tls" || true)
  ln -s "$new" "$tls.new"
  mv -T "$tls.new" "$tls"
  [ -z "$old" ] || rm -rf "$old"
  say "made a certificate for $made_for"
}

sign_certificate() {
  local directory=$1
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$directory/rustfs_key.pem" 2>/dev/null
  openssl req -new -key "$directory/rustfs_key.pem" -subj "/CN=$my_host" -out "$directory/request"
  : >"$directory/index"
  cat >"$directory/ca.conf" <<END
[ca]
default_ca = cluster
[cluster]
database = $directory/index
new_certs_dir = $directory
default_md = sha256
rand_serial = yes
policy = any
unique_subject = no
x509_extensions = leaf
[any]
commonName = supplied
[leaf]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
subjectAltName = $2
END
  openssl ca -batch -notext -config "$directory/ca.conf" -keyfile "$3" -cert "$3" \
    -startdate "$(date -u -d '10 minutes ago' +%Y%m%d%H%M%SZ)" -enddate "$(date -u -d '90 days' +%Y%m%d%H%M%SZ)" \
    -in "$directory/request" -out "$directory/rustfs_cert.pem" 2>"$directory/log" || { cat "$directory/log"; return 1; }
  find "$directory" -type f ! -name 'rustfs_*' -delete
}
END_OF_certificate.sh
put service.sh <<'END_OF_service.sh'

write_environment() {
  local environment
  environment=$(cat "$here/environment"; echo "RUSTFS_LOCAL_ENDPOINT_HOST=$my_host")
  write_file /etc/default/rustfs 0640 root:rustfs <<<"$environment"
}

install_unit() {
  write_file "/etc/systemd/system/$1" 0644 <"$here/$1"
  [ "$written" = no ] || systemctl daemon-reload
}

install_service() {
  install_unit rustfs.service
  systemctl enable -q rustfs.service
}

record() {
  make_directory 755 rustfs:rustfs "$state/revision"
  write_file "$state/revision/revision" 0644 <<<"$1"
}

what_it_reads() {
  { cat /etc/default/rustfs /etc/rustfs/secrets/*
    grep -hv '^#' /etc/systemd/system/rustfs.service "$here/check-mounts.sh"
    readlink /usr/local/bin/rustfs; } | sha256sum
}

shared_by_all() { echo "$VOLUMES $(grep RUSTFS_RPC_SECRET "$here/secrets")"; }

is_running_what_it_reads() {
  [ "$(what_it_reads)" = "$(cat "$state/started" 2>/dev/null)" ] || return 1
  case $(systemctl is-active rustfs.service || true) in active | activating | reloading) ;; *) return 1 ;; esac
}

restart_service() {
  systemctl restart --no-block rustfs.service
  shared_by_all >"$state/shared"
  what_it_reads >"$state/started"
}
END_OF_service.sh
put tencent_api.py <<'END_OF_tencent_api.py'
"""Calls of Tencent Cloud's API, signed (TC3-HMAC-SHA256) with the temporary credentials of the machine's CAM role.

So no lasting credential is on the disk. Only the standard library is used, as it is what every image has.
"""
import hashlib, hmac, json, os, time, urllib.request

METADATA = os.environ.get("RUSTFS_METADATA", "http://metadata.tencentyun.com")


def sha(data):
    return hashlib.sha256(data).hexdigest()


def mac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def fetch(request):
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)


def credentials(role):
    """Valid for hours; asking each time is simpler than to know when they end."""
    return fetch(METADATA + "/latest/meta-data/cam/security-credentials/" + role)


def authorization(service, host, kind, body, key, now):
    date = time.strftime("%Y-%m-%d", time.gmtime(now))
    scope = date + "/" + service + "/tc3_request"
    canonical = "\n".join(
        ["POST", "/", "", "content-type:" + kind, "host:" + host, "", "content-type;host", sha(body)])
    signing_key = mac(mac(mac(("TC3" + key["TmpSecretKey"]).encode(), date), service), "tc3_request")
    to_sign = "\n".join(["TC3-HMAC-SHA256", str(now), scope, sha(canonical.encode())])
    return "TC3-HMAC-SHA256 Credential=%s/%s, SignedHeaders=content-type;host, Signature=%s" % (
        key["TmpSecretId"], scope, mac(signing_key, to_sign).hex())


def call(endpoint, action, key, body, headers):
    """action: (service, version, name). The answer, or OSError with the cloud's own code and words."""
    service, version, name = action
    host = endpoint.split("//")[1]
    now = int(time.time())
    headers = dict(headers, **{
        "Authorization": authorization(service, host, headers["Content-Type"], body, key, now), "Host": host,
        "X-TC-Action": name, "X-TC-Version": version, "X-TC-Timestamp": str(now), "X-TC-Token": key["Token"]})
    answer = fetch(urllib.request.Request(endpoint, body, headers))["Response"]
    if "Error" in answer:
        raise OSError("%(Code)s: %(Message)s" % answer["Error"])
    return answer
END_OF_tencent_api.py
put read-secret.py <<'END_OF_read-secret.py'
"""Prints a secret of SSM: read-secret.py REGION ROLE SECRET VERSION."""
import json, os, sys, time

import tencent_api

ENDPOINTS = os.environ.get(
    "RUSTFS_SSM", "https://ssm.internal.tencentcloudapi.com https://ssm.tencentcloudapi.com").split()
ACTION = ("ssm", "2019-09-23", "GetSecretValue")


def read(endpoint, region, role, secret, version):
    body = json.dumps({"SecretName": secret, "VersionId": version}).encode()
    headers = {"Content-Type": "application/json", "X-TC-Region": region}
    return tencent_api.call(endpoint, ACTION, tencent_api.credentials(role), body, headers)["SecretString"]


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
put check-mounts.sh <<'END_OF_check-mounts.sh'
#!/bin/bash
missing=$(awk '$2 ~ "^/data/rustfs" { print $2 }' /etc/fstab | while read -r path; do
  mountpoint -q "$path" || echo "$path"
done)
[ -n "$missing" ] || exit 0
echo "not mounted: $missing"
[ -e /var/lib/rustfs/provisioned ]
END_OF_check-mounts.sh
put metadata-guard.sh <<'END_OF_metadata-guard.sh'
#!/bin/bash
set -euo pipefail
address=$1
if command -v nft >/dev/null; then
  nft -f - <<END
table ip rustfs_metadata
delete table ip rustfs_metadata
table ip rustfs_metadata {
  chain output {
    type filter hook output priority 0; policy accept;
    ip daddr $address meta skuid != 0 counter reject
  }
}
END
else
  rule=(OUTPUT -d "$address" -m owner '!' --uid-owner 0 -j REJECT)
  iptables -w -C "${rule[@]}" 2>/dev/null || iptables -w -I "${rule[@]}"
fi
END_OF_metadata-guard.sh
put rustfs.service <<'END_OF_rustfs.service'
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
ExecStartPre=/bin/bash /usr/local/lib/rustfs/check-mounts.sh
ExecStart=/usr/local/bin/rustfs server
ExecStartPost=/usr/bin/touch /var/lib/rustfs/provisioned
StandardOutput=journal
StandardError=journal
Restart=always
RestartSec=10s
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
IPAddressDeny=169.254.0.0/16

[Install]
WantedBy=multi-user.target
END_OF_rustfs.service
put rustfs-metadata-guard.service <<'END_OF_rustfs-metadata-guard.service'
[Unit]
Description=Lets root alone reach the metadata of this machine
After=nftables.service iptables.service firewalld.service
Before=rustfs.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/bin/bash /usr/local/lib/rustfs/metadata-guard.sh 169.254.0.23

[Install]
WantedBy=multi-user.target
END_OF_rustfs-metadata-guard.service
put revision.conf <<'END_OF_revision.conf'
REVISION=20829fc8e0d0174b
END_OF_revision.conf
exec bash node.sh boot

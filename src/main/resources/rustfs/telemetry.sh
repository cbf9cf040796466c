# shellcheck shell=bash
# What is sent away from the node: its log to CLS and its metrics to managed Prometheus. Where the stack has no use for
# one of them, its service is taken away.

ship_logs() {
  if [ -z "$LOG_TOPIC" ]; then
    stop_running rustfs-logs.service
    return
  fi
  write_file "$here/logs.conf" 0644 <<<"$(printf '%s\n' "REGION=$REGION" "ROLE=$ROLE" \
    "TOPIC=$LOG_TOPIC" "NODE=$my_host")"
  keep_running rustfs-logs.service "$here/logs.conf" "$here/ship-logs.py" "$here/tencent_api.py"
}

collect_metrics() {
  if [ -z "$METRICS" ]; then
    stop_running rustfs-metrics.service
    return
  fi
  install_collector
  local remote_write name version
  # After them stands the instance that they are of: with another one this runs again.
  read -r name version _ <<<"$METRICS"
  remote_write=$(python3 "$here/read-secret.py" "$REGION" "$ROLE" "$name" "$version")
  write_file /etc/rustfs/remote-write 0400 root:root <<<"$remote_write"
  write_file "$here/collector.conf" 0644 <<<"NODE=$my_host"
  keep_running rustfs-metrics.service /etc/rustfs/remote-write "$here/collector.conf" "$here/collector.yaml" \
    <(readlink /usr/local/bin/rustfs-collector)
}

# The program has another name in each of the collector's distributions; either has what is needed.
install_collector() {
  local target=/opt/rustfs-collector/$COLLECTOR_SHA256 program
  if [ ! -d "$target" ]; then
    fetch "$COLLECTOR_SHA256" "$COLLECTOR_URLS" /opt/collector.tar.gz
    mkdir -p "$target.new"
    tar -xzf /opt/collector.tar.gz -C "$target.new" --no-same-owner
    rm /opt/collector.tar.gz
    mv "$target.new" "$target"
  fi
  program=$(find "$target" -maxdepth 1 -type f -name 'otelcol*' | head -n 1)
  [ -n "$program" ] || fail "the collector's archive holds no program otelcol"
  [ "$(readlink /usr/local/bin/rustfs-collector)" = "$program" ] || ln -sfn "$program" /usr/local/bin/rustfs-collector
}

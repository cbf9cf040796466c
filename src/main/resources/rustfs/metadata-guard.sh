#!/bin/bash
# Lets root alone reach the metadata address, where the credentials of the machine's role are. Run at every boot, as the
# kernel forgets such rules; where they stand already they are set anew, in one step.
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

# shellcheck shell=bash
# The keys of the cluster, read from SSM by the role of this machine. A rotated key has another version in `secrets`;
# the roll-out that brings it restarts the nodes one after the other; with the secret between the nodes, all at once.

# Keys with a file of their own are readable by the service alone; RustFS takes the others from its environment only.
# The key of the cluster's CA is for root, to make the certificate of this node.
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

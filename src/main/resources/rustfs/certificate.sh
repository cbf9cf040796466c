# shellcheck shell=bash
# The certificate of this node, signed by the CA of the cluster. A timer runs this every day.

# ca.pem holds the key of the CA, its certificate, and the certificates of the generation before and after it. All of
# them are trusted, so a rotation has no cut: nodes of the old generation trust the new one before it begins, and nodes
# of the new one trust the old one until all have changed. What signed two generations ago is trusted no more.
make_certificate() {
  local tls=/etc/rustfs/tls ca=/etc/rustfs/ca/ca.pem names=() made_for new
  read -ra names <<<"$my_host localhost $CLIENT_NAMES"
  made_for="IP:$my_address,IP:127.0.0.1$(printf ',DNS:%s' "${names[@]}")"
  # A third of its life is left when it is renewed: a month to notice that the timer fails.
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
  # RustFS looks at the directory twice a minute and must never find a certificate with the key of another: the name is
  # a link, which changes in one step.
  local old
  old=$(readlink "$tls" || true)
  ln -s "$new" "$tls.new"
  mv -T "$tls.new" "$tls"
  [ -z "$old" ] || rm -rf "$old"
  say "made a certificate for $made_for"
}

# It must not be a CA itself, or its peers refuse it. It is valid from ten minutes ago, as a clock may be late.
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

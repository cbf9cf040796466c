#!/bin/bash
# Brings this machine to the state that the files beside this script describe. It runs at the first boot ("boot"), with
# every roll-out ("roll-out") and for the renewal of the certificate ("certificate"). Each step looks first and acts
# only where something differs, so that a second run changes nothing.
# shellcheck source-path=SCRIPTDIR
set -euo pipefail
mode=$1
here=/usr/local/lib/rustfs
state=/var/lib/rustfs
# shellcheck source=/dev/null
. "$here/cluster.conf"
# shellcheck source=/dev/null
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
# The script of the first boot is as old as the machine's resource in the stack, and this machine stands in for another
# that had these disks: the roll-out that follows brings the configuration of today.
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
  # shellcheck source=/dev/null
  . "$here/roll-out.conf"
  # shellcheck source=/dev/null
  . "$here/telemetry.conf"
  keep_up
  ship_logs
  collect_metrics
  start
fi
record "$REVISION"
say "revision $REVISION is in place"

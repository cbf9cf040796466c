# What the commands of bin/ share. They are written for bash 3.2 and POSIX tools, so that they run on macOS too.

# say SENTENCE: one line about a step, where it disturbs no output.
say() { printf '%s\n' "$*" >&2; }

# fail SENTENCE: says why and ends.
fail() {
  say "$*"
  exit 1
}

# need COMMAND NAME: ends with one sentence if COMMAND is not on PATH.
need() {
  command -v "$1" >/dev/null 2>&1 || fail "$2 is not on PATH ('$1'): install it, then run the same command again."
}

# need_build_tools: ends with one sentence if the program cannot be built here.
need_build_tools() {
  need java "A JDK, 17 or newer,"
  need javac "A JDK, 17 or newer (there is a Java runtime, but no compiler),"
  need mvn "Maven 3.8 or newer"
  local version
  version=$(javac -version 2>&1 | sed 's/^javac //; s/^1\.//')
  at_least "$version" 17 || fail "The JDK on PATH is version $version: put JDK 17 or newer on PATH."
}

# at_least HAVE WANT: whether version HAVE is WANT or newer; both are dotted numbers.
at_least() {
  local have want i
  IFS=. read -r -a have <<<"${1%%[-+]*}"
  IFS=. read -r -a want <<<"$2"
  for i in 0 1 2; do
    [ "${have[i]:-0}" -gt "${want[i]:-0}" ] && return 0
    [ "${have[i]:-0}" -lt "${want[i]:-0}" ] && return 1
  done
  return 0
}

# lock NAME: holds the lock .local/lock-NAME until this process ends; waits for another process that has it, and
# takes over from one that died. Each lock is a link to the process that holds it: making a link is atomic.
lock() {
  local file=$root/.local/lock-$1 holder said=
  mkdir -p "$root/.local"
  until ln -s "$$" "$file" 2>/dev/null; do
    holder=$(readlink "$file" 2>/dev/null || true)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
      # Another waiter may have taken over in the meantime: what was moved away is put back if it is not the dead one's.
      if mv "$file" "$file.dead-$$" 2>/dev/null; then
        [ "$(readlink "$file.dead-$$")" = "$holder" ] || ln -s "$(readlink "$file.dead-$$")" "$file" 2>/dev/null || true
        rm -f "$file.dead-$$"
      fi
      continue
    fi
    [ -n "$said" ] || say "Waiting for another call (process $holder) that prepares the $1."
    said=yes
    sleep 0.2
  done
  held="${held:-} $file"
  trap 'rm -f $held' EXIT
}

# unlock: gives back all locks, before a process hands over to another by exec.
unlock() {
  rm -f ${held:-}
  trap - EXIT
}

# with_engine: puts pulumi on PATH, with a PULUMI_HOME of the project's own; builds it if need be.
with_engine() {
  local engine
  engine=$("$root/bin/toolchain")
  export PATH=$engine:$PATH PULUMI_HOME=$root/.local/home PULUMI_SKIP_UPDATE_CHECK=true
  # A language host on PATH is the user's; without this the engine would warn of it, or take one that is too old.
  [ -x "$engine/pulumi-language-java" ] || export PULUMI_IGNORE_AMBIENT_PLUGINS=true
}

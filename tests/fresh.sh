#!/usr/bin/env bash
# Proves the README on a machine that has nothing: a bare Debian in a folder, one ordinary user
# with sudo, a clone of HEAD, and the README's two commands as they stand there.
#
#     sudo tests/fresh.sh [LOG [COMMAND…]]
#
# LOG (default: fresh.log in the folder beside the Debian) keeps all output, LOG.png the window.
# With a COMMAND, that is run inside in place of the README's two. The Debian stands in
# $FRESH_ROOT (default /var/tmp/geleit-fresh) and is made anew each time. To look into a failure,
# $FRESH_KEEP keeps it, with what was compiled; that is then no proof any more.
# Run by hand: it takes an hour or two and some 15 GB. Needs root, debootstrap, git and, for the
# window, Xvfb, xdotool and ImageMagick on this side: the fresh machine's screen is lent to it.
#
# The inside reaches package registries as the outside does: what the outside has set for that
# (mirror, proxy, certificates, client configuration) is copied in and nothing of it is kept here.
set -euo pipefail
cd "$(dirname "$0")/.."

release=trixie
root=${FRESH_ROOT:-/var/tmp/geleit-fresh}
log=${1:-$root.log}
[ $# -eq 0 ] || shift
[ "$(id -u)" = 0 ] || { echo "tests/fresh.sh needs root for debootstrap and chroot" >&2; exit 1; }
log=$(realpath "$log")
: >"$log"

# Everything below happens in a mount and process namespace of its own: when it ends, whatever
# way, its mounts and processes are gone.
if [ -z "${FRESH_INSIDE-}" ]; then
    FRESH_INSIDE=yes exec unshare --mount --pid --fork --kill-child "$0" "$log" "$@"
fi

tell() { printf '\n#### %s  %s\n' "$(date +%H:%M:%S)" "$*" | tee -a "$log"; }

lay() {
    tell "bare Debian $release in $root"
    rm -rf --one-file-system "$root"
    local mirror
    mirror=$(apt-cache policy base-files | awk '$2 ~ /^http/ {print $2; exit}')
    debootstrap --variant=minbase --include=ca-certificates,sudo "$release" "$root" "$mirror" >>"$log" 2>&1
    chroot "$root" useradd --create-home --shell /bin/bash worker
    echo 'worker ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/worker"
    lend_registries
}

# Names of the variables by which the outside finds proxies and certificates.
lent() { env | sed -n 's/^\([A-Za-z_]*\(PROXY\|proxy\|CERT\|CERTS\|CERT_DIR\|CERT_FILE\|CA_BUNDLE\|CAINFO\)\)=.*/\1/p'; }

lend_registries() {
    local file
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    cp -L /etc/ssl/certs/ca-certificates.crt "$root/usr/local/share/ca-certificates/outside.crt"
    chroot "$root" update-ca-certificates >>"$log" 2>&1
    for file in .cargo/config.toml .npmrc .config/pip/pip.conf; do
        [ ! -f "$HOME/$file" ] || install -D -m 644 "$HOME/$file" "$root/home/worker/$file"
    done
    for file in /etc/npmrc /etc/pip.conf /etc/apt/apt.conf.d/*proxy*; do
        [ ! -f "$file" ] || install -D -m 644 "$file" "$root$file"
    done
    printf 'Defaults env_keep += "%s"\n' "$(lent | paste -sd ' ')" >>"$root/etc/sudoers.d/worker"
}

bring_clone() {
    tell "clone of $(git rev-parse --short HEAD)"
    rm -rf "$root/home/worker/geleit"
    git clone -q --no-hardlinks . "$root/home/worker/geleit"
    chroot "$root" chown -R worker:worker /home/worker
}

# as_worker COMMAND…: runs it in the clone as the ordinary user, with a clean environment.
as_worker() {
    local name keep=()
    for name in $(lent) DISPLAY; do
        [ -z "${!name-}" ] || keep+=("$name=${!name}")
    done
    [ -z "${FRESH_KEEP-}" ] || keep+=("CARGO_TARGET_DIR=/home/worker/kept")
    tell "worker runs: $*"
    chroot "$root" setpriv --reuid worker --regid worker --init-groups env -i \
        HOME=/home/worker USER=worker LOGNAME=worker LANG=C.UTF-8 TERM=dumb \
        PATH=/usr/local/bin:/usr/bin:/bin:/usr/games "${keep[@]}" \
        bash -c 'cd ~/geleit && exec "$@"' bash "$@" >>"$log" 2>&1 </dev/null
}

# Runs scripts/run until Geleit's window shows more than one colour, then ends it.
window_paints() {
    local run seen=
    set -m
    as_worker scripts/run &
    run=$!
    set +m
    while kill -0 "$run" 2>/dev/null; do
        sleep 5
        xdotool search --onlyvisible --name Geleit >/dev/null 2>&1 || continue
        import -silent -window root "$log.png"
        if [ "$(identify -format '%k' "$log.png")" -gt 50 ]; then
            seen=yes
            break
        fi
    done
    kill -- "-$run" 2>/dev/null || true
    wait "$run" || true
    [ -n "$seen" ] || { tell "no window was painted; the end of $log says why"; exit 1; }
    tell "window painted: $log.png"
}

mount --make-rprivate /
if [ -z "${FRESH_KEEP-}" ] || [ ! -d "$root/home/worker" ]; then lay; fi
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount --rbind /sys "$root/sys"
mkdir -p /tmp/.X11-unix "$root/tmp/.X11-unix"
chmod 1777 /tmp/.X11-unix
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
bring_clone

if [ $# -gt 0 ]; then
    as_worker "$@"
    tell "done"
    exit 0
fi

# The screen takes the first number that is free and says which.
: >"$root.display"
Xvfb -displayfd 9 -screen 0 1280x900x24 -ac -nolisten tcp 9>"$root.display" >>"$log" 2>&1 &
for _ in $(seq 50); do
    [ -s "$root.display" ] && break
    sleep 0.2
done
DISPLAY=:$(cat "$root.display")
export DISPLAY
window_paints
as_worker scripts/test
tell "the README holds on a bare Debian $release"

# shellcheck shell=bash
# The ground every script here stands on; read with `.`, never run.
# Goes to the project's folder, finds a rustup toolchain that is not on PATH,
# and brings three words: say, stop, built.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit
case ":$PATH:" in
*":$HOME/.cargo/bin:"*) ;;
*) [ ! -d "$HOME/.cargo/bin" ] || PATH="$PATH:$HOME/.cargo/bin" ;;
esac

# Tells the person at the terminal what happens next.
say() { printf '\n== %s\n' "$*"; }

# Ends the script with the reason and what to do about it.
stop() {
    printf '\n%s\n' "$@" >&2
    exit 1
}

# The folder cargo builds into, wherever it was told to build.
built() {
    cargo metadata --format-version 1 --no-deps | sed 's/.*"target_directory":"\([^"]*\)".*/\1/'
}

#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
#
# with-keyring.sh unlocked|locked|refused|slow|none PROGRAM: runs PROGRAM with a key store of its own
# in that condition, in a home of its own; it is for PROGRAM to refuse or to slow it down. Exits with 77
# (skipped) where the parts are not installed.

keyring=$1
program=$2
if [ "$keyring" != none ]; then
    for part in dbus-run-session gnome-keyring-daemon; do
        command -v "$part" >/dev/null || { echo "$part is not installed"; exit 77; }
    done
fi

home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"
export WAYBILL_TEST_KEYRING="$keyring"
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL

case $keyring in
none)
    "$program"
    ;;
unlocked|slow)
    dbus-run-session -- sh -c '
        printf "pw\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        exec "$0"' "$program"
    ;;
locked|refused)
    # The first run of the daemon makes the key store; the second one finds it locked.
    dbus-run-session -- sh -c '
        printf "pw\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        WAYBILL_TEST_KEYRING=unlocked "$0"' "$program" >/dev/null || exit 1
    dbus-run-session -- sh -c '
        gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
        exec "$0"' "$program"
    ;;
esac

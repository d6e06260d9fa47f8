#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs the .deb of a build folder into a clean Debian, runs the program from it, removes it:
#   install-deb.sh <build folder>
#
# The clean Debian is made by debootstrap from the mirror that this computer's apt uses, and kept as
# clean-root.tar beside the packages for the next time. Where that cannot be done (not root, no
# mirror, not Debian), the package is installed on this computer, if it is not installed already.

set -euo pipefail

build=$(readlink -f "$1")
deb=$(ls "$build"/waybill*.deb)
readonly root=$build/clean-root base=$build/clean-root.tar

fail() { echo "NOT PASSED: $*" >&2; exit 1; }

as_root() { if [[ "$(id -u)" == 0 ]]; then "$@"; else sudo -n "$@"; fi; }

# The first Debian mirror that apt knows, from either format of its list.
mirror() {
    # shellcheck disable=SC2016 # apt's own variables
    apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' 2>/dev/null \
        | awk -v release="$1" '$2 == release { print $1; exit }'
}

make_root() {
    local release uri
    [[ "$(id -u)" == 0 ]] && command -v debootstrap >/dev/null || return 1
    # shellcheck source=/dev/null
    release=$(. /etc/os-release && [[ $ID == debian ]] && echo "$VERSION_CODENAME") || return 1
    uri=$(mirror "$release")
    rm -rf "$root"
    mkdir -p "$root"
    if [[ -f $base ]]; then
        tar -xf "$base" -C "$root"
        return
    fi
    [[ -n "$uri" ]] || return 1
    echo "Making a clean $release from apt's mirror"
    debootstrap --variant=minbase "$release" "$root" "$uri" >"$build/debootstrap.log" 2>&1 \
        || { tail -n 5 "$build/debootstrap.log"; return 1; }
    copy_apt_settings
    tar -cf "$base" -C "$root" .
}

# Proxies and certificates that this computer needs to reach its mirror, and its time of the index.
copy_apt_settings() {
    local file
    for file in /etc/apt/apt.conf /etc/apt/apt.conf.d/*prox* /etc/apt/apt.conf.d/*Prox*; do
        [[ ! -f $file ]] || cp "$file" "$root/etc/apt/apt.conf.d/"
    done
}

in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root \
    DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen "$@"; }
# As somebody without rights, with a home of their own.
in_root_as_clerk() { chroot --userspec=65534:65534 "$root" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
    HOME=/tmp/clerk QT_QPA_PLATFORM=offscreen "$@"; }
on_computer() { env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$@"; }

# try_out <how to run>: the program as somebody meets it who has just installed it.
try_out() {
    local run=$1 version wanted
    wanted=$(dpkg-deb -f "$deb" Version)
    version=$($run waybill --version) || fail "waybill --version"
    [[ $version == *"$wanted"* ]] || fail "waybill --version says \"$version\", not $wanted"
    echo "$version"
    $run waybill --self-test || fail "waybill --self-test"
    $run test -s /usr/share/metainfo/org.waybill.Waybill.metainfo.xml || fail "no metainfo"
    $run test -s /usr/share/applications/org.waybill.Waybill.desktop || fail "no desktop entry"
}

if make_root; then
    # The root holds this computer's /proc only while the test runs.
    trap 'umount "$root/proc" 2>/dev/null || true; rm -rf "$root"' EXIT
    mount -t proc proc "$root/proc" || echo "without /proc"
    install -d -o 65534 -g 65534 -m 700 "$root/tmp/clerk"
    cp "$deb" "$root/tmp/waybill.deb"
    in_root apt-get -q update >/dev/null
    in_root apt-get -q -y --no-install-recommends install /tmp/waybill.deb >"$build/install.log" 2>&1 \
        || { tail -n 20 "$build/install.log"; fail "apt-get install in the clean root"; }
    try_out in_root_as_clerk
    in_root apt-get -q -y purge waybill >>"$build/install.log" 2>&1 || fail "apt-get purge"
    left=$(in_root find / -xdev -name '*aybill*' -not -path '/tmp/*' -not -path '/proc/*')
    [[ -z "$left" ]] || fail "left behind: $left"
    echo "Installed, run and removed in a clean root."
    exit
fi

echo "No clean root can be made here: installing on this computer."
! dpkg-query -W waybill >/dev/null 2>&1 || fail "waybill is installed already; remove it first"
as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y install "$deb"
trap 'as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y purge waybill' EXIT
try_out on_computer
echo "Installed and run on this computer."

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
#
# Packs what is built in a folder, and checks the packages: called by "./dev package".
#   packaging/build-packages.sh <build folder>

set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
build=$(readlink -f "$1")

rm -f "$build"/waybill*.deb "$build"/waybill*.rpm "$build"/waybill*.sha256
(cd "$build" && cpack -G DEB && cpack -G RPM)

deb=$(ls "$build"/waybill*.deb)
rpm=$(ls "$build"/waybill*.rpm)

echo "== lintian"
lintian --allow-root --fail-on error,warning "$deb"
echo "== files of ${deb##*/}"
dpkg-deb --info "$deb" | sed -n '/^ Package/,$p'
dpkg-deb --contents "$deb" | awk '{ print $1, $2, $3, $6 }'
echo "== requirements of ${rpm##*/}"
rpm -qp --requires "$rpm" | grep -v '^rpmlib' | sort

#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
#
# Brings the catalogues up to date with the texts in ui/ and app/backend (./dev translations). With --check it
# changes nothing and fails where a catalogue is out of date.
#
# Places in the sources are left out of the catalogues, so that they change only when a text does.
# English has a catalogue for its plurals alone: the texts themselves are English.

set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."

lupdate=$(PATH=/usr/lib/qt6/bin:$PATH command -v lupdate) || { echo "lupdate is missing" >&2; exit 1; }

# update <folder of the catalogues>
update() {
    local ts extra
    for ts in "$1"/waybill_*.ts; do
        extra=()
        [[ $ts == */waybill_en.ts ]] && extra=(-pluralonly)
        "$lupdate" -silent ui app/backend -locations none -no-obsolete -source-language en_US \
            "${extra[@]}" -ts "$ts"
    done
}

if [[ "${1:-}" != --check ]]; then
    update translations
    exit
fi

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp translations/waybill_*.ts "$copy"
update "$copy"
for ts in translations/waybill_*.ts; do
    diff -u "$ts" "$copy/${ts##*/}" || { echo "Run ./dev translations" >&2; exit 1; }
done

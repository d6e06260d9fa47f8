#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
#
# Fuzzes the decoders, one after the other and at low priority: ./dev fuzz [seconds for each] [target…].
# Grows build/fuzz/corpus from the kept one; what ends a decoder lies in build/fuzz/findings.

set -uo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."

fuzzer=build/fuzz/bin/waybill_fuzz
seconds=${1:-600}
shift || true
targets=("$@")
[[ ${#targets[@]} -gt 0 ]] || mapfile -t targets < <("$fuzzer" 2>/dev/null)

export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1
export LC_ALL=C.UTF-8 TZ=UTC
mkdir -p build/fuzz/findings
failed=0
for target in "${targets[@]}"; do
    corpus=build/fuzz/corpus/$target
    kept=tests/data/fuzz/$target
    log=build/fuzz/$target.log
    mkdir -p "$corpus" "$kept"
    WAYBILL_FUZZ_TARGET=$target nice -n 19 "$fuzzer" -max_total_time="$seconds" -max_len=4096 \
        -timeout=20 -print_final_stats=1 -artifact_prefix="build/fuzz/findings/$target-" \
        "$corpus" "$kept" >"$log" 2>&1 || failed=1
    printf '%-22s %12s executions, %s files\n' "$target" \
        "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" "$(find "$corpus" -type f | wc -l)"
done
ls build/fuzz/findings
exit $failed

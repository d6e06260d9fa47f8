#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
#
# All checks of the sources; called by "./dev lint", which installs the tools and configures
# build/clazy. Runs every check, even after one has failed, and says at the end which did.
#
#   --all   clang-tidy and clazy look at every file, not only at those that changed since
#           the branch left origin's main line (on the main line: since the last commit).

set -uo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." || exit 1

readonly build=build/clazy
readonly tidy_limit=40 # files; clang-tidy takes some 10 s for each
all=no
[[ "${1:-}" == --all ]] && all=yes
failed=()

# check <name> <command…>
check() {
    local name=$1
    shift
    printf '\n== %s\n' "$name"
    if ! "$@"; then
        failed+=("$name")
        printf 'NOT PASSED: %s\n' "$name"
    fi
}

tracked() { git ls-files --cached --others --exclude-standard -- "$@"; }

# The commit that "changed" counts from; nothing where there is none.
base_commit() {
    local base
    base=$(git merge-base HEAD "${WAYBILL_LINT_BASE:-origin/HEAD}" 2>/dev/null) || base=
    if [[ -z "$base" || "$base" == "$(git rev-parse HEAD)" ]]; then
        base=$(git rev-parse --verify -q 'HEAD~1') || base=
    fi
    echo "$base"
}

# The .cpp files to look at: changed ones, and those that belong to a changed header.
sources_to_check() {
    local base name
    base=$(base_commit)
    if [[ $all == yes || -z "$base" ]]; then
        tracked '*.cpp'
        return
    fi
    { git diff --name-only --diff-filter=d "$base"; git ls-files --others --exclude-standard; } \
        | while read -r name; do
            case $name in
                *.cpp) echo "$name" ;;
                *.h) [[ -f ${name%.h}.cpp ]] && echo "${name%.h}.cpp" ;;
            esac
        done | sort -u
}

# The files among those on stdin that are built, so that their flags are known.
only_built() { grep -Fx -f <(python3 tests/lint/built_files.py "$build"); }

check_format() {
    tracked '*.cpp' '*.h' | xargs -r -d '\n' clang-format --dry-run -Werror --ferror-limit=3
}

check_shell() {
    tracked '*.sh' dev .ci/run | xargs -r -d '\n' shellcheck -S warning
}

check_xml() {
    tracked '*.svg' '*.xml' '*.ts' '*.qrc' | xargs -r -d '\n' xmllint --nonet --noout
}

check_desktop_entry() {
    tracked '*.desktop' | xargs -r -d '\n' desktop-file-validate
}

check_metainfo() {
    tracked '*.metainfo.xml' | xargs -r -d '\n' appstreamcli validate --no-net
}

# Rooms and translations: the tests, where they are built.
check_rooms() {
    local test
    for test in tst_Rooms tst_Translations; do
        [[ -x build/dev/bin/$test ]] || { echo "$test is not built: ./dev test runs it"; continue; }
        "build/dev/bin/$test" -silent || return 1
    done
}

# The generated sources that the files include; without compiling anything.
generate() {
    local targets
    targets=$(ninja -C "$build" -t targets all | sed -n 's/^\([^/:]*_autogen\): .*/\1/p')
    # shellcheck disable=SC2086 # one word for each target
    [[ -z "$targets" ]] || ninja -C "$build" $targets >/dev/null
}

clazy_checks() {
    python3 -c '
import json
presets = json.load(open("CMakePresets.json"))["configurePresets"]
print(next(p for p in presets if p["name"] == "clazy")["environment"]["CLAZY_CHECKS"])'
}

check_clazy() {
    local files log=build/clazy.log
    files=$(sources_to_check | only_built)
    [[ -n "$files" ]] || { echo "no file changed"; return 0; }
    echo "$files" | wc -l | xargs printf '%s files\n'
    xargs -d '\n' -n 4 -P "$(nproc)" clazy-standalone -p "$build" --checks="$(clazy_checks)" \
        --ignore-dirs='(/usr/.*|.*_autogen.*)' --extra-arg=-Wno-unknown-warning-option \
        <<<"$files" >"$log" 2>&1
    local status=$?
    grep -E 'Wclazy| error: ' "$log" | sort -u
    [[ $status == 0 ]] && ! grep -qE 'Wclazy| error: ' "$log"
}

check_clang_tidy() {
    local files count
    files=$(sources_to_check | only_built)
    [[ -n "$files" ]] || { echo "no file changed"; return 0; }
    count=$(wc -l <<<"$files")
    if [[ $all == no && $count -gt $tidy_limit ]]; then
        echo "$count files changed; looking at the first $tidy_limit (--all looks at all)"
        files=$(head -n $tidy_limit <<<"$files")
    fi
    xargs -d '\n' -n 1 -P "$(nproc)" clang-tidy --quiet -p "$build" \
        --extra-arg=-Wno-unknown-warning-option <<<"$files" 2>/dev/null
}

check_package() {
    local deb
    for deb in build/release/*.deb; do
        [[ -f $deb ]] || { echo "no .deb is built: ./dev package checks it"; return 0; }
        command -v lintian >/dev/null || { echo "lintian is not installed"; return 0; }
        lintian --allow-root --fail-on error,warning "$deb" || return 1
    done
}

check "clang-format" check_format
check "SPDX lines and words" python3 tests/lint/sources.py
check "sizes" python3 tests/lint/sizes.py
check "rooms and translations" check_rooms
check "lupdate leaves no difference" translations/update.sh --check
check "shell scripts" check_shell
check "XML" check_xml
check "desktop entry" check_desktop_entry
check "AppStream metainfo" check_metainfo
check "lintian" check_package
check "generated sources" generate
check "clazy" check_clazy
check "clang-tidy" check_clang_tidy

echo
if [[ ${#failed[@]} -gt 0 ]]; then
    printf 'Not passed: %s\n' "${failed[@]}"
    exit 1
fi
echo "All checks passed."

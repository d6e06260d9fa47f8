#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""Checks what every source file must say, and what none may say.

- the two SPDX lines at the top;
- no words that put work off, and no calls that the project has ruled out;
- no path of somebody's computer; no trailing blanks, no tabs, a newline at the end.
"""

import re
import subprocess
import sys

# Formats without comments, or written by a program. The whole project is Apache-2.0, see LICENSE.
WITHOUT_HEADER = (".json", ".ts", ".png", ".ico", ".icns", "LICENSE", ".gitignore", ".waybill",
                  "packaging/description.txt", "linux/changelog.in", "linux/copyright",
                  "practice/metadata.xml")  # served as it stands
DATA = "tests/data/"
# Recorded bytes and generated texts, whose layout is not ours.
FREE_LAYOUT = (DATA, "LICENSE", "translations/waybill_")
TABS_ALLOWED = (".mk", "rules")

FORBIDDEN_IN_CODE = {
    r"\bTODO\b|\bFIXME\b|\bXXX\b|\bHACK\b": "do it, or file an issue",
    r"\bignoreSslErrors\b": "certificate errors are never ignored",
    r"\bQEventLoop\b": "no nested event loops",
    r"\bprocessEvents\b": "no nested event loops",
    r"\bqWait\s*\(": "wait for a fact (QTRY_*, QSignalSpy::wait), not for time",
    r"\bQ_FOREACH\b|\bSIGNAL\s*\(|\bSLOT\s*\(": "use today's Qt",
    r"\bsetPeerVerifyMode\s*\(\s*QSslSocket::(VerifyNone|QueryPeer)": "TLS always verifies",
}
# A machine's own places. /tmp and /usr are everybody's.
FORBIDDEN_ANYWHERE = {
    r"(?<![\w.}/])/(home|root|work|Users)/\w": "a path of one computer",
}
# The file that names the words.
SELF = "tests/lint/sources.py"
CODE = (".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt")


def tracked_files():
    out = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        check=True, capture_output=True, text=True).stdout
    return sorted(name for name in out.split("\0") if name)


def layout_problems(name, text):
    if name.startswith(FREE_LAYOUT) or not text:
        return
    if not text.endswith("\n"):
        yield text.count("\n") + 1, "no newline at the end"
    for number, line in enumerate(text.split("\n"), 1):
        if line != line.rstrip() and not name.endswith(".md"):
            yield number, "blanks at the end of the line"
        if "\t" in line and not name.endswith(TABS_ALLOWED):
            yield number, "a tab"


def problems_of(name, text):
    head = "\n".join(text.split("\n")[:8])
    if not name.endswith(WITHOUT_HEADER) and not name.startswith(DATA):
        for wanted in ("SPDX-FileCopyrightText: 2026 The Waybill authors",
                       "SPDX-License-Identifier: "):
            if wanted not in head:
                yield 1, f"the line \"{wanted}…\" is missing"
    yield from layout_problems(name, text)
    rules = dict(FORBIDDEN_ANYWHERE)
    if name.endswith(CODE):
        rules.update(FORBIDDEN_IN_CODE)
    for pattern, reason in rules.items():
        for match in re.finditer(pattern, text):
            yield text.count("\n", 0, match.start()) + 1, f"\"{match.group()}\": {reason}"


def main():
    count = 0
    failed = False
    for name in tracked_files():
        if name == SELF:
            continue
        try:
            with open(name, encoding="utf-8", newline="") as file:
                text = file.read()
        except (UnicodeDecodeError, FileNotFoundError):
            continue  # a picture or recorded bytes; or removed and not yet committed
        count += 1
        for line, problem in problems_of(name, text):
            failed = True
            print(f"{name}:{line}: {problem}", file=sys.stderr)
    print(f"{count} files looked at")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

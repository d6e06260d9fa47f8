#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""Prints how long files and functions are, and fails where one is over the limit.

Functions are measured from first to last line as Universal Ctags sees them.
"""

import json
import subprocess
import sys

MAX_FILE = 500
MAX_FUNCTION = 60
MAX_CONSTRUCTOR = 30
CODE = (".cpp", ".h", ".py", ".sh", ".cmake", "CMakeLists.txt", "dev")


def tracked_files():
    out = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        check=True, capture_output=True, text=True).stdout
    return [name for name in out.split("\0") if name.endswith(CODE)]


def functions_of(files):
    """(file, line, qualified name, length, is a constructor) of every C++ function."""
    out = subprocess.run(
        ["ctags", "--options=NONE", "--output-format=json", "--languages=C++",
         "--langmap=C++:.cpp.h", "--kinds-C++=f", "--fields=+neZ", "-o", "-", "-L", "-"],
        input="\n".join(files), check=True, capture_output=True, text=True).stdout
    for line in out.splitlines():
        tag = json.loads(line)
        if tag.get("_type") != "tag" or "end" not in tag:
            continue
        scope = tag.get("scope", "")
        name = f"{scope}::{tag['name']}" if scope else tag["name"]
        constructor = scope.split("::")[-1] == tag["name"]
        yield tag["path"], tag["line"], name, tag["end"] - tag["line"] + 1, constructor


def row(title, lengths, limit):
    lengths = sorted(lengths)
    if not lengths:
        return
    at = lambda share: lengths[min(len(lengths) - 1, int(len(lengths) * share))]
    over = sum(1 for length in lengths if length > limit)
    print(f"{title:<28}{len(lengths):>7}{at(0.5):>8}{at(0.9):>8}{lengths[-1]:>8}"
          f"{limit:>8}{over:>7}")


def main():
    lines = {}
    for name in tracked_files():
        with open(name, encoding="utf-8") as file:
            lines[name] = sum(1 for _ in file)
    cpp = [name for name in lines if name.endswith((".cpp", ".h"))]
    functions = list(functions_of(cpp))

    print(f"{'lines':<28}{'count':>7}{'median':>8}{'p90':>8}{'longest':>8}{'limit':>8}{'over':>7}")
    for title, test in (("app and ui .cpp", lambda n: not n.startswith("tests/") and n.endswith(".cpp")),
                        ("app and ui .h", lambda n: not n.startswith("tests/") and n.endswith(".h")),
                        ("tests .cpp and .h", lambda n: n.startswith("tests/")),):
        row(title, [lines[n] for n in cpp if test(n)], MAX_FILE)
    row("scripts and CMake", [n for f, n in lines.items() if f not in cpp], MAX_FILE)
    row("functions", [length for *_, length, ctor in functions if not ctor], MAX_FUNCTION)
    row("constructors", [length for *_, length, ctor in functions if ctor], MAX_CONSTRUCTOR)

    code = sum(n for f, n in lines.items() if f in cpp and not f.startswith("tests/"))
    tests = sum(n for f, n in lines.items() if f in cpp and f.startswith("tests/"))
    if code + tests:
        print(f"tests are {100 * tests / (code + tests):.0f} % of the C++ lines")

    problems = [f"{name}:1: {count} lines, at most {MAX_FILE}"
                for name, count in sorted(lines.items()) if count > MAX_FILE]
    for path, line, name, length, constructor in functions:
        limit = MAX_CONSTRUCTOR if constructor else MAX_FUNCTION
        if length > limit:
            problems.append(f"{path}:{line}: {name} has {length} lines, at most {limit}")
    print("\n".join(problems), file=sys.stderr, end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

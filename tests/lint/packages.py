#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""Checks the list of Debian packages against what a finished build used.

    packages.py <build folder> <list>

Fails when the build used a file of a package that the list does not lead to, or when a package of
the group "build" was not used. Packages that are loaded at run time say so in their reason; a tool
counts as used where one of its commands stands in the build or in a script.
"""

import glob
import os
import re
import shutil
import subprocess
import sys


def output_of(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=False, **options).stdout


def read_list(path):
    """(group, package, reason) of each line."""
    with open(path, encoding="utf-8") as file:
        for line in file:
            words = line.split("#")[0].split(maxsplit=2)
            if len(words) >= 2:
                yield words[0], words[1], words[2].strip() if len(words) > 2 else ""


def used_files(build):
    """Headers, libraries and CMake's own input: every file outside the project that was read."""
    files = set()
    for line in output_of("ninja", "-C", build, "-t", "deps").splitlines():
        if line.startswith("    /"):
            files.add(line.strip())
    with open(os.path.join(build, "build.ninja"), encoding="utf-8") as file:
        ninja = file.read()
    files.update(re.findall(r"(?<=[\s=])/usr/[^\s:|]+\.(?:so|a|cmake|in)\b[^\s:|]*", ninja))
    with open(os.path.join(build, "CMakeCache.txt"), encoding="utf-8") as file:
        files.update(re.findall(r"(?:EXECUTABLE|COMMAND|COMPILER|PROGRAM):\w+=(/usr/\S+)$",
                                file.read(), re.M))
    files = {name for name in files if os.path.isfile(name)}
    # A library is linked by its link, which belongs to the -dev package.
    return files | {os.path.realpath(name) for name in files}


def owners_of(files):
    """Package → an example of its files."""
    owners = {}
    # A file may be known under /lib although it is found under /usr/lib.
    candidates = sorted(files) + sorted(name[4:] for name in files if name.startswith("/usr/lib/"))
    for start in range(0, len(candidates), 500):
        for line in output_of("dpkg", "-S", *candidates[start:start + 500]).splitlines():
            names, _, path = line.partition(": ")
            for name in names.split(", "):
                owners.setdefault(name.split(":")[0], path)
    return owners


def dependencies():
    """Package → the packages that it depends on, as installed; provided names resolved."""
    raw = {}
    providers = {}
    shown = output_of("dpkg-query", "-W", "-f",
                      "${binary:Package}\t${Provides}\t${Depends}, ${Pre-Depends}\n")
    for line in shown.splitlines():
        name, provides, depends = line.split("\t")
        name = name.split(":")[0]
        raw[name] = set(re.findall(r"(?:^|[,|])\s*([a-z0-9][a-z0-9+.-]+)", depends))
        for provided in re.findall(r"(?:^|,)\s*([a-z0-9][a-z0-9+.-]+)", provides):
            providers.setdefault(provided, set()).add(name)
    return {name: {real for wanted in wants
                   for real in ({wanted} if wanted in raw else providers.get(wanted, ()))}
            for name, wants in raw.items()}


def closure(names, depends):
    reached = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(depends.get(name, ()))
    return reached


def commands_in_scripts(build):
    """Every word of the scripts, the presets and the build that is a command."""
    paths = ["dev", ".ci/run", "CMakePresets.json", os.path.join(build, "build.ninja")]
    for pattern in ("tests/**/*.sh", "tests/**/*.py", "packaging/**/*.sh", "translations/*.sh",
                    "packaging/**/*.cmake", "packaging/**/CMakeLists.txt", "tests/**/run"):
        paths += glob.glob(pattern, recursive=True)
    words = set()
    for path in filter(os.path.isfile, paths):
        with open(path, encoding="utf-8", errors="replace") as file:
            words.update(re.findall(r"[A-Za-z][A-Za-z0-9+._-]+", file.read()))
    return words


def has_used_command(package, words):
    if package in words:
        return True
    for path in output_of("dpkg", "-L", package).splitlines():
        if re.match(r"(/usr)?/s?bin/|/usr/lib/qt6/(bin|libexec)/", path) and os.path.isfile(path):
            # "ctags-universal" and "convert-im6.q16" are called through Debian's alternatives.
            if {os.path.basename(path), re.split(r"[-.]", os.path.basename(path))[0]} & words:
                return True
    return False


def main():
    build, listed = sys.argv[1], list(read_list(sys.argv[2]))
    if not shutil.which("dpkg-query"):
        print("not a Debian system: nothing to compare with")
        return 0
    depends = dependencies()
    owners = owners_of(used_files(build))
    words = commands_in_scripts(build)
    groups = ("build", "test")
    reachable = closure([name for group, name, _ in listed if group in groups], depends)
    failed = False

    for name, example in sorted(owners.items()):
        if name not in reachable:
            failed = True
            print(f"missing in the list: {name} (the build used {example})")

    print(f"{'group':<9}{'package':<24}how it is used")
    for group, name, reason in listed:
        if reason.startswith("run time:"):
            how = reason
        elif name in owners:
            how = owners[name]
        else:
            others = closure([n for g, n, _ in listed if n != name and g == group], depends)
            own = sorted((closure([name], depends) - others) | {name})
            used = sorted(set(own) & set(owners))
            if used:
                how = f"through {used[0]}"
            elif any(has_used_command(part, words) for part in own):
                how = "its command is in a script or the build"
            else:
                how = "not seen"
        if how == "not seen" and group == "build":
            failed = True
        print(f"{group:<9}{name:<24}{how}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

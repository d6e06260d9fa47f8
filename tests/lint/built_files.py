#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""Prints the project's own files that a build folder has compile commands for."""

import json
import os
import sys


def main():
    root = os.getcwd() + os.sep
    with open(os.path.join(sys.argv[1], "compile_commands.json"), encoding="utf-8") as file:
        names = {os.path.normpath(entry["file"]) for entry in json.load(file)}
    for name in sorted(names):
        if name.startswith(root) and not name.startswith(root + "build" + os.sep):
            print(name[len(root):])


if __name__ == "__main__":
    main()

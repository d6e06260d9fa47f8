# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""What a core dump of a process would hold, and a search in it. The memory is read from /proc, all
of it that is readable: more than the kernel puts into a core file, and it needs no debugger."""
import os
import signal


def image(pid):
    """Pairs of a name and the bytes of each mapping of the process, which stands still meanwhile."""
    os.kill(pid, signal.SIGSTOP)
    try:
        with open("/proc/%d/maps" % pid, encoding="utf-8") as maps, \
                open("/proc/%d/mem" % pid, "rb", buffering=0) as memory:
            for line in maps:
                fields = line.split(maxsplit=5)
                name = fields[5].strip() if len(fields) > 5 else "memory of its own"
                if "r" not in fields[1] or name in ("[vvar]", "[vsyscall]"):
                    continue
                start, end = (int(number, 16) for number in fields[0].split("-"))
                try:
                    memory.seek(start)
                    yield name, memory.read(end - start)
                except (OSError, ValueError):
                    continue  # a device, or a hole
    finally:
        os.kill(pid, signal.SIGCONT)


def shapes(secret):
    """The bytes of a secret as programs hold them."""
    return {"UTF-8": secret.encode(), "UTF-16": secret.encode("utf-16-le")}


def find_in(data, secrets):
    """The names of the secrets whose bytes are in data, with the shape."""
    return ["%s (%s)" % (name, shape) for name, secret in secrets.items()
            for shape, wanted in shapes(secret).items() if wanted in data]


def find_in_process(pid, secrets):
    found = []
    for name, data in image(pid):
        found += ["%s in %s" % (each, name) for each in find_in(data, secrets)]
    return found


def find_in_folder(folder, secrets):
    found = []
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if not os.path.isfile(path):
                continue
            with open(path, "rb") as file:
                found += ["%s in %s" % (each, path) for each in find_in(file.read(), secrets)]
    return found

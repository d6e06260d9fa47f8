# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""What a core dump of a process would hold, and a search in it. The memory is read from /proc: all
that the kernel would put into a core file and more, without a debugger. What is left out is mapped
from a file and cannot be written to, so that it holds what the file holds.

Secrets are a dictionary of names, each with the shapes in which its bytes may lie somewhere.
"""
import base64
import os
import re
import signal
import subprocess


def is_sanitizer(name):
    return "libasan" in name or "libtsan" in name


def image(pid):
    """Pairs of a name and the bytes of each mapping of the process, which stands still meanwhile."""
    os.kill(pid, signal.SIGSTOP)
    try:
        with open("/proc/%d/maps" % pid, encoding="utf-8") as maps, \
                open("/proc/%d/mem" % pid, "rb", buffering=0) as memory:
            for line in maps:
                fields = line.split(maxsplit=5)
                name = fields[5].strip() if len(fields) > 5 else "memory of its own"
                is_of_a_file = name.startswith("/") and "w" not in fields[1]
                if "r" not in fields[1] or name in ("[vvar]", "[vsyscall]"):
                    continue
                if is_of_a_file and not is_sanitizer(name):
                    continue
                start, end = (int(number, 16) for number in fields[0].split("-"))
                try:
                    memory.seek(start)
                    yield name, memory.read(end - start)
                except (OSError, ValueError):
                    continue  # a device, or a hole
    finally:
        os.kill(pid, signal.SIGCONT)


def text_shapes(secret):
    """A passphrase as programs hold it; the key store's library writes it as Base64."""
    return {"UTF-8": secret.encode(), "UTF-16": secret.encode("utf-16-le"),
            "Base64": base64.b64encode(secret.encode()).rstrip(b"=")[:-1]}


def login_shapes(user, password):
    """A password that also travels in a header of Basic authentication (RFC 7617)."""
    header = base64.b64encode(("%s:%s" % (user, password)).encode())
    return dict(text_shapes(password), header=header)


def _as_base64(name, number):
    """A number's bytes within some Base64 text: at each of the three places where they may begin in
    a group of four letters; in two parts, since a line may end in one of them."""
    shapes = {}
    for offset in range(3):
        letters = base64.b64encode(bytes(offset) + number)
        for begin in (4, 22):
            shape = letters[begin:begin + 18]
            shapes["%s as Base64, %d from %d" % (name, offset, begin)] = shape
            shapes["%s as Base64 in UTF-16, %d from %d" % (name, offset, begin)] = \
                shape.decode().encode("utf-16-le")
    return shapes


def key_shapes(path):
    """A private key: each of its secret numbers as files hold it, as OpenSSL holds it, as Base64."""
    words = subprocess.run(["openssl", "pkey", "-in", path, "-noout", "-text"], check=True,
                           capture_output=True, text=True).stdout
    numbers = re.findall(r"^(priv|privateExponent|prime1|prime2):\s*\n((?:\s+[0-9a-f:]+\n)+)", words,
                         re.MULTILINE)
    assert numbers, "openssl named no secret number of the key"
    shapes = {}
    for name, digits in numbers:
        number = bytes.fromhex(re.sub(r"[\s:]", "", digits)).lstrip(b"\0")
        shapes[name] = number
        shapes[name + ", the other way round"] = number[::-1]
        shapes.update(_as_base64(name, number))
    return shapes


def sealed_shapes(content):
    """A file that whoever has it can open: a part of its middle, as it is and as Base64."""
    middle = len(content) // 2
    return dict(_as_base64("its middle", content[middle:middle + 48]),
                middle=content[middle:middle + 48])


def find_in(data, secrets):
    """The names of the secrets whose bytes are in data, with the shape."""
    return ["%s (%s)" % (name, shape) for name, shapes in secrets.items()
            for shape, wanted in shapes.items() if wanted in data]


def find_in_process(pid, secrets):
    found, searched = [], 0
    for name, data in image(pid):
        if is_sanitizer(name):
            print("not searched: a sanitizer keeps what was freed", flush=True)
            return []
        searched += len(data)
        found += ["%s in %s" % (each, name) for each in find_in(data, secrets)]
    assert searched > 10_000_000, "only %d bytes of the process could be read" % searched
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

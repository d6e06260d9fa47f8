#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""Keys that Waybill keeps for a person, with a real key store: the key out of a .publishsettings
file, sealed anew under a passphrase that nobody knows, and a PEM key under its own passphrase. After
each connection is closed no secret is anywhere: not in a file, not in what the program said, and not
in its memory, as a core dump would hold it.

Usage: kept_keys.py WAYBILL [SCREENSHOT_FOLDER]
"""
import base64
import json
import os
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from desktop import Desktop  # noqa: E402
from first_run import leaves_no_secret  # noqa: E402
from hands import Hands  # noqa: E402
from keystore import secrets_of  # noqa: E402
from memory import key_shapes, sealed_shapes, text_shapes  # noqa: E402
from practice import Practice  # noqa: E402

KEY_PASSPHRASE = "batteryzstaplezcorrect"


def read(path):
    with open(path, "rb") as file:
        return file.read()


def publish(practice, target):
    """What the portal of the time handed out: the key in plain Base64."""
    with open(target, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<PublishData>\n  <PublishProfile '
                   'PublishMethod="AzureServiceManagementAPI" Url="%s/" ManagementCertificate="%s">'
                   '\n    <Subscription Id="%s" Name="Published" />\n  </PublishProfile>\n'
                   '</PublishData>\n'
                   % (practice.settings["endpoint"],
                      base64.b64encode(read(practice.file("clerk.p12"))).decode(),
                      practice.settings["subscriptionId"]))


def lock_key(practice, target):
    subprocess.run(["openssl", "pkcs8", "-topk8", "-in", practice.file("clerk.key"),
                    "-v2", "aes-256-cbc", "-passout", "env:WAYBILL_SECRET", "-out", target],
                   env=dict(os.environ, WAYBILL_SECRET=KEY_PASSPHRASE), check=True)


class Session:
    """One run of the program on the same data folder."""

    def __init__(self, desktop, program, data, log, shots, options=(), given=None):
        self.bus = desktop.env["DBUS_SESSION_BUS_ADDRESS"]
        self.places = (data, os.path.dirname(log), desktop.folder)
        app = desktop.start([program, "--data-dir", data, *options], log, given)
        self.hands = Hands(desktop, app, shots)

    def kept(self):
        return secrets_of(self.bus)

    def closes_and_forgets(self, secrets):
        self.hands.closes_the_connection()
        leaves_no_secret(self.hands, secrets, self.places)

    def quits(self):
        self.hands.app.take_keyboard()
        self.hands.desktop.keys("ctrl+q")
        assert self.hands.app.process.wait(20) == 0


def imports_the_published_key(session, practice, file):
    hands = session.hands
    hands.choose_file("Choose certificate…", file)
    hands.app.find("label", re.compile(r"A \.publishsettings file"))
    hands.shows_more_settings()
    hands.trusts(practice.file("ca.pem"))
    hands.tests_and_saves()


def keeps_the_locked_key(session, practice, key):
    hands = session.hands
    hands.choose_file("Choose certificate…", practice.file("clerk.pem"))
    hands.choose_file("Choose private key…", key)
    hands.gets_keyboard("password text", "Passphrase")
    hands.desktop.type(KEY_PASSPHRASE)
    hands.desktop.keys("Return")
    hands.gets_keyboard("text", "Subscription ID")
    hands.desktop.type(practice.settings["subscriptionId"])
    hands.fill("text", "Service address", practice.settings["endpoint"])
    hands.shows_more_settings()
    hands.trusts(practice.file("ca.pem"))
    hands.tests_and_saves()


def connection_file(practice, key, target):
    """What an administrator hands out, for the certificate with its locked key."""
    with open(target, "w", encoding="utf-8") as file:
        json.dump(dict(practice.settings, certificate=practice.file("clerk.pem"), privateKey=key,
                       trustedCertificates=practice.file("ca.pem")), file)
    return target


def main():
    program = os.path.abspath(sys.argv[1])
    shots = sys.argv[2] if len(sys.argv) > 2 else None
    if shots:
        os.makedirs(shots, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, \
            Practice(program, os.path.join(folder, "service")) as practice, \
            Desktop(keyring=True) as desktop:
        published = os.path.join(folder, "my.publishsettings")
        locked = os.path.join(folder, "locked.key")
        publish(practice, published)
        lock_key(practice, locked)
        data, logs = os.path.join(folder, "data"), os.path.join(folder, "logs")
        os.makedirs(logs)
        log = os.path.join(logs, "waybill.log")
        secrets = {"the private key": key_shapes(practice.file("clerk.key")),
                   "the published file": sealed_shapes(read(practice.file("clerk.p12"))),
                   "the key's passphrase": text_shapes(KEY_PASSPHRASE)}

        session = Session(desktop, program, data, log, shots)
        imports_the_published_key(session, practice, published)
        sealed_with, = session.kept()
        assert len(sealed_with) >= 40, "a passphrase that nobody can guess"
        assert len(os.listdir(os.path.join(data, "keys"))) == 1
        secrets["the random passphrase"] = text_shapes(sealed_with)
        session.closes_and_forgets(secrets)
        session.quits()
        print("ok: imports a published key and forgets it", flush=True)

        session = Session(desktop, program, data, log, shots)
        session.hands.press("Published")
        session.hands.sees_the_board()
        session.closes_and_forgets(secrets)
        print("ok: opens it by the key store and forgets it", flush=True)

        keeps_the_locked_key(session, practice, locked)
        assert sorted(session.kept()) == sorted([sealed_with, KEY_PASSPHRASE])
        session.closes_and_forgets(secrets)
        session.quits()
        print("ok: keeps a locked key's passphrase and forgets it", flush=True)

        handed = connection_file(practice, locked, os.path.join(folder, "handed.waybill"))
        session = Session(desktop, program, data, log, shots,
                          ("--connection", handed, "--passphrase-stdin"), KEY_PASSPHRASE + "\n")
        session.hands.sees_the_board()
        session.closes_and_forgets(secrets)
        session.quits()
        print("ok: takes a passphrase from standard input and forgets it", flush=True)


if __name__ == "__main__":
    main()

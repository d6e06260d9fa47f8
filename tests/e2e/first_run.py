#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""The first run with the keyboard alone: from the first start over a locked certificate file and a
proxy that asks for a password to an open board, with a real key store. Then the connection is
closed, and no secret that was used is anywhere: not in a file, not in what the program said, and not
in its memory, as a core dump would hold it.

Usage: first_run.py WAYBILL [SCREENSHOT_FOLDER]
"""
import os
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from connect_proxy import ConnectProxy  # noqa: E402
from desktop import Desktop  # noqa: E402
from hands import Hands  # noqa: E402
from keystore import secrets_of  # noqa: E402
from memory import (find_in_folder, find_in_process, key_shapes, login_shapes,  # noqa: E402
                    text_shapes)
from practice import Practice  # noqa: E402

# Letters that xdotool types alike under every keyboard layout.
PASSPHRASE, USER, PROXY_PASSWORD = "correctzhorsezbattery", "clerk", "openzsesamezplease"


def make_locked_file(practice, target):
    """The clerk's certificate and key as PKCS#12 under the passphrase."""
    subprocess.run(["openssl", "pkcs12", "-export", "-in", practice.file("clerk.pem"),
                    "-inkey", practice.file("clerk.key"), "-passout", "env:WAYBILL_SECRET",
                    "-out", target], env=dict(os.environ, WAYBILL_SECRET=PASSPHRASE), check=True)


def sets_up(hands, practice, proxy, folder):
    app, keys = hands.app, hands.desktop.keys
    make_locked_file(practice, os.path.join(folder, "clerk.p12"))
    hands.look("start")
    hands.choose_file("Choose certificate…", os.path.join(folder, "clerk.p12"))
    hands.gets_keyboard("password text", "Passphrase")
    hands.look("locked")
    hands.desktop.type("wrong")
    keys("Return")
    app.find("label", "The passphrase does not open this file")
    hands.look("wrong-passphrase")
    hands.gets_keyboard("password text", "Passphrase")
    hands.desktop.type(PASSPHRASE)
    keys("Return")
    app.find("label", re.compile("Private key: inside$", re.MULTILINE))
    hands.gets_keyboard("text", "Subscription ID")
    hands.look("unlocked")
    hands.desktop.type(practice.settings["subscriptionId"])
    hands.fill("text", "Service address", practice.settings["endpoint"])
    hands.shows_more_settings()
    hands.go_to("combo box", "Proxy")
    keys("End")
    hands.fill("text", "Proxy address", "127.0.0.1")
    hands.fill("spin button", "Port", str(proxy.port))
    hands.fill("text", "User name", USER)
    hands.fill("password text", "Password", PROXY_PASSWORD)
    hands.trusts(practice.file("ca.pem"))
    hands.look("filled-in")


def opens_again_by_the_key_store(hands):
    """Nothing is asked: passphrase and password come from the key store."""
    hands.press("127.0.0.1")
    hands.sees_the_board()


def leaves_no_secret(hands, secrets, folders):
    for folder in folders:
        assert not (found := find_in_folder(folder, secrets)), found
    assert not (found := find_in_process(hands.app.process.pid, secrets)), found


def main():
    program = os.path.abspath(sys.argv[1])
    shots = sys.argv[2] if len(sys.argv) > 2 else None
    if shots:
        os.makedirs(shots, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, \
            Practice(program, os.path.join(folder, "service")) as practice, \
            ConnectProxy(USER, PROXY_PASSWORD) as proxy, \
            Desktop(keyring=True) as desktop:
        secrets = {"the passphrase": text_shapes(PASSPHRASE),
                   "the proxy's password": login_shapes(USER, PROXY_PASSWORD),
                   "the private key": key_shapes(practice.file("clerk.key"))}
        data, logs = os.path.join(folder, "data"), os.path.join(folder, "logs")
        os.makedirs(logs)
        app = desktop.start([program, "--data-dir", data], os.path.join(logs, "waybill.log"))
        hands = Hands(desktop, app, shots)
        places = (data, logs, desktop.folder)
        sets_up(hands, practice, proxy, folder)
        print("ok: sets up with the keyboard alone", flush=True)
        hands.tests_and_saves()
        assert proxy.tunnels, "the requests went through the proxy"
        kept = sorted(secrets_of(desktop.env["DBUS_SESSION_BUS_ADDRESS"]))
        assert kept == sorted([PASSPHRASE, PROXY_PASSWORD]), "the key store holds both"
        print("ok: tests, saves and opens", flush=True)
        hands.closes_the_connection()
        leaves_no_secret(hands, secrets, places)
        print("ok: leaves no secret after the set-up", flush=True)
        opens_again_by_the_key_store(hands)
        hands.closes_the_connection()
        leaves_no_secret(hands, secrets, places)
        print("ok: leaves no secret that came from the key store", flush=True)


if __name__ == "__main__":
    main()

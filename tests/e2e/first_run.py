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
from desktop import Desktop, NotFound, wait_for  # noqa: E402
from memory import find_in_folder, find_in_process  # noqa: E402
from practice import Practice  # noqa: E402

# Letters that xdotool types alike under every keyboard layout.
SECRETS = {"the passphrase": "correctzhorsezbattery", "the proxy's password": "openzsesamezplease"}
PASSPHRASE, PROXY_PASSWORD = SECRETS.values()


def make_locked_file(practice, target):
    """The clerk's certificate and key as PKCS#12 under the passphrase."""
    place = os.path.dirname(practice.connection_file)
    subprocess.run(["openssl", "pkcs12", "-export", "-in", os.path.join(place, "clerk.pem"),
                    "-inkey", os.path.join(place, "clerk.key"), "-passout", "env:WAYBILL_SECRET",
                    "-out", target], env=dict(os.environ, WAYBILL_SECRET=PASSPHRASE), check=True)
    return os.path.join(place, "ca.pem")


class Hands:
    """A person who has a keyboard and no mouse; eyes are the accessibility tree."""

    def __init__(self, desktop, app, shots):
        self.desktop, self.app, self.shots = desktop, app, shots
        self.steps = 0

    def look(self, name):
        if self.shots:
            self.steps += 1
            path = os.path.join(self.shots, "first-run-%02d-%s.png" % (self.steps, name))
            self.desktop.screenshot(path)

    def has_keyboard(self, node):
        return self.app.has(node, "FOCUSED")

    def gets_keyboard(self, node):
        """Waits until the program has put the keyboard there by itself."""
        def has():
            self.app.take_keyboard()
            return self.has_keyboard(node)
        wait_for(has, "the keyboard to be in %r" % node.get_name())

    def go_to(self, role, name):
        """Presses Tab until the keyboard is there."""
        node = self.app.find(role, name)
        self.app.take_keyboard()
        for _ in range(60):
            if self.has_keyboard(node):
                return node
            self.desktop.keys("Tab")
        raise NotFound("Tab does not lead to %s %r\n%s" % (role, name, self.app.tree()))

    def fill(self, role, name, text):
        node = self.go_to(role, name)
        self.desktop.keys("ctrl+a")
        self.desktop.type(text)
        return node

    def choose_file(self, button, path):
        self.go_to("push button", button)
        self.desktop.keys("space")
        dialog = self.app.find("dialog")
        wait_for(lambda: any(self.has_keyboard(node)
                             for node in self.app.find_all("text", root=dialog)),
                 "the keyboard to be in the file's name")
        self.desktop.type(path)
        self.desktop.keys("Return")
        wait_for(lambda: not self.app.find_all("dialog"), "the dialog to close")


def sets_up(hands, practice, proxy, folder):
    app, keys = hands.app, hands.desktop.keys
    authority = make_locked_file(practice, os.path.join(folder, "clerk.p12"))
    hands.look("start")
    hands.choose_file("Choose certificate…", os.path.join(folder, "clerk.p12"))
    field = app.find("password text", "Passphrase")
    hands.gets_keyboard(field)
    hands.look("locked")
    hands.desktop.type("wrong")
    keys("Return")
    app.find("label", "The passphrase does not open this file")
    hands.look("wrong-passphrase")
    hands.gets_keyboard(field)
    hands.desktop.type(PASSPHRASE)
    keys("Return")
    app.find("label", re.compile("Private key: inside$", re.MULTILINE))
    hands.look("unlocked")
    hands.fill("text", "Subscription ID", practice.settings["subscriptionId"])
    hands.fill("text", "Service address", practice.settings["endpoint"])
    hands.go_to("check box", "Show more settings")
    keys("space")
    hands.go_to("combo box", "Proxy")
    keys("End")
    hands.fill("text", "Proxy address", "127.0.0.1")
    hands.fill("spin button", "Port", str(proxy.port))
    hands.fill("text", "User name", "clerk")
    hands.fill("password text", "Password", PROXY_PASSWORD)
    hands.choose_file("Trust another authority…", authority)
    app.find("label", re.compile("Fingerprint"))
    hands.look("filled-in")


def tests_and_saves(hands):
    hands.go_to("push button", "Run the test")
    hands.desktop.keys("space")
    hands.app.find("label", re.compile("jobs? found: passed$"))
    hands.look("tested")
    hands.go_to("push button", "Save and open")
    hands.desktop.keys("space")
    table = hands.app.find("table", "Jobs")
    wait_for(lambda: hands.app.rows(table) >= 25, "the jobs of all accounts")
    hands.look("board")


def closes(hands):
    hands.desktop.keys("alt+f", "c")
    hands.app.find("push button", "Choose certificate…")
    wait_for(lambda: not hands.app.find_all("table", "Jobs"), "the board to go")


def opens_again_by_the_key_store(hands):
    """Nothing is asked: passphrase and password come from the key store."""
    hands.go_to("push button", "127.0.0.1")
    hands.desktop.keys("space")
    table = hands.app.find("table", "Jobs")
    wait_for(lambda: hands.app.rows(table) >= 25, "the jobs of all accounts")


def leaves_no_secret(hands, data, log):
    assert not (found := find_in_folder(data, SECRETS)), found
    assert not (found := find_in_folder(hands.desktop.folder, SECRETS)), found
    assert not (found := find_in_folder(os.path.dirname(log), SECRETS)), found
    assert not (found := find_in_process(hands.app.process.pid, SECRETS)), found


def main():
    program = os.path.abspath(sys.argv[1])
    shots = sys.argv[2] if len(sys.argv) > 2 else None
    if shots:
        os.makedirs(shots, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, \
            Practice(program, os.path.join(folder, "service")) as practice, \
            ConnectProxy("clerk", PROXY_PASSWORD) as proxy, \
            Desktop(keyring=True) as desktop:
        data, logs = os.path.join(folder, "data"), os.path.join(folder, "logs")
        os.makedirs(logs)
        log = os.path.join(logs, "waybill.log")
        hands = Hands(desktop, desktop.start([program, "--data-dir", data], log), shots)
        sets_up(hands, practice, proxy, folder)
        print("ok: sets up with the keyboard alone")
        tests_and_saves(hands)
        assert proxy.tunnels, "the requests went through the proxy"
        print("ok: tests, saves and opens")
        closes(hands)
        leaves_no_secret(hands, data, log)
        print("ok: leaves no secret after the set-up")
        opens_again_by_the_key_store(hands)
        closes(hands)
        leaves_no_secret(hands, data, log)
        print("ok: leaves no secret that came from the key store")


if __name__ == "__main__":
    main()

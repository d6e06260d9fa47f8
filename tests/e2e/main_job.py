#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""The main job through the accessibility tree, by accessible names alone, against the practice
service in a process of its own; an independent client says what the service then holds.

Usage: main_job.py WAYBILL [SCREENSHOT_FOLDER]
"""
import os
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from desktop import Desktop, wait_for  # noqa: E402
from practice import Practice  # noqa: E402

SHIPPED = "hdd-0412"      # Creating, nothing missing but the parcel
CONTESTED = "exp-0077"    # Transferring, an export job
PACKED = "hdd-0388"       # Packaging: all but the names is locked
LOCKED_SINCE_PACKAGING = ("Locked since Packaging: your drives are being sent back to this "
                          "address. Call support if it is wrong.")


class Clerk:
    def __init__(self, desktop, app, practice, shots):
        self.desktop, self.app, self.practice, self.shots = desktop, app, practice, shots
        self.jobs = app.find("table", "Jobs")
        wait_for(lambda: app.rows(self.jobs) >= 25, "the jobs of all accounts")

    def look(self, name):
        if self.shots:
            self.desktop.screenshot(os.path.join(self.shots, name + ".png"))

    def open(self, name):
        field = self.app.find("text", "Find jobs")

        def has_the_keyboard():
            self.app.take_keyboard()
            self.desktop.keys("ctrl+f")
            return self.app.has(field, "FOCUSED")
        wait_for(has_the_keyboard, "the keyboard to be in Find jobs")
        self.desktop.keys("ctrl+a")
        self.desktop.type(name)
        wait_for(lambda: self.app.text(field) == name, "the name to be typed")
        wait_for(lambda: self.app.rows(self.jobs) == 1
                 and name in self.app.row(self.jobs, 0)[0], "the only row " + name)
        self.desktop.keys("Down", "Return")
        self.app.find("label", name)
        self.app.find("text", "Friendly name")

    def back(self):
        self.app.press(self.app.find("push button", "Back"))
        self.jobs = self.app.find("table", "Jobs")

    def fill(self, field, text):
        node = self.app.find("text", field)
        self.app.set_text(node, text)
        wait_for(lambda: self.app.text(node) == text, "%s to hold %r" % (field, text))

    def press(self, button, root=None):
        self.app.press(self.app.find("push button", button, root))

    def hears(self, pattern):
        import re
        return self.app.find("label", re.compile(pattern))

    def holds(self, name, section, member, value):
        def asked():
            properties = self.practice.job(name)["Properties"]
            held = properties.get(section, {}).get(member) if section else properties.get(member)
            return held == value
        wait_for(asked, "the service to hold %s %r" % (member, value))


def corrects_the_return_address(clerk):
    clerk.open(SHIPPED)
    clerk.look("editor-creating")
    clerk.fill("Phone", "+49 40 5550 0142")
    clerk.press("Save")
    clerk.hears(r"^Saved \d+:\d\d")
    clerk.holds(SHIPPED, "ReturnAddress", "Phone", "+49 40 5550 0142")


def ships(clerk):
    # Pressed too early it says what is missing and sends nothing.
    clerk.press("Mark as shipped…")
    clerk.hears("tracking number|Tracking number")
    clerk.look("editor-missing")
    clerk.fill("Delivery carrier", "FedEx")
    clerk.fill("Tracking number", "779017972697")
    clerk.press("Mark as shipped…")
    dialog = clerk.app.find("dialog")
    clerk.look("mark-as-shipped")
    tick = clerk.app.find("check box", "The drives have left for the address above", dialog)
    clerk.app.press(tick)
    button = clerk.app.find("push button", "Mark as shipped", dialog)
    wait_for(lambda: clerk.app.enabled(button), "the button to be enabled by the tick")
    clerk.app.press(button)
    clerk.holds(SHIPPED, None, "State", "Shipping")
    clerk.holds(SHIPPED, "DeliveryPackage", "TrackingNumber", "779017972697")
    clerk.back()


def finds_fields_locked(clerk):
    clerk.open(PACKED)
    address = clerk.app.find("text", "Recipient name")
    assert not clerk.app.enabled(address), "the return address must be locked in Packaging"
    assert clerk.app.text(address), "a locked field still shows its value"
    assert clerk.app.enabled(clerk.app.find("text", "Friendly name"))
    clerk.app.find("label", LOCKED_SINCE_PACKAGING)
    clerk.look("editor-packaging")
    clerk.back()


def meets_a_colleague(clerk):
    clerk.open(CONTESTED)
    theirs = dict(clerk.practice.job(CONTESTED)["Properties"]["ReturnAddress"],
                  Phone="+31 20 555 0199")
    assert clerk.practice.change(CONTESTED, {"ReturnAddress": theirs}) in (200, 204)
    clerk.fill("Email", "returns@contoso.example")
    clerk.press("Save")
    dialog = clerk.app.find("dialog")
    clerk.app.find("label", "Someone changed this job while you were editing", dialog)
    clerk.look("conflict")
    clerk.press("Save both changes", dialog)
    clerk.holds(CONTESTED, "ReturnAddress", "Email", "returns@contoso.example")
    clerk.holds(CONTESTED, "ReturnAddress", "Phone", "+31 20 555 0199")
    clerk.hears(r"^Saved \d+:\d\d")
    clerk.back()


def cancels(clerk):
    clerk.open(SHIPPED)
    clerk.press("Request cancellation…")
    dialog = clerk.app.find("dialog")
    clerk.look("cancellation")
    clerk.press("Request cancellation", dialog)
    clerk.holds(SHIPPED, None, "CancelRequested", True)
    clerk.back()


def has_a_history(clerk):
    clerk.open(SHIPPED)
    clerk.app.press(clerk.app.find("page tab", "History"))
    history = clerk.app.find("table", "History")
    wait_for(lambda: clerk.app.rows(history) == 3, "three changes in the history")
    newest, shipped, corrected = (clerk.app.row(history, index) for index in range(3))
    assert "Request cancellation" in newest, newest
    assert "Mark as shipped" in shipped, shipped
    assert "Saved" in corrected and any("+49 40 5550 0142" in cell for cell in corrected), corrected
    clerk.back()


def main():
    program = os.path.abspath(sys.argv[1])
    shots = sys.argv[2] if len(sys.argv) > 2 else None
    if shots:
        os.makedirs(shots, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, \
            Practice(program, os.path.join(folder, "service")) as practice, \
            Desktop() as desktop:
        app = desktop.start([program, "--connection", practice.connection_file,
                             "--data-dir", os.path.join(folder, "data")])
        clerk = Clerk(desktop, app, practice, shots)
        clerk.look("board")
        for step in (corrects_the_return_address, ships, finds_fields_locked, meets_a_colleague,
                     cancels, has_a_history):
            step(clerk)
            print("ok:", step.__name__.replace("_", " "))


if __name__ == "__main__":
    main()

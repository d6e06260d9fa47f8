#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""A clerk's morning: ten jobs are shipped from the start of the program, with the keyboard alone,
against the practice service in a process of its own. The clerk knows where the keyboard is, and
types what belongs there; every stroke beside the data is counted.

A stroke is a key pressed with what is held down: Ctrl+Shift+Enter is one stroke and three keys.

Usage: ten_jobs.py WAYBILL [SCREENSHOT_FOLDER]
"""
import json
import os
import re
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from desktop import Desktop, NotFound, wait_for  # noqa: E402
from practice import Practice  # noqa: E402

MOST_STROKES = 12
ACCOUNT = "xttest"
UNADDRESSED = "hdd-0413"  # of the practice data: Creating, with no return address at all
TICK = "The drives have left for the address above"

# Job, and what the clerk has in hand: carrier, number on the label as it is read there, drives.
PARCELS = [
    (UNADDRESSED, "FedEx", "0202 0702 1381 226", "1"),
    ("shelf-01", "FedEx", "7779 1797 2697", "1"),
    ("shelf-02", "UPS", "1Z 999 AA1 01 2345 6784", "2"),
    ("shelf-03", "UPS", "1Z5R89390357567127", "1"),
    ("shelf-04", "DHL", "3318810036", "3"),
    ("shelf-05", "DHL", "33-1881-0047", "2"),
    ("shelf-06", "FedEx", "449044304137821", "1"),
    ("shelf-07", "Blue Dart", "12345678901", "4"),
    ("shelf-08", "FedEx", "779017972697", "1"),
    ("shelf-09", "FedEx", "020207021381215", "2"),
]
RETURN_ADDRESS = {"Name": "Priya Raman", "Address": "One Microsoft Way, Redmond, WA 98052",
                  "Phone": "+1 425 555 0123", "Email": "priya.raman@contoso.example"}
RETURN_FIELDS = (("Recipient name", "Name"), ("Address", "Address"), ("Phone", "Phone"),
                 ("Email", "Email"))


def make_room(practice):
    """Only ten jobs are left to ship; and the service has room for twenty that are at work."""
    for job in practice.operator("GET", "/jobs"):
        if job["state"] in ("Creating", "Received") and job["name"] != UNADDRESSED:
            practice.operator("POST", "/remove", {"account": job["account"], "job": job["name"]})


def create(practice, name, drives):
    """What was made yesterday, in another program."""
    job = {"Name": name,
           "Properties": {"Type": "Import", "Location": "West US", "StorageAccountKey": "a2V5",
                          "FriendlyName": "Shelf " + name[-2:], "ReturnAddress": RETURN_ADDRESS,
                          "ReturnShipping": {"CarrierName": "FedEx",
                                             "CarrierAccountNumber": "604111987"}},
           "DriveList": [{"DriveId": "%s-%d" % (name.upper(), number),
                          "BitLockerKey": "-".join(["123456"] * 8),
                          "ManifestFile": "\\DriveManifest.xml", "ManifestHash": "%032X" % number}
                         for number in range(1, drives + 1)]}
    status, _, body = practice.request("PUT", "/storageaccounts/%s/jobs/%s" % (ACCOUNT, name),
                                       json.dumps(job), [("Content-Type", "application/json")])
    assert status == 201, "the practice service did not make %s: %s %s" % (name, status, body)


class Keyboard:
    """Presses keys and counts them; what is typed as data is not counted."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.strokes = []

    def press(self, *chords):
        for chord in chords:
            self.desktop.keys(chord)
            self.strokes.append(chord)

    def take(self):
        taken, self.strokes = self.strokes, []
        return taken


class Clerk:
    def __init__(self, app, keyboard):
        self.app, self.keyboard = app, keyboard

    def focused(self):
        """The names of what has the keyboard: a combo box and its line both do."""
        return (node.get_name() or "" for node in self.app.walk() if self.app.has(node, "FOCUSED"))

    def expect(self, name):
        try:
            wait_for(lambda: name in self.focused(), "the keyboard in %r" % name)
        except NotFound as error:
            raise NotFound("%s; it is in %s\n%s"
                           % (error, list(self.focused()), self.app.tree())) from None

    def current_job(self):
        """The job of the chosen row."""
        table = self.app.find("table", "Jobs")
        cells = table.get_table_iface()
        names = (cells.get_accessible_at(row, 0) for row in range(self.app.rows(table)))
        return next((name.get_name() for name in names if self.app.has(name, "SELECTED")), None)

    def expect_job(self, name):
        wait_for(lambda: (self.current_job() or "").startswith(name), "the row of " + name)
        self.expect("Jobs")

    def choose_view(self):
        self.keyboard.press("alt+v", "n")  # View > Needs tracking
        self.expect_job(PARCELS[0][0])

    def enter(self, field, data):
        self.expect(field)
        self.keyboard.desktop.type(data)

    def ship(self, job, carrier, number, drives):
        self.expect_job(job)
        self.keyboard.press("Return")
        self.enter("Delivery carrier", carrier)
        self.keyboard.press("Return")
        self.enter("Tracking number", number)
        self.keyboard.press("Return")
        self.enter("Number of drives", drives)
        self.keyboard.press("ctrl+shift+Return")
        if job == UNADDRESSED:
            self.give_the_return_address()
        self.expect(TICK)
        self.keyboard.press("space", "alt+m")
        self.app.find("label", re.compile(r"^Marked as shipped \d+:\d\d"))
        wait_for(self.window_has_the_keyboard, "the keyboard to be back in the window")
        self.keyboard.press("Escape")

    def window_has_the_keyboard(self):
        """Window managers give it back after a dialog, but on a busy computer not always."""
        if self.app.has(self.app.find("frame", re.compile("^Waybill")), "ACTIVE"):
            return True
        self.app.take_keyboard()
        return False

    def give_the_return_address(self):
        for field, member in RETURN_FIELDS:
            self.enter(field, RETURN_ADDRESS[member])
            if field == "Address":
                self.keyboard.press("Tab")  # past the button that helps with its parts
            self.keyboard.press("Tab" if field != "Email" else "ctrl+shift+Return")


def keys_in(strokes):
    return sum(len(stroke.split("+")) for stroke in strokes)


def digits(number):
    return re.sub(r"[^0-9A-Z]", "", number.upper())


def check(practice, job, carrier, number, drives):
    held = practice.job(job)["Properties"]
    package = held["DeliveryPackage"]
    assert held["State"] == "Shipping", held["State"]
    assert package["CarrierName"] == carrier, package
    assert digits(package["TrackingNumber"]) == digits(number), package
    assert package["DriveCount"] == int(drives), package
    assert held["ReturnAddress"] == RETURN_ADDRESS, held["ReturnAddress"]


def ship_all(clerk, practice):
    clerk.choose_view()
    print("%-9s %2d strokes (%2d keys): %s" % ((("view",) + said(clerk.keyboard.take()))))
    most = 0
    for parcel in PARCELS:
        clerk.ship(*parcel)
        strokes = clerk.keyboard.take()
        print("%-9s %2d strokes (%2d keys): %s" % ((parcel[0],) + said(strokes)))
        most = max(most, len(strokes))
        check(practice, *parcel)
    clerk.app.find("label", "No job needs tracking")
    assert most <= MOST_STROKES, "%d strokes for one job, more than %d" % (most, MOST_STROKES)


def said(strokes):
    return len(strokes), keys_in(strokes), " ".join(strokes)


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder, \
            Practice(program, os.path.join(folder, "service")) as practice, \
            Desktop() as desktop:
        make_room(practice)
        for name, _, _, drives in PARCELS[1:]:
            create(practice, name, int(drives))
        app = desktop.start([program, "--connection", practice.connection_file,
                             "--data-dir", os.path.join(folder, "data")])
        clerk = Clerk(app, Keyboard(desktop))
        table = app.find("table", "Jobs")
        wait_for(lambda: any(app.row(table, row)[0].startswith(PARCELS[-1][0])
                             for row in range(app.rows(table))), "the jobs of all accounts")
        clerk.expect("Jobs")
        try:
            ship_all(clerk, practice)
        except BaseException:
            if len(sys.argv) > 2:
                desktop.screenshot(os.path.join(sys.argv[2], "ten-jobs.png"))
            raise


if __name__ == "__main__":
    main()

#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""Keys that only a real window and a real keyboard tell right from wrong: the menu key, Alt with a
letter that nobody has, what AltGr writes on a German keyboard, and Ctrl+F away from the jobs.

Usage: keys.py WAYBILL [SCREENSHOT_FOLDER]
"""
import os
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from desktop import Desktop, wait_for  # noqa: E402
from hands import MANY_JOBS, Hands  # noqa: E402

# An independent client, such as the e-mail program that the clerk knows, leaves these alone too.
NOBODYS = ("alt+7", "alt+shift+7", "alt+comma", "alt+minus")


def expect(is_good, what):
    if not is_good:
        raise AssertionError(what)


def asked(desktop, *question):
    done = subprocess.run(["xdotool", *question], env=desktop.env, capture_output=True, text=True,
                          timeout=30)
    return done.stdout.split()


def menu_key_opens_the_menu_at_the_row(desktop, app, hands):
    """The menu is a window of its own, which is not in the accessibility tree."""
    def windows():
        return set(asked(desktop, "search", "--onlyvisible", "--class", "waybill"))
    table = app.find("table", "Jobs")
    before = windows()
    for key in ("Menu", "shift+F10"):
        desktop.keys("Home", "Down", "Down")
        desktop.keys(key)
        menu = wait_for(lambda: windows() - before, "the menu that %s opens" % key).pop()
        hands.look("menu")
        place = asked(desktop, "getwindowgeometry", "--shell", menu)
        top = next(int(line[2:]) for line in place if line.startswith("Y="))
        cell = table.get_table_iface().get_accessible_at(2, 0)
        row = cell.get_component_iface().get_extents(desktop.atspi.CoordType.SCREEN)
        expect(abs(top - row.y - row.height) < row.height / 2,
               "%s opens the menu at %d, and the row is at %d" % (key, top, row.y))
        desktop.keys("Escape")
        wait_for(lambda: windows() == before, "the menu to close")
        expect(hands.has_keyboard(table), "the table has lost the keyboard to a menu")


def nobodys_letters_type_nothing(desktop, app, hands, field):
    desktop.keys("ctrl+a")
    desktop.type("x")
    wait_for(lambda: app.text(field) == "x", "a letter to be typed")
    desktop.keys(*NOBODYS)
    desktop.type("y")  # comes after them
    wait_for(lambda: app.text(field).endswith("y"), "the letter after them")
    expect(app.text(field) == "xy", "Alt and a letter typed %r" % app.text(field))


def altgr_writes(desktop, app, hands, field):
    subprocess.run(["setxkbmap", "de"], env=desktop.env, check=True, timeout=30)
    desktop.keys("ctrl+a")
    for letter in ("q", "e"):
        desktop.keys("ISO_Level3_Shift+" + letter)
    wait_for(lambda: app.text(field) == "@\u20ac", "AltGr to write @ and \u20ac")
    subprocess.run(["setxkbmap", "us"], env=desktop.env, check=True, timeout=30)


def ctrl_f_leads_to_the_jobs(desktop, app, hands):
    desktop.keys("ctrl+f")
    app.find("dialog")  # what was typed is not saved
    hands.look("unsaved")
    desktop.keys("alt+t")  # Stay
    hands.sees_no_dialog()
    expect(app.find_all("text", "Friendly name"), "Stay did not stay")
    desktop.keys("ctrl+f")
    app.find("dialog")
    desktop.keys("alt+d")  # Discard
    hands.gets_keyboard("text", "Find jobs")
    desktop.type("0409")
    table = app.find("table", "Jobs")
    wait_for(lambda: app.rows(table) == 1, "the job to be found")
    hands.look("found")


def main(program, shots):
    with Desktop() as desktop:
        folder = os.path.join(desktop.folder, "data")
        app = desktop.start([program, "--practice", "--data-dir", folder])
        hands = Hands(desktop, app, shots)
        table = app.find("table", "Jobs")
        wait_for(lambda: app.rows(table) >= MANY_JOBS, "the jobs of all accounts")
        hands.gets_keyboard("table", "Jobs")
        menu_key_opens_the_menu_at_the_row(desktop, app, hands)
        desktop.keys("Home", "Return")
        field = hands.go_to("text", "Friendly name")
        nobodys_letters_type_nothing(desktop, app, hands, field)
        altgr_writes(desktop, app, hands, field)
        ctrl_f_leads_to_the_jobs(desktop, app, hands)
        print("menu key, nobody's letters, AltGr, Ctrl+F: as a person expects")


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)

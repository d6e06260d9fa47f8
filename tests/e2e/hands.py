# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""A person who has a keyboard and no mouse; eyes are the accessibility tree."""
import os
import re

from desktop import NotFound, wait_for

MANY_JOBS = 25  # of the practice service


class Hands:
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

    def gets_keyboard(self, role, name):
        """Waits until the program has put the keyboard there by itself."""
        node = self.app.find(role, name)

        def has():
            self.app.take_keyboard()
            return self.has_keyboard(node)
        wait_for(has, "the keyboard to be in %r" % name)

    def go_to(self, role, name):
        """Presses Tab until the keyboard is there."""
        find = self.app.find_labelled if role == "combo box" else self.app.find
        node = find(role, name)
        self.app.take_keyboard()
        for _ in range(60):
            if self.has_keyboard(node):
                return node
            self.desktop.keys("Tab")
        raise NotFound("Tab does not lead to %s %r\n%s" % (role, name, self.app.tree()))

    def press(self, button):
        self.go_to("push button", button)
        self.desktop.keys("space")

    def fill(self, role, name, text):
        node = self.go_to(role, name)
        self.desktop.keys("ctrl+a")
        self.desktop.type(text)
        return node

    def choose_file(self, button, path):
        self.press(button)
        dialog = self.app.find("dialog")
        name = wait_for(lambda: [node for node in self.app.find_all("text", root=dialog)
                                 if self.has_keyboard(node)],
                        "the keyboard to be in the file's name")[0]
        self.desktop.type(path)
        wait_for(lambda: self.app.text(name) == path, "the path to be typed")
        self.desktop.keys("Return")
        try:
            self.sees_no_dialog(deadline=8)
        except NotFound:  # the list of files that begin like it took the key
            self.desktop.keys("Return")
            self.sees_no_dialog()

    def sees_no_dialog(self, **patience):
        wait_for(lambda: not self.app.find_all("dialog"), "the dialog to close", **patience)

    def shows_more_settings(self):
        self.go_to("check box", "Show more settings")
        self.desktop.keys("space")

    def trusts(self, authority):
        self.choose_file("Trust another authority…", authority)
        self.app.find("label", re.compile("Fingerprint"))

    def tests_and_saves(self):
        self.press("Run the test")
        self.app.find("label", re.compile("jobs? found: passed$"))
        self.look("tested")
        self.press("Save and open")
        self.sees_the_board()

    def sees_the_board(self):
        table = self.app.find("table", "Jobs")
        wait_for(lambda: self.app.rows(table) >= MANY_JOBS, "the jobs of all accounts")
        self.look("board")

    def closes_the_connection(self):
        self.app.take_keyboard()
        self.desktop.keys("alt+f", "c")
        self.app.find("push button", "Choose certificate…")
        wait_for(lambda: not self.app.find_all("table", "Jobs"), "the board to go")

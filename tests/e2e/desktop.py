# SPDX-FileCopyrightText: 2026 The Waybill authors
# SPDX-License-Identifier: Apache-2.0
"""A private desktop (Xvfb, D-Bus, AT-SPI, openbox) and a program on it, used as a screen-reader
user would use it: things are found by role and accessible name, never by their place in the code.

Needs Debian's own python3 (python3-gi, gir1.2-atspi-2.0). Ends only processes that it started.
"""
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time

DEADLINE = 20.0
PAUSE = 0.05


class NotFound(LookupError):
    pass


def wait_for(condition, what, deadline=DEADLINE):
    """The first true value of condition(); polls, since AT-SPI has no event for most of it."""
    end = time.monotonic() + deadline
    trouble = ""
    while True:
        try:
            value = condition()
            if value:
                return value
        except NotFound:
            raise
        except Exception as error:  # as a rule a widget that went away between two questions
            trouble = "; last trouble: %s" % error
        if time.monotonic() > end:
            raise NotFound("waited %.0f s in vain for %s%s" % (deadline, what, trouble))
        time.sleep(PAUSE)


def refresh(node):
    """Forgets what AT-SPI remembers of a node; the call's name depends on its version."""
    getattr(node, "clear_cache_single", node.clear_cache)()


class Desktop:
    def __init__(self, size="1280x800x24", keyring=False):
        self.size, self.keyring = size, keyring
        self.processes = []
        self.folder = tempfile.mkdtemp(prefix="waybill-desktop-")
        self.atspi = None

    def __enter__(self):
        try:
            self._start_services()
        except NotFound as trouble:  # of the display or its helpers, not of the program
            print("the desktop is started once more:", trouble, flush=True)
            self.close()
            self.processes, self.folder = [], tempfile.mkdtemp(prefix="waybill-desktop-")
            self._start_services_or_close()
        except BaseException:
            self.close()
            raise
        return self

    def _start_services_or_close(self):
        try:
            self._start_services()
        except BaseException:
            self.close()
            raise

    def __exit__(self, *unused):
        self.close()

    def _spawn(self, command, **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen(command, env=self.env, start_new_session=True,
                                   stderr=subprocess.DEVNULL, **options)
        self.processes.append(process)
        return process

    def _start_services(self):
        home, run = os.path.join(self.folder, "home"), os.path.join(self.folder, "run")
        os.makedirs(home)
        os.makedirs(run, mode=0o700)
        drop = ("WAYLAND_DISPLAY", "DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS",
                "QT_QPA_PLATFORM")
        self.env = {k: v for k, v in os.environ.items() if k not in drop}
        self.env.update(HOME=home, XDG_RUNTIME_DIR=run, XDG_CONFIG_HOME=home + "/.config",
                        XDG_DATA_HOME=home + "/.local/share", XDG_CACHE_HOME=home + "/.cache")
        read, write = os.pipe()
        self._spawn(["Xvfb", "-displayfd", str(write), "-screen", "0", self.size, "-nolisten", "tcp"],
                    pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        if not number:  # two servers that start at once can want the same number
            raise NotFound("the display did not come up")
        self.env["DISPLAY"] = ":" + number
        bus = self._spawn(["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                          stdout=subprocess.PIPE, text=True)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        self._spawn(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        if shutil.which("openbox"):
            self._manager = self._spawn(["openbox"])
            wait_for(self._is_managed, "the window manager")  # which can lose a window before
        if self.keyring:
            keyring = self._spawn(["gnome-keyring-daemon", "--unlock", "--foreground",
                                   "--components=secrets"], stdin=subprocess.PIPE)
            keyring.stdin.write(b"pw")
            keyring.stdin.close()
            wait_for(lambda: self._owned("org.freedesktop.secrets"), "the key store")
        os.environ.update({k: self.env[k] for k in
                           ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")})
        wait_for(lambda: self._owned("org.a11y.Bus"), "the accessibility bus")
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        Atspi.init()
        self.atspi = Atspi

    def _is_managed(self):
        if self._manager.poll() is not None:  # it gives up where the display is not ready for it
            self._manager = self._spawn(["openbox"])
        return subprocess.run(["xdotool", "get_num_desktops"], env=self.env, capture_output=True,
                              timeout=30).returncode == 0

    def _owned(self, name):
        answer = subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
             "org.freedesktop.DBus.NameHasOwner", "string:" + name],
            env=self.env, capture_output=True, text=True)
        return "true" in answer.stdout

    def start(self, command, log=None, given=None):
        """Starts a program; what is given goes to its standard input."""
        environment = dict(self.env, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        out = open(log, "ab") if log else subprocess.DEVNULL
        process = subprocess.Popen(command, env=environment, stdout=out, stderr=out,
                                   stdin=subprocess.PIPE if given else None,
                                   start_new_session=True)
        self.processes.append(process)
        if given:
            process.stdin.write(given.encode())
            process.stdin.close()
        return App(self, process)

    def keys(self, *chords):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "15", *chords],
                       env=self.env, check=True, timeout=30)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "10", text], env=self.env, check=True,
                       timeout=60)

    def screenshot(self, path):
        subprocess.run(["import", "-window", "root", "-silent", path], env=self.env, check=True,
                       timeout=30)

    def close(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                try:
                    process.wait(3)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class App:
    def __init__(self, desktop, process):
        self.desktop, self.process = desktop, process
        self.states = desktop.atspi.StateType
        self.root = wait_for(self._attach, "a window on the accessibility bus")
        wait_for(self.take_keyboard, "a window for the keyboard")

    def _attach(self):
        if self.process.poll() is not None:
            raise NotFound("the program ended with %s" % self.process.returncode)
        desk = self.desktop.atspi.get_desktop(0)
        refresh(desk)
        for child in self._children(desk):
            if child.get_process_id() == self.process.pid and child.get_child_count():
                return child
        return None

    def take_keyboard(self):
        """Gives the program's window the keyboard, which it may not have got by itself: the window
        manager can come up after it. True once there is a window to give it to."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Waybill"],
                               env=self.desktop.env, capture_output=True, text=True, timeout=30)
        windows = found.stdout.split()
        for window in windows:
            subprocess.run(["xdotool", "windowfocus", window], env=self.desktop.env,
                           capture_output=True, timeout=30)
        return bool(windows)

    @staticmethod
    def _children(node):
        refresh(node)
        found = (node.get_child_at_index(i) for i in range(node.get_child_count()))
        return [child for child in found if child is not None]

    def has(self, node, state):
        refresh(node)
        return node.get_state_set().contains(getattr(self.states, state))

    def enabled(self, node):
        return self.has(node, "ENABLED") and self.has(node, "SENSITIVE")

    def walk(self, root=None, inside_tables=False):
        stack = [root or self.root]
        while stack:
            node = stack.pop()
            yield node
            if not inside_tables and node.get_role_name() in ("table", "tree", "list"):
                continue
            stack.extend(child for child in reversed(self._children(node))
                         if self.has(child, "SHOWING"))

    def find_all(self, role, name=None, root=None):
        found = []
        for node in self.walk(root, role in ("table cell", "list item")):
            try:
                text = node.get_name() or ""
                if node.get_role_name() == role and (
                        name is None or text == name
                        or (isinstance(name, re.Pattern) and name.search(text))):
                    found.append(node)
            except Exception:
                continue
        return found

    def find(self, role, name=None, root=None, deadline=DEADLINE):
        try:
            return wait_for(lambda: self.find_all(role, name, root), "%s %r" % (role, name),
                            deadline)[0]
        except NotFound as error:
            raise NotFound("%s\n%s" % (error, self.tree())) from None

    def find_labelled(self, role, label):
        """A box to choose from: its name is what is chosen, and a label says what it is for."""
        def labels(node):
            return [relation.get_target(index).get_name()
                    for relation in node.get_relation_set()
                    if relation.get_relation_type() == self.desktop.atspi.RelationType.LABELLED_BY
                    for index in range(relation.get_n_targets())]
        return wait_for(lambda: [node for node in self.find_all(role) if label in labels(node)],
                        "%s labelled %r" % (role, label))[0]

    def text(self, node):
        refresh(node)
        editor = node.get_text_iface()
        if editor is None or node.get_role_name() == "label":
            return node.get_name() or ""
        return editor.get_text(0, editor.get_character_count())

    def description(self, node):
        refresh(node)
        return node.get_description() or ""

    def set_text(self, node, text):
        if not self.enabled(node):
            raise RuntimeError("%r is locked" % node.get_name())
        if not node.get_editable_text_iface().set_text_contents(text):
            raise RuntimeError("%r takes no text" % node.get_name())

    def press(self, node):
        if not self.enabled(node):
            raise RuntimeError("%r is disabled" % node.get_name())
        actions = node.get_action_iface()
        names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
        for wanted in ("Press", "Toggle"):
            if wanted in names:
                return actions.do_action(names.index(wanted))
        raise NotFound("%r cannot be pressed: %s" % (node.get_name(), names))

    def rows(self, table):
        refresh(table)
        return table.get_table_iface().get_n_rows()

    def row(self, table, index):
        cells = table.get_table_iface()
        return [cells.get_accessible_at(index, column).get_name() or ""
                for column in range(cells.get_n_columns())]

    def row_with(self, table, text):
        return next((i for i in range(self.rows(table))
                     if any(text in cell for cell in self.row(table, i))), None)

    def focus(self, node):
        return node.get_component_iface().grab_focus()

    def tree(self):
        lines = []
        for node in self.walk():
            try:
                lines.append("%s %r %s" % (node.get_role_name(), node.get_name(),
                                           "" if self.enabled(node) else "(disabled)"))
            except Exception:
                continue
        return "\n".join(lines)

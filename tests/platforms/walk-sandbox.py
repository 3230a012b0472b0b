#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""walk-sandbox.py APP PICTURES: through the sandboxed program as its user: a picture of each
view, a document and a folder chosen in the portal's chooser, an entry that lands in that
folder, a change from outside that is seen, and all of it still there after a restart; a
programme added from a file, beside that of an extension, and removed.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "walk"))
from walk import Lost, Program, Walk, children, name_of, role_of, wait_for  # noqa: E402
from gi.repository import Atspi, Gio, GLib  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
DIARY = ROOT / "tests" / "data" / "import" / "jrnl.json"
APP, PICTURES = sys.argv[1], pathlib.Path(sys.argv[2])
VIEWS = [name.split("=")[0] for line in (ROOT / "run").read_text(encoding="utf-8").splitlines()
         if line.startswith("views=") for name in line[len("views=("):-1].split()]
BUILT_IN, EXTENSION, FROM_FILE = "Managing and leading", "Our cohort", "Evening school"
PROGRAMME = ROOT / "data" / "programmes" / "managing-and-leading" / "programme.json"
IMPORTED = "A talk with Jon"
WORDS = "The tide turned at noon"
OUTSIDE = "Written by another device"


class Sandboxed(Program):
    """The program behind the proxies of its sandbox: known by its name, not its process."""

    def __init__(self):
        super().__init__("flatpak", "run", APP)

    def _find_application(self):
        return next((application for application in children(Atspi.get_desktop(0))
                     if name_of(application) == "even-keel"), None)

    def act(self, action, parameter=None):
        owner, name = action.split(".")
        path = "/" + APP.replace(".", "/") + ("/window/1" if owner == "win" else "")
        bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        bus.call_sync(APP, path, "org.gtk.Actions", "Activate",
                      GLib.Variant("(sava{sv})", (name, [] if parameter is None else [parameter], {})),
                      None, Gio.DBusCallFlags.NONE, -1, None)


def windows(title):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title],
                           capture_output=True, text=True).stdout.split()
    return sorted(found, key=int)


def choose(title, path):
    """In the portal's own chooser, by the keyboard. It completes what is typed, and says nowhere
    when it has: so it is typed again until the chooser has gone."""
    window = wait_for(f"the chooser “{title}”", lambda: windows(title))[-1]
    press = ["xdotool", "key", "--clearmodifiers"]

    def is_there():
        return window in windows(".")

    def is_chosen():
        if not is_there():
            return True
        if subprocess.run(["xdotool", "windowfocus", "--sync", window], capture_output=True).returncode != 0:
            return False
        subprocess.run([*press, "ctrl+l", "ctrl+a"], check=True)
        subprocess.run(["xdotool", "type", "--delay", "15", str(path)], check=True)
        subprocess.run([*press, "Return"], check=True)
        try:
            return wait_for("the chooser to go", lambda: not is_there(), 1.5)
        except Lost:
            return False

    wait_for(f"{path} to be chosen", is_chosen, 30)


def pixels_of(window):
    picture = subprocess.run(["import", "-window", window, "ppm:-"], capture_output=True)
    return picture.stdout if picture.returncode == 0 else b""


class Sandbox:
    def __init__(self):
        self.home = pathlib.Path(os.path.expanduser("~"))
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="workbook-", dir=self.home))
        self.program = None
        self.taken = set()

    def start(self):
        self.program = Sandboxed()
        self.program.find("push button", name="Main Menu")

    def take_picture(self, name, window):
        """Once the window shows something new, and no longer changes: three times the same."""
        last = [b"", b"", b""]

        def is_at_rest():
            last.append(pixels_of(window))
            return last[-1] and last[-1] == last[-2] == last[-3] and last[-1] not in self.taken

        wait_for(f"{name} to come to rest", is_at_rest)
        self.taken.add(last[-1])
        path = PICTURES / f"{name}.png"
        subprocess.run(["convert", "ppm:-", path], input=last[-1], check=True)
        assert path.stat().st_size > 10_000, f"nothing is seen in {name}"

    def take_pictures(self):
        for view in VIEWS:
            self.program.act("win.show-view", GLib.Variant("s", view))
            self.take_picture(view, self._window())

    def _window(self):
        return wait_for("the window", lambda: windows("Even Keel"))[0]

    def choose_document(self):
        self.program.act("win.show-view", GLib.Variant("s", "journal"))
        self.program.act("win.import")
        choose("Import", DIARY)
        self.program.focus_window()
        self.program.click(self.program.find("push button", name="Import"))
        self.program.find("list item", contains=IMPORTED)

    def choose_folder(self):
        self.program.focus_window()
        self.program.act("win.choose-folder")
        choose("Choose a Folder for the Workbook", self.folder)
        self.program.focus_window()
        start = self.program.find("push button", name="Start New")
        self.take_picture("choose-folder", windows("Move Your Workbook There")[-1])
        self.program.click(start)
        wait_for("the workbook in the folder", lambda: (self.folder / "workbook.json").exists())
        self.program.find("push button", contains="Write Your First Entry")
        self.program.is_gone(contains=IMPORTED)

    def write(self):
        self.program.focus_window()
        self.program.act("app.new-entry")
        wait_for("a text to write in", lambda: self.program.focused()
                 and role_of(self.program.focused()) == "text")
        self.program.type(WORDS)
        self.entry = wait_for("the entry in the folder", lambda: next(
            (path for path in self.folder.glob("journal/*/*.json")
             if WORDS in path.read_text(encoding="utf-8")), None))

    def change_outside(self):
        entry = json.loads(self.entry.read_text(encoding="utf-8"))
        entry["id"] = "01234567-89ab-4def-8123-456789abcdef"
        entry["texts"] = {name: OUTSIDE for name in entry["texts"]}
        other = self.entry.with_name(self.entry.name[:11] + entry["id"][-12:] + ".json")
        self._look_away()
        other.write_text(json.dumps(entry), encoding="utf-8")
        self.program.focus_window()
        self.program.find(contains=OUTSIDE)

    def _look_away(self):
        """To where no window is, and no pointer in one, until the program has noticed."""
        root = subprocess.run(["xwininfo", "-root"], capture_output=True, text=True, check=True)
        window = root.stdout.split("Window id: ")[1].split()[0]
        subprocess.run(["xdotool", "mousemove", "1599", "1099", "windowfocus", window], check=True)
        wait_for("the window to lose the focus", lambda: not any(
            window.get_state_set().contains(Atspi.StateType.ACTIVE) for window in children(self.program.root)))

    def restart(self):
        self.program.focus_window()
        self.program.quit()
        self.start()
        self.program.act("win.show-view", GLib.Variant("s", "journal"))
        self.program.find(contains=WORDS)
        self.program.find(contains=OUTSIDE)

    def add_programme(self):
        programme = json.loads(PROGRAMME.read_text(encoding="utf-8"))
        programme.update(id="evening-school", title=FROM_FILE)
        path = self.home / "evening-school.json"
        path.write_text(json.dumps(programme), encoding="utf-8")
        self.program.focus_window()
        self.program.act("win.add-programme")
        choose("Add a Programme", path)
        self.program.find(contains=FROM_FILE)
        self.take_picture("add-programme", windows("Add a Programme")[-1])
        self.program.focus_window()
        self.program.click(self.program.find("push button", name="Add"))
        wait_for("the programme to be added", lambda: not windows("Add a Programme"))

    def list_programmes(self):
        self.program.focus_window()
        self.program.act("win.preferences")
        for title in (BUILT_IN, EXTENSION, FROM_FILE):
            self.program.find("list item", contains=title)
        self.take_picture("preferences", windows("Preferences")[-1])
        listed = self._tell_programmes()
        assert all(each in listed for each in ("managing-and-leading", "cohort", "evening-school")), listed

    def _tell_programmes(self):
        return subprocess.run(["flatpak", "run", "--command=keelctl", APP, "programme", "list"],
                              capture_output=True, text=True, check=True).stdout

    def remove_programme(self):
        self.program.focus_window()
        self.program.click(self.program.find("push button", contains=f"Remove “{FROM_FILE}”"))
        self.program.focus_window()
        self.program.click(self.program.find("push button", name="Remove"))
        self.program.is_gone(role="list item", contains=FROM_FILE)
        for title in (BUILT_IN, EXTENSION):
            self.program.find("list item", contains=title)
        listed = self._tell_programmes()
        assert "cohort" in listed and "evening-school" not in listed, listed
        self.program.focus_window()
        self.program.press("Escape")
        wait_for("Preferences to close", lambda: not windows("Preferences"))

    def leave(self):
        self.program.focus_window()
        errors = self.program.quit()
        warnings = [line for line in errors.splitlines() if "WARNING" in line or "CRITICAL" in line]
        assert not warnings, "\n".join(warnings)


sandbox = Sandbox()
Walk(("it starts", sandbox.start),
     ("a picture of each view", sandbox.take_pictures),
     ("a document is chosen through the portal", sandbox.choose_document),
     ("a folder is chosen through the portal", sandbox.choose_folder),
     ("an entry is written to it", sandbox.write),
     ("what another device has written there is seen", sandbox.change_outside),
     ("both are there after a restart", sandbox.restart),
     ("a programme is added from a file", sandbox.add_programme),
     ("it is there beside the other two", sandbox.list_programmes),
     ("it is removed again", sandbox.remove_programme),
     ("an orderly end without a warning", sandbox.leave)).run()

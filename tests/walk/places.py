# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a gate goes: every view, and everything that opens in front of one.

A place is reached by an action of the program, which GApplication offers on the session
bus, so that no word has to be known; then by keys. What is new in the program gets a line
in PLACES, and both gates (a11y.py, foreign.py) look at it.
"""

import json
import os
import pathlib
import subprocess
from dataclasses import dataclass

from walk import Lost, Program, own_home, wait_for
from seen import look, rect_of
from gi.repository import Gio, GLib

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tests" / "data" / "sample.json"
DIARY = ROOT / "tests" / "data" / "import" / "jrnl.json"
APP = "io.github.even_keel.EvenKeel"
OPENED = "dfc40505a501"     # the end of the ids of two entries of the sample
DELETED = "ea492e80d95d"


@dataclass(frozen=True)
class Place:
    what: str
    action: str             # app.… or win.…
    parameter: object = None
    keys: tuple = ()        # pressed when one is there; "=words" are typed
    in_front: bool = True   # a window of its own, not a view
    theirs: tuple = ()      # (name, description) of controls deep inside a widget of GTK or
                            # libadwaita, which nothing of ours can name


def view(name, what=None, keys=()):
    return Place(what or f"the view “{name}”", "win.show-view", GLib.Variant("s", name), keys, in_front=False)


PLACES = (
    view("journal"),
    view("journal", "the journal, searched", ("ctrl+f", "=night")),
    view("journal", "the journal, searched in vain", ("ctrl+f", "=xyzzy")),
    Place("Preferences", "win.preferences"),
    Place("Import", "win.import-file", GLib.Variant("s", DIARY.as_uri())),
    Place("Export", "win.export", GLib.Variant("s", "")),
    Place("Export, a range of days", "win.export", GLib.Variant("s", ""), ("Tab", "Tab", "Down", "space")),
    Place("Trash", "win.show-trash"),
    Place("Backups", "win.show-backups"),
    Place("Backups, one of them", "win.show-backups", None, ("Down", "Down", "Return")),
    Place("Check Workbook", "win.check-workbook"),
    Place("what needs attention", "win.show-attention"),
    Place("Keyboard Shortcuts", "win.show-help-overlay", theirs=(("GtkImage", ""),)),  # its search
    Place("About", "app.about", theirs=(("GtkButton", ""),)),  # the number of the version, to copy
)


def write_sample(keelctl, workbook):
    """A workbook with the sample in it, an entry in the Trash and a file that is broken."""
    def ctl(*arguments):
        subprocess.run([keelctl, *arguments], check=True, stdout=subprocess.DEVNULL)

    workbook = pathlib.Path(workbook)
    workbook.parent.mkdir(parents=True)
    ctl("new", str(workbook))
    ctl("--workbook", str(workbook), "import", "even-keel", str(SAMPLE))

    [path] = workbook.glob(f"journal/*/*-{DELETED}.json")
    entry = json.loads(path.read_text(encoding="utf-8"))
    entry["deleted"] = entry["modified"]
    path.write_text(json.dumps(entry, ensure_ascii=False), encoding="utf-8")
    path.with_name("2025-12-01-000000000001.json").write_text("{", encoding="utf-8")


class Tour:
    """The program on the sample, and the way from one place to the next."""

    def __init__(self, even_keel, keelctl):
        write_sample(keelctl, os.path.join(own_home(), ".local", "share", "even-keel", "workbook"))
        self.program = Program(even_keel)
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        [self.window] = self._frames()
        self.program.find("list item", contains="supplier")

    def _frames(self):
        root = self.program.root
        frames = [root.get_child_at_index(index) for index in range(root.get_child_count())]
        return [frame for frame in frames if frame is not None and min((rect_of(frame) or (0,))[2:] or (0,)) > 0]

    def act(self, action, parameter=None):
        owner, name = action.split(".")
        path = "/" + APP.replace(".", "/") + ("/window/1" if owner == "win" else "")
        self.bus.call_sync(APP, path, "org.gtk.Actions", "Activate",
                           GLib.Variant("(sava{sv})", (name, [] if parameter is None else [parameter], {})),
                           None, Gio.DBusCallFlags.NONE, -1, None)

    def go(self, place):
        """The window or view that is there now."""
        self.act(place.action, place.parameter)
        if place.in_front:
            wait_for(f"{place.what} in front", lambda: len(self._frames()) == 2)
        self.program.focus_window()
        self.rest()
        for key in place.keys:
            if key.startswith("="):
                self.program.type(key[1:])
            else:
                self.program.press(key)
            self.rest()

    def frame(self):
        """The window in front, as an accessible object."""
        return wait_for("a window", lambda: ([frame for frame in self._frames() if frame != self.window]
                                             or [self.window])[0])

    def see(self):
        return wait_for("a window that is shown", lambda: (lambda frame: look(frame, None, frame))(self.frame()))

    def rest(self):
        """Until two looks show the same."""
        last = []

        def is_same():
            now = [str(seen) + str(seen.states) + seen.text for seen in self.see().all()]
            same = now == (last[0] if last else None)
            last[:] = [now]
            return same
        wait_for("a window at rest", is_same)

    def leave(self, place):
        """Closes what Escape closes. Raises Lost if it stays."""
        if not place.in_front:
            for _ in place.keys:
                self.program.press("Escape")
            return self.rest()
        for _ in range(1 + len(place.keys)):
            if len(self._frames()) == 1:
                break
            self.program.press("Escape")
            try:
                wait_for("it to go", lambda: len(self._frames()) == 1, 2)
            except Lost:
                pass
        wait_for(f"{place.what} to go away by Escape", lambda: len(self._frames()) == 1, 2)
        self.program.focus_window()
        return self.rest()

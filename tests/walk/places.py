# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a gate goes: every view, and everything that opens in front of one.

A place is reached by an action of the program, which GApplication offers on the session
bus, so that no word has to be known; then by keys. What is new in the program gets a line
in PLACES, and both gates (a11y.py, abroad.py) look at it.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
from dataclasses import dataclass

from walk import Lost, Program, own_home, role_of, wait_for
from seen import look_at_window, rect_of
from gi.repository import Gio, GLib

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "tests" / "data" / "sample.json"
DIARY = ROOT / "tests" / "data" / "import" / "jrnl.json"
PROGRAMME = ROOT / "data" / "programmes" / "managing-and-leading" / "programme.json"
APP = "io.github.even_keel.EvenKeel"
DELETED = "ea492e80d95d"    # the end of the id of an entry of the sample
BROKEN = "journal/2025/2025-12-01-000000000001.json"


@dataclass(frozen=True)
class Place:
    what: str
    action: str             # app.… or win.…; None: it is there already
    parameter: object = None
    keys: tuple = ()        # pressed when one is there; "=words" are typed, and
                            # "@role" is Tab, until such an object has the focus
    in_front: bool = True   # a window of its own, not a view
    theirs: tuple = ()      # (name, description) of controls deep inside a widget of GTK or
                            # libadwaita, which nothing of ours can name
    their_words: tuple = () # what such a widget says in its own catalogue
    narrow: bool = True     # whether it has to be of use at 360 × 600


def view(name, what=None, keys=()):
    return Place(what or f"the view “{name}”", "win.show-view", GLib.Variant("s", name), keys, in_front=False)


# Before anything has been written. Whoever goes to a view has left the welcome.
FIRST_PLACES = (
    Place("the welcome", None, in_front=False),
    view("concepts", "the concepts, without a programme"),
    view("journal", "the journal, before its first entry"),
    view("ratings", "the ratings, before the first check-in"),
    view("balance", "the balance, before the first check-in"),
    view("week", "the week, before the first check-in"),
)

PLACES = (
    view("journal"),
    view("journal", "an entry", ("ctrl+f", "Down", "Return")),
    view("journal", "the journal, searched", ("ctrl+f", "=night")),
    view("journal", "the journal, searched in vain", ("ctrl+f", "=xyzzy")),
    view("concepts"),
    view("ratings"),
    view("week"),
    Place("the week, its cards", "win.show-in-week", GLib.Variant("s", "cards"), in_front=False),
    Place("the week, a goal to set", "win.show-in-week", GLib.Variant("s", "new-goal"), in_front=False),
    Place("the week, a step to plan", "win.show-in-week", GLib.Variant("s", "new-step"), in_front=False),
    Place("the week, a plan for a moment", "win.show-in-week", GLib.Variant("s", "new-if-then"), in_front=False),
    Place("the week, a decision to fill in", "win.show-in-week", GLib.Variant("s", "new-worksheet:W2"), in_front=False),
    Place("the week, a trial to fill in", "win.show-in-week", GLib.Variant("s", "new-worksheet:W3"), in_front=False),
    Place("the week, all worksheets", "win.show-in-week", GLib.Variant("s", "worksheets"), in_front=False),
    Place("the week, the circle", "win.show-in-week", GLib.Variant("s", "circle"), in_front=False),
    Place("Preferences", "win.preferences"),
    Place("Import", "win.import-file", GLib.Variant("s", DIARY.as_uri())),
    Place("Add a Programme", "win.import-file", GLib.Variant("s", PROGRAMME.as_uri())),
    Place("Export", "win.export"),
    Place("Export, a range of days", "win.export", None, ("@list item", "Down", "space")),
    Place("Print", "win.print", GLib.Variant("s", "")),
    Place("Search Everywhere", "win.search-everywhere"),
    Place("Search Everywhere, with results", "win.search-everywhere", None, ("=the",)),
    Place("Search Everywhere, in vain", "win.search-everywhere", None, ("=xyzzy",)),
    Place("Trash", "win.show-trash"),
    Place("Backups", "win.show-backups"),
    Place("Backups, one of them", "win.show-backups", None, ("@list item", "Down", "Down", "Return")),
    Place("Check Workbook", "win.check-workbook"),
    Place("what needs attention", "win.show-attention"),
    # As wide as GTK makes it; who has no room has no keyboard either. The unnamed is its search.
    Place("Keyboard Shortcuts", "win.show-help-overlay", theirs=(("GtkImage", ""),), narrow=False,
          their_words=("Shortcuts", "Search Shortcuts", "Escape", "Page Up", "Page Down", "Delete", "Backspace",
                       "Page_Up", "Page_Down", "BackSpace")),
    # The unnamed is the number of the version, which it copies.
    Place("About", "app.about", theirs=(("GtkButton", ""),),
          their_words=("Details", "Troubleshooting", "Credits", "Legal", "Website", "What’s New")),
)


# With half a year of pulses.
BALANCE_PLACES = (
    view("balance", "the balance, of half a year"),
    Place("New Event", "win.new-event"),
)


def workbook_folder():
    return os.path.join(own_home(), ".local", "share", "even-keel", "workbook")


def write_sample(keelctl, workbook):
    """A workbook with the sample in it, an entry in the Trash and a file that is broken; and
    the programme, which this build has not installed."""
    def ctl(*arguments):
        subprocess.run([keelctl, *arguments], check=True, stdout=subprocess.DEVNULL)

    workbook = pathlib.Path(workbook)
    shutil.rmtree(workbook.parent, ignore_errors=True)
    shutil.copytree(ROOT / "data" / "programmes", workbook.parent / "programmes",
                    ignore=shutil.ignore_patterns("meson.build"))
    ctl("new", str(workbook))
    ctl("--workbook", str(workbook), "import", "even-keel", str(SAMPLE))

    [path] = workbook.glob(f"journal/*/*-{DELETED}.json")
    entry = json.loads(path.read_text(encoding="utf-8"))
    entry["deleted"] = entry["modified"]
    path.write_text(json.dumps(entry, ensure_ascii=False), encoding="utf-8")
    (workbook / BROKEN).write_text("{", encoding="utf-8")


def write_balance(make_balance, workbook):
    """A pulse for each of 24 weeks, and what happened beside them."""
    workbook = pathlib.Path(workbook)
    shutil.rmtree(workbook)
    subprocess.run([make_balance, "24", str(workbook)], check=True)


class Tour:
    """The program on the workbook that is there, and the way from one place to the next."""

    def __init__(self, even_keel):
        self.program = Program(even_keel)
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
        [self.window] = self._frames()
        # What is read while the program starts is there.
        self.rest()

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
        """What is to be seen there."""
        if place.action:
            self.act(place.action, place.parameter)
        if place.in_front:
            wait_for(f"{place.what} in front", lambda: len(self._frames()) == 2)
        self.program.focus_window()
        top = self.rest()
        for key in place.keys:
            if key.startswith("="):
                self.program.type(key[1:])
            elif key.startswith("@"):
                self.program.tab_until(lambda node: role_of(node) == key[1:], f"a {key[1:]}")
            else:
                self.program.press(key)
            top = self.rest()
        return top

    def frame(self):
        """The window in front, as an accessible object."""
        return wait_for("a window", lambda: ([frame for frame in self._frames() if frame != self.window]
                                             or [self.window])[0])

    def see(self):
        return wait_for("a window that is shown", lambda: look_at_window(self.frame()))

    def rest(self):
        """What is to be seen once two looks show the same."""
        looks = [[], []]

        def look_again():
            top = self.see()
            looks[:] = [looks[1], [str(seen) + str(seen.states) + seen.text for seen in top.all()]]
            return top if looks[0] == looks[1] else None
        try:
            return wait_for("a window at rest", look_again)
        except Lost:
            changed = [line for line in looks[1] if line not in looks[0]]
            raise Lost(f"a window at rest, but there is always something new: {changed[:5]}") from None

    def leave(self, place):
        """Closes what Escape closes. Raises Lost if it stays."""
        if not place.in_front:
            for _ in place.keys:
                self.program.press("Escape")
            return
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
        self.rest()


def tell(number, what, faults):
    """One line of TAP, with what is wrong; whether something is."""
    faults = list(dict.fromkeys(faults))
    print(f"{'not ok' if faults else 'ok'} {number} {what}")
    for fault in faults:
        print(f"# {fault}")
    sys.stdout.flush()
    return bool(faults)


def visit_all(even_keel, keelctl, make_balance, begin):
    """Goes everywhere. begin(tour) gives the function that looks at a place and says what is
    wrong there. The exit status."""
    stages = (
        (lambda: None, FIRST_PLACES),
        (lambda: write_sample(keelctl, workbook_folder()), PLACES),
        (lambda: write_balance(make_balance, workbook_folder()), BALANCE_PLACES),
    )
    print(f"1..{sum(len(places) for _, places in stages) + 1}")
    number, failed, errors = 0, 0, []
    for write, places in stages:
        write()
        tour = Tour(even_keel)
        look_at = begin(tour)
        for place in places:
            number += 1
            failed += tell(number, place.what, look_at(place))
        errors += tour.program.quit().splitlines()
    failed += tell(number + 1, "has said nothing on standard error", errors)
    return 1 if failed else 0

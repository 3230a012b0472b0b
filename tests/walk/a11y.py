#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether everything in the program can be named, reached and left without a pointer.

    a11y.py EVEN-KEEL KEELCTL MAKE-BALANCE   goes to all PLACES and looks
    a11y.py --self-test FAULTY               proves on a window full of faults that each is found

Of each place: every control has a name that is words, is at least 24 × 24 pixels, and is
reached by Tab (or by arrows once Tab has led to its group), from top to bottom and round
again. What opens from a button is looked at as well; Escape closes it and the focus is
where it was.
"""

import re
import sys

from walk import MOST_STOPS, Lost, Program, spot_in, wait_for
from places import tell, visit_all
from seen import GROUPS, buttons_that_open, look_at_window, look_up, opened_from
from gi.repository import Atspi, GLib

LEAST = 24
ROWS = ("list item", "menu item", "check menu item", "radio menu item")
TYPE_NAME = re.compile(r"\b(Gtk|Gdk|Adw|Keel)[A-Z]\w*")

# The buttons in a title bar are the window manager's, which has keys for them.
TITLE_BUTTONS = {"Minimize the window", "Maximize the window", "Restore the window", "Close the window"}


# What the self-test must find: in which window, of which control.
FAULTS = (
    ("reach", "", "has no name"),
    ("reach", "GtkImage", "is called by its type"),
    ("reach", "_Mnemonic", "has the mark of a mnemonic"),
    ("reach", "Small", "is smaller than"),
    ("reach", "Never reached", "Tab does not lead there"),
    ("reach", "First", "stands above it"),
    ("reach", "First", "does not lead round"),
    ("stay", "Stays", "what it opened stays after Escape"),
)


# What is wrong with what is seen.

def name_faults(seen):
    if not seen.name.strip():
        yield "has no name"
    elif TYPE_NAME.search(seen.name):
        yield "is called by its type"
    elif "_" in seen.name:
        yield "has the mark of a mnemonic in its name"


def in_a_row_as_large(seen):
    """A mark in a row that does the same when it is clicked (AdwActionRow)."""
    for above in seen.above():
        if above.role == "list item":
            return min(above.rect[2:]) >= LEAST and seen.name in above.name
    return False


def has_room(seen):
    """A row fills the room up to the next one with its padding, which its size leaves out."""
    middle = seen.rect[1] + seen.rect[3] / 2
    rows = [row for row in seen.parent.children if row.role == seen.role and row is not seen]
    return seen.role in ROWS and all(abs(row.rect[1] + row.rect[3] / 2 - middle) >= LEAST for row in rows)


def size_faults(seen):
    if min(seen.rect[2:]) < LEAST and not in_a_row_as_large(seen) and not has_room(seen):
        yield f"is smaller than {LEAST} × {LEAST}"


def faults_of(top, theirs=()):
    """What is wrong with the names and sizes below."""
    for seen in top.all():
        if seen.role in ("frame", "dialog"):
            yield from (f"{seen}: {fault}" for fault in name_faults(seen))
        elif seen.is_interactive():
            names = () if (seen.name, seen.description) in theirs else name_faults(seen)
            yield from (f"{seen}: {fault}" for fault in (*names, *size_faults(seen)))


# The way by Tab.

def groups_of(seen):
    return [above for above in seen.above() if above.role in GROUPS]


def unreached(top, way):
    """The controls that neither Tab nor, from one on the way, the arrows lead to."""
    groups = [group for step in way for group in (step, *groups_of(step)) if group.role in GROUPS]
    for seen in top.all():
        if not seen.is_tab_stop() or seen.description in TITLE_BUTTONS or any(seen.same_as(step) for step in way):
            continue
        if not any(group.same_as(known) for group in groups_of(seen) for known in groups):
            yield f"{seen}: Tab does not lead there"


def is_back(before, after):
    """Whether a step leads up, and not to a column beside, nor to where the page has scrolled
    away from."""
    x, y, width, height = before.rect
    left, top, wide, high = after.rect
    return top + high <= y and left < x + width and x < left + wide and not top < 0 <= y


def out_of_order(way):
    """A way round leads back to the top once, not oftener."""
    steps = list(zip(way, way[1:] + way[:1]))
    back = [(before, after) for before, after in steps if is_back(before, after)]
    for before, after in back[1:]:
        yield f"{after}: comes after {before} by Tab, but stands above it"


class Keyboard:
    """One press after the other, and who has the focus then: the program says when it moves,
    which is much quicker than to look everywhere."""

    def __init__(self, program, see):
        self.program = program
        self.see = see
        self.above = {}     # what has been seen above the stops of this way
        self.at = None      # who has got the focus last
        self.has_moved = False
        self.listener = Atspi.EventListener.new(self._focus_moved)
        self.listener.register("object:state-changed:focused")

    def _focus_moved(self, event):
        if event.detail1:
            self.at, self.has_moved = event.source, True

    def _hear(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def _look_at(self, node):
        seen = look_up(node, self.above)
        seen.spot = spot_in(node)
        return seen

    def focused(self):
        self.above.clear()
        node = self.program.focused()
        return node and self._look_at(node)

    def press(self, key):
        """Who has the focus after it has moved, or gone on inside a text; None if it has not
        in due time."""
        self._hear()
        before = self.at
        spot = before and spot_in(before)
        self.has_moved = False
        self.program.press(key)

        def look_where():
            self._hear()
            return self.at if self.has_moved or (before and spot_in(before) != spot) else None
        try:
            return self._look_at(wait_for("another focus", look_where, 1))
        except Lost:
            return None

    def tab_to(self, seen):
        """By Tab to this one, and the page has scrolled to it."""
        for _ in range(MOST_STOPS):
            now = self.press("Tab")
            if now is None:
                break
            if now.node == seen.node:
                return wait_for(f"{seen} in sight", seen.is_in_sight)
        raise Lost(f"the focus on {seen} by Tab")

    def walk(self):
        """The way by Tab from where the focus is, until it has been there; and whether it ends."""
        way = []
        self.above.clear()
        for _ in range(MOST_STOPS):
            now = self.press("Tab")
            if now is None:
                # There is nowhere else to go.
                return way or [self.focused()], not way
            if way and now.same_as(way[0]):
                return way, True
            if any(now.same_as(step) for step in way):
                return way, False
            way.append(now)
        return way, False


def way_faults(keyboard, way, ends):
    if not ends:
        yield f"Tab from {way[-1] if way else 'nowhere'} does not lead round to {way[0] if way else 'anything'}"
    yield from unreached(keyboard.see(), way)
    # All at once: a page scrolls along with the focus.
    for step in way:
        step.look_again()
    yield from out_of_order(way)


# What opens from a button.

def open_and_close(keyboard, holder, button):
    """The button has the focus; the page may still be scrolling to it."""
    wait_for(f"{button} in sight", button.is_in_sight)
    keyboard.program.press("space")
    try:
        opened = wait_for("it to open", lambda: opened_from(holder), 3)
    except Lost:
        yield f"{button}: opens nothing"
        return
    yield from (f"{fault}, in what “{holder.name}” opens" for fault in faults_of(opened))
    keyboard.program.press("Escape")
    try:
        wait_for("it to close", lambda: opened_from(holder) is None, 3)
    except Lost:
        yield f"{button}: what it opened stays after Escape"
        return
    focused = keyboard.focused()
    if focused is None or not button.same_as(focused):
        yield f"{button}: Escape leaves the focus on {focused}"


def popover_faults(keyboard, way):
    """Round once more, and open what opens."""
    opening = list(buttons_that_open(keyboard.see()))
    for _ in way:
        if not opening:
            break
        now = keyboard.press("Tab")
        for holder, button in [pair for pair in opening if now and pair[1].node == now.node]:
            yield from open_and_close(keyboard, holder, button)
            opening.remove((holder, button))


def all_faults(keyboard, top, theirs=()):
    yield from faults_of(top, theirs)
    way, ends = keyboard.walk()
    yield from way_faults(keyboard, way, ends)
    if ends:
        yield from popover_faults(keyboard, way)


# Both runs.

def look_at(tour, keyboard, place):
    before = keyboard.focused()
    try:
        yield from all_faults(keyboard, tour.go(place), place.theirs)
        tour.leave(place)
    except Lost as lost:
        yield f"expected {lost}"
    if place.in_front and before and not before.same_as(keyboard.focused()):
        yield f"the focus was on {before}, and is on {keyboard.focused()} afterwards"


def begin(tour):
    keyboard = Keyboard(tour.program, tour.see)
    return lambda place: look_at(tour, keyboard, place)


def faults_in(faulty, kind):
    """What is found in one of the windows of faulty-window.c."""
    program = Program(faulty, kind)
    frame = program.root.get_child_at_index(0)
    keyboard = Keyboard(program, lambda: look_at_window(frame))
    try:
        return list(all_faults(keyboard, keyboard.see()))
    finally:
        program.kill()


def self_test(faulty):
    found = {kind: faults_in(faulty, kind) for kind in ("reach", "stay")}
    print(f"1..{len(FAULTS)}")
    failed = 0
    for number, (kind, control, fault) in enumerate(FAULTS, 1):
        missing = not any(f"“{control}”" in line and fault in line for line in found[kind])
        failed += tell(number, f"finds that “{control}” {fault}", found[kind] or ["nothing"] if missing else [])
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(self_test(sys.argv[2]) if sys.argv[1] == "--self-test" else visit_all(*sys.argv[1:4], begin))

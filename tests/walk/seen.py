# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen, as plain values: one Seen for each accessible object that has a
size. What GTK keeps behind (the other pages of a stack, a closed popover, rows scrolled far
away) has none, and is left out.

The sizes are those of GTK 4.8: relative to the window, and without an object's padding.
"""

import functools

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from walk import children, name_of, role_of, text_of  # noqa: E402

INTERACTIVE = {"push button", "check box", "radio button", "entry", "text", "list item",
               "menu item", "check menu item", "radio menu item", "combo box", "switch", "slider",
               "spin button", "page tab", "link"}
# Where the arrows lead on once Tab has led to one of them.
GROUPS = {"list", "menu", "page tab list", "combo box", "tree table", "grid", "radio group", "slider"}
# What GTK 4.8 calls what has its pages one above the other, and what the pages of a GtkStack and
# the views of the window are called there. Newer versions tell only of the page in sight.
PILES = ("AdwLeaflet", "AdwSqueezer")
STACK_PAGES = ("GtkStackPage", "AdwBin")
# Newer versions of GTK say anything at all of what has no place, as the pages of a GtkStack.
FARTHEST = 20000
STATES = ("focusable", "focused", "sensitive", "editable", "expanded")


class Seen:
    def __init__(self, role, name="", rect=None, states=(), parent=None, description="", text="", node=None):
        self.role = role
        self.name = name
        self.rect = rect
        self.states = set(states)
        self.parent = parent
        self.description = description
        self.text = text
        self.node = node
        self.spot = None    # the place in a text where the keyboard is, if that is known
        self.children = []

    def __str__(self):
        place = "{}×{} at {},{}".format(*self.rect[2:], *self.rect[:2]) if self.rect else "nowhere"
        return f"{self.role} “{self.name}” ({place})"

    def all(self):
        yield self
        for child in self.children:
            yield from child.all()

    def above(self):
        node = self.parent
        while node:
            yield node
            node = node.parent

    def is_interactive(self):
        return self.role in INTERACTIVE and self.rect is not None

    def is_tab_stop(self):
        return self.is_interactive() and {"focusable", "sensitive"} <= self.states

    def same_as(self, other):
        """A page may have scrolled in between, so where they stand says nothing."""
        return other is not None and self.node is not None and (self.node, self.spot) == (other.node, other.spot)

    def look_again(self):
        """Where it stands now."""
        self.rect = rect_of(self.node) or self.rect

    def is_in_sight(self):
        """Whether it is on the screen now: where no monitor is, GTK cannot place what opens."""
        *_, window = self.above()
        self.look_again()
        # Newer versions of GTK count from inside the frame that is drawn without a compositor.
        top = self.rect[1] - window.rect[1]
        return 0 <= top and top + self.rect[3] <= window.rect[3]


def rect_of(node):
    iface = node.get_component_iface()
    if not iface:
        return None
    rect = Atspi.Component.get_extents(iface, Atspi.CoordType.WINDOW)
    if max(rect.width, rect.height) > FARTHEST:
        return 0, 0, 0, 0
    return rect.x, rect.y, rect.width, rect.height


def see(node, parent, rect):
    states = node.get_state_set()
    return Seen(role_of(node), name_of(node), rect,
                [name for name in STATES if states.contains(getattr(Atspi.StateType, name.upper()))],
                parent, node.get_description() or "", text_of(node), node)


def points_of(node):
    """Where to try whether a pointer hits it, or what is in it."""
    rect = rect_of(node) or next(filter(None, map(rect_of, children(node))), None)
    if rect and min(rect[2:]) > 0:
        x, y, width, height = rect
        for across, down in ((2, 2), (1, 1), (3, 1), (1, 3), (3, 3), (2, 1), (2, 3)):
            yield x + width * across // 4, y + height * down // 4


def page_at(point, pages, frame):
    """Which of the pages a pointer on the window hits there."""
    node = Atspi.Component.get_accessible_at_point(frame.get_component_iface(), *point, Atspi.CoordType.WINDOW)
    while node is not None and node not in pages:
        node = node.get_parent()
    return node


def in_sight(below, seen, frame):
    """Of the pages of a stack, which keep the size they had, only the one that is shown."""
    piles = seen.name in PILES or all(page.name in STACK_PAGES for page in below)
    if len(below) < 2 or not piles:
        return below
    pages = {page.node for page in below}
    # They lie one above the other: a point is asked once for all of them.
    at = functools.cache(lambda point: page_at(point, pages, frame))
    return [page for page in below if any(at(point) == page.node for point in points_of(page.node))] or below


def look_alone(node, parent):
    """The Seen of a node, nothing below it yet; None if it has no size or has gone."""
    try:
        rect = rect_of(node)
        return None if rect and min(rect[2:]) <= 0 else see(node, parent, rect)
    except GLib.Error:
        return None


def look_below(seen, frame):
    try:
        below = list(filter(None, [look_alone(child, seen) for child in children(seen.node)]))
        seen.children = in_sight(below, seen, frame) if frame else below
    except GLib.Error:
        return
    for child in seen.children:
        look_below(child, frame)


def look(node, frame=None):
    """The Seen of a node with everything below it; None if it has no size or has gone. Begun
    at a window, it knows what is hidden there."""
    seen = look_alone(node, None)
    if seen:
        look_below(seen, frame)
    return seen


def look_at_window(frame):
    return look(frame, frame)


def look_up(node, known):
    """The Seen of a node with what is above it, and nothing below. Of what is above, the known
    (by node) is not looked at again."""
    parent = node.get_parent()
    if parent and parent not in known and role_of(parent) != "application":
        known[parent] = look_up(parent, known)
    return see(node, known.get(parent), rect_of(node))


def buttons_that_open(top):
    """Menu buttons and drop-downs: each holds the button that one presses."""
    for seen in top.all():
        if seen.role in ("push button", "combo box"):
            inner = [below for below in seen.all() if below is not seen and below.is_tab_stop()]
            if inner and inner[0].role == "push button":
                yield seen, inner[0]


def opened_from(holder):
    """What there is below a menu button beside the button itself. A button that has gone opens
    nothing."""
    seen = look(holder.node)
    for child in seen.children[1:] if seen else ():
        if any(below.is_interactive() for below in child.all()):
            return child
    return None

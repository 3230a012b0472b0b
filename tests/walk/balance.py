#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""balance.py EVEN-KEEL KEELCTL MAKE-BALANCE: along a chart by the accessible tree and the keyboard alone.

Starts on half a year of pulses, reads what is said at first, goes from point to point, opens one,
looks at a table, takes the picture along in each format, and on the clipboard, puts down an
event, deletes it and undoes that.
"""

import csv

import os
import pathlib
import struct
import subprocess
import sys

from walk import Lost, Program, Walk, descend, name_of, own_home, role_of, text_of, wait_for

EVEN_KEEL, KEELCTL, MAKE_BALANCE = sys.argv[1:4]
WORKBOOK = os.path.join(own_home(), ".local", "share", "even-keel", "workbook")
WEEKS = 24
TITLE = "Tilt, weekly pulse"
# Of a picture in a file, twice as fine as the paper it is drawn on.
PIXELS = (1920, 840)
# What another program finds on the clipboard.
READ_CLIPBOARD = """
import sys, gi
gi.require_version("Gtk", "4.0")
from gi.repository import Gdk, GLib, Gtk
Gtk.init()
loop = GLib.MainLoop()
def read(clipboard, result):
    clipboard.read_texture_finish(result).save_to_png(sys.argv[1])
    loop.quit()
Gdk.Display.get_default().get_clipboard().read_texture_async(None, read)
loop.run()
"""


def size_of_png(path):
    head = path.read_bytes()[:24]
    assert head.startswith(b"\x89PNG\r\n\x1a\n"), head
    return struct.unpack(">II", head[16:24])
LATEST = "23 Nov 2026. Managing"


class Balance:
    """The walk: one program."""

    def __init__(self):
        self.program = None

    def start(self):
        os.makedirs(os.path.dirname(WORKBOOK))
        subprocess.run([MAKE_BALANCE, str(WEEKS), WORKBOOK], check=True)
        self.program = Program(EVEN_KEEL)
        self.program.press("alt+5")
        self.program.find(contains="In your own judgement, managing")

    def boat_is_described(self):
        boat = self.program.find(contains="A sailing boat. Pulse of 23 Nov 2026.")
        assert role_of(boat) in ("image", "icon", "graphic"), role_of(boat)
        self.program.find(contains="Map of managing and leading with the path of 24 check-ins")
        self.program.find("label", contains="Two-sided fit is 75 of 100")

    def chart(self):
        return self.program.find("list", contains="Tilt, weekly pulse: 24 check-ins")

    def every_point_is_a_sentence(self):
        points = [name_of(node) for node in descend(self.chart()) if role_of(node) == "list item"]
        assert len(points) == WEEKS, len(points)
        for name in points:
            assert "Managing" in name and "leading" in name and "tilt" in name and "two-sided fit" in name, name

    def focused(self, contains):
        def look():
            node = self.program.focused()
            return node and contains in name_of(node) and node
        return wait_for(f"the focus on “{contains}”", look)

    def tab_along(self, contains):
        """By Tab to what has this in its name."""
        return self.program.tab_until(lambda node: contains in name_of(node), f"“{contains}”")

    def one_stop_of_tab(self):
        point = self.tab_along("two-sided fit")
        assert name_of(point).startswith(LATEST), name_of(point)
        after = self.program.step("Tab")
        assert "two-sided fit" not in name_of(after), f"one Tab leads from the chart to {name_of(after)}"
        self.program.press("shift+Tab")
        self.focused(LATEST)

    def along_the_chart(self):
        self.program.press("Left")
        self.focused("16 Nov 2026. Managing")
        self.program.press("Home")
        self.focused("15 Jun 2026. Managing")
        self.program.press("Right")
        self.focused("22 Jun 2026. Managing")
        self.program.find("label", contains="22 Jun 2026. Managing")
        self.program.step("Tab")
        self.program.step("shift+Tab")
        self.focused("22 Jun 2026. Managing")
        self.program.press("End")
        self.focused(LATEST)

    def opens_the_week(self):
        self.program.press("Return")
        self.program.find(contains="Nothing was written in these days.")
        self.program.focus_window()
        self.program.press("Escape")
        self.program.is_gone(contains="Nothing was written in these days.")
        self.program.focus_window()

    def as_a_table(self):
        button = self.program.find("push button", "Show as Table: Tilt, weekly pulse")
        self.program.click(button)
        self.program.find("list", "Tilt, weekly pulse")
        self.program.click(button)

    def choose(self, item):
        """From the menu of the chart."""
        menu = self.program.find("push button", f"Copy or Save: {TITLE}")
        self.program.click(next(node for node in list(descend(menu))[1:] if role_of(node).endswith("button")))
        self.program.click(wait_for(f"“{item}” in the menu", lambda: next(
            (node for node in descend(menu) if role_of(node) == "menu item" and name_of(node) == item), None)))

    def save(self, ending):
        path = pathlib.Path(own_home(), f"tilt.{ending}")
        self.choose(f"Save as {ending.upper()}…")
        name = self.program.find("text", "Name:")
        self.program.focus_window()
        self.program.press("ctrl+a")
        self.program.type(str(path))
        wait_for("the name that was typed", lambda: text_of(name) == str(path))
        self.program.press("Return")
        wait_for(f"a file “{path}”", lambda: path.exists() and path.stat().st_size > 0)
        self.program.is_gone(name="Save the Picture")
        self.program.focus_window()
        return path

    def saves_the_picture(self):
        assert size_of_png(self.save("png")) == PIXELS
        drawing = self.save("svg").read_text(encoding="utf-8")
        assert drawing.startswith("<?xml") and drawing.rstrip().endswith("</svg>"), drawing[:80]
        pages = self.save("pdf").read_bytes()
        assert pages.startswith(b"%PDF-") and pages.rstrip().endswith(b"%%EOF"), pages[:20]

    def saves_the_numbers(self):
        lines = list(csv.DictReader(self.save("csv").read_text(encoding="utf-8").splitlines()))
        days = [line["day"] for line in lines if line["form"] == "pulse" and line["tilt"]]
        assert len(days) == WEEKS and days[-1] == "2026-11-23", lines
        assert "New role" in [line["text"] for line in lines], lines

    def copies_the_picture(self):
        path = pathlib.Path(own_home(), "copied.png")
        self.choose("Copy")
        self.program.find("label", "Picture copied")
        subprocess.run([sys.executable, "-c", READ_CLIPBOARD, str(path)], check=True, timeout=60,
                       env=dict(os.environ, GTK_A11Y="none"))
        assert size_of_png(path) == PIXELS

    def offers_to_print(self):
        """The pages come, then GTK's own dialog with its own printer, and both go. What is printed
        is looked at by a test of the panel."""
        self.program.click(self.program.find("push button", "Print…"))
        self.program.find("image", contains="Page 1 of ")
        self.program.focus_window()
        self.program.press("ctrl+p")
        self.program.find("label", "Print to File")
        self.program.focus_window()
        self.program.press("Escape")
        self.program.is_gone(role="dialog", name="Print")
        self.program.focus_window()
        self.program.press("Escape")
        self.program.is_gone(role="image", contains="Page 1 of ")
        self.program.focus_window()

    def puts_down_an_event(self):
        self.program.click(self.program.find("push button", contains="Add Event"))
        self.program.find("text", "What Happened")
        self.program.focus_window()
        text = self.program.find("text", "What Happened")
        self.program.type("Moved house")
        wait_for("what was typed", lambda: text_of(text) == "Moved house")
        self.program.press("Return")
        self.program.focus_window()
        self.program.find("list item", contains="Moved house")

    def deletes_it(self):
        self.tab_along("Moved house")
        self.program.press("Return")
        self.program.click(self.program.find("push button", contains="Move to Trash"))
        self.program.focus_window()
        self.program.is_gone(role="list item", contains="Moved house")

    def undoes_that(self):
        self.program.press("ctrl+z")
        self.program.find("list item", contains="Moved house")

    def leaves_quietly(self):
        # GTK's dialog looks for printers on the system bus, where there is one.
        errors = [line for line in self.program.quit().splitlines() if line.strip() and "avahi printers" not in line]
        if errors:
            raise Lost("nothing on standard error, but:\n" + "\n".join(errors))


def main():
    balance = Balance()
    Walk(
        ("opens on where managing and leading lie", balance.start),
        ("says what the boat and the map show", balance.boat_is_described),
        ("each point is a sentence", balance.every_point_is_a_sentence),
        ("a chart is one stop of Tab", balance.one_stop_of_tab),
        ("goes from point to point, and remembers", balance.along_the_chart),
        ("opens the check-in and its week", balance.opens_the_week),
        ("shows a table", balance.as_a_table),
        ("saves the picture as PNG, SVG and PDF", balance.saves_the_picture),
        ("saves what is drawn as CSV", balance.saves_the_numbers),
        ("copies the picture", balance.copies_the_picture),
        ("offers to print", balance.offers_to_print),
        ("puts down an event", balance.puts_down_an_event),
        ("deletes it", balance.deletes_it),
        ("undoes that", balance.undoes_that),
        ("has said nothing on standard error", balance.leaves_quietly),
    ).run()


if __name__ == "__main__":
    main()

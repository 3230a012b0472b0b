#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""concepts.py EVEN-KEEL KEELCTL PROGRAMMES: a first evening with the programme, by the
accessible tree and the keyboard alone.

Opens a page, follows a term and a link, finds, sorts, looks at the cards, answers a
prompt, and comes back to the line where it stopped.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from runs import Runs  # noqa: E402
from seen import look_up  # noqa: E402
from walk import Lost, Walk, has_focus, own_home, role_of, spot_in, text_of, wait_for  # noqa: E402

EVEN_KEEL, KEELCTL, PROGRAMMES = sys.argv[1:4]
DATA = pathlib.Path(own_home(), ".local", "share", "even-keel")
# Where there is a term in the text.
TERM = "managing gives is of this kind"
ANSWER = "The rota held because Ines had asked first"


def place_of(node):
    """How far below the top of the window it stands."""
    return Atspi.Component.get_extents(node.get_component_iface(), Atspi.CoordType.WINDOW).y


def windows():
    """What is on the screen."""
    return subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "."],
                          capture_output=True, text=True).stdout.split()


class Concepts(Runs):
    """The walk: one program at a time."""

    def notes(self, kind):
        """What this device has noted, of one kind."""
        for path in (DATA / "workbook" / kind).glob("*.json"):
            return json.loads(path.read_text())
        return {}

    def marks(self, kind, section):
        return self.notes(kind).get(section, {}).get("managing-and-leading", {})

    def is_writing(self):
        focused = self.program.focused()
        return focused and role_of(focused) in ("entry", "text")

    def into_the_page(self):
        """The keyboard is in the text, whatever had it."""
        self.program.press("ctrl+f")
        wait_for("the cursor in the search of the page", self.is_writing)
        def leave():
            # GTK drops an Escape that comes within a few ms, before the bar is drawn.
            try:
                return self.program.step("Escape", 2)
            except Lost:
                return None
        wait_for("the keyboard out of it again", leave)
        self.program.is_gone(role="status bar", contains="Not on this page")

    def opens(self):
        shutil.copytree(PROGRAMMES, DATA / "programmes")
        self.start()
        self.program.find("heading", "Two kinds of work, one role")
        self.program.find("list item", contains="What managing gives, 4 minutes")

    def goes_on(self):
        self.into_the_page()
        self.program.press("ctrl+Next")
        self.program.find("heading", "What managing gives")
        for heading in ("Its everyday acts", "Structure counts", "Try this week"):
            self.program.find("heading", heading)

    def explains_a_term(self):
        self.program.tab_until(lambda node: text_of(node)[spot_in(node) or 0:].startswith(TERM), f"“{TERM}”")
        self.program.press("Return")
        self.program.find(showing="See also:")
        self.program.press("Escape")
        self.program.is_gone(showing="See also:")

    def finds(self):
        self.program.press("ctrl+f")
        self.program.type("JUICE")
        self.program.find("status bar", "1 of 1")
        self.program.tab_to("push button", "Find in All Pages")
        self.program.press("Return")
        self.program.find("list item", contains="What managing gives: ")
        self.program.press("Escape")
        self.program.find("list item", contains="What leading gives, ")

    def reads_to_the_end(self):
        self.into_the_page()
        self.program.press("End")
        wait_for("the page read, on the disk", lambda: self.marks("reading", "read").get("P2", {}).get("read"))
        self.program.find("list item", "What managing gives, 4 minutes, read")

    def looks_at_the_cards(self):
        wait_for("its cards in the first box", lambda: self.marks("cards", "boxes").get("Q01", {}).get("box") == 1)
        self.program.click(self.program.find("push button", "Practise Cards"))
        self.program.find("label", contains="The next cards come on")
        self.program.focus_window()
        self.program.press("Escape")
        self.program.is_gone(role="label", contains="The next cards come on")
        wait_for("the window alone", lambda: len(windows()) == 1)
        self.program.focus_window()

    def comes_back(self):
        self.into_the_page()
        title = self.program.find("heading", "What managing gives")
        self.program.press("Home")
        wait_for("the title in sight", lambda: place_of(title) > 0)
        self.program.press("Next")
        wait_for("the place on the disk", lambda: self.marks("reading", "places").get("P2", {}).get("block")
                 not in (None, "opening", "prompts", "try", "cards"))
        self.quit()
        self.start()
        title = self.program.find("heading", "What managing gives")
        wait_for("the title above the window's edge", lambda: place_of(title) < 0)

    def follows(self):
        self.into_the_page()
        title = self.program.find("heading", "What managing gives")
        self.program.press("Home")
        wait_for("the title in sight", lambda: place_of(title) > 0)
        button = self.program.tab_to("push button", "Next page: What leading gives")
        wait_for("the page to follow the keyboard", look_up(button, {}).is_in_sight)

    def sorts(self):
        self.into_the_page()
        self.program.press("ctrl+Prior")
        self.program.find("heading", "Managing, leading or both?")
        for button in list(self.program.all("push button", "Both")):
            self.program.click(button)
        self.program.find("status bar", "All are sorted")
        self.program.click(self.program.find("push button", contains="Compare With Ours"))
        self.program.find("label", contains="of 12 as we sort them")
        wait_for("the result on the disk", lambda: len(self.marks("exercises", "results").get("sorting", [])) == 1)

    def writes_about_it(self):
        self.program.click(self.program.find("push button", contains="Write about: "))
        field = self.program.find("text", "What happened?")
        wait_for("the cursor in the first question", lambda: has_focus(field))
        self.program.find("label", "You write about")
        self.program.type(ANSWER)
        self.quit()
        listed = subprocess.run([KEELCTL, "list", "entries", "--json"], capture_output=True, text=True, check=True)
        identity = json.loads(listed.stdout)["records"][0]["id"]
        shown = subprocess.run([KEELCTL, "show", identity, "--json"], capture_output=True, text=True, check=True)
        entry = json.loads(shown.stdout)
        assert entry["texts"]["happened"] == ANSWER, entry
        assert [link.partition(":")[0] for link in entry["links"]] == ["prompt"], entry


def main():
    os.makedirs(DATA)
    concepts = Concepts(EVEN_KEEL, "alt+2")
    Walk(
        ("opens on the first page", concepts.opens),
        ("goes on to the next, whose headings are headings", concepts.goes_on),
        ("explains a term where it stands", concepts.explains_a_term),
        ("finds on the page, and in all pages", concepts.finds),
        ("marks a page that was read to its end", concepts.reads_to_the_end),
        ("comes back to the line where it stopped", concepts.comes_back),
        ("follows the keyboard", concepts.follows),
        ("has put its cards in", concepts.looks_at_the_cards),
        ("sorts, and compares", concepts.sorts),
        ("starts an entry from a prompt", concepts.writes_about_it),
        ("has said nothing on standard error", concepts.is_quiet),
    ).run()


if __name__ == "__main__":
    main()

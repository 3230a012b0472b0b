#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""search.py EVEN-KEEL KEELCTL PROGRAMMES: the search of everything, by the accessible tree and
the keyboard alone.

Looks for a word that entries and pages have, goes into what was found and back, opens an entry
and a term where they live, and leaves without having opened anything.
"""

import pathlib
import subprocess
import sys

from runs import Runs
from walk import Walk, name_of, own_home, role_of, text_of, wait_for

EVEN_KEEL, KEELCTL, PROGRAMMES = sys.argv[1:4]
SAMPLE = pathlib.Path(__file__).resolve().parents[1] / "data" / "sample.json"
DATA = pathlib.Path(own_home(), ".local", "share", "even-keel")


class Search(Runs):
    """The walk: one program."""

    def focus_is(self, role, contains):
        def is_there():
            focused = self.program.focused()
            return focused is not None and role_of(focused) == role and contains in name_of(focused)
        wait_for(f"the focus in the {role} “{contains}”", is_there)

    def search(self, words):
        self.program.press("ctrl+shift+f")
        self.program.find(contains="Entries, your plan, worksheets")
        self.program.focus_window()
        self.focus_is("entry", "Search Everywhere")
        self.program.type(words)

    def opens(self):
        DATA.mkdir(parents=True)
        (DATA / "programmes").symlink_to(PROGRAMMES)
        subprocess.run([KEELCTL, "new", str(DATA / "workbook")], check=True, stdout=subprocess.DEVNULL)
        subprocess.run([KEELCTL, "--workbook", str(DATA / "workbook"), "import", "even-keel", str(SAMPLE)],
                       check=True, stdout=subprocess.DEVNULL)
        self.start()
        self.program.press("alt+3")
        self.search("night")
        self.program.find("status bar", contains="places found")
        self.program.find("heading", contains="Journal, ")
        self.program.find("heading", contains="Concepts, ")
        self.program.find("list item", contains="What the figures did not say, 23 Nov 2026: ")

    def goes_in_and_out(self):
        self.program.press("Down")
        self.focus_is("list item", "What the figures did not say")
        self.program.press("Up")
        self.focus_is("entry", "Search Everywhere")
        self.program.press("Return")
        self.focus_is("list item", "What the figures did not say")
        # One stop for Tab: behind the rows comes what is around them.
        self.program.press("Tab")
        wait_for("the focus outside the rows", lambda: self.program.focused() is not None
                 and role_of(self.program.focused()) != "list item")
        self.program.press("shift+Tab")
        wait_for("the focus in the rows again", lambda: self.program.focused() is not None
                 and role_of(self.program.focused()) == "list item")

    def leaves(self):
        self.program.press("Escape")
        self.program.is_gone(contains="Search Everywhere")
        self.program.focus_window()
        self.program.find("entry", "Search Entries")

    def opens_an_entry(self):
        self.search("third late delivery")
        self.program.find("status bar", contains="1 place found")
        self.program.press("Down", "Return")
        self.program.is_gone(contains="Search Everywhere")
        self.program.focus_window()
        self.program.find("text", showing="What the figures did not say")
        wait_for("the cursor in the entry", lambda: self.program.focused() is not None
                 and "third late delivery" in text_of(self.program.focused()))

    def opens_a_term(self):
        self.search("overdone/underdone")
        self.program.find("heading", contains="Glossary, ")
        row = self.program.find("list item", contains="Overdone/underdone")
        self.program.press("Down")
        wait_for("the focus on the term", lambda: self.go_down_to(name_of(row)))
        self.program.press("Return")
        self.program.is_gone(contains="Search Everywhere")
        self.program.focus_window()
        self.program.find("heading", "Glossary")
        wait_for("the words in the page's search", lambda: any(
            text_of(field) == "overdone/underdone" for field in self.program.all("entry")))

    def go_down_to(self, name):
        if name_of(self.program.focused()) == name:
            return True
        self.program.press("Down")
        return False

    def says_that_there_is_nothing(self):
        self.search("xyzzy")
        self.program.find(contains="Nothing you have written and no page holds “xyzzy”.")
        self.program.press("Escape")
        self.program.is_gone(contains="Search Everywhere")
        self.program.focus_window()


def main():
    search = Search(EVEN_KEEL)
    Walk(
        ("finds a word in entries and pages", search.opens),
        ("goes into what was found, and back", search.goes_in_and_out),
        ("leaves all as it was", search.leaves),
        ("opens an entry in the Journal", search.opens_an_entry),
        ("opens a term in the Concepts", search.opens_a_term),
        ("says when there is nothing", search.says_that_there_is_nothing),
        ("says nothing on standard error", search.leaves_quietly),
    ).run()


if __name__ == "__main__":
    main()

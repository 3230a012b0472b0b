#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""journal.py EVEN-KEEL KEELCTL: a first day with the journal, by the accessible tree and the
keyboard alone.

Starts with nothing, writes an entry, quits, starts, finds it, changes it, deletes it,
undoes that, and looks on the disk with keelctl whether what was seen is there.
"""

import json
import os
import pathlib
import subprocess
import sys

from runs import Runs
from walk import Walk, has_focus, own_home, role_of, text_of, wait_for

EVEN_KEEL, KEELCTL = sys.argv[1:3]
WORKBOOK = os.path.join(own_home(), ".local", "share", "even-keel", "workbook")
TEXT = "Maren asked for a date and I gave her one"


class Journal(Runs):
    """The walk: one program at a time."""

    def records(self):
        output = subprocess.run([KEELCTL, "list", "entries", "--json"], capture_output=True, text=True, check=True)
        return json.loads(output.stdout)["records"]

    def document(self):
        identity = wait_for("an entry on the disk", self.records)[0]["id"]
        output = subprocess.run([KEELCTL, "show", identity, "--json"], capture_output=True, text=True, check=True)
        return json.loads(output.stdout)

    def first_start(self):
        self.start()
        self.program.find("push button", contains="Write Your First Entry")

    def write(self):
        self.program.press("ctrl+n")
        field = self.program.find("text", "What happened?")
        wait_for("the cursor in the first question", lambda: has_focus(field))
        self.program.type(TEXT)
        wait_for("the text as it was typed", lambda: text_of(field) == TEXT)

    def quit_saves(self):
        self.quit()
        assert self.document()["texts"]["happened"] == TEXT, self.document()

    def find_again(self):
        self.start()
        self.program.find("list item", contains=TEXT)
        self.program.press("ctrl+f")
        wait_for("the cursor in the search", lambda: role_of(self.program.focused()) in ("entry", "text"))
        self.program.type("DATE maren")
        self.program.find(contains="1 of 1")
        self.program.find("list item", contains=TEXT)

    def search_in_vain(self):
        self.program.type(" xyzzy")
        self.program.find("label", contains="No entry holds “DATE maren xyzzy”")
        search = self.program.focused()
        self.program.press("Escape")
        wait_for("an empty search", lambda: text_of(search) == "")
        self.program.find("list item", contains=TEXT)

    def change(self):
        self.program.press("Down", "Return")
        wait_for("the cursor in the entry", lambda: role_of(self.program.focused()) == "text")
        field = self.program.tab_to("text", "So what?")
        self.program.type("She had been waiting")
        wait_for("the change", lambda: text_of(field) == "She had been waiting")
        wait_for("the change on the disk, by itself",
                 lambda: self.document()["texts"]["so_what"] == "She had been waiting")

    def undo_typing(self):
        field = self.program.find("text", "So what?")
        self.program.type(" for it")
        wait_for("more text", lambda: text_of(field) == "She had been waiting for it")
        self.program.press("ctrl+z")
        wait_for("typing undone", lambda: text_of(field) != "She had been waiting for it")
        assert self.program.find("list item", contains=TEXT), "the entry stays"

    def delete(self):
        row = self.program.find("list item", contains=TEXT)
        self.program.press("Escape")
        wait_for("the focus in the list", lambda: role_of(self.program.focused()) == "list item")
        self.program.press("Delete")
        self.program.is_gone(role="list item", contains=TEXT)
        wait_for("the Trash on the disk", lambda: self.records() == [])
        del row

    def undo(self):
        self.program.press("ctrl+z")
        self.program.find("list item", contains=TEXT)
        wait_for("the entry back on the disk", lambda: len(self.records()) == 1)

    def restart_after_kill(self):
        self.program.press("Return")
        field = self.program.tab_to("text", "Now what?")
        self.program.type("Say it at once")
        wait_for("the text", lambda: text_of(field) == "Say it at once")
        drafts = pathlib.Path(own_home(), ".local", "state", "even-keel")
        wait_for("a draft that has it all",
                 lambda: any("Say it at once" in draft.read_text() for draft in drafts.glob("*/drafts/[0-9a-f]*.json")))
        self.program.kill()
        self.start()
        self.program.find("text", showing="Say it at once")

    def second_start(self):
        second = subprocess.run([EVEN_KEEL], capture_output=True, text=True, timeout=20)
        assert second.returncode == 0, second.stderr
        self.program.find("list item", contains=TEXT)
        self.quit()


def main():
    journal = Journal(EVEN_KEEL, "alt+3")
    Walk(
        ("starts empty, and says what to do", journal.first_start),
        ("writes an entry", journal.write),
        ("has saved it when it has quit", journal.quit_saves),
        ("finds it again, whatever the case", journal.find_again),
        ("says when nothing is found, and gives back the list", journal.search_in_vain),
        ("saves a change by itself", journal.change),
        ("undoes typing in a text", journal.undo_typing),
        ("deletes the entry", journal.delete),
        ("undoes that", journal.undo),
        ("brings back a draft after it was killed", journal.restart_after_kill),
        ("a second start raises the first window", journal.second_start),
        ("has said nothing on standard error", journal.is_quiet),
    ).run()


if __name__ == "__main__":
    main()

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""ratings.py EVEN-KEEL KEELCTL PROGRAMMES: a full check-in by the accessible tree and the
keyboard alone, with every key press counted; left by force in the middle, and taken up again.

Starts with nothing, answers 24 items in at most 52 key presses, reads the result, looks on the
disk whether what was answered is there, deletes the check-in and undoes that.
"""

import json
import pathlib
import sys

from runs import Runs
from walk import Walk, name_of, own_home, role_of, wait_for

EVEN_KEEL, KEELCTL, PROGRAMMES = sys.argv[1:4]
WORKBOOK = pathlib.Path(own_home(), ".local", "share", "even-keel", "workbook")
N_ITEMS = 24
MOST_KEYS = 52
# What is answered, over and over: the key that does it, and how it is kept.
ANSWERS = [("1", 1), ("shift+2", -2), ("0", 0), ("n", "na"), ("3", 3), ("shift+1", -1)]


class Ratings(Runs):
    """The walk: one program at a time."""

    def __init__(self):
        super().__init__(EVEN_KEEL, "alt+3")
        self.n_keys = 0

    def start(self):
        # The programme as an installation has it, for a program that is not installed.
        place = pathlib.Path(own_home(), ".local", "share", "even-keel", "programmes")
        if not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(PROGRAMMES)
        super().start()

    def press(self, *keys):
        self.n_keys += len(keys)
        self.program.press(*keys)

    def documents(self):
        return [json.loads(path.read_text()) for path in WORKBOOK.glob("checkins/*/*.json")]

    def document(self):
        return wait_for("a check-in on the disk", self.documents)[0]

    def group(self, number):
        """The steps of an item, as a screen reader finds them: it says which item it is."""
        return self.program.find(contains=f"item {number} of {N_ITEMS}")

    def focus_is_in(self, number):
        def look():
            focused = self.program.focused()
            return focused is not None and f"item {number} of {N_ITEMS}" in name_of(focused.get_parent())
        wait_for(f"the focus in item {number}", look)

    def answer(self, first, last):
        for number in range(first, last + 1):
            self.focus_is_in(number)
            self.press(ANSWERS[number % len(ANSWERS)][0])
            self.press("Return")

    def begin(self):
        self.start()
        self.program.find("push button", contains="Write Your First Entry")
        self.press("ctrl+shift+r")
        self.group(1)
        self.focus_is_in(1)

    def hears_item_step_and_place(self):
        step = self.program.focused()
        assert role_of(step) == "radio button", role_of(step)
        assert name_of(step) == "Far too little, 1 of 7", name_of(step)

    def answer_half(self):
        self.answer(1, 12)
        self.focus_is_in(13)
        wait_for("twelve answers on the disk", lambda: len(self.document()["answers"]) == 12)

    def kill(self):
        self.program.kill()
        self.start()
        self.program.find("push button", contains="Write Your First Entry")
        self.program.press("ctrl+shift+r")
        self.focus_is_in(13)
        assert len(self.documents()) == 1, self.documents()

    def finish(self):
        self.answer(13, N_ITEMS)
        finish = self.program.find("push button", contains="Finish")
        wait_for("the focus on Finish", lambda: self.program.focused() is not None
                 and name_of(self.program.focused()) == name_of(finish))
        self.press("Return")
        self.program.find(contains="Two-Sided Fit")
        assert self.n_keys <= MOST_KEYS, f"{self.n_keys} key presses"
        print(f"# {self.n_keys} key presses", flush=True)

    def is_kept(self):
        order = self.order()
        wait_for("the finished check-in on the disk", lambda: not self.document()["draft"])
        kept = self.document()["answers"]
        expected = {order[number - 1]: ANSWERS[number % len(ANSWERS)][1] for number in range(1, N_ITEMS + 1)}
        assert kept == expected, kept

    @staticmethod
    def order():
        path = pathlib.Path(PROGRAMMES, "managing-and-leading", "programme.json")
        return json.loads(path.read_text())["item_set"]["order"]

    def result_has_words(self):
        self.program.find(contains="In your own judgement")
        self.program.find(contains="not a validated test")
        tilt, fit = self.program.find(name="Tilt"), self.program.find(name="Two-Sided Fit")
        assert tilt.get_parent().get_parent() == fit.get_parent().get_parent(), "tilt stands alone"

    def delete(self):
        self.program.press("Escape")
        wait_for("the focus in the list", lambda: role_of(self.program.focused()) == "list item")
        self.program.press("Delete")
        self.program.is_gone(role="list item", contains="Full Check-In")
        wait_for("the Trash on the disk", lambda: self.document()["deleted"] is not None)

    def undo(self):
        self.program.press("ctrl+z")
        self.program.find("list item", contains="Full Check-In")
        wait_for("the check-in back on the disk", lambda: self.document()["deleted"] is None)
        self.quit()


def main():
    ratings = Ratings()
    Walk(
        ("begins a full check-in by one key", ratings.begin),
        ("says item, step and place", ratings.hears_item_step_and_place),
        ("saves each answer as it is given", ratings.answer_half),
        ("comes back to the same item after a kill", ratings.kill),
        (f"is done with at most {MOST_KEYS} key presses", ratings.finish),
        ("has kept every answer", ratings.is_kept),
        ("says the result in words, tilt beside fit", ratings.result_has_words),
        ("deletes the check-in", ratings.delete),
        ("undoes that", ratings.undo),
        ("says nothing on standard error", ratings.is_quiet),
    ).run()


if __name__ == "__main__":
    main()

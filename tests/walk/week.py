#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""week.py EVEN-KEEL KEELCTL PROGRAMMES: what a week asks, by the accessible tree and the keyboard
alone.

Begins with nothing, does what is next until a part of the week is done, looks at another week,
and asks keelctl whether it says the same.
"""

import json
import pathlib
import subprocess
import sys

from runs import Runs
from walk import Walk, name_of, own_home, wait_for

EVEN_KEEL, KEELCTL, PROGRAMMES = sys.argv[1:4]
DATA = pathlib.Path(own_home(), ".local", "share", "even-keel")
N_ITEMS = 8


class Week(Runs):
    """The walk: one program."""

    def row(self, contains):
        return self.program.find("list item", contains=contains)

    def opens(self):
        DATA.mkdir(parents=True)
        (DATA / "programmes").symlink_to(PROGRAMMES)
        self.start()
        self.program.find("label", "Welcome to Even Keel")
        self.program.press("alt+1")
        self.program.find("heading", "This Week")
        self.row("Pulse. To do, 1 min.")
        self.row("A Page to Read. To do")

    def answers_the_pulse(self):
        self.program.tab_to("push button", "Begin the Pulse")
        self.program.press("Return")
        for number in range(1, N_ITEMS + 1):
            wait_for(f"the focus in item {number}", lambda: self.program.focused() is not None
                     and f"item {number} of {N_ITEMS}" in name_of(self.program.focused().get_parent()))
            self.program.press(str(number % 4), "Return")
        wait_for("the focus on Finish", lambda: self.program.focused() is not None
                 and "Finish" in name_of(self.program.focused()))
        self.program.press("Return")
        self.program.find(contains="Two-Sided Fit")
        self.program.press("alt+1")
        self.row("Pulse. Done.")

    def ticks_a_practice(self):
        self.program.tab_to("push button", "Go Through Them")
        self.program.press("Return")
        self.program.find("heading", "Bridging Practices")
        self.program.click(next(self.program.all(name="Did it")))
        self.program.press("alt+1")
        self.row("Bridging Practices. Begun, 1 min. 1 of 8 said")
        self.program.find("push button", "Go On")

    def reads_the_thought(self):
        self.program.tab_to("push button", "Go On")
        self.program.press("Down", "Down")
        wait_for("the focus on the thought", lambda: "A Thought" in name_of(self.program.focused()))
        self.program.press("Return")
        self.program.find("heading", "A Thought for the Week")
        self.row("A Thought for the Week. Done.")
        self.program.press("alt+Up")
        self.program.find("heading", "Last Week")
        self.program.press("alt+Down")
        self.program.find("heading", "This Week")
        self.program.press("Escape")
        wait_for("the focus back on its row", lambda: "A Thought" in name_of(self.program.focused()))

    def looks_back(self):
        self.program.press("alt+Up")
        self.program.find("heading", "Last Week")
        self.program.find("status bar", "Nothing was noted in this week.")
        self.program.press("alt+Down")
        self.program.find("heading", "This Week")

    def says_the_same_elsewhere(self):
        def states():
            output = subprocess.run([KEELCTL, "week", "--json"], capture_output=True, text=True, check=True)
            return {item["task"]: item["state"] for item in json.loads(output.stdout)["items"]}
        expected = {"pulse": "done", "practices": "begun", "entry": "open", "insight": "done", "page": "open"}
        wait_for("the same from keelctl", lambda: states() == expected)


def main():
    week = Week(EVEN_KEEL)
    Walk(
        ("opens on what the week asks", week.opens),
        ("ticks the pulse when it is answered", week.answers_the_pulse),
        ("goes on with the practices", week.ticks_a_practice),
        ("shows the thought for the week", week.reads_the_thought),
        ("looks at another week", week.looks_back),
        ("says the same by keelctl", week.says_the_same_elsewhere),
        ("says nothing on standard error", week.leaves_quietly),
    ).run()


if __name__ == "__main__":
    main()

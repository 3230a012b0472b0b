#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""first-week.py EVEN-KEEL KEELCTL SAMPLE PROGRAMMES: a whole first week, by the keyboard alone.

Begins with an empty folder, looks into the sample and leaves it, then does all that the week asks:
the pulse, the ticks, an entry, a goal with a step and an if–then plan, the thought, the page. Fills
in a worksheet, saves the pages as PDF, and after a restart and after a kill finds everything there.
"""

import json
import pathlib
import subprocess
import sys

from runs import TMP, Runs, install
from walk import Lost, Walk, name_of, own_home, role_of, text_of, wait_for
from gi.repository import Atspi

EVEN_KEEL, KEELCTL, SAMPLE, PROGRAMMES = sys.argv[1:5]
DATA = pathlib.Path(own_home(), ".local", "share", "even-keel")
WORKBOOK = DATA / "workbook"
N_ITEMS = 8
N_PRACTICES = 8

# What is written, where; each is looked for on the disk, on paper and after each start.
ENTRY = "Nobody said what the new rota is for"
GOAL = "A little more: Leading"
WHY = "People ask me where we are going"
STEP = "Ask Ana what she heard on Monday"
IF = "the Monday meeting opens"
THEN = "say what the week is for"
SENTENCE = f"If {IF}, then I will {THEN}."
ROLE = "Two labs and the night shift"
LATER = "So did the second shift"


class FirstWeek(Runs):
    """The walk: one program at a time."""

    # Around the program.

    def documents(self, kind):
        """The records of a kind that lie in the workbook."""
        read = [json.loads(path.read_text(encoding="utf-8")) for path in WORKBOOK.rglob("*.json")
                if not path.name.startswith(".")]
        return [document for document in read if document.get("format") == f"even-keel/{kind}"]

    def states(self):
        """What the week asks, as keelctl says it, and whether it is done."""
        output = subprocess.run([KEELCTL, "week", "--json"], capture_output=True, text=True, check=True)
        return {item["task"]: item["state"] for item in json.loads(output.stdout)["items"]}

    # At the keyboard.

    def press(self, *keys):
        self.program.press(*keys)

    def focus_on(self, role, contains=""):
        """The keyboard is on it by itself."""
        def focused():
            node = self.program.focused()
            return node is not None and role_of(node) == role and contains in name_of(node) and node
        try:
            return wait_for("the focus", focused)
        except Lost:
            node = self.program.focused()
            there = f"{role_of(node)} “{name_of(node)}”" if node else "nowhere"
            raise Lost(f"The focus is not on {role} “{contains}”, but: {there}") from None

    def is_ticked(self, name):
        """Whether the check of a row is."""
        check = self.program.find("check box", name)
        return check.get_state_set().contains(Atspi.StateType.CHECKED)

    def write(self, label, text):
        """Into a text, to which the keyboard goes by Tab."""
        field = self.program.tab_to("text", label)
        self.program.type(text)
        wait_for(f"“{text}” as it was typed", lambda: text_of(field) == text)

    def to_week(self):
        """The keyboard is in its list."""
        self.press("alt+1")
        self.program.find("heading", "This Week")
        self.press("Escape")

    def activate(self, role, name):
        self.program.tab_to(role, name)
        self.press("Return")

    def down_to(self, name):
        """In a menu or the choices of a row, from where the keyboard is."""
        def is_there():
            node = self.program.focused()
            if node is not None and name_of(node) == name:
                return True
            self.press("Down")
            return False
        wait_for(f"“{name}” by Down", is_there)

    def choose(self, label, choice):
        """One of what a row offers."""
        self.activate("combo box", label)
        self.down_to(choice)
        self.press("Return")
        row = self.focus_on("combo box", label)
        wait_for(f"“{choice}” told of the row", lambda: row.get_description() == choice)

    def row(self, *parts):
        """A row of the week that says all of this."""
        return wait_for(f"a row with {parts}", lambda: next(
            (row for row in self.program.all("list item") if all(part in name_of(row) for part in parts)), None))

    def new_in_plan(self, what):
        self.to_week()
        self.activate("push button", "Add to the Plan")
        self.focus_on("menu item", "New Goal")
        self.down_to(what)
        self.press("Return")

    # The week.

    def is_welcomed(self):
        assert not WORKBOOK.exists()
        install(SAMPLE, PROGRAMMES)
        self.start()
        self.program.find("label", "Welcome to Even Keel")
        self.program.tab_to("list item", "I carry a strategic role")
        self.press("space")
        wait_for("the answer on the disk", lambda: [profile["role"] for profile in self.documents("profile")]
                 == ["executive"])

    def looks_into_the_sample(self):
        self.activate("push button", "Look Around in a Sample")
        self.program.find("label", "This is a sample. Nothing here is kept.")
        self.program.focus_window()
        self.program.find("heading", "This Week")
        self.activate("push button", "Leave the Sample")
        self.program.find("label", "Welcome to Even Keel")
        wait_for("the end of the sample", lambda: not list(TMP.glob("even-keel-sample-*")))
        self.program.focus_window()

    def starts_empty(self):
        self.activate("push button", "Start Empty")
        self.program.is_gone(role="label", name="Welcome to Even Keel")
        self.to_week()
        self.row("Pulse. To do")
        for kind in ("entry", "checkin", "goal", "step", "if-then", "worksheet", "event"):
            assert self.documents(kind) == [], kind
        assert self.states() == {"pulse": "open", "practices": "open", "entry": "open", "insight": "open",
                                 "page": "open"}, self.states()

    def answers_the_pulse(self):
        self.activate("push button", "Begin the Pulse")
        for number in range(1, N_ITEMS + 1):
            wait_for(f"the focus in item {number}", lambda: self.program.focused() is not None
                     and f"item {number} of {N_ITEMS}" in name_of(self.program.focused().get_parent()))
            self.press(str(number % 4), "Return")
        self.focus_on("push button", "Finish")
        self.press("Return")
        self.program.find(contains="Two-Sided Fit")
        self.to_week()
        self.row("Pulse. Done.")

    def ticks_the_practices(self):
        self.activate("push button", "Go Through Them")
        self.program.find("heading", "Bridging Practices")
        for number in range(N_PRACTICES):
            self.focus_on("radio button", "Did it")
            self.press("space", "Tab")
        self.to_week()
        self.row("Bridging Practices. Done.")

    def writes_from_the_prompt(self):
        self.activate("push button", "Write")
        field = self.focus_on("text", "What happened?")
        self.program.find("label", "You write about")
        self.program.type(ENTRY)
        wait_for("the text as it was typed", lambda: text_of(field) == ENTRY)
        self.to_week()
        self.row("One Reflection. Done.")
        [entry] = wait_for("the entry on the disk", lambda: self.documents("entry"))
        assert [link.partition(":")[0] for link in entry["links"]] == ["prompt"], entry

    def sets_a_goal(self):
        self.new_in_plan("New Goal")
        self.program.find("heading", "Goal")
        self.choose("What It Is About", "Leading")
        self.program.find("list item", GOAL)
        self.write("Why It Matters", WHY)
        wait_for("the goal on the disk", lambda: [goal["why"] for goal in self.documents("goal")] == [WHY])

    def does_a_step(self):
        self.new_in_plan("New Step")
        self.program.find("heading", "Step")
        self.write("What You Do", STEP)
        self.row(STEP, "To do")

    def plans_for_a_moment(self):
        self.new_in_plan("New If–Then Plan")
        self.program.find("heading", "If–Then Plan")
        self.write("If …", IF)
        self.write("… then I will", THEN)
        self.row(SENTENCE, "To do")

    def notes_what_became_of_it(self):
        self.to_week()
        self.activate("push button", "Note It")
        self.program.find("heading", "When an Opportunity Came")
        self.activate("push button", "It Came, and I Did It")
        self.row(SENTENCE, "Done")
        wait_for("the note on the disk", lambda: [[note["did"] for note in plan["log"]]
                 for plan in self.documents("if-then")] == [[True]])

    def does_the_step(self):
        self.to_week()
        self.activate("list item", name_of(self.row(STEP, "To do")))
        self.program.find("heading", "Step")
        self.choose("How Far It Is", "Done")
        self.row(STEP, "Done")
        wait_for("the step on the disk", lambda: [step["state"] for step in self.documents("step")] == ["done"])

    def reads_the_thought(self):
        self.to_week()
        self.activate("push button", "Read It")
        self.program.find("heading", "A Thought for the Week")
        self.row("A Thought for the Week. Done.")

    def reads_the_page(self):
        self.activate("list item", name_of(self.row("A Page to Read. To do")))
        self.program.find("heading", "Two kinds of work, one role")
        self.press("End")
        wait_for("the page read", lambda: self.states()["page"] == "done")
        self.to_week()
        self.row("A Page to Read. Done.")

    def has_done_it_all(self):
        self.program.find("status bar", "That is all for this week.")
        wait_for("the same from keelctl", lambda: set(self.states().values()) == {"done"})
        assert sorted(self.states()) == ["entry", "if-then", "insight", "page", "practices", "pulse", "step"]

    def fills_in_a_worksheet(self):
        self.activate("list item", "All Worksheets")
        self.program.find("heading", "Worksheets")
        self.activate("list item", "Role card")
        field = self.focus_on("text", "What I am responsible for")
        self.program.type(ROLE)
        wait_for("the text as it was typed", lambda: text_of(field) == ROLE)
        self.program.find("list item", contains=f"Role card: {ROLE}")
        wait_for("the worksheet on the disk", lambda: [sheet["fields"]["role"] for sheet in self.documents("worksheet")]
                 == [ROLE])

    def print_to(self, name, *parts):
        """The words of a PDF with the usual parts, and these."""
        path = pathlib.Path(own_home(), name)
        self.press("ctrl+p")
        self.program.find(name="Print and Export")
        self.program.focus_window()
        for part in parts:
            self.program.tab_to("list item", part)
            self.press("space")
            wait_for(f"{part} ticked", lambda: self.is_ticked(part))
        self.activate("push button", "Save as PDF…")
        wait_for("the dialog of files", lambda: self.program.root.get_child_count() == 3)
        self.program.focus_window()
        self.focus_on("text")
        self.press("ctrl+a")
        self.program.type(str(path))
        self.press("Return")
        wait_for("the file", path.exists)
        self.program.is_gone(name="Print and Export")
        self.program.focus_window()
        run = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
        return " ".join(run.stdout.split())

    def prints(self):
        words = self.print_to("without.pdf")
        for expected in (WHY, STEP, IF, THEN, ROLE):
            assert expected in words, f"“{expected}” is not in:\n{words}"
        assert ENTRY not in words, words

    def prints_the_journal(self):
        words = self.print_to("with.pdf", "Journal")
        assert ENTRY in words, words

    def is_all_there(self):
        """In the window, and on the disk."""
        self.to_week()
        for part in ("Pulse", "Bridging Practices", "One Reflection", SENTENCE, STEP, "A Thought for the Week",
                     "A Page to Read"):
            self.row(part, "Done")
        self.program.find("list item", GOAL)
        self.program.find("list item", contains=f"Role card: {ROLE}")
        self.press("alt+3")
        self.program.find("list item", contains=ENTRY)
        assert set(self.states().values()) == {"done"}, self.states()
        assert [goal["why"] for goal in self.documents("goal")] == [WHY]

    def restarts(self):
        self.quit()
        self.start()
        self.is_all_there()

    def survives_a_kill(self):
        self.program.press("alt+1")
        self.activate("list item", name_of(self.row(f"Role card: {ROLE}")))
        self.write("So on the managing side my work calls for …", LATER)
        drafts = pathlib.Path(own_home(), ".local", "state", "even-keel")
        wait_for("a draft that has it all", lambda: any(LATER in draft.read_text(encoding="utf-8")
                 for draft in drafts.glob("*/drafts/[0-9a-f]*.json")))
        self.program.kill()
        self.start()
        self.is_all_there()
        self.press("alt+1")
        self.activate("list item", name_of(self.row(f"Role card: {ROLE}")))
        self.program.find("text", showing=LATER)
        self.quit()


def main():
    week = FirstWeek(EVEN_KEEL)
    Walk(
        ("is welcomed, with an empty folder", week.is_welcomed),
        ("looks into the sample, and is back where it was", week.looks_into_the_sample),
        ("starts empty: nothing of the sample is there", week.starts_empty),
        ("answers the pulse, and has it ticked", week.answers_the_pulse),
        ("ticks the practices, all of them", week.ticks_the_practices),
        ("writes from the prompt of the week", week.writes_from_the_prompt),
        ("sets a goal", week.sets_a_goal),
        ("plans a step", week.does_a_step),
        ("plans for a moment", week.plans_for_a_moment),
        ("notes what became of it", week.notes_what_became_of_it),
        ("does the step", week.does_the_step),
        ("reads the thought for the week", week.reads_the_thought),
        ("reads the page of the week to its end", week.reads_the_page),
        ("has done what the week asks, and is told so", week.has_done_it_all),
        ("fills in a worksheet", week.fills_in_a_worksheet),
        ("has the plan and the worksheet on paper, and not the journal", week.prints),
        ("has the journal on paper when it is ticked", week.prints_the_journal),
        ("finds it all after a restart", week.restarts),
        ("finds it all after a kill, and the last words too", week.survives_a_kill),
        ("has said nothing on standard error", week.is_quiet),
    ).run()


if __name__ == "__main__":
    main()

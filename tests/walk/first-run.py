#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""first-run.py EVEN-KEEL KEELCTL SAMPLE PROGRAMMES: a first quarter of an hour, by the keyboard alone.

Is welcomed, answers the question, looks around in the sample, writes in it, leaves it, is welcomed
still, and starts empty. Then looks whether anything of the sample is left anywhere; and once more
after the program was killed in the middle of one.
"""

import json
import pathlib
import subprocess
import sys

from runs import TMP, Runs, install
from walk import Walk, has_focus, own_home, text_of, wait_for

EVEN_KEEL, KEELCTL, SAMPLE, PROGRAMMES = sys.argv[1:5]
DATA = pathlib.Path(own_home(), ".local", "share", "even-keel")
WORKBOOK = DATA / "workbook"
ANSWER = "I carry a strategic role"
TEXT = "Only to see how it feels"


class FirstRun(Runs):
    """The walk: one program at a time."""

    def samples(self):
        return list(TMP.glob("even-keel-sample-*"))

    def profile(self):
        path = WORKBOOK / "profile.json"
        return json.loads(path.read_text()) if path.exists() else {}

    def is_welcomed(self):
        install(SAMPLE, PROGRAMMES)
        self.start()
        self.program.find("label", name="Welcome to Even Keel")
        self.program.find("label", contains="nothing is sent anywhere")

    def answers(self):
        row = self.program.tab_to("list item", ANSWER)
        self.program.press("space")
        wait_for("the answer on the disk", lambda: self.profile().get("role") == "executive")
        return row

    def opens_sample(self):
        self.program.tab_to("push button", "Look Around in a Sample")
        self.program.press("Return")
        self.program.find("label", name="This is a sample. Nothing here is kept.")
        wait_for("a folder of the sample", lambda: len(self.samples()) == 1)
        self.program.focus_window()
        self.program.press("alt+3")
        self.program.find("text", showing="I have a draft in my head")

    def writes_in_sample(self):
        self.program.press("ctrl+n")
        field = self.program.find("text", "What happened?")
        wait_for("the cursor in the first question", lambda: has_focus(field))
        self.program.type(TEXT)
        wait_for("the text as it was typed", lambda: text_of(field) == TEXT)

    def is_no_workbook(self):
        folder = self.samples()[0] / "workbook"
        run = subprocess.run([KEELCTL, "--workbook", str(folder), "list", "entries"], capture_output=True, text=True)
        assert run.returncode != 0 and "sample" in run.stderr, run

    def leaves_sample(self):
        self.program.tab_to("push button", "Leave the Sample")
        self.program.press("Return")
        self.program.find("label", name="Welcome to Even Keel")
        wait_for("the end of the sample", lambda: not self.samples())
        self.program.focus_window()

    def starts_empty(self):
        self.program.tab_to("push button", "Start Empty")
        self.program.press("Return")
        self.program.is_gone(role="label", name="Welcome to Even Keel")
        self.program.press("alt+3")
        self.program.find("push button", contains="Write Your First Entry")
        self.quit()

    def has_left_nothing(self):
        assert not list(WORKBOOK.glob("journal/*/*.json")), list(WORKBOOK.rglob("*"))
        for path in pathlib.Path(own_home()).rglob("*"):
            if path.is_file() and not path.is_symlink():
                assert TEXT.encode() not in path.read_bytes(), path
        assert sorted(path.name for path in TMP.iterdir()) == ["share"], list(TMP.iterdir())

    def sweeps_after_kill(self):
        self.start()
        self.program.press("alt+3")
        self.program.find("push button", name="Main Menu")
        self.program.press("F10")
        self.program.click(self.program.find("menu item", contains="Look Around in a Sample"))
        self.program.find("label", name="This is a sample. Nothing here is kept.")
        self.program.kill()
        assert len(self.samples()) == 1
        self.start()
        wait_for("the end of what was left", lambda: not self.samples())
        self.quit()


def main():
    run = FirstRun(EVEN_KEEL)
    Walk(
        ("is welcomed, and told where the words are kept", run.is_welcomed),
        ("answers the one question, at once", run.answers),
        ("looks around in the sample", run.opens_sample),
        ("writes in it", run.writes_in_sample),
        ("which keelctl takes for no workbook", run.is_no_workbook),
        ("leaves it, and is where it was before", run.leaves_sample),
        ("starts empty", run.starts_empty),
        ("finds nothing of the sample anywhere", run.has_left_nothing),
        ("sweeps up what a kill has left", run.sweeps_after_kill),
        ("has said nothing on standard error", run.is_quiet),
    ).run()


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: GPL-3.0-or-later
"""What walks of more than one run share: starting and leaving the program, and what it has said
to standard error meanwhile; an installation for a program that is not installed."""

import os
import pathlib

from walk import Lost, Program, own_home

TMP = pathlib.Path(own_home(), "tmp")


class Runs:
    """The base of a walk: one program at a time."""

    def __init__(self, even_keel, view_key=None):
        self.even_keel = even_keel
        self.view_key = view_key
        self.program = None
        self.errors = []
        self.was_welcomed = False

    def start(self):
        """In the view that is walked, if it is one: past the welcome, which comes once it is known
        that there is nothing else to show."""
        self.program = Program(self.even_keel)
        if self.view_key is None:
            return
        if not self.was_welcomed:
            self.program.find("label", "Welcome to Even Keel")
            self.was_welcomed = True
        self.program.press(self.view_key)

    def quit(self):
        errors = self.program.quit()
        self.program = None
        if errors.strip():
            self.errors.append(errors)

    def is_quiet(self):
        if self.errors:
            raise Lost("nothing on standard error, but:\n" + "\n".join(self.errors))

    def leaves_quietly(self):
        self.quit()
        self.is_quiet()


def install(sample, programmes):
    """The sample and the programmes as an installation has them, and TMP for temporary files."""
    share = TMP / "share" / "even-keel"
    share.mkdir(parents=True)
    TMP.chmod(0o700)
    (share / "sample").symlink_to(sample)
    (share / "programmes").symlink_to(programmes)
    os.environ["XDG_DATA_DIRS"] = f"{share.parent}:" + os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share")
    os.environ["TMPDIR"] = str(TMP)

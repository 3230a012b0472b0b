#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""no-network.py WALK EVEN-KEEL ARGUMENT...: the walk again, with every socket noted that the
program asks the kernel for. None may be of a network. Of GTK's print backends only the one
for files is loaded: the others ask CUPS on this machine, which is not ours to answer for.
"""

import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

from walk import own_home

NETWORK = re.compile(r"socket\((AF_INET6?|AF_PACKET)\b.*")
SETTINGS = "[Settings]\ngtk-print-backends=file\n"


class Watched:
    """A program that stands for another, and notes its sockets. The tracer is a grandchild,
    so the program keeps the process that the walk has started."""

    def __init__(self, program):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.script = self.path / "even-keel"
        self.script.write_text("#!/bin/sh\n"
                               f"exec strace -D -ff -qq -e trace=socket -o {shlex.quote(str(self.path / 'trace'))} "
                               f"{shlex.join(program)} \"$@\"\n", encoding="utf-8")
        self.script.chmod(0o755)

    def sockets(self):
        return [line for trace in self.path.glob("trace.*")
                for line in trace.read_text(encoding="utf-8").splitlines() if "socket(" in line]


def tell(number, what, faults):
    print(f"{'not ok' if faults else 'ok'} {number} {what}")
    for fault in faults:
        print(f"# {fault}")


def sees_a_network():
    """Whether what is looked for is found when it is there."""
    watched = Watched([sys.executable, "-c", "import socket; socket.socket(socket.AF_INET)"])
    subprocess.run([watched.script], check=True)
    return any(NETWORK.search(line) for line in watched.sockets())


def main(walk, program, *arguments):
    settings = pathlib.Path(own_home(), ".config", "gtk-4.0", "settings.ini")
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS, encoding="utf-8")

    watched = Watched([program])
    done = subprocess.run([sys.executable, walk, watched.script, *arguments],
                          capture_output=True, text=True, env=dict(os.environ))
    sockets = watched.sockets()
    print("1..4")
    tell(1, "a network that is asked for is found", [] if sees_a_network() else ["it was not"])
    tell(2, "the walk", done.stdout.splitlines() + done.stderr.splitlines() if done.returncode else [])
    tell(3, "the program's sockets are seen", [] if sockets else ["there is none, not even of the display"])
    tell(4, "none of them is of a network", sorted({line for line in sockets if NETWORK.search(line)}))


if __name__ == "__main__":
    main(*sys.argv[1:])

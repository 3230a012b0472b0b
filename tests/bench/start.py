#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the window takes to start, and what it holds in memory, against a bare
libadwaita window built beside it.

start.py BARE-WINDOW START-WINDOW KEELCTL DIARY

Runs both in turns under one X server, on the ten-year diary, and prints the medians
and their ratios. Needs Xvfb and a session bus: run by tests/with-display.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 9
FIGURES = (
    # figure of the program, figure of the bare window, name, goal
    ("frame", "frame", "exec to the first frame", 1.3),
    ("useful", "frame", "exec to the newest entry's title", 1.6),
    ("settled", "settled", "exec to settled, all in memory", None),
    ("memory", "memory", "memory after that", 1.4),
)


def run(command, env):
    """One start: figure → seconds since exec (memory: kilobytes)."""
    started = time.clock_gettime(time.CLOCK_MONOTONIC)
    output = subprocess.run(command, env=env, check=True, capture_output=True, text=True, timeout=120)
    if output.stderr.strip():
        sys.stderr.write(output.stderr)
    figures = {}
    for line in output.stdout.splitlines():
        name, value = line.split()
        figures[name] = float(value) if name == "memory" else float(value) / 1e6 - started
    return figures


def main():
    bare, window, keelctl, diary = sys.argv[1:5]
    root = tempfile.mkdtemp(prefix="bench-start-", dir=os.getcwd())
    env = dict(os.environ)
    for name in ("DATA", "STATE", "CONFIG", "CACHE"):
        env[f"XDG_{name}_HOME"] = os.path.join(root, name.lower())
    try:
        folder = os.path.join(env["XDG_DATA_HOME"], "even-keel", "workbook")
        subprocess.run([keelctl, "new", folder], env=env, check=True, stdout=subprocess.DEVNULL)
        subprocess.run([keelctl, "--workbook", folder, "import", "jrnl", diary], env=env, check=True,
                       stdout=subprocess.DEVNULL)
        newest = subprocess.run([keelctl, "--workbook", folder, "list", "entries", "--json"], env=env, check=True,
                                capture_output=True, text=True).stdout
        measure([bare], [window, json.loads(newest)["records"][0]["title"][:20]], env)
    finally:
        shutil.rmtree(root, ignore_errors=True)


def measure(bare, window, env):
    rounds = []
    for number in range(ROUNDS + 1):
        pair = run(window, env), run(bare, env)
        if number > 0:
            rounds.append(pair)
    for figure, floor, name, goal in FIGURES:
        ours = statistics.median(ours[figure] for ours, _ in rounds)
        bares = statistics.median(bare[floor] for _, bare in rounds)
        ratio = ours / bares
        unit = "MB" if figure == "memory" else "ms"
        scale = 1 / 1024 if figure == "memory" else 1000
        verdict = "" if goal is None else f"goal ≤ {goal}   " + ("reached" if ratio <= goal else "NOT REACHED")
        print(f"{name:<44} {ratio:6.2f} ×   {verdict:<26} ({ours * scale:.0f} {unit}, {bares * scale:.0f} {unit})")


if __name__ == "__main__":
    main()

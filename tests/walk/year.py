#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""year.py MAKE-YEAR KEELCTL: an invented year can be opened, has everything that pictures are taken
of, and is always the same."""

import collections
import json
import pathlib
import re
import subprocess
import sys
import tempfile

MAKE_YEAR, KEELCTL = sys.argv[1:3]
DAY = "2026-11-25"

# Drawn by lot for each record, and for the device that saves it.
DRAWN = re.compile(r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{8}\b")


def make(folder, *arguments):
    subprocess.run([MAKE_YEAR, folder, *arguments], check=True)
    return [path.read_text(encoding="utf-8") for path in pathlib.Path(folder).rglob("*.json")]


def says(folder, *arguments):
    return subprocess.run([KEELCTL, "--workbook", folder, *arguments], check=True, capture_output=True, text=True).stdout


def is_clean(folder, texts):
    assert "Nothing needs attention" in says(folder, "doctor")


def has_everything(folder, texts):
    records = [json.loads(text) for text in texts]
    by_kind = collections.defaultdict(list)
    for record in records:
        by_kind[record["format"].removeprefix("even-keel/")].append(record)

    def values(kind, member):
        return {record[member] for record in by_kind[kind]}
    assert values("step", "state") == {"planned", "under-way", "done", "dropped"}
    assert all(step["reason"] for step in by_kind["step"] if step["state"] == "dropped")
    assert values("worksheet", "worksheet") == {f"W{number}" for number in range(1, 7)}
    assert values("checkin", "form") == {"pulse", "full"}
    assert values("event", "kind") == {"context", "action", "note"}
    assert sorted(len(goal["reviews"]) for goal in by_kind["goal"]) == [0, 3]
    assert [goal["ended"] is None for goal in by_kind["goal"]].count(True) == 1
    assert {plan["template"][-4:] for plan in by_kind["if-then"]} == {"more", "less"}
    assert all(plan["log"] for plan in by_kind["if-then"])
    assert len(by_kind["entry"]) == len(by_kind["practice"]) == 47
    assert by_kind["reading"] and by_kind["cards"]


def is_the_same(folder, texts):
    with tempfile.TemporaryDirectory() as other:
        again = make(other + "/workbook", "--until", DAY)
    assert sorted(DRAWN.sub("", text) for text in texts) == sorted(DRAWN.sub("", text) for text in again)


def ends_when_asked(folder, texts):
    with tempfile.TemporaryDirectory() as other:
        days = [json.loads(text).get("day") for text in make(other + "/workbook", "--until", "2024-03-03")]
    # The Tuesday of that week: the day of its entry.
    assert max(day for day in days if day) == "2024-02-27"


def main():
    checks = (is_clean, has_everything, is_the_same, ends_when_asked)
    failed = False
    print(f"1..{len(checks)}")
    with tempfile.TemporaryDirectory() as parent:
        folder = parent + "/workbook"
        texts = make(folder)
        for number, check in enumerate(checks, 1):
            try:
                check(folder, texts)
                print(f"ok {number} {check.__name__}")
            except AssertionError as error:
                failed = True
                print(f"not ok {number} {check.__name__}: {error}")
    return failed


if __name__ == "__main__":
    sys.exit(main())

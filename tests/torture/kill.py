# SPDX-License-Identifier: GPL-3.0-or-later

"""kill −9, at random moments or before every call: what was acknowledged is there, every
document is whole, and the next start goes on as if nothing had happened. Writing over
the old file must lose some, or the rig cannot see a loss."""

import random
import select
import time

import rig

# Savers in one workbook, one after the other, before it is thrown away.
LIVES = 10


def kill_at_random(place, programs, variant, seed):
    """One life. What it had acknowledged."""
    moment = random.Random(seed).uniform(0.002, 0.03)
    process = place.start(programs, "loop", "--seed", seed, "--records", 12, "--variant", variant)
    # The moment counts from the first word, or else most lives end before a save.
    select.select([process.stdout], [], [], 5)
    time.sleep(moment)
    process.kill()
    output = process.communicate()[0].decode()
    return rig.Outcome(process.returncode, output)


def live_many_lives(programs, variant, first, n_lives):
    wrong, n_saves = [], 0
    with rig.scratch() as folder:
        place = rig.Place(folder / "place")
        place.folder.mkdir()
        saves = {}
        for seed in range(first, first + n_lives):
            outcome = kill_at_random(place, programs, variant, seed)
            n_saves += len(outcome.all_saves)
            saves.update(outcome.saves)
            wrong += [f"life {seed}: {what}" for what in outcome.errors + outcome.unreadable]
            wrong += [f"life {seed}: {what}" for what in rig.judge(place, saves)]
        wrong += rig.heal(place, programs)
    return wrong, n_saves


def kill_many(programs, variant, count):
    results = rig.in_parallel(lambda first: live_many_lives(programs, variant, first, min(LIVES, count - first)),
                              range(0, count, LIVES))
    return [what for wrong, _ in results for what in wrong], sum(n_saves for _, n_saves in results)


def run_random(report, programs, count):
    wrong, n_saves = kill_many(programs, "store", count)
    report.claim(not wrong, f"killed {count} times, {n_saves} saves acknowledged, {len(wrong)} wrong", wrong)
    report.claim(n_saves > count // 2, "enough saves to tell")

    wrong, n_saves = kill_many(programs, "careless", 100)
    report.claim(len(wrong) > 0, f"writing over the old file loses: {len(wrong)} wrong in {n_saves} saves")


def kill_before(place, programs, number):
    """(was there a call with that number, what is wrong)"""
    with rig.scratch() as folder:
        copy = place.copy_to(folder / "place")
        outcome = copy.run(programs, "script", environment={
            "LD_PRELOAD": str(programs.faults),
            "KEEL_FAULT": f"any:{number}:kill",
            "KEEL_FAULT_UNDER": str(copy.folder),
        })
        wrong = rig.judge(copy, outcome.saves) + rig.heal(copy, programs)
        return outcome.status < 0, [f"before call {number}: {what}" for what in wrong]


def run_each(report, programs):
    with rig.scratch() as folder:
        place = rig.Place(folder / "place")
        place.folder.mkdir()
        prepared = place.run(programs, "loop", "--saves", 5)
        report.claim(prepared.status == 0, "a workbook to begin with", prepared.errors)

        wrong, n_kills, first = [], 0, 1
        while True:
            results = rig.in_parallel(lambda number: kill_before(place, programs, number), range(first, first + 32))
            n_kills += sum(was_killed for was_killed, _ in results)
            wrong += [what for _, found in results for what in found]
            if not all(was_killed for was_killed, _ in results):
                break
            first += 32

    report.claim(not wrong, f"killed before each of {n_kills} calls, {len(wrong)} wrong", wrong)
    report.claim(n_kills > 50, "enough calls to tell")


def run(report, programs, name, count):
    if name == "kill-each":
        run_each(report, programs)
    else:
        run_random(report, programs, count)

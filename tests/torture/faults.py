# SPDX-License-Identifier: GPL-3.0-or-later

"""One system call fails, at every place where it is made, in every way: nothing that
was acknowledged is lost, nothing is left half, an error is reported when it must be,
and a second run heals. Or two calls fail, picked at random. Writing without looking
whether it went well must lose some, or the rig cannot see a loss."""

import random

import rig

ERRORS = ("ENOSPC", "EIO", "EDQUOT", "EROFS", "EACCES", "EXDEV", "EINVAL", "EINTR")
CALLS = {
    "open": ERRORS,
    "read": (*ERRORS, "short"),
    "write": (*ERRORS, "short"),
    "fsync": ERRORS,
    "rename": ERRORS,
    "unlink": ERRORS,
    "close": ERRORS,
    "mkdir": ERRORS,
}

# What a save copes with: it tries again, or goes another way.
HARMLESS = ("short", "EINTR")
HARMLESS_RENAME = ("EINVAL",)


def must_be_reported(place, line):
    """Whether the fault of this line of the log was in the way of a save."""
    call, _, what, kind, path = line.split(" ", 4)
    if not path.startswith(str(place.workbook / "journal")) or what in HARMLESS:
        return False
    if call == "rename":
        return what not in HARMLESS_RENAME
    return call in ("open", "write", "fsync", "close", "mkdir") and kind == "write"


def run_with(place, programs, folder, fault, variant="store"):
    log = folder / "log"
    outcome = place.run(programs, "script", "--variant", variant, environment={
        "LD_PRELOAD": str(programs.faults),
        "KEEL_FAULT": fault,
        "KEEL_FAULT_UNDER": str(place.folder),
        "KEEL_FAULT_LOG": str(log),
    })
    return outcome, log.read_text().splitlines() if log.exists() else []


def try_fault(base, programs, fault, variant="store"):
    """(was it hit, what is wrong)"""
    with rig.scratch() as folder:
        place = base.copy_to(folder / "place")
        before = {id: number for id, number, _ in place.versions()}
        outcome, log = run_with(place, programs, folder, fault, variant)
        hits = [line for line in log if not line.startswith("total")]

        wrong = []
        if outcome.status not in (0, 3):
            wrong.append(f"ended with {outcome.status}: {outcome.stderr}")
        if any(must_be_reported(place, line) for line in hits) and not outcome.errors:
            wrong.append("no error was reported")
        wrong += rig.judge(place, {**before, **outcome.saves})
        wrong += rig.heal(place, programs)
        return bool(hits), [f"{fault}: {what} {hits}" for what in wrong]


def count_calls(base, programs):
    with rig.scratch() as folder:
        place = base.copy_to(folder / "place")
        outcome, log = run_with(place, programs, folder, "")
        totals = {line.split()[1]: int(line.split()[2]) for line in log}
        return outcome, totals


def make_bases(programs, folder):
    """A folder with nothing in it, and a workbook in use."""
    empty, used = rig.Place(folder / "empty"), rig.Place(folder / "used")
    empty.folder.mkdir()
    used.folder.mkdir()
    used.run(programs, "loop", "--saves", 4, "--records", 4, "--padding", 300)
    return {"an empty folder": empty, "a workbook in use": used}


def claim(report, results, what):
    n_hits = sum(was_hit for was_hit, _ in results)
    wrong = [detail for _, details in results for detail in details]
    report.claim(not wrong, f"{what}: {len(results)} runs, {n_hits} faults hit, {len(wrong)} wrong", wrong)
    report.claim(n_hits > len(results) // 2, "most faults were hit")


def run_each(report, programs, bases):
    for name, base in bases.items():
        outcome, totals = count_calls(base, programs)
        report.claim(outcome.status == 0 and totals["fsync"] > 0, f"{name}: all goes well without a fault",
                     outcome.errors)
        # Readers in two threads make the numbers waver: a few more than were counted.
        faults = [f"{call}:{number}:{error}" for call, errors in CALLS.items() for error in errors
                  for number in range(1, totals[call] + 3)]
        claim(report, rig.in_parallel(lambda fault: try_fault(base, programs, fault), faults), name)


def run_carelessly(report, programs, base):
    faults = [f"write:{number}:ENOSPC" for number in range(1, 21)]
    results = rig.in_parallel(lambda fault: try_fault(base, programs, fault, "careless"), faults)
    wrong = [detail for _, details in results for detail in details]
    report.claim(len(wrong) > 0, f"writing without looking loses: {len(wrong)} wrong in {len(faults)} runs")


def run_pairs(report, programs, bases, count):
    chance = random.Random(count)
    for name, base in bases.items():
        _, totals = count_calls(base, programs)
        single = [f"{call}:{number}:{error}" for call, errors in CALLS.items() for error in errors
                  for number in range(1, totals[call] + 1)]
        pairs = [",".join(chance.sample(single, 2)) for _ in range(count // len(bases))]
        claim(report, rig.in_parallel(lambda pair: try_fault(base, programs, pair), pairs), f"{name}, pairs")


def run(report, programs, name, count):
    with rig.scratch() as folder:
        bases = make_bases(programs, folder)
        if name == "fault-pairs":
            run_pairs(report, programs, bases, count)
        else:
            run_each(report, programs, bases)
            run_carelessly(report, programs, bases["a workbook in use"])

# SPDX-License-Identifier: GPL-3.0-or-later

"""Clocks that are ten years off, and zones whose clocks go back, go forward or skip a day.
Clocks order what is shown, and decide nothing: no text is lost, "modified" never runs
backwards, and a day stays the day it was written on."""

import concurrent.futures
import datetime
import json
import time
import zoneinfo

import rig
import two

TEN_YEARS = 315_576_000
SHIFTS = (0, -TEN_YEARS, TEN_YEARS, 0, -TEN_YEARS, TEN_YEARS)

# Zone, and an instant (UTC) just before its clocks jump.
JUMPS = (
    ("Europe/Berlin", "2026-10-25T00:59:59"),         # 03:00 → 02:00
    ("Europe/Berlin", "2026-03-29T00:59:59"),         # 02:00 → 03:00
    ("Pacific/Apia", "2011-12-30T09:59:59"),          # 30 December is skipped
    ("Australia/Lord_Howe", "2026-04-04T14:59:59"),   # half an hour back
    ("America/St_Johns", "2026-03-08T05:29:59"),      # half-hour offset, forward
    ("Asia/Kathmandu", "2026-12-31T18:14:59"),        # +05:45, midnight of the new year
    ("Pacific/Kiritimati", "2026-02-28T09:59:59"),    # +14, midnight
    ("Etc/GMT+12", "2028-02-29T11:59:59"),            # −12, midnight after a leap day
)


def shifted(programs, seconds):
    return {"LD_PRELOAD": str(programs.faults), "KEEL_CLOCK_SHIFT": str(seconds)}


def read_all(place):
    documents = [json.loads(path.read_bytes()) for path in place.documents()]
    return {document["id"]: document for document in documents}


def compare(before, after):
    """What may not have changed from one run to the next."""
    wrong = []
    for id, old in before.items():
        new = after.get(id)
        if new is None:
            wrong.append(f"{id} is gone")
            continue
        if datetime.datetime.fromisoformat(new["modified"]) < datetime.datetime.fromisoformat(old["modified"]):
            wrong.append(f"{id}: modified ran from {old['modified']} back to {new['modified']}")
        wrong += [f"{id}: {member} was {old[member]}, is {new[member]}"
                  for member in ("created", "day", "time") if old[member] != new[member]]
        if any(new["revision"].get(device, 0) < n for device, n in old["revision"].items()):
            wrong.append(f"{id}: revision was {old['revision']}, is {new['revision']}")
    return wrong


def run_shifts(report, programs):
    wrong, saves = [], {}
    with rig.scratch() as folder:
        place = rig.Place(folder)
        before = {}
        for seed, shift in enumerate(SHIFTS):
            outcome = place.run(programs, "loop", "--saves", 40, "--records", 8, "--seed", seed,
                                environment=shifted(programs, shift))
            saves.update(outcome.saves)
            wrong += outcome.errors + outcome.unreadable + rig.judge(place, saves)
            after = read_all(place)
            wrong += compare(before, after)
            before = after
        wrong += rig.heal(place, programs)
    report.claim(not wrong, f"clocks {TEN_YEARS} s back and forth, {len(saves)} entries", wrong)


def run_openings(report, programs):
    """Others, to whose clocks all is ten years old, open the workbook again and again while
    one saves: what it is writing is no leftover."""
    with rig.scratch() as folder:
        place = rig.Place(folder)
        wrong = place.run(programs, "loop", "--saves", 8, "--records", 8).errors
        saver = place.start(programs, "loop", "--saves", 1500, "--records", 8, "--go-on")
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            output = pool.submit(lambda: saver.communicate()[0].decode())
            n_openings = 0
            while not output.done():
                wrong += place.run(programs, "loop", "--saves", 2, "--records", 8, "--seed", n_openings + 1,
                                   environment=shifted(programs, TEN_YEARS)).errors
                n_openings += 1
        wrong += rig.Outcome(saver.returncode, output.result()).errors + rig.heal(place, programs)
    report.claim(not wrong and n_openings > 0, f"opened {n_openings} times, ten years later, while saving", wrong)


def check_zone(document, zone):
    """What stands in a document must be what a clock on the wall there showed."""
    created = datetime.datetime.fromisoformat(document["created"])
    wall = created.astimezone(zoneinfo.ZoneInfo(zone))
    wrong = []
    if created.utcoffset() != wall.utcoffset():
        wrong.append(f"{document['created']}: the offset there was {wall.utcoffset()}")
    if document["day"] != wall.date().isoformat() or document["time"] != wall.strftime("%H:%M"):
        wrong.append(f"{document['day']} {document['time']}: it was {wall}")
    return wrong


def try_jump(programs, zone, instant):
    """On both sides of the jump, then read and saved again far away."""
    before_jump = datetime.datetime.fromisoformat(instant).replace(tzinfo=datetime.timezone.utc).timestamp()
    wrong = []
    with rig.scratch() as folder:
        place = rig.Place(folder)
        for offset in (0, 2):
            shift = int(before_jump + offset - time.time())
            outcome = place.run(programs, "script", environment={**shifted(programs, shift), "TZ": zone})
            wrong += outcome.errors + outcome.unreadable
        before = read_all(place)
        for document in before.values():
            wrong += check_zone(document, zone)

        outcome = place.run(programs, "loop", "--saves", 30, "--records", 4, environment={"TZ": "America/New_York"})
        wrong += outcome.errors + outcome.unreadable
        wrong += compare(before, read_all(place))
    return [f"{zone}: {what}" for what in wrong]


def run(report, programs, name, count):
    run_shifts(report, programs)
    run_openings(report, programs)

    environments = [shifted(programs, -TEN_YEARS), shifted(programs, TEN_YEARS)]
    wrong, n_saves, _ = two.save_together(programs, 100, "store", environments)
    report.claim(not wrong, f"two processes whose clocks are 20 years apart, {n_saves} saves", wrong)

    for zone, instant in JUMPS:
        wrong = try_jump(programs, zone, instant)
        report.claim(not wrong, f"{zone}, around {instant}Z", wrong)

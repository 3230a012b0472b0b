# SPDX-License-Identifier: GPL-3.0-or-later

"""A disk that is full, one that is read-only, folders that may not be written: the saver
says so and leaves everything as it was, and goes on when it may again. Needs root, to
mount a small disk and to be somebody else; without, it is not run, and says so."""

import contextlib
import hashlib
import os
import shutil
import subprocess
import tempfile

import rig

NOBODY = 65534


def mount(*arguments):
    subprocess.run(["mount", *map(str, arguments)], check=True, stderr=subprocess.PIPE)


@contextlib.contextmanager
def small_disk(point, size):
    point.mkdir()
    mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", point)
    try:
        yield point
    finally:
        subprocess.run(["umount", str(point)], check=True)


def fingerprint(folder):
    """Everything that is there, and what it says."""
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.rglob("*")) if path.is_file()}


def claim(report, what, outcome, reason, wrong):
    wrong = list(wrong)
    if outcome.status != 3 or not any(reason in error for error in outcome.errors):
        wrong.append(f"ended with {outcome.status}, said {outcome.errors} {outcome.stderr}")
    report.claim(not wrong, what, wrong)


def fill_workbook(report, programs, folder):
    with small_disk(folder / "full", "256k") as disk:
        place = rig.Place(folder / "full-place")
        place.workbook = disk / "workbook"
        outcome = place.run(programs, "loop", "--padding", 60000, "--records", 1000)
        claim(report, f"a full disk, after {len(outcome.all_saves)} saves: said, and nothing is lost", outcome,
              "No space left", rig.judge(place, outcome.saves))

        mount("-o", "remount,size=16m", disk)
        report.claim(*unpack("with room again, it goes on", rig.heal(place, programs)))


def fill_state(report, programs, folder):
    """History and drafts are a convenience; a record is saved without them."""
    with small_disk(folder / "full-state", "64k") as disk:
        place = rig.Place(folder / "full-state-place")
        place.state = disk / "state"
        first = place.run(programs, "loop", "--saves", 3, "--padding", 300)
        (disk / "filler").write_bytes(b"x" * 40960)
        with contextlib.suppress(OSError), open(disk / "more", "wb", buffering=0) as filler:
            while True:
                filler.write(b"x" * 4096)

        outcome = place.run(programs, "script")
        wrong = rig.judge(place, {**first.saves, **outcome.saves})
        if len(outcome.all_saves) < 5:
            wrong.append(f"only {len(outcome.all_saves)} saves: {outcome.errors}")
        claim(report, "no room for drafts and history: records are saved all the same", outcome,
              "No space left", wrong)


def make_read_only(report, programs, folder):
    with small_disk(folder / "read-only", "16m") as disk:
        place = rig.Place(disk)
        place.run(programs, "loop", "--saves", 5)
        before = fingerprint(disk)
        mount("-o", "remount,ro", disk)
        outcome = place.run(programs, "script")
        after = fingerprint(disk)
        claim(report, "a read-only disk: said, and nothing is changed", outcome, "Read-only",
              [] if before == after else ["something has changed"])

        mount("-o", "remount,rw", disk)
        report.claim(*unpack("writable again, it goes on", rig.heal(place, programs)))


def set_modes(place, folder_mode, file_mode):
    for path in [place.workbook, *place.workbook.rglob("*")]:
        os.chown(path, NOBODY, NOBODY)
        path.chmod(folder_mode if path.is_dir() else file_mode)


@contextlib.contextmanager
def for_everybody(programs):
    """The saver where another user may run it: a build in root's home is closed to others."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        shutil.copy(programs.saver, folder)
        yield rig.Programs(folder)


def take_permission(report, programs, folder):
    place = rig.Place(folder / "denied")
    place.folder.mkdir()
    os.chown(place.folder, NOBODY, NOBODY)
    folder.chmod(0o755)
    place.user = NOBODY
    place.run(programs, "loop", "--saves", 5)

    set_modes(place, 0o500, 0o400)
    before = fingerprint(place.workbook)
    outcome = place.run(programs, "script")
    after = fingerprint(place.workbook)
    claim(report, "no permission to write, as another user: said, and nothing is changed", outcome,
          "Permission denied", [] if before == after else ["something has changed"])

    set_modes(place, 0o700, 0o600)
    report.claim(*unpack("permitted again, it goes on", rig.heal(place, programs)))


def unpack(what, wrong):
    return not wrong, what, wrong


def run(report, programs, name, count):
    if os.geteuid() != 0:
        report.skip("full, read-only and forbidden folders: not run", "needs root")
        return

    with rig.scratch() as folder:
        try:
            with small_disk(folder / "trial", "64k"):
                pass
        except subprocess.CalledProcessError as error:
            report.skip("full, read-only and forbidden folders: not run", f"cannot mount: {error}")
            return

        fill_workbook(report, programs, folder)
        fill_state(report, programs, folder)
        make_read_only(report, programs, folder)
        with for_everybody(programs) as reachable:
            take_permission(report, reachable, folder)

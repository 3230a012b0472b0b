# SPDX-License-Identifier: GPL-3.0-or-later

"""A sync tool replaces a document again and again while we save it. A version of its
that is gone must have been replaced by itself, or been read by us before; all others
must lie somewhere. Saving blindly must lose some, or the rig cannot see a loss."""

import re
import subprocess

import rig


def race(programs, count, variant):
    """(versions nobody has, saves)"""
    with rig.scratch() as folder:
        place = rig.Place(folder / "place")
        place.folder.mkdir()
        place.run(programs, "loop", "--saves", 1, "--padding", 200, "--by", "oneself", "--variant", "store")
        document = place.documents()[0]

        process = place.start(programs, "race", "--padding", 200, "--by", "oneself", "--variant", variant)
        with open(folder / "said", "w+b") as said:
            # The saver says much; a file takes it while the other one runs.
            copier = subprocess.Popen(["cat"], stdin=process.stdout, stdout=said)
            foreign = subprocess.run([programs.foreign, document, str(count), "5"], capture_output=True, text=True)
            process.stdin.close()
            process.wait()
            copier.wait()
            process.stdout.close()
            said.seek(0)
            outcome = rig.Outcome(process.returncode, said.read().decode())

        if foreign.returncode != 0:
            raise RuntimeError(f"the sync tool ended with {foreign.returncode}")
        known = {int(number) for number in re.findall(r"R (\d+)", foreign.stdout)} | set(outcome.seen)
        known |= {number for _, number, who in place.versions() if who == "foreign"}
        return set(range(1, count + 1)) - known, outcome


def run(report, programs, name, count):
    lost, outcome = race(programs, count, "store")
    n_kept = len(outcome.second_versions)
    report.claim(not lost and not outcome.errors,
                 f"{count} versions by a sync tool, {len(outcome.all_saves)} saves of ours, "
                 f"{n_kept} second versions kept, {len(lost)} destroyed unseen", outcome.errors)
    report.claim(n_kept > 0, "versions came in between")

    lost, outcome = race(programs, max(count // 10, 1000), "blind")
    report.claim(len(lost) > 0, f"saving blindly loses some: {len(lost)} in {len(outcome.all_saves)} saves")

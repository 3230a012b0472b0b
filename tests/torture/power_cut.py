# SPDX-License-Identifier: GPL-3.0-or-later

"""Power cuts: a file system in an image is shut down without flushing its log, while we
save. What was acknowledged before is there when it is mounted again. Saving with
g_file_set_contents() must lose some, or the rig cannot see a loss.

Needs root, loop devices and mkfs; without, it is not run, and says so."""

import contextlib
import fcntl
import os
import random
import shutil
import struct
import subprocess
import time

import rig

# EXT4_IOC_SHUTDOWN and XFS_IOC_GOINGDOWN are the same: _IOR ('X', 125, u32).
SHUT_DOWN = 0x8004587D
WITHOUT_FLUSHING = 2

# xfs wants 300 MiB; a sparse image takes only what is written.
FILE_SYSTEMS = {
    "ext4": ("64M", ["mkfs.ext4", "-q", "-F"]),
    "xfs": ("320M", ["mkfs.xfs", "-q", "-f"]),
}


def call(*command):
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def make_image(kind, image):
    size, command = FILE_SYSTEMS[kind]
    image.unlink(missing_ok=True)
    call("truncate", "-s", size, image)
    call(*command, image)


@contextlib.contextmanager
def mounted(image, point):
    point.mkdir(exist_ok=True)
    call("mount", "-o", "loop", image, point)
    try:
        yield point
    finally:
        call("umount", point)


def cut_power(point):
    folder = os.open(point, os.O_RDONLY)
    try:
        fcntl.ioctl(folder, SHUT_DOWN, struct.pack("I", WITHOUT_FLUSHING))
    finally:
        os.close(folder)


def listen_until(process, end):
    """What the saver has said by then: only what was acknowledged before the cut counts."""
    said = b""
    os.set_blocking(process.stdout.fileno(), False)
    while time.monotonic() < end:
        said += process.stdout.read() or b""
        time.sleep(0.0005)
    return said + (process.stdout.read() or b"")


def save_until_the_cut(place, programs, variant, seed, point):
    process = place.start(programs, "loop", "--seed", seed, "--variant", variant)
    said = listen_until(process, time.monotonic() + random.Random(seed).uniform(0.02, 0.1))
    cut_power(point)
    process.kill()
    process.communicate()
    return rig.Outcome(0, said.decode())


def one_cut(kind, programs, variant, seed, folder):
    """(what is wrong, saves acknowledged)"""
    image, snapshot, point = folder / "image", folder / "snapshot", folder / "mounted"
    make_image(kind, image)
    with mounted(image, point):
        place = rig.Place(point / "place")
        place.folder.mkdir()
        place.run(programs, "loop", "--saves", 6, "--records", 6)
        call("sync", "-f", point)
        outcome = save_until_the_cut(place, programs, variant, seed, point)

    # A fresh device: the kernel remembers nothing of the one that was shut down.
    call("cp", "--sparse=always", image, snapshot)
    with mounted(snapshot, point):
        # History is kept for convenience and not synced: it may be cut off.
        shutil.rmtree(place.state, ignore_errors=True)
        wrong = rig.judge(place, outcome.saves)
    return [f"cut {seed}: {what}" for what in wrong], len(outcome.all_saves)


def find_obstacle(kind, folder):
    """Why it cannot be done here, or None."""
    if os.geteuid() != 0:
        return "needs root"
    if shutil.which(FILE_SYSTEMS[kind][1][0]) is None:
        return f"needs {FILE_SYSTEMS[kind][1][0]}"
    try:
        make_image(kind, folder / "image")
        with mounted(folder / "image", folder / "mounted"):
            cut_power(folder / "mounted")
    except (subprocess.CalledProcessError, OSError) as error:
        return f"no loop device or no shutdown here: {error}"
    return None


def cut_many(kind, programs, variant, count, folder):
    results = [one_cut(kind, programs, variant, seed, folder) for seed in range(count)]
    return [what for wrong, _ in results for what in wrong], sum(n_saves for _, n_saves in results)


def run(report, programs, name, count):
    kind = "xfs" if name.endswith("xfs") else "ext4"
    with rig.scratch() as folder:
        obstacle = find_obstacle(kind, folder)
        if obstacle is not None:
            report.skip(f"{count} power cuts on {kind}: not run", obstacle)
            return

        wrong, n_saves = cut_many(kind, programs, "store", count, folder)
        report.claim(not wrong, f"{count} power cuts on {kind}, {n_saves} saves acknowledged, "
                                f"{len(wrong)} wrong", wrong)
        report.claim(n_saves > count, "enough saves to tell")

        wrong, n_saves = cut_many(kind, programs, "set-contents", max(count // 10, 5), folder)
        report.claim(len(wrong) > 0, f"saving without fsync loses: {len(wrong)} wrong in {n_saves} saves")

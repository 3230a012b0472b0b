# SPDX-License-Identifier: GPL-3.0-or-later

"""What the rigs share: a workbook to be cruel to, the saver, and the judge who reads
what is on the disk without any of the program's own code."""

import base64
import concurrent.futures
import contextlib
import gzip
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TEXT = re.compile(r"n=(\d{8}) by=(\S+)\n.*\nend=(\d{8})\n", re.DOTALL)
LEFT_OVER = re.compile(r"\..+\.[0-9a-f]{8}\.~tmp")
N_JOBS = os.cpu_count() or 1
MEMORY = "/dev/shm"


class Programs:
    """Where the programs of this folder have been built."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        self.saver = folder / "saver"
        self.foreign = folder / "foreign"
        self.faults = folder / "libkeel-faults.so"


class Report:
    """TAP: a line a claim."""

    def __init__(self):
        self.n_lines = 0
        self.has_failed = False

    def claim(self, holds, what, details=()):
        self.n_lines += 1
        self.has_failed |= not holds
        print(f"{'ok' if holds else 'not ok'} {self.n_lines} - {what}", flush=True)
        for detail in list(details)[:20]:
            print(f"# {detail}", flush=True)

    def skip(self, what, why):
        self.n_lines += 1
        print(f"ok {self.n_lines} - {what} # SKIP {why}", flush=True)

    def end(self):
        print(f"1..{self.n_lines}", flush=True)
        sys.exit(1 if self.has_failed else 0)


@contextlib.contextmanager
def scratch():
    """A folder that is removed in the end. In memory if there is any: an fsync costs
    nothing there, and it says what the program asked for, not how slow the disk is."""
    where = MEMORY if os.access(MEMORY, os.W_OK) else None
    path = pathlib.Path(tempfile.mkdtemp(prefix="keel-torture-", dir=where))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def in_parallel(function, items):
    with concurrent.futures.ThreadPoolExecutor(N_JOBS) as pool:
        return list(pool.map(function, items))


class Place:
    """A folder with a workbook, and what its device keeps about it."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.workbook = self.folder / "workbook"
        self.state = self.folder / "state"
        self.user = None

    def copy_to(self, folder):
        shutil.copytree(self.folder, folder, symlinks=True)
        return Place(folder)

    def command(self, programs, job, *options):
        return [str(programs.saver), job, str(self.workbook), str(self.state), *map(str, options)]

    def run(self, programs, job, *options, environment=None):
        """Runs the saver to its end."""
        process = subprocess.run(self.command(programs, job, *options), capture_output=True, text=True,
                                 stdin=subprocess.DEVNULL, timeout=120, user=self.user,
                                 env={**os.environ, **(environment or {})})
        return Outcome(process.returncode, process.stdout, process.stderr)

    def start(self, programs, job, *options, environment=None):
        return subprocess.Popen(self.command(programs, job, *options),
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                env={**os.environ, **(environment or {})})

    def documents(self):
        return sorted(self.workbook.glob("journal/*/*.json"))

    def versions(self):
        """All documents and history: (id, number, who) → paths."""
        found = {}
        for path in [*self.documents(), *self.state.glob("*/history/*/*.json")]:
            with contextlib.suppress(ValueError, OSError):
                found.setdefault(read_document(path), []).append(path)
        return found


class Outcome:
    """What the saver has said."""

    def __init__(self, status, output, errors=""):
        # A line that was cut off by the end of the saver was not said.
        lines = [line.split(" ", 1) for line in output[:output.rfind("\n") + 1].splitlines()]
        self.status = status
        self.stderr = errors
        self.errors = [rest for word, rest in lines if word == "E"]
        self.unreadable = [rest for word, rest in lines if word == "U"]
        self.backups = [rest for word, rest in lines if word == "B"]
        self.second_versions = [rest for word, rest in lines if word == "V"]
        self.seen = [int(rest) for word, rest in lines if word == "S"]
        self.drafts = [parse_number(rest) for word, rest in lines if word == "D"]
        self.all_saves = [parse_number(rest) for word, rest in lines if word == "A"]
        self.saves = dict(self.all_saves)


def parse_number(text):
    id, number = text.split(" ")
    return id, int(number)


def read_text(document):
    """(number, who) of a text, if it is whole."""
    match = TEXT.fullmatch(document["texts"]["body"])
    if match is None or match[1] != match[3]:
        raise ValueError("the text is not whole")
    return int(match[1]), match[2]


def read_document(path):
    """(id, number, who); ValueError if it is not a whole document."""
    document = json.loads(path.read_bytes())
    try:
        if document["format"] != "even-keel/entry":
            raise ValueError("another format")
        return (document["id"], *read_text(document))
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from error


def check_backup(path):
    """Every line of it can be read, and there are as many as it says."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        header = json.loads(next(lines))
        files = [json.loads(line) for line in lines]
    if header["files"] != len(files):
        raise ValueError(f"{len(files)} files, not {header['files']}")
    for file in files:
        base64.b64decode(file.get("base64", ""), validate=True)


def has_left_over(place, id):
    """Whether a save of this entry was interrupted: then what it was about to put into
    history still lies there, and goes into it when the left-over is cleared up."""
    return any(place.workbook.glob(f"journal/*/.*{id[-12:]}.json.*.~tmp"))


def judge(place, saves=None):
    """What is wrong with the workbook, in words: every document is whole; what was
    acknowledged (id → number) is there, or something later; whatever else lies there
    is what may lie there."""
    wrong = []
    numbers = {}

    for path in place.documents():
        try:
            id, number, _ = read_document(path)
            numbers[id] = max(number, numbers.get(id, 0))
        except (ValueError, OSError) as error:
            wrong.append(f"{path.name}: {error}")

    for id, number in (saves or {}).items():
        if numbers.get(id, 0) < number:
            wrong.append(f"{id}: acknowledged {number}, found {numbers.get(id)}")

    for path in place.state.glob("*/history/*/*.json"):
        try:
            json.loads(path.read_bytes())
        except ValueError as error:
            if not has_left_over(place, path.parent.name):
                wrong.append(f"history {path.name}: {error}")

    for path in place.state.glob("*/backups/*.jsonl.gz"):
        try:
            check_backup(path)
        except (ValueError, OSError, EOFError, StopIteration, KeyError) as error:
            wrong.append(f"backup {path.name}: {error}")

    for path in place.workbook.rglob("*"):
        if path.is_file() and path.suffix != ".json" and path.name != "README.txt" \
                and not LEFT_OVER.fullmatch(path.name):
            wrong.append(f"{path.name} should not be there")

    return wrong


def heal(place, programs):
    """A second run, undisturbed, after whatever happened: it must read everything, save
    everything, and leave nothing that is wrong."""
    outcome = place.run(programs, "script")
    wrong = []
    if outcome.status != 0:
        wrong.append(f"the second run ended with {outcome.status}: {outcome.errors} {outcome.stderr}")
    wrong += [f"the second run could not read {path}" for path in outcome.unreadable]
    return wrong + judge(place, outcome.saves)

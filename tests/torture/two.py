# SPDX-License-Identifier: GPL-3.0-or-later

"""Two processes, as the window and keelctl are, save the same entries of one workbook.
Each knows only its own last text: what the other has written comes in between, and must
be kept. Saving blindly must lose some."""

import threading

import rig

N_RECORDS = 12


def wait_until_read(process):
    """The saver has read the workbook and saves nothing before it is told to: one that
    reads later would know what the other has saved by then, and could replace it."""
    line = process.stdout.readline()
    if line != b"R\n":
        raise RuntimeError(f"the saver has not started, but said {line}")


def read_all(process, outcomes, who):
    output = process.communicate(b"\n")[0].decode()
    outcomes[who] = rig.Outcome(process.returncode, output)


def save_together(programs, count, variant, environments=(None, None)):
    """(what is wrong, saves, second versions). Each saver's last text of each entry
    must be in a document: the other one, who never read it, may not push it into
    history."""
    wrong = []
    with rig.scratch() as folder:
        place = rig.Place(folder / "place")
        place.folder.mkdir()
        place.run(programs, "loop", "--saves", N_RECORDS, "--records", N_RECORDS, "--padding", 400)

        processes = {}
        for seed, who in enumerate(("window", "keelctl")):
            processes[who] = place.start(programs, "loop", "--saves", count, "--records", N_RECORDS,
                                         "--padding", 400, "--seed", seed, "--by", who, "--variant", variant,
                                         "--wait", environment=environments[seed])
        for process in processes.values():
            wait_until_read(process)

        outcomes = {}
        threads = [threading.Thread(target=read_all, args=(process, outcomes, who))
                   for who, process in processes.items()]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        in_documents = set()
        for path in place.documents():
            try:
                in_documents.add(rig.read_document(path))
            except ValueError as error:
                wrong.append(f"{path.name}: {error}")
        for who, outcome in outcomes.items():
            wrong += [f"{who}: {error}" for error in outcome.errors]
            wrong += [f"{who}: text {number} of {id} is gone" for id, number in outcome.saves.items()
                      if (id, number, who) not in in_documents]
            wrong += [f"{who}: {path} was kept, and is gone" for path in outcome.second_versions
                      if not (place.workbook / path).exists()]
        if variant == "store":
            wrong += rig.heal(place, programs)

    n_saves = sum(len(outcome.all_saves) for outcome in outcomes.values())
    return wrong, n_saves, sum(len(outcome.second_versions) for outcome in outcomes.values())


def run(report, programs, name, count):
    wrong, n_saves, n_versions = save_together(programs, count, "store")
    report.claim(not wrong, f"two processes, {n_saves} saves together, {n_versions} second versions kept, "
                            f"{len(wrong)} wrong", wrong)
    report.claim(n_versions > 0, "they came in each other's way")

    wrong, n_saves, _ = save_together(programs, min(count, 200), "blind")
    report.claim(len(wrong) > 0, f"saving blindly loses some: {len(wrong)} texts in {n_saves} saves")

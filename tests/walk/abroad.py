#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""abroad.py EVEN-KEEL-ABROAD KEELCTL MAKE-BALANCE: whether every word can be translated, and has room.

    with-display --a11y --lang en@pseudo|he abroad.py …
    with-display abroad.py --self-test FAULTY

Goes to all PLACES in one of the languages of pseudo.py, in a window of 360 × 600. What
is plain English there was not translated, unless a person wrote it (the entries, the
programme), the C library did (months) or GTK (its own widgets have their own catalogue).
What is cut, or lies outside the window, has no room.
"""

import calendar
import json
import pathlib
import re
import subprocess
import sys

from a11y import Keyboard
from walk import Lost, own_home, wait_for
from places import BROKEN, DIARY, PLACES, ROOT, SAMPLE, tell, visit_all, workbook_folder
from seen import buttons_that_open, opened_from
from gi.repository import GLib

SIZE = ("360", "600")
MARKED = re.compile("⟦[^⟦⟧]*⟧")
WORD = re.compile(r"(?<![^\W\d_])[A-Za-z]{3,}(?![^\W\d_])")
TYPE_NAME = re.compile(r"^(Gtk|Gdk|Adw|Keel)[A-Z]\w*$")

# What is the same in every language.
NAMES = {"Even Keel", "Markdown", "JSON", "jrnl", "GTK", "even-keel"}
# What the C library, GLib and GTK say, each in a catalogue of its own.
BORROWED = {"bytes", "Ctrl", "Shift", "Alt", *calendar.day_name, *calendar.day_abbr,
            *calendar.month_name, *calendar.month_abbr}
# What GTK and libadwaita say in their own widgets, in their own catalogue.
THEIRS = {"Close", "Close the window", "Minimize", "Minimize the window", "Maximize",
          "Maximize the window", "(None)"}


def strings_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for below in value.values():
            yield from strings_in(below)
    elif isinstance(value, list):
        for below in value:
            yield from strings_in(below)


# Before and after what runs another way than the sentence it stands in.
ISOLATES = str.maketrans("", "", "\u2068\u2069")


def one_line(text):
    return " ".join(text.translate(ISOLATES).split())


def without_markdown(text):
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"(?m)^(#+|-|\d+\.) |\*+", "", text)


class Content:
    """What the program shows as it was written: the sample, the diary, the programme."""

    def __init__(self, *texts):
        # One after the other, as a preview shows the answers of an entry.
        self.text = " ".join(map(one_line, texts))
        self.words = set(WORD.findall(self.text))

    @classmethod
    def of_sample(cls):
        texts = [workbook_folder(), BROKEN, DIARY.name, *NAMES]
        texts += [key[1:] for place in PLACES for key in place.keys if key.startswith("=")]
        happened = pathlib.Path(workbook_folder()).glob("events/**/*.json")
        for path in (SAMPLE, DIARY, *ROOT.glob("data/programmes/**/*.json"), *happened):
            written = list(strings_in(json.loads(path.read_text(encoding="utf-8"))))
            texts += written + list(map(without_markdown, written))
        return cls(*texts)

    def holds(self, text):
        return one_line(text).strip(" .…·,") in self.text


def take_marked(text):
    """The text around what is translated; and what stands in it, mark by mark."""
    inside = []
    while MARKED.search(text):
        inside += MARKED.findall(text)
        text = MARKED.sub(" ", text)
    return text, inside


def plain_english(text, content):
    """The words of a text that were not translated and that nobody wrote."""
    if text in THEIRS or TYPE_NAME.match(text) or content.holds(text):
        return []
    around, inside = take_marked(text)
    found = [word for part in inside for word in WORD.findall(part) if word not in content.words | BORROWED]
    for part in re.split(r"\s{2,}|[,·:(]", around):
        if not content.holds(part) and "⟦" not in part:
            found += [word for word in WORD.findall(part) if word not in BORROWED]
    return found


CASES = (
    ("⟦Ĵöûřñåļ ~⟧", []),
    ("Journal", ["Journal"]),
    ("⟦Ţåĝ “supplier” ~⟧", []),
    ("\u2068Talk with the supplier\u2069 (2)", []),
    ("⟦Ţåĝ “unheard” ~⟧", ["unheard"]),
    ("⟦⟦Öþéñ ~⟧ · ⟦2 ţåĝš ~⟧ ~⟧", []),
    ("Monday, ⟦Öþéñ ~⟧, supplier", []),
    ("⟦Öþéñ ~⟧, the supplier talk", ["the", "supplier", "talk"]),
    ("⟦Öþéñ ~⟧ and more", ["and", "more"]),
    ("Talk with the supplier", []),
    ("night shift (2)", []),
    ("Close", []),
    ("GtkBox", []),
    ("14 × 12", []),
)


# Both runs.

def self_test(faulty):
    content = Content("Talk with the supplier about the night shift", "supplier")
    print(f"1..{len(CASES) + 1}")
    failed = 0
    for number, (text, expected) in enumerate(CASES, 1):
        found = plain_english(text, content)
        failed += tell(number, f"of “{text}”", [] if found == expected else [f"said {found}, not {expected}"])

    report = subprocess.run([faulty, "room"], capture_output=True, text=True, check=True).stdout
    faults = list(faults_reported(report, content))
    good = faults == ["GtkLabel “Much too long” is cut", "GtkButton “” is outside",
                      "GtkLabel “Far out” is outside"]
    failed += tell(len(CASES) + 1, "finds what is cut and what lies outside", [] if good else faults or ["nothing"])
    return 1 if failed else 0


def without(text, theirs):
    """Newer versions of GTK call a shortcut by its keys and by what it does."""
    for words in sorted(theirs, key=len, reverse=True):
        text = text.replace(words, "")
    return text


def english_faults(top, content, theirs):
    for seen in top.all():
        for text in {seen.name, seen.description, seen.text}:
            words = plain_english(without(text, theirs), content)
            if words:
                yield f"{seen.role} “{text}” is English: {' '.join(words)}"


def room_faults(tour, content):
    """What the program says of its own windows. A person's words may be cut."""
    report = pathlib.Path(own_home(), "report")
    tour.act("app.report", GLib.Variant("s", str(report)))
    text = wait_for("the report", lambda: report.exists() and report.read_text(encoding="utf-8") + "\n")
    report.unlink()
    yield from faults_reported(text, content)


def faults_reported(report, content):
    for line in filter(None, report.splitlines()):
        fault, kind, words = line.split("\t")
        if fault == "outside" or not content.holds(words):
            yield f"{kind} “{words}” is {fault}"


def make_small():
    """Every window, as there is no window manager."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "."], capture_output=True, text=True)
    for window in found.stdout.split():
        subprocess.run(["xdotool", "windowsize", "--sync", window, *SIZE], check=True)


def look_inside(tour, top, content, place):
    yield from english_faults(top, content, place.their_words)
    if place.narrow:
        yield from room_faults(tour, content)


def press(tour, keyboard, button):
    """Where no monitor is, GTK cannot place what opens: one goes there first, and the page scrolls.
    So one does to what offers no action."""
    if button.node.get_action_iface() is not None and button.is_in_sight():
        tour.program.click(button.node)
    else:
        keyboard.tab_to(button)
        tour.program.press("space")


def popover_faults(tour, top, keyboard, content, place):
    for holder, button in buttons_that_open(top):
        press(tour, keyboard, button)
        wait_for(f"what “{button.name}” opens", lambda holder=holder: opened_from(holder))
        yield from look_inside(tour, tour.rest(), content, place)
        tour.program.press("Escape")
        wait_for(f"“{button.name}” to close", lambda holder=holder: opened_from(holder) is None)


def look_at(tour, keyboard, content, place):
    try:
        top = tour.go(place)
        if place.in_front:
            make_small()
            top = tour.rest()
        yield from look_inside(tour, top, content, place)
        yield from popover_faults(tour, top, keyboard, content, place)
        tour.leave(place)
    except Lost as lost:
        yield f"expected {lost}"


def begin(tour):
    content = Content.of_sample()
    keyboard = Keyboard(tour.program, tour.see)
    make_small()
    return lambda place: look_at(tour, keyboard, content, place)


def run(even_keel, keelctl, make_balance):
    # Without a compositor GTK would draw a frame inside the window.
    style = pathlib.Path(own_home(), ".config", "gtk-4.0", "gtk.css")
    style.parent.mkdir(parents=True)
    style.write_text("window.solid-csd { border: none; padding: 0; box-shadow: none; }\n", encoding="utf-8")
    return visit_all(even_keel, keelctl, make_balance, begin)


if __name__ == "__main__":
    sys.exit(self_test(sys.argv[2]) if sys.argv[1] == "--self-test" else run(*sys.argv[1:4]))

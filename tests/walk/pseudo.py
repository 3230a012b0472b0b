#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues for languages that nobody speaks, so that a test can see what is translated.

    pseudo.py POT FOLDER     makes FOLDER/LANGUAGE/LC_MESSAGES/even-keel.mo of each
    pseudo.py --self-test

In en@pseudo “_Write %d entries” is “⟦_Wřîţé %d éñţřîéš ~~~⟧”: it can be read, cannot be taken
for what was not translated, is 40 % longer, and shows by its marks where it is cut. Formats of
printf() and strftime(), markup, entities and mnemonics stay as they are. In he it is English as
it is: that a catalogue is there turns the window round, as GTK's own Hebrew does.
"""

import math
import pathlib
import re
import subprocess
import sys

LETTERS = str.maketrans("AaBbCcDdEeFfGgHhIiJjKkLlNnOoPpRrSsTtUuWwYyZz",
                        "ÅåƁƀÇçĐđÉéƑƒĜĝĤĥÎîĴĵĶķĻļÑñÖöÞþŘřŠšŢţÛûŴŵÝýŽž")
LONGER = 0.4
# The names of the views share a bar of 360 pixels: a translator finds words of ten letters,
# wide as those of DejaVu Sans are, and the two marks are all that such a name is longer.
SHORT_CONTEXT = "view"

# What is not words: a format, a tag, an entity, an address, a letter with a mnemonic.
KEPT = re.compile(r"""%(?:\d+\$)?[-+#0'_^EO]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|z|j|t|L)?(?:[A-Za-z%]|<\w+>)
                      | </?[a-z][^<>]*> | &\#?\w+; | https?://\S+ | _\w""", re.VERBOSE)
ENTRY = re.compile(r'^(msgstr(?:\[\d\])?) "(.*)"$')
HEADER = r"""msgid ""
msgstr ""
"Project-Id-Version: even-keel\n"
"PO-Revision-Date: 2000-01-01 00:00+0000\n"
"Last-Translator: nobody\n"
"Language-Team: nobody\n"
"Language: en\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"""


def accent(text, context=""):
    """The text as it stands in a PO file, with its escapes."""
    if not re.search(r"[A-Za-z]", KEPT.sub("", text)):
        return text
    parts = re.split(r"(\\.)", text)
    ends = "\\n" if text.endswith("\\n") else ""
    accented = "".join(part if part.startswith("\\") else accent_words(part) for part in parts)
    accented = accented[:len(accented) - len(ends)]
    # The two marks count.
    longer = 0 if context == SHORT_CONTEXT else LONGER
    n_more = math.ceil(len(KEPT.sub("", text)) * longer) - 2
    more = "".join(" " if place % 6 == 0 and n_more > 1 else "~" for place in range(n_more))
    return f"⟦{accented}{more}⟧{ends}"


def accent_words(words):
    result, end = "", 0
    for kept in KEPT.finditer(words):
        result += words[end:kept.start()].translate(LETTERS) + kept.group()
        end = kept.end()
    return result + words[end:].translate(LETTERS)


def catalogue(pot, change):
    """A PO file with every text translated by change(); msgen puts the English there."""
    filled = subprocess.run(["msgen", "--no-wrap", pot], capture_output=True, text=True, check=True).stdout
    # One line a text.
    filled = re.sub(r'^(msg\w+(?:\[\d\])?) ""\n((?:".*"\n)+)',
                    lambda m: f'{m[1]} "{"".join(line[1:-1] for line in m[2].splitlines())}"\n', filled,
                    flags=re.MULTILINE)
    _, _, texts = filled.partition("\n\n")
    lines, context = [], ""
    for line in texts.splitlines():
        found = ENTRY.match(line)
        if line.startswith("msgctxt "):
            context = line.split('"')[1]
        lines.append(f'{found[1]} "{change(found[2], context)}"' if found else line)
        if not line:
            context = ""
    return HEADER + "\n" + "\n".join(lines) + "\n"


CASES = (
    ("Journal", "⟦Ĵöûřñåļ~⟧"),
    ("_Write %d entries", "⟦_Wřîţé %d éñţřîéš ~~~⟧"),
    ("%1$s of %2$'d", "⟦%1$s öƒ %2$'d⟧"),
    ("%-d %B %Y", "%-d %B %Y"),
    ("<b>Bold</b> &amp; more", "⟦<b>Ɓöļđ</b> &amp; möřé ~⟧"),
    ("%<PRIi64> bytes", "⟦%<PRIi64> ƀýţéš~⟧"),
    ("Two\\nlines\\n", "⟦Ţŵö\\nļîñéš ~~⟧\\n"),
    ("", ""),
    ("Concepts", "⟦Çöñçéþţš⟧", SHORT_CONTEXT),
)


def self_test():
    print(f"1..{len(CASES)}")
    failed = 0
    for number, (text, expected, *context) in enumerate(CASES, 1):
        accented = accent(text, *context)
        failed += accented != expected
        print(f"{'ok' if accented == expected else 'not ok'} {number} accents “{text}”"
              + ("" if accented == expected else f"\n# {accented}"))
    return 1 if failed else 0


LANGUAGES = {"en@pseudo": accent, "he": lambda text, context: text}


def make(pot, folder):
    for language, change in LANGUAGES.items():
        place = pathlib.Path(folder, language, "LC_MESSAGES")
        place.mkdir(parents=True, exist_ok=True)
        subprocess.run(["msgfmt", "--check", "--output-file", place / "even-keel.mo", "-"],
                       input=catalogue(pot, change), text=True, encoding="utf-8", check=True)
        print(language)


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1] == "--self-test" else make(*sys.argv[1:]))

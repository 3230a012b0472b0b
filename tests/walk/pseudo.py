#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues for languages that nobody speaks, so that a test can see what is translated.

    pseudo.py POT FOLDER     makes FOLDER/LANGUAGE/LC_MESSAGES/even-keel.mo of each
    pseudo.py --self-test

In en@pseudo “_Write %d entries” is “⟦_Ŵřîţé %d éñţřîéš ~~~⟧”: it can be read, cannot be taken
for what was not translated, is 40 % longer, and shows by its marks where it is cut. Formats of
printf() and strftime(), markup and entities stay as they are. In he the letters are
Hebrew ones, and no more of them: the window is turned round, as GTK's own Hebrew does, and words
run from right to left beside what a person wrote in English.
"""

import math
import pathlib
import re
import subprocess
import sys
from dataclasses import dataclass

# The names of the views share a bar of 360 pixels: a translator finds words of ten letters,
# wide as those of DejaVu Sans are, and the two marks are all that such a name is longer.
SHORT_CONTEXT = "view"

# What is not words: a format, a tag, an entity, an address.
KEPT = re.compile(r"""%(?:\d+\$)?[-+#0'_^EO]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|z|j|t|L)?(?:[A-Za-z%]|<\w+>)
                      | </?[a-z][^<>]*> | &\#?\w+; | https?://\S+""", re.VERBOSE)
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


@dataclass(frozen=True)
class Language:
    letters: dict
    longer: float = 0

    def say(self, text, context=""):
        """The text as it stands in a PO file, with its escapes."""
        if not re.search(r"[A-Za-z]", KEPT.sub("", text)):
            return text
        parts = re.split(r"(\\.)", text)
        ends = "\\n" if text.endswith("\\n") else ""
        said = "".join(part if part.startswith("\\") else self.say_words(part) for part in parts)
        said = said[:len(said) - len(ends)]
        # The two marks count.
        longer = 0 if context == SHORT_CONTEXT else self.longer
        n_more = math.ceil(len(KEPT.sub("", text)) * longer) - 2
        more = "".join(" " if place % 6 == 0 and n_more > 1 else "~" for place in range(n_more))
        return f"⟦{said}{more}⟧{ends}"

    def say_words(self, words):
        result, end = "", 0
        for kept in KEPT.finditer(words):
            result += words[end:kept.start()].translate(self.letters) + kept.group()
            end = kept.end()
        return result + words[end:].translate(self.letters)


ACCENTED = Language(str.maketrans("AaBbCcDdEeFfGgHhIiJjKkLlNnOoPpRrSsTtUuWwYyZz",
                                  "ÅåƁƀÇçĐđÉéƑƒĜĝĤĥÎîĴĵĶķĻļÑñÖöÞþŘřŠšŢţÛûŴŵÝýŽž"), longer=0.4)
HEBREW = Language(str.maketrans("AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz",
                                "אאבבצצדדההפפגגחחייזזככללממננווטטקקררששתתעעבבווססייזז"))
LANGUAGES = {"en@pseudo": ACCENTED, "he": HEBREW}


def catalogue(pot, language):
    """A PO file with every text translated; msgen puts the English there."""
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
        lines.append(f'{found[1]} "{language.say(found[2], context)}"' if found else line)
        if not line:
            context = ""
    return HEADER + "\n" + "\n".join(lines) + "\n"


CASES = (
    (ACCENTED, "Journal", "⟦Ĵöûřñåļ~⟧"),
    (ACCENTED, "_Write %d entries", "⟦_Ŵřîţé %d éñţřîéš ~~~⟧"),
    (ACCENTED, "%1$s of %2$'d", "⟦%1$s öƒ %2$'d⟧"),
    (ACCENTED, "%-d %B %Y", "%-d %B %Y"),
    (ACCENTED, "<b>Bold</b> &amp; more", "⟦<b>Ɓöļđ</b> &amp; möřé ~⟧"),
    (ACCENTED, "%<PRIi64> bytes", "⟦%<PRIi64> ƀýţéš~⟧"),
    (ACCENTED, "Two\\nlines\\n", "⟦Ţŵö\\nļîñéš ~~⟧\\n"),
    (ACCENTED, "", ""),
    (ACCENTED, "Concepts", "⟦Çöñçéþţš⟧", SHORT_CONTEXT),
    (HEBREW, "_Write %d entries", "⟦_וריתה %d הנתריהש⟧"),
)


def self_test():
    print(f"1..{len(CASES)}")
    failed = 0
    for number, (language, text, expected, *context) in enumerate(CASES, 1):
        said = language.say(text, *context)
        failed += said != expected
        print(f"{'ok' if said == expected else 'not ok'} {number} says “{text}”"
              + ("" if said == expected else f"\n# {said}"))
    return 1 if failed else 0


def make(pot, folder):
    for name, language in LANGUAGES.items():
        place = pathlib.Path(folder, name, "LC_MESSAGES")
        place.mkdir(parents=True, exist_ok=True)
        subprocess.run(["msgfmt", "--check", "--output-file", place / "even-keel.mo", "-"],
                       input=catalogue(pot, language), text=True, encoding="utf-8", check=True)
        print(name)


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1] == "--self-test" else make(*sys.argv[1:]))

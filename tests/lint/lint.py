#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of the source itself, as TAP.

    lint.py ROOT         every rule on the tree at ROOT
    lint.py --self-test  proves of every rule that it can fail

A rule is a function that takes a Tree and yields complaints, each "PATH:LINE: what is
wrong". It is declared with trees that it must refuse, and with one that it must accept:

    @rule('a sentence that holds', bad=[({'src/a.c': '...'}, 'words of the complaint')],
          good={'src/a.c': '...'})
"""

import os
import pathlib
import re
import sys
import tempfile

SKIPPED_FOLDERS = re.compile(r'^(_build.*|\.git|\.flatpak-builder|pictures|__pycache__)$')


class Tree:
    """The files below a folder, by their path from there, with '/'."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.paths = sorted(self._walk())
        self._texts = {}

    def _walk(self):
        for folder, folders, names in os.walk(self.root):
            folders[:] = [name for name in folders if not SKIPPED_FOLDERS.match(name)]
            for name in names:
                yield (pathlib.Path(folder) / name).relative_to(self.root).as_posix()

    def match(self, pattern):
        """The paths that a regular expression matches from their beginning to their end."""
        return [path for path in self.paths if re.fullmatch(pattern, path)]

    def text(self, path):
        if path not in self._texts:
            self._texts[path] = (self.root / path).read_text(encoding='utf-8')
        return self._texts[path]

    def lines(self, path):
        """(number, line) from 1."""
        return enumerate(self.text(path).splitlines(), 1)


class Rule:
    def __init__(self, name, function, bad, good):
        self.name = name
        self.function = function
        self.bad = bad
        self.good = good

    def complaints(self, tree):
        return list(self.function(tree))

    def test_self(self):
        """Yields what is wrong with the rule itself."""
        for files, words in self.bad:
            found = self._on(files)
            if not any(words in complaint for complaint in found):
                yield f'said {found or "nothing"} where “{words}” was to be said of {list(files)}'
        for complaint in self._on(self.good):
            yield f'refused what is right: {complaint}'

    def _on(self, files):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in files.items():
                file = pathlib.Path(folder, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding='utf-8')
            return self.complaints(Tree(folder))


RULES = []


def rule(name, bad, good):
    def declare(function):
        RULES.append(Rule(name, function, bad, good))
        return function
    return declare


def run(checks):
    """checks: (name, list of complaints). Prints TAP, returns the exit status."""
    n_failed = 0
    print(f'1..{len(checks)}')
    for number, (name, complaints) in enumerate(checks, 1):
        n_failed += bool(complaints)
        print(f'{"not ok" if complaints else "ok"} {number} - {name}')
        for complaint in complaints:
            print(f'# {complaint}')
    return 1 if n_failed else 0


def main(argument):
    # The rule files declare their rules here, not in a second copy of this module.
    sys.modules['lint'] = sys.modules['__main__']
    import rules_app, rules_c, rules_tree, rules_ui, rules_words  # noqa: F401,E401

    if argument == '--self-test':
        return run([(f'can fail: {each.name}', list(each.test_self())) for each in RULES])
    tree = Tree(argument)
    return run([(each.name, each.complaints(tree)) for each in RULES])


if __name__ == '__main__':
    sys.dont_write_bytecode = True
    sys.exit(main(sys.argv[1]))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for every kind of file: names, sizes, first lines, promises to do something later."""

import re

from lint import rule
from rules_c import without_comments

SOURCES = r'(src|ui|tests|build-aux)/.*\.(c|h|ui|css|py|sh)'
WITH_LICENCE = (r'.*(\.(c|h|ui|css|py|sh)|(^|/)meson\.build|meson_options\.txt'
                r'|\.(desktop|service|gschema\.xml|metainfo\.xml|gresource\.xml)(\.in)?)'
                r'|run|check|data/icons/.*\.svg')
MOST_LINES = 800
MOST_LINES_OF_WINDOW = 400


@rule('files have at most 800 lines, the window 400',
      bad=[({'src/core/base/keel-a.c': '\n' * 801}, '801 lines'),
           ({'ui/keel-a.ui': '\n' * 801}, '801 lines'),
           ({'src/app/keel-window.c': '\n' * 401}, '401 lines')],
      good={'src/core/base/keel-a.c': '\n' * 800, 'src/app/keel-window.c': '\n' * 400})
def files_are_short(tree):
    for path in tree.match(SOURCES):
        n_lines = len(tree.text(path).splitlines())
        most = MOST_LINES_OF_WINDOW if path.endswith('/keel-window.c') else MOST_LINES
        if n_lines > most:
            yield f'{path}:{n_lines}: {n_lines} lines, more than {most}'


@rule('no file is named for nothing in particular',
      bad=[({'src/core/base/keel-utils.c': ''}, 'keel-utils.c'),
           ({'src/app/keel-page-manager.h': ''}, 'keel-page-manager.h'),
           ({'ui/keel-helper.ui': ''}, 'keel-helper.ui'),
           ({'src/app/common/keel-a.c': ''}, 'common')],
      good={'src/core/base/keel-text.c': '', 'src/app/keel-commonplace.c': ''})
def names_say_something(tree):
    empty = re.compile(r'(^|[-_/])(utils?|helpers?|common|managers?|misc|stuff)([-_./]|$)')
    for path in tree.match(r'(src|ui|tests|data)/.*'):
        if empty.search(path):
            yield f'{path}:1: a name that could stand on any file'


@rule('every source names its licence on its first line',
      bad=[({'src/a.c': '#include <glib.h>\n'}, 'src/a.c:1'),
           ({'ui/a.ui': '<?xml version="1.0"?>\n<interface/>\n'}, 'ui/a.ui:1'),
           ({'run': '#!/bin/sh\n\n# SPDX-License-Identifier: GPL-3.0-or-later\n'}, 'run:1'),
           ({'src/meson.build': 'a = 1\n'}, 'src/meson.build:1')],
      good={'src/a.c': '/* SPDX-License-Identifier: GPL-3.0-or-later */\n',
            'ui/a.ui': '<?xml version="1.0"?>\n<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n',
            'run': '#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n'})
def licence_comes_first(tree):
    licence = re.compile(r'SPDX-License-Identifier: (GPL-3\.0-or-later|CC-BY-SA-4\.0|CC0-1\.0)\b')
    for path in tree.match(WITH_LICENCE):
        lines = tree.text(path).splitlines() or ['']
        if lines[0].startswith(('#!', '<?xml')):
            del lines[0]
        if not lines or not licence.search(lines[0]):
            yield f'{path}:1: no SPDX-License-Identifier'


@rule('what is left to do has the number of an issue',
      bad=[({'src/a.c': '/* TO' 'DO: later */\n'}, 'src/a.c:1'),
           ({'ui/a.ui': '\n<!-- FIX' 'ME -->\n'}, 'ui/a.ui:2')],
      good={'src/a.c': '/* TO' 'DO (#12): later */\n'})
def later_has_a_number(tree):
    later = re.compile(r'\b(TO' r'DO|FIX' r'ME|XX' r'X)\b(?!.*#\d)')
    for path in tree.match(r'(run|check|.*\.(c|h|ui|css|py|sh|md|build|in))'):
        for number, line in tree.lines(path):
            if later.search(line):
                yield f'{path}:{number}: something left to do, without an issue number'


@rule('styles know start and end, and only what GTK 4.8 knows',
      bad=[({'ui/style.css': '.a { margin-left: 1px; }'}, 'style.css:1'),
           ({'ui/style.css': '.a { color: var(--accent-color); }'}, 'style.css:1')],
      good={'ui/style.css': '/* No var(). */ .a { color: @accent_color; margin: 1px; }'})
def styles_fit_everywhere(tree):
    sided = re.compile(r'\b(margin|padding|border)-(left|right)|\bvar\s*\(|^\s*--')
    for path in tree.match(r'.*\.css'):
        for number, line in enumerate(without_comments(tree.text(path)).splitlines(), 1):
            if sided.search(line):
                yield f'{path}:{number}: left or right (mirrored in other languages), or var()'


@rule('lists of files in meson are sorted',
      bad=[({'src/meson.build': "a = files(\n  'b.c',\n  'a.c',\n)\n"}, 'meson.build:1')],
      good={'src/meson.build': "a = files(\n  'a.c',\n  'b/a.c',\n)\nb = files('z' + '.c')\n"})
def lists_are_sorted(tree):
    for path in tree.match(r'.*meson\.build'):
        text = tree.text(path)
        for match in re.finditer(r'\bfiles\(([^)]*)\)', text):
            names = re.findall(r"'([^']+)'", match[1])
            if '+' not in match[1] and names != sorted(names):
                number = text.count('\n', 0, match.start()) + 1
                yield f'{path}:{number}: not sorted'

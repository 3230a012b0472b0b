# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for translation: the lists in po/ are whole, every translation is valid."""

import re
import subprocess

from lint import rule
from rules_c import without_comments

CALLS = re.compile(r'\b(_|N_|C_|NC_|ngettext|g_dngettext|g_dpgettext2)\s*\(\s*"')
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'


def has_words(tree, path):
    text = tree.text(path)
    if path.endswith(('.c', '.h')):
        return bool(CALLS.search(without_comments(text)))
    if path.endswith('.ui'):
        return 'translatable="yes"' in text
    return True


def entries(tree, path):
    """(line number, entry) of a list with comments."""
    for number, line in tree.lines(path):
        if line.strip() and not line.startswith('#'):
            yield number, line.strip()


@rule('po/POTFILES lists every file with words for the reader, sorted',
      bad=[({'po/POTFILES': '', 'src/app/a.c': '_("Hello")'}, 'src/app/a.c'),
           ({'po/POTFILES': '', 'ui/a.ui': '<a translatable="yes"/>'}, 'ui/a.ui'),
           ({'po/POTFILES': '', 'data/a.desktop.in': ''}, 'data/a.desktop.in'),
           ({'po/POTFILES': 'src/gone.c\n'}, 'src/gone.c'),
           ({'po/POTFILES': 'src/a.c\n', 'src/a.c': 'a ("Hello")'}, 'src/a.c'),
           ({'po/POTFILES': 'src/b.c\nsrc/a.c\n', 'src/a.c': '_("a")', 'src/b.c': 'C_("b", "c")'},
            'not sorted')],
      good={'po/POTFILES': '# so\nsrc/a.c\n', 'src/a.c': 'ngettext ("a", "b", n)',
            'src/b.c': '/* _("c") */', 'tests/c.c': '_("d")'})
def potfiles_is_whole(tree):
    listed = [entry for _, entry in entries(tree, 'po/POTFILES')]
    wanted = [path for path in tree.match(r'(src|ui|data)/.*(\.[ch]|\.ui|\.(desktop|metainfo\.xml|gschema\.xml)\.in)')
              if has_words(tree, path)]
    for path in sorted(set(wanted) - set(listed)):
        yield f'po/POTFILES:1: {path} is missing'
    for path in sorted(set(listed) - set(wanted)):
        yield f'po/POTFILES:1: {path} is not there, or has no words for the reader'
    if listed != sorted(set(listed)):
        yield 'po/POTFILES:1: not sorted, or something stands twice'


@rule('po/LINGUAS lists every translation, sorted',
      bad=[({'po/LINGUAS': '', 'po/de.po': ''}, 'de is missing'),
           ({'po/LINGUAS': 'de\n'}, 'no de.po'),
           ({'po/LINGUAS': 'fr\nde\n', 'po/de.po': '', 'po/fr.po': ''}, 'not sorted')],
      good={'po/LINGUAS': '# so\nde\nfr\n', 'po/de.po': '', 'po/fr.po': ''})
def linguas_is_whole(tree):
    listed = [entry for _, entry in entries(tree, 'po/LINGUAS')]
    files = [re.sub(r'^po/|\.po$', '', path) for path in tree.match(r'po/[^/]*\.po')]
    for language in sorted(set(files) - set(listed)):
        yield f'po/LINGUAS:1: {language} is missing'
    for language in sorted(set(listed) - set(files)):
        yield f'po/LINGUAS:1: there is no {language}.po'
    if listed != sorted(set(listed)):
        yield 'po/LINGUAS:1: not sorted, or a language stands twice'


@rule('every translation is valid',
      bad=[({'po/de.po': HEADER + '\n#, c-format\nmsgid "%u days"\nmsgstr "%s Tage"\n'}, 'de.po'),
           ({'po/de.po': HEADER + '\nmsgid "_Save"\nmsgstr "Sichern"\n'}, 'de.po'),
           ({'po/de.po': 'msgid "a\n'}, 'de.po')],
      good={'po/de.po': HEADER + '\nmsgid "_Save"\nmsgstr "_Sichern"\n'})
def translations_are_valid(tree):
    for path in tree.match(r'po/[^/]*\.po'):
        check = subprocess.run(
            ['msgfmt', '--check-format', '--check-domain', '--check-accelerators=_',
             '--output-file=/dev/null', tree.root / path],
            capture_output=True, text=True, env={'PATH': '/usr/bin:/bin', 'LC_ALL': 'C'})
        if check.returncode != 0:
            yield f'{path}:1: {check.stderr.strip()}'

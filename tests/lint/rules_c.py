# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for C: who may include whom, and what nobody may write."""

import re

from lint import rule

C_FILES = r'src/.*\.[ch]'

# The table of ARCHITECTURE.md ("Who may include whom"), and of src/README.md. A folder may
# include itself and the folders named here; "folder/file.h" lets a single header in. The
# longest folder that a file lies in counts; "app/*" is each page's folder.
BELOW_STORE = ['core/base', 'core/model', 'core/programme', 'core/measure', 'core/words']
CORE = BELOW_STORE + ['core/store', 'core/exchange', 'core/session', 'core']
MAY_INCLUDE = {
    'core/base': [],
    'core/model': ['core/base'],
    'core/measure': ['core/base', 'core/model'],
    'core/programme': ['core/base', 'core/model', 'core/measure/keel-item-set.h', 'core/measure/keel-trend.h'],
    'core/words': ['core/base', 'core/model', 'core/programme', 'core/measure'],
    'core/store': BELOW_STORE,
    'core/exchange': BELOW_STORE,
    'core/session': CORE,
    'core': CORE,
    'paper': BELOW_STORE + ['core/exchange'],
    'ctl': CORE + ['paper'],
    'app/widgets': ['core/base', 'core/model', 'core/programme', 'core/measure', 'core/words', 'paper'],
    'app/*': [folder for folder in CORE if folder != 'core/store'] + [
        'paper', 'app/widgets', 'app/keel-dialogs.h', 'app/keel-compat.h'],
    'app': CORE + ['paper', 'app/widgets'],
    '': CORE + ['paper', 'app'],
}
THE_WINDOW = re.compile(r'src/app/keel-window(-[a-z]+)?\.[ch]')
GENERATED = re.compile(r'keel-(config|resources|enums)\.h')

# Headers from outside, by where they may not be included.
FOREIGN = [
    (r'(core|paper|ctl)\b.*', r'(gtk|gdk|gsk|adwaita|libadwaita)[-./]', 'GTK outside the window'),
    (r'core\b.*', r'(cairo|pango)[-./]', 'drawing in the core'),
    (r'.*', r'(netinet/|arpa/|netdb\.h|libsoup|curl/)', 'the network'),
]

# Where, what, and why not.
NOBODY_WRITES = [
    (r'.*', r'\bg_application_get_default\b', 'the application is handed down, not fetched'),
    (r'.*', r'\bAF_INET6?\b|\bg_socket_|\bGSocket|\bGNetwork|\bg_resolver_|\bsoup_', 'no network'),
    (r'.*', r'\bgoto\b', 'no goto'),
    (r'.*', r'\bG_DISABLE_ASSERT\b', 'assertions stay'),
    (r'.*', r'^\s*#\s*(el)?if.*(_CHECK_VERSION|_(MAJOR|MINOR)_VERSION|_VERSION_\d)',
     'no #if on versions'),
    (r'core/(store|session)', r'\bg_file_set_contents|\bg_file_replace',
     'loses user data (STORAGE.md, Saving)'),
    (r'(core|paper)\b.*', r'\b(g_print(err)?|f?printf|puts|g_(message|warning|critical))\s*\(',
     'the core says what went wrong by GError, it never prints'),
]

# STYLE.md, pitfall 8: not in GLib 2.74, GTK 4.8, libadwaita 1.2, json-glib 1.6.
TOO_NEW = re.compile(
    r'\b(g_set_str|g_string_free_and_steal|g_clear_fd|g_autofd|G_DEFINE_POINTER_TYPE_WITH_PRIVATE'
    r'|(Gtk|gtk_)(FileDialog|file_dialog|AlertDialog|alert_dialog|ColorDialog|color_dialog'
    r'|FontDialog|font_dialog|UriLauncher|uri_launcher|FileLauncher|file_launcher)\w*'
    r'|gtk_css_provider_load_from_string|Gsk(Path|Stroke)\w*|gsk_(path|stroke)_\w+'
    r'|gtk_list_view_scroll_to|gtk_grid_view_scroll_to|gtk_accessible_announce'
    r'|gtk_widget_get_color|gtk_list_box_remove_all|gtk_box_remove_all'
    r'|Adw(AlertDialog|AboutDialog|PreferencesDialog|ShortcutsDialog|Dialog|Banner|ToolbarView'
    r'|NavigationView|NavigationPage|NavigationSplitView|OverlaySplitView|Breakpoint\w*'
    r'|SwitchRow|SpinRow|ButtonRow|Spinner|ToggleGroup|WrapBox|MultiLayoutView|BottomSheet'
    r'|LayoutSlot)'
    r'|adw_(alert_dialog|about_dialog|preferences_dialog|dialog|banner|toolbar_view'
    r'|navigation_\w+|overlay_split_view|breakpoint|switch_row|spin_row|button_row|spinner'
    r'|toggle_group|wrap_box|multi_layout_view|bottom_sheet)_\w+'
    r'|json_parser_set_strict)\b')

MOST_LINES_OF_FUNCTION = 60


def folder_of(path):
    """src/app/journal/keel-a.c → app/journal"""
    return path.removeprefix('src/').rpartition('/')[0]


def row_of(folder):
    """The row of the table that a folder falls under: the longest that it lies in."""
    parts = folder.split('/')
    for length in range(len(parts), 0, -1):
        name = '/'.join(parts[:length])
        if name in MAY_INCLUDE:
            return 'app/*' if name == 'app' and length < len(parts) else name
    return ''


def may_include(path, header):
    """Whether the file at path may include our header at its path."""
    own, theirs = folder_of(path), folder_of(header)
    row = row_of(own)
    if theirs == own or (row == row_of(theirs) and row not in ('app/*', 'app')):
        return True
    if THE_WINDOW.fullmatch(path) and theirs.startswith('app/'):
        return True
    allowed = MAY_INCLUDE[row]
    return row_of(theirs) in allowed or header.removeprefix('src/') in allowed


def without_comments(text):
    """The text with comments blanked, so that line numbers stay; "https://" begins none."""
    return re.sub(r'"(?:\\.|[^"\\\n])*"|/\*.*?\*/|//[^\n]*',
                  lambda match: match[0] if match[0][0] == '"' else re.sub(r'[^\n]', ' ', match[0]),
                  text, flags=re.S)


@rule('who may include whom',
      bad=[({'src/core/base/keel-a.c': '#include "keel-b.h"\n', 'src/core/model/keel-b.h': ''},
            'keel-a.c:1'),
           ({'src/core/store/keel-a.c': '#include "keel-b.h"\n', 'src/core/exchange/keel-b.h': ''},
            'keel-a.c:1'),
           ({'src/core/programme/keel-a.c': '#include "keel-b.h"\n', 'src/core/measure/keel-b.h': ''},
            'keel-a.c:1'),
           ({'src/paper/keel-a.c': '#include "keel-b.h"\n', 'src/core/store/keel-b.h': ''},
            'keel-a.c:1'),
           ({'src/core/keel-a.c': '#include "keel-b.h"\n', 'src/app/widgets/keel-b.h': ''},
            'keel-a.c:1'),
           ({'src/ctl/keel-a.c': '#include "keel-b.h"\n', 'src/app/keel-b.h': ''}, 'keel-a.c:1'),
           ({'src/app/widgets/keel-a.c': '#include "keel-session.h"\n',
             'src/core/session/keel-session.h': ''}, 'keel-a.c:1'),
           ({'src/app/journal/keel-a.c': '#include "keel-b.h"\n', 'src/app/week/keel-b.h': ''},
            'keel-a.c:1'),
           ({'src/app/journal/keel-a.c': '#include "keel-window.h"\n', 'src/app/keel-window.h': ''},
            'keel-a.c:1'),
           ({'src/app/keel-application.c': '#include "keel-b.h"\n', 'src/app/week/keel-b.h': ''},
            'keel-application.c:1'),
           ({'src/core/base/keel-a.c': '#include <gtk/gtk.h>\n'}, 'GTK outside the window'),
           ({'src/core/words/keel-a.c': '#include <pango/pango.h>\n'}, 'drawing'),
           ({'src/app/keel-a.c': '#include <libsoup/soup.h>\n'}, 'network'),
           ({'src/app/keel-a.c': '#include "../core/keel-b.h"\n'}, 'bare name'),
           ({'src/app/keel-a.c': '#include "keel-b.h"\n'}, 'no such header'),
           ({'src/app/keel-a.h': '', 'src/ctl/keel-a.h': ''}, 'stands twice')],
      good={'src/core/measure/keel-item-set.h': '#include "keel-day.h"\n',
            'src/core/base/keel-day.h': '#include <gio/gio.h>\n',
            'src/core/programme/keel-a.c': '#include "keel-item-set.h"\n#include "keel-config.h"\n',
            'src/core/session/keel-session.h': '', 'src/app/keel-dialogs.h': '',
            'src/app/journal/keel-page.h': '#include "keel-session.h"\n',
            'src/app/journal/keel-page.c': '#include "keel-page.h"\n#include "keel-dialogs.h"\n',
            'src/app/keel-window.c': '#include "keel-page.h"\n#include <adwaita.h>\n'})
def includes_follow_the_table(tree):
    headers = {}
    for path in tree.match(r'src/.*\.h'):
        name = path.rpartition('/')[2]
        if name in headers:
            yield f'{path}:1: the name stands twice: {headers[name]}'
        headers[name] = path

    for path in tree.match(C_FILES):
        for number, line in tree.lines(path):
            where = f'{path}:{number}'
            ours = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
            theirs = re.match(r'\s*#\s*include\s*<([^>]+)>', line)
            if theirs:
                for place, header, why in FOREIGN:
                    if re.fullmatch(place, folder_of(path)) and re.match(header, theirs[1]):
                        yield f'{where}: {why}: {theirs[1]}'
            elif ours and '/' in ours[1]:
                yield f'{where}: include by bare name, not {ours[1]}'
            elif ours and not GENERATED.fullmatch(ours[1]):
                if ours[1] not in headers:
                    yield f'{where}: no such header: {ours[1]}'
                elif not may_include(path, headers[ours[1]]):
                    yield f'{where}: may not include {headers[ours[1]]}'


@rule('nobody writes what is forbidden',
      bad=[({'src/app/a.c': 'x = g_application_get_default ();\n'}, 'handed down'),
           ({'src/core/a.c': '\nsocket (AF_INET, 0, 0);\n'}, 'a.c:2: no network'),
           ({'src/core/a.c': 'goto out;\n'}, 'goto'),
           ({'src/core/store/a.c': 'g_file_set_contents (a, b, -1, NULL);\n'}, 'loses'),
           ({'src/core/words/a.c': 'g_warning ("so");\n'}, 'never prints'),
           ({'src/app/a.c': '#if GTK_CHECK_VERSION (4, 10, 0)\n'}, 'versions'),
           ({'src/app/a.c': 'gtk_file_dialog_new ();\n'}, 'too new'),
           ({'src/app/a.c': 'g_set_str (&a, b);\n'}, 'too new'),
           ({'ui/a.ui': '<object class="AdwBanner">\n'}, 'too new')],
      good={'src/core/store/a.c': '/* Not g_file_set_contents(): it loses data. */\n'
                                  'g_file_load_contents (a);\n',
            'src/app/a.c': 'g_print ("so");\nadw_message_dialog_new ();\n',
            'ui/a.ui': '<object class="AdwLeaflet">\n'})
def nothing_forbidden(tree):
    for path in tree.match(C_FILES + r'|ui/.*\.ui'):
        for number, line in enumerate(without_comments(tree.text(path)).splitlines(), 1):
            for place, pattern, why in NOBODY_WRITES:
                if re.fullmatch(place, folder_of(path)) and re.search(pattern, line):
                    yield f'{path}:{number}: {why}'
            new = TOO_NEW.search(line)
            if new:
                yield f'{path}:{number}: {new.group()} is too new for the API level'


@rule('functions have at most 60 lines',
      bad=[({'src/core/a.c': 'void\na (void)\n{\n' + '  b ();\n' * 59 + '}\n'}, 'a.c:3'),
           ({'tests/core/a.c': 'void\na (void)\n{\n' + '  b ();\n' * 59 + '}\n'}, '61 lines')],
      good={'src/core/a.c': 'void\na (void)\n{\n' + '  b ();\n' * 58 + '}\n',
            'src/core/b.c': 'static const struct\n{\n' + '  int a;\n' * 70 + '} b[] = {\n' +
                            '  { 1 },\n' * 70 + '};\n'})
def functions_are_short(tree):
    for path in tree.match(r'(src|tests)/.*\.c'):
        begin = None
        for number, line in tree.lines(path):
            if line == '{':
                begin = number
            elif line == '}' and begin:
                n_lines = number - begin + 1
                if n_lines > MOST_LINES_OF_FUNCTION:
                    yield f'{path}:{begin}: a function of {n_lines} lines'
                begin = None
            elif line.startswith('}'):
                begin = None


@rule('words for the reader are set as in a book',
      bad=[({'src/app/a.c': '_("Don\'t")\n'}, 'a.c:1'),
           ({'src/app/a.c': '_("Wait...")\n'}, 'a.c:1'),
           ({'src/app/a.c': 'ngettext ("a \\"b\\"", "c", n)\n'}, 'a.c:1'),
           ({'src/app/a.c': 'C_("list", "one - two")\n'}, 'a.c:1'),
           ({'src/app/a.c': 'x = "https://"; _("Don\'t")\n'}, 'a.c:1')],
      good={'src/app/b.c': 'x ("https://", y);\nz (_("a"), "don\'t");\n/* _("Don\'t") */\n',
            'src/app/a.c': '_("Don’t “wait”…")\n_("a-b --c %1$\'u")\nx ("isn\'t")\n'})
def words_are_typographic(tree):
    call = re.compile(r'\b(?:_|N_|C_|NC_|ngettext|g_dngettext|g_dpgettext2)\s*\(((?:[^()"]|"(?:\\.|[^"\\])*")*)')
    ugly = re.compile(r"'|\\\"|\.\.\.| - |\w--\w|--(?!\w)")
    for path in tree.match(r'src/.*\.c'):
        text = without_comments(tree.text(path))
        for match in call.finditer(text):
            for literal in re.findall(r'"((?:\\.|[^"\\])*)"', match[1]):
                if ugly.search(re.sub(r"%(\d+\$)?'", '%', literal)):
                    number = text.count('\n', 0, match.start()) + 1
                    yield f'{path}:{number}: use “ ” ’ … –: {literal}'

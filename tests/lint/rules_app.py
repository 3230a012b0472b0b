# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for what the program offers: each name in one place is kept in the other."""

import re

from lint import rule
from rules_c import without_comments
from rules_ui import HEAD, TAIL, trees

TABLE = r'src/app/keel-application\.c'
OVERLAY = r'ui/(shortcuts|help-overlay)\.ui'
PAGES = r'ui/(?!shortcuts\.ui|help-overlay\.ui).*\.ui'

# What GTK itself answers to, with the reason.
OF_THE_TOOLKIT = {
    'f10': 'a GtkMenuButton with primary=True',
    '<ctrl>question': 'GtkApplication, for win.show-help-overlay',
}

# Plain keys that do in every widget what they do everywhere: nobody looks them up.
OF_EVERY_WIDGET = set('left right up down home end page_up page_down return enter space <shift>space '
                      'add subtract'.split())

ACTION = re.compile(r'[a-z]+\.[a-z][a-z-]*(\(.*\)|::.+)?')
KEY = re.compile(r'(<[A-Za-z]+>)+[A-Za-z0-9_]+|F[0-9]{1,2}|Escape|Delete|Insert|Menu|Return|space')


def normal(key):
    """One spelling for a key: modifiers in order, in lower case."""
    modifiers = sorted({'primary': 'ctrl', 'control': 'ctrl', 'ctl': 'ctrl'}.get(name, name)
                       for name in re.findall(r'<([a-z]+)>', key.lower()))
    return ''.join(f'<{name}>' for name in modifiers) + re.sub(r'<[^>]*>', '', key).lower()


def table_of_application(tree):
    """{key: action} from the string literals of keel-application.c: an action's name, then
    the keys that stand for it."""
    keys = {}
    for path in tree.match(TABLE):
        action = None
        for literal in re.findall(r'"((?:\\.|[^"\\])*)"', without_comments(tree.text(path))):
            if ACTION.fullmatch(literal):
                action = literal
            elif action and KEY.fullmatch(literal):
                keys[normal(literal)] = action
    return keys


def shortcuts_of_pages(tree):
    """{key: action} from every GtkShortcut in a template."""
    keys = {}
    for _, root in trees(tree, PAGES):
        for shortcut in root.all('object'):
            trigger, action = shortcut.value('trigger'), shortcut.value('action')
            if shortcut.kind == 'GtkShortcut' and trigger and action:
                for key in trigger.text.split('|'):
                    keys[normal(key.strip())] = action.text.strip()
    return keys


def bindings_of_classes(tree):
    """{key: action} from every gtk_widget_class_add_binding…() in the window's code."""
    call = re.compile(r'add_binding\w*\s*\(\s*\w+,\s*GDK_KEY_(\w+),\s*([^,]+),\s*(?:"([^"]*)")?')
    keys = {}
    for path in tree.match(r'src/app/.*\.c'):
        for name, modifiers, action in call.findall(without_comments(tree.text(path))):
            masks = ''.join(f'<{mask}>' for mask in re.findall(r'GDK_([A-Z]+)_MASK', modifiers))
            keys[normal(masks + name)] = action
    return keys


def keys_of_widgets(tree):
    """{key: file} of every plain key that a widget with a key controller of its own knows."""
    keys = {}
    for path in tree.match(r'src/app/.*\.c'):
        text = without_comments(tree.text(path))
        if '"key-pressed"' in text:
            keys |= {normal(name): path for name in re.findall(r'GDK_KEY_(\w+)', text)}
    return keys


def must_be_listed(key):
    """Whether a key that a page, a widget or a class answers to is one to be looked up."""
    return key.replace('kp_', '') not in OF_EVERY_WIDGET


def listed(tree):
    """(path, line, accelerator or None, action or None) of each shortcut in the overlay."""
    for path, root in trees(tree, OVERLAY):
        for shortcut in root.all('object'):
            if shortcut.kind != 'GtkShortcutsShortcut':
                continue
            keys, action = shortcut.value('accelerator'), shortcut.value('action-name')
            yield path, shortcut.line, keys and keys.text.strip(), action and action.text.strip()


TABLE_SAMPLE = '{ "app.quit", { "<Control>q", NULL } }, { "win.undo", { "<Ctrl>z" } }'
BY_KEY = ('<object class="GtkShortcutsShortcut"><property name="accelerator">{}</property></object>')
BY_ACTION = ('<object class="GtkShortcutsShortcut"><property name="action-name">{}</property></object>')
OF_PAGE = ('<object class="GtkShortcut"><property name="trigger">&lt;alt&gt;Up</property>'
           '<property name="action">action(journal.up)</property></object>')
GOOD_OVERLAY = (HEAD + BY_ACTION.format('app.quit') + BY_KEY.format('&lt;primary&gt;Z') +
                BY_KEY.format('F10') + BY_KEY.format('&lt;Alt&gt;Up') + TAIL)


@rule('every shortcut in the help overlay exists, and every one that exists is listed',
      bad=[({'src/app/keel-application.c': TABLE_SAMPLE,
             'ui/shortcuts.ui': GOOD_OVERLAY.replace('F10', 'F9'), 'ui/a.ui': HEAD + OF_PAGE + TAIL},
            'F9 does nothing'),
           ({'src/app/keel-application.c': TABLE_SAMPLE, 'ui/shortcuts.ui': GOOD_OVERLAY},
            '<Alt>Up does nothing'),
           ({'src/app/keel-application.c': TABLE_SAMPLE,
             'ui/shortcuts.ui': HEAD + BY_ACTION.format('app.fly') + TAIL}, 'app.fly'),
           ({'src/app/keel-application.c': TABLE_SAMPLE,
             'ui/shortcuts.ui': HEAD + BY_KEY.format('&lt;ctrl&gt;z') + TAIL}, 'app.quit'),
           ({'src/app/keel-application.c': TABLE_SAMPLE, 'ui/a.ui': HEAD + OF_PAGE + TAIL,
             'src/app/a.c': 'case GDK_KEY_n:\n', 'ui/shortcuts.ui': GOOD_OVERLAY.replace('F10', 'n')},
            'n does nothing'),
           ({'src/app/keel-application.c': TABLE_SAMPLE, 'ui/a.ui': HEAD + OF_PAGE.replace('Up', 'Down') + OF_PAGE + TAIL,
             'ui/shortcuts.ui': GOOD_OVERLAY}, '<alt>down does something'),
           ({'src/app/keel-application.c': TABLE_SAMPLE, 'ui/a.ui': HEAD + OF_PAGE + TAIL,
             'src/app/a.c': 'gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, cb, NULL);',
             'ui/shortcuts.ui': GOOD_OVERLAY}, 'delete does something'),
           ({'src/app/keel-application.c': TABLE_SAMPLE}, 'no help overlay')],
      good={'src/app/keel-application.c': TABLE_SAMPLE, 'ui/a.ui': HEAD + OF_PAGE + TAIL,
            'src/app/keel-window.c': 'gtk_widget_class_add_binding_action (widget_class,\n'
            '  GDK_KEY_y, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo", NULL);\n',
            'src/app/a.c': 'case GDK_KEY_n:\n"key-pressed"',
            'src/app/b.c': 'gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Left, 0, cb, NULL);',
            'ui/shortcuts.ui': GOOD_OVERLAY.replace('F10', '&lt;Shift&gt;&lt;Control&gt;y n')})
def shortcuts_exist(tree):
    table = table_of_application(tree)
    if not table:
        return
    if not tree.match(OVERLAY):
        yield 'ui/shortcuts.ui:1: no help overlay'

    found = {**bindings_of_classes(tree), **shortcuts_of_pages(tree)}
    known = {**OF_THE_TOOLKIT, **keys_of_widgets(tree), **found, **table}
    shown, keys_shown = set(), set()
    for path, line, keys, action in listed(tree):
        if action:
            shown.add(action)
            if action not in table.values():
                yield f'{path}:{line}: {action} has no key'
        # A sequence is "a b", a choice "a&b" is written with a space too: each must exist.
        for key in re.split(r'[\s&]+|\.\.\.', keys or ''):
            if key and normal(key) not in known:
                yield f'{path}:{line}: {key} does nothing'
            elif key:
                shown.add(known[normal(key)])
                keys_shown.add(normal(key))
    for key in sorted(set(found) - set(table) - keys_shown):
        if must_be_listed(key) and key.replace('kp_', '') not in keys_shown:
            yield f'ui/shortcuts.ui:1: {key} does something ({found[key] or "in a class"}) and is not listed'
    for action in sorted(set(table.values()) - shown):
        yield f'ui/shortcuts.ui:1: {action} has a key and is not listed'


@rule('every action of the desktop entry is one of the program',
      bad=[({'data/a.desktop.in': 'Actions=new-entry;fly;\n[Desktop Action new-entry]\n'
             '[Desktop Action fly]\n', 'src/app/keel-application.c': '{ "new-entry", cb }'}, 'fly')],
      good={'data/a.desktop.in': 'Actions=new-entry;\n',
            'src/app/keel-application.c': '{ "new-entry", cb }'})
def desktop_actions_exist(tree):
    for source in tree.match(TABLE):
        for path in tree.match(r'data/.*\.desktop\.in'):
            for number, line in tree.lines(path):
                if line.startswith('Actions='):
                    for action in filter(None, line.removeprefix('Actions=').split(';')):
                        if f'"{action}"' not in tree.text(source):
                            yield f'{path}:{number}: the program has no action app.{action}'


SCHEMA_SAMPLE = '<key name="window-width" type="i">'


@rule('every setting that is read is in the schema, and the other way round',
      bad=[({'data/a.gschema.xml.in': SCHEMA_SAMPLE,
             'src/app/a.c': 'g_settings_get_int (self->settings, "window-witdh");\n'}, 'a.c:1'),
           ({'data/a.gschema.xml.in': SCHEMA_SAMPLE, 'src/app/a.c': ''}, 'window-width is not used')],
      good={'data/a.gschema.xml.in': SCHEMA_SAMPLE,
            'src/app/a.c': 'g_settings_bind (settings,\n "window-width", self, "width", 0);\n'})
def settings_exist(tree):
    schema = {}
    for path in tree.match(r'data/.*\.gschema\.xml\.in'):
        schema |= {key: path for key in re.findall(r'<key name="([a-z-]+)"', tree.text(path))}

    used = set()
    call = re.compile(r'\bg_settings_(?:get|set|bind|reset|create_action)\w*\s*\(\s*[\w>-]+,\s*"([^"]+)"')
    for path in tree.match(r'src/app/.*\.c'):
        text = without_comments(tree.text(path))
        for match in call.finditer(text):
            used.add(match[1])
            if match[1] not in schema:
                number = text.count('\n', 0, match.start()) + 1
                yield f'{path}:{number}: the schema has no key {match[1]}'
    for key in sorted(schema.keys() - used):
        yield f'{schema[key]}:1: {key} is not used'


@rule('every template and style is in the resource, sorted',
      bad=[({'ui/a.gresource.xml': '<file>a.ui</file>', 'ui/a.ui': '', 'ui/b.ui': ''}, 'b.ui is missing'),
           ({'ui/a.gresource.xml': '<file>a.ui</file>'}, 'no a.ui'),
           ({'ui/a.gresource.xml': '<file>b.ui</file><file>a.ui</file>', 'ui/a.ui': '', 'ui/b.ui': ''},
            'not sorted')],
      good={'ui/a.gresource.xml': '<file>a.ui</file><file preprocess="x" alias="y">style.css</file>',
            'ui/a.ui': '', 'ui/style.css': ''})
def resource_is_whole(tree):
    files = {path.removeprefix('ui/') for path in tree.match(r'ui/.*\.(ui|css)')}
    for path in tree.match(r'ui/.*\.gresource\.xml'):
        for block in tree.text(path).split('</gresource>'):
            names = re.findall(r'<file\b[^>]*>([^<]+)</file>', block)
            if names != sorted(names):
                yield f'{path}:1: not sorted'
        named = set(re.findall(r'<file\b[^>]*>([^<]+\.(?:ui|css))</file>', tree.text(path)))
        for name in sorted(files - named):
            yield f'{path}:1: {name} is missing'
        for name in sorted(named - files):
            yield f'{path}:1: there is no {name}'

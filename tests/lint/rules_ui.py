# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for the templates in ui/: every word translatable, every control named."""

import re
import xml.parsers.expat

from lint import rule
from template import parse

UI_FILES = r'ui/.*\.ui'
HEAD = '<?xml version="1.0"?>\n<interface>\n'
TAIL = '</interface>\n'

WORDY = {'label', 'title', 'subtitle', 'description', 'heading', 'body', 'tooltip-text',
         'placeholder-text', 'text', 'button-label', 'section-name', 'group-name'}
# The program's name is the same in every language.
NAMES = {'Even Keel'}
# Properties of these names that carry no words in these classes.
NOT_WORDS = {('GtkShortcutsSection', 'section-name')}

# Where Header Capitalization is the rule (HIG, writing style); elsewhere sentences are.
TITLES = {'tooltip-text', 'button-label'}
TITLED_CLASSES = {'GtkButton', 'GtkToggleButton', 'GtkMenuButton', 'AdwSplitButton',
                  'AdwViewStackPage', 'AdwWindowTitle', 'AdwPreferencesGroup', 'AdwPreferencesPage',
                  'AdwActionRow', 'AdwEntryRow', 'AdwExpanderRow', 'AdwComboRow', 'AdwStatusPage',
                  'GtkShortcutsShortcut', 'GtkShortcutsGroup', 'AdwPreferencesWindow', 'AdwWindow'}
SMALL_WORDS = set('a an and as at but by for from if in into it nor of off on or per so the to up via '
                  'vs with'.split())
OWN_CASE = {'jrnl'}

BUTTONS = {'GtkButton', 'GtkToggleButton', 'GtkMenuButton', 'AdwSplitButton'}
# What a screen reader calls by its type's name unless it is told another.
NAMELESS = {'GtkSearchEntry', 'GtkEntry', 'GtkText', 'GtkTextView', 'GtkListBox', 'GtkListView',
            'GtkGridView', 'GtkFlowBox', 'GtkDropDown', 'GtkSwitch', 'GtkSpinButton'}


def trees(tree, pattern=UI_FILES):
    for path in tree.match(pattern):
        yield path, parse(tree.text(path))


def objects(root):
    yield from root.all('object')
    yield from root.all('template')


def texts(root):
    """(owner's class, name, node) of everything that may carry words for the reader."""
    for owner in objects(root):
        for node in owner.own('property'):
            name = node.attributes.get('name', '')
            if name in WORDY and (owner.kind, name) not in NOT_WORDS:
                yield owner.kind, name, node
        for accessibility in owner.own('accessibility'):
            for node in accessibility.own('property'):
                if node.attributes.get('name') in ('label', 'description', 'help-text'):
                    yield owner.kind, 'accessible', node
    for tag in ('item', 'section', 'submenu'):
        for item in root.all(tag):
            for node in item.own('attribute', name='label'):
                yield 'menu', 'label', node


def is_bound(node):
    """Whether the words come from a binding or another object."""
    return bool(node.attributes.get('bind-source') or node.children)


def in_header_case(words):
    # A format or a quotation counts as one capitalized word.
    plain = re.sub(r'%\S+|“[^”]*”', 'X', words).replace('_', '')
    parts = re.findall(r'[^\W\d_][\w’-]*', plain)
    for number, word in enumerate(parts):
        small = 0 < number < len(parts) - 1 and word.lower() in SMALL_WORDS
        if not (small or word[0].isupper() or word in OWN_CASE):
            return False
    return True


@rule('templates are well-formed',
      bad=[({'ui/a.ui': '<interface>'}, 'a.ui:1')],
      good={'ui/a.ui': HEAD + TAIL})
def templates_parse(tree):
    for path in tree.match(UI_FILES):
        try:
            parse(tree.text(path))
        except xml.parsers.expat.ExpatError as error:
            yield f'{path}:{error.lineno}: {error}'


@rule('every word in a template is translatable, and set as in a book',
      bad=[({'ui/a.ui': HEAD + '<object class="GtkLabel">\n<property name="label">Hello</property>\n'
             '</object>' + TAIL}, 'a.ui:4'),
           ({'ui/a.ui': HEAD + '<object class="GtkButton"><accessibility>'
             '<property name="label">Add</property></accessibility></object>' + TAIL}, 'a.ui:3'),
           ({'ui/a.ui': HEAD + '<menu><section><item><attribute name="label">Add</attribute></item>'
             '</section></menu>' + TAIL}, 'a.ui:3'),
           ({'ui/a.ui': HEAD + '<object class="GtkLabel"><property name="label" translatable="yes">'
             'Don\'t</property></object>' + TAIL}, 'use “')],
      good={'ui/a.ui': HEAD + '<object class="GtkLabel">'
            '<property name="label" translatable="yes">Don’t…</property></object>'
            '<object class="GtkLabel"><property name="label">–</property></object>' + TAIL})
def words_are_translatable(tree):
    for path, root in trees(tree):
        for _, name, node in texts(root):
            words = node.text.strip()
            if is_bound(node) or words in NAMES or not re.search(r'[^\W\d_]', words):
                continue
            if node.attributes.get('translatable') != 'yes':
                yield f'{path}:{node.line}: {name} is not translatable: {words}'
            elif re.search(r"'|\"|\.\.\.| - |\w--\w|--(?!\w)", words):
                yield f'{path}:{node.line}: use “ ” ’ … –: {words}'


@rule('titles, buttons, menus and tooltips have Header Capitalization',
      bad=[({'ui/a.ui': HEAD + '<object class="GtkButton"><property name="label" translatable="yes">'
             'Save a copy</property></object>' + TAIL}, 'Save a copy'),
           ({'ui/a.ui': HEAD + '<object class="GtkImage"><property name="tooltip-text"'
             ' translatable="yes">main menu</property></object>' + TAIL}, 'main menu'),
           ({'ui/a.ui': HEAD + '<menu><item><attribute name="label" translatable="yes">'
             'About even Keel</attribute></item></menu>' + TAIL}, 'About even Keel'),
           ({'ui/a.ui': HEAD + '<object class="AdwStatusPage"><property name="title"'
             ' translatable="yes">No results found</property></object>' + TAIL}, 'No results')],
      good={'ui/a.ui': HEAD + '<object class="GtkButton"><property name="label" translatable="yes">'
            '_Save a Copy to “your place”…</property></object>'
            '<object class="AdwActionRow"><property name="subtitle" translatable="yes">'
            'Where it is kept</property></object>' + TAIL})
def titles_are_capitalized(tree):
    for path, root in trees(tree):
        for kind, name, node in texts(root):
            words = node.text.strip()
            is_title = (name in TITLES or kind == 'menu' or
                        (kind in TITLED_CLASSES and name in ('label', 'title')))
            if is_title and not in_header_case(words):
                yield f'{path}:{node.line}: not in Header Capitalization: {words}'


def is_told_by_code(tree, path, owner, call):
    """Whether the object has an id and the widget's own code makes that call."""
    stem = path.removeprefix('ui/').removesuffix('.ui')
    return 'id' in owner.attributes and any(
        re.search(call, tree.text(code)) for code in tree.match(rf'src/app/(.*/)?{stem}(-[a-z]+)?\.c'))


def has_name(tree, path, owner):
    """Whether a screen reader is told a name: a label, or what it is labelled by."""
    named = any(accessibility.own('property', name='label') or
                accessibility.own('relation', name='labelled-by')
                for accessibility in owner.own('accessibility'))
    return named or is_told_by_code(tree, path, owner, r'gtk_accessible_update_(property|relation)')


def has_tooltip(tree, path, owner):
    return (owner.value('tooltip-text') or owner.own('binding', name='tooltip-text') or
            is_told_by_code(tree, path, owner, r'gtk_widget_set_tooltip_text'))


def is_icon_only(button):
    if button.value('label') or button.own('binding', name='label'):
        return False
    if button.value('icon-name') or button.own('binding', name='icon-name'):
        return True
    inside = [node for holder in button.own('child') + button.own('property', name='child')
              for node in holder.own('object')]
    return bool(inside) and all(node.kind == 'GtkImage' for node in inside)


@rule('buttons of an icon alone have a tooltip and a name',
      bad=[({'ui/a.ui': HEAD + '<object class="GtkButton"><property name="icon-name">a</property>'
             '<accessibility><property name="label" translatable="yes">A</property></accessibility>'
             '</object>' + TAIL}, 'tooltip'),
           ({'ui/a.ui': HEAD + '<object class="GtkMenuButton"><property name="icon-name">a</property>'
             '<property name="tooltip-text" translatable="yes">A</property></object>' + TAIL}, 'name'),
           ({'ui/a.ui': HEAD + '<object class="GtkButton"><child><object class="GtkImage"/></child>'
             '</object>' + TAIL}, 'tooltip')],
      good={'ui/a.ui': HEAD + '<object class="GtkButton"><property name="icon-name">a</property>'
            '<property name="tooltip-text" translatable="yes">A</property><accessibility>'
            '<property name="label" translatable="yes">A</property></accessibility></object>'
            '<object class="GtkButton"><property name="label" translatable="yes">A</property></object>' +
            TAIL})
def icon_buttons_have_names(tree):
    for path, root in trees(tree):
        for button in objects(root):
            if button.kind not in BUTTONS or not is_icon_only(button):
                continue
            if not has_tooltip(tree, path, button):
                yield f'{path}:{button.line}: {button.kind} of an icon alone has no tooltip'
            if not has_name(tree, path, button):
                yield f'{path}:{button.line}: {button.kind} of an icon alone has no name (accessibility label)'


@rule('fields and lists have a name',
      bad=[({'ui/a.ui': HEAD + '<object class="GtkSearchEntry"/>' + TAIL}, 'GtkSearchEntry'),
           ({'ui/a.ui': HEAD + '<object class="GtkListBox"><accessibility><property name="description"'
             ' translatable="yes">A</property></accessibility></object>' + TAIL}, 'GtkListBox')],
      good={'ui/b.ui': HEAD + '<object class="GtkTextView" id="view"/>' + TAIL,
            'src/app/widgets/b.c': 'gtk_accessible_update_property (view, …);',
            'ui/a.ui': HEAD + '<object class="GtkTextView"><accessibility>'
            '<relation name="labelled-by">title</relation></accessibility></object>' + TAIL,
            'ui/c.ui': HEAD + '<object class="AdwActionRow"><property name="activatable-widget">on</property>'
            '<child><object class="GtkSwitch" id="on"/></child></object>' + TAIL})
def fields_have_names(tree):
    for path, root in trees(tree):
        # A row names what it activates by its title; a name besides would be said twice.
        by_row = {row.value('activatable-widget').text for row in objects(root) if row.value('activatable-widget')}
        for owner in objects(root):
            if owner.kind not in NAMELESS or owner.attributes.get('id') in by_row:
                continue
            if not has_name(tree, path, owner):
                yield f'{path}:{owner.line}: {owner.kind} has no name (accessibility label or labelled-by)'

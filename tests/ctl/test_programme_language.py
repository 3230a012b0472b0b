# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import subprocess
import unittest

import keelctl

HEAD = '''msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
'''


def message(context, source, text, *more):
    quote = [json.dumps(part, ensure_ascii=False) for part in (context, source, text)]
    return '\n%s\nmsgctxt %s\nmsgid %s\nmsgstr %s\n' % ('\n'.join(more), *quote)


class LanguageCase(keelctl.KeelctlCase):

    def setUp(self):
        super().setUp()
        self.folder = self.path('acme')
        self.run_ctl('programme', 'new', self.folder)
        os.mkdir(self.path('acme', 'po'))

    def po(self, language, *messages):
        return self.write('acme/po/%s.po' % language, HEAD + ''.join(messages))

    def built(self, language):
        return json.loads(self.read(self.path('acme', 'locale', language + '.json')))


class ExtractTest(LanguageCase):

    def test_every_text_with_its_place(self):
        text = self.run_ctl('programme', 'extract', self.folder)
        self.assertIn('msgctxt "pages/why/blocks/evening/title"\nmsgid "In the corridor"\nmsgstr ""\n', text)
        self.assertIn('#. Markdown: ', text)
        self.assertNotIn('CC0-1.0', text)
        self.assertEqual(text, self.run_ctl('programme', 'extract', os.path.join(self.folder, 'programme.json')))

    def test_gettext_takes_it(self):
        template = self.write('acme.pot', self.run_ctl('programme', 'extract', self.folder))
        done = subprocess.run(['msgfmt', '--check-format', '--statistics', '-o', os.devnull, template],
                              capture_output=True, text=True, check=True, env=dict(self.env, LC_ALL='C'))
        self.assertIn('0 translated messages, 33 untranslated', done.stderr)

    def test_what_cannot_be_read(self):
        self.run_ctl('programme', 'extract', self.path('nowhere'), status=1)
        self.assert_complains('nowhere')


class BuildTest(LanguageCase):

    def test_texts_with_their_digest(self):
        self.po('fr', message('title', 'Listening first', 'D’abord écouter'),
                message('pages/why/title', 'Why listen first', 'Pourquoi', '#, fuzzy'),
                message('pages/how/title', 'How it was done', 'Comment'),
                message('pages/gone/title', 'Gone', 'Disparu'),
                message('summary', 'An example to start from: two pages on listening before you answer.', ''))
        text = self.run_ctl('programme', 'build', self.folder)
        self.assertEqual(text, 'fr: 1 of 33 texts, 3%, 3 to look at again\n')
        self.assertEqual(self.built('fr'), {
            'format': 'even-keel/programme-locale', 'schema': 1, 'programme': 'acme', 'language': 'fr',
            'strings': {'title': {'of': 'feeac73896d7', 'text': 'D’abord écouter'}}})
        self.run_ctl('programme', 'check', self.folder)

    def test_json(self):
        self.po('fr', message('title', 'Listening first', 'D’abord écouter'))
        self.po('pt_BR')
        languages = self.run_json('programme', 'build', self.folder)['languages']
        self.assertEqual([(one['language'], one['translated'], one['texts']) for one in languages],
                         [('fr', 1, 33), ('pt_BR', 0, 33)])

    def test_what_may_not_stand_there_is_said(self):
        self.po('fr', message('title', 'Listening first', 'D’abord\nécouter'))
        report = self.run_json('programme', 'build', self.folder, status=1)
        self.assertEqual([problem['path'] for problem in report['problems']], ['fr: title'])
        self.assertEqual(report['languages'][0]['refused'], 1)
        self.run_ctl('programme', 'pack', self.folder, self.path('acme.json'), status=1)
        self.assert_complains('fr: title')

    def test_check_knows_what_was_not_built(self):
        self.po('fr', message('title', 'Listening first', 'D’abord écouter'))
        problems = self.run_json('programme', 'check', self.folder, status=1)['problems']
        self.assertEqual([problem['path'] for problem in problems], ['po/fr.po'])
        self.run_ctl('programme', 'build', self.folder)
        self.run_ctl('programme', 'check', self.folder)

    def test_what_is_no_po(self):
        for text in ('msgid "x', 'hello', 'msgid "a"\nmsgid "b"\n', HEAD + 'msgid "a"\nmsgstr "b"\n' * 2, '\x00\xff'):
            with self.subTest(text):
                self.write('acme/po/fr.po', text)
                self.assertEqual(self.run_ctl('programme', 'build', self.folder, status=1), '')
                self.assert_complains('fr.po')

    def test_no_translations(self):
        self.run_ctl('programme', 'build', self.folder, status=1)
        self.assert_complains('po')

    def test_the_name_is_a_language(self):
        self.write('acme/po/fr-FR.po', HEAD)
        self.run_ctl('programme', 'build', self.folder, status=1)
        self.assert_complains('fr-FR.po')


class StatusTest(LanguageCase):

    def tree(self):
        """A source tree with an interface of three texts and one programme."""
        os.makedirs(self.path('tree', 'po'))
        os.makedirs(self.path('tree', 'data', 'programmes'))
        os.rename(self.folder, self.path('tree', 'data', 'programmes', 'acme'))
        self.write('tree/po/even-keel.pot', HEAD + message('a', 'One', '') + message('b', 'One', '') +
                   '\nmsgid "%d day"\nmsgid_plural "%d days"\nmsgstr[0] ""\nmsgstr[1] ""\n')
        return self.path('tree')

    def test_interface_and_content(self):
        tree = self.tree()
        self.write('tree/po/pl.po', HEAD + message('a', 'One', 'Jeden') + message('b', 'One', 'Jedna', '#, fuzzy') +
                   message('z', 'Gone', 'Poszedł') +
                   '\nmsgid "%d day"\nmsgid_plural "%d days"\nmsgstr[0] "%d dzień"\nmsgstr[1] "%d dni"\nmsgstr[2] ""\n')
        self.write('tree/data/programmes/acme/po/pl.po',
                   HEAD + message('title', 'Listening first', 'Najpierw słuchaj') +
                   message('summary', 'Another text', 'Inny tekst'))
        self.assertEqual(self.run_ctl('translation', 'status', tree),
                         'Interface\n  pl: 1 of 3 texts, 33%, 2 to look at again\n'
                         'Listening first\n  pl: 1 of 33 texts, 3%, 1 to look at again\n')
        parts = self.run_json('translation', 'status', tree)['parts']
        self.assertEqual([part['part'] for part in parts], ['interface', 'acme'])
        self.assertEqual(parts[0]['languages'], [{'language': 'pl', 'translated': 1, 'texts': 3, 'to_check': 2}])

    def test_none_yet(self):
        self.assertEqual(self.run_ctl('translation', 'status', self.tree()),
                         'Interface\n  not translated yet\nListening first\n  not translated yet\n')

    def test_a_programme_alone(self):
        self.po('fr', message('title', 'Listening first', 'D’abord écouter'))
        self.assertEqual(self.run_ctl('translation', 'status', self.folder),
                         'Listening first\n  fr: 1 of 33 texts, 3%\n')

    def test_the_template_comes_first(self):
        self.run_ctl('translation', 'status', self.home, status=1)
        self.assert_complains('even-keel.pot', 'even-keel-pot')


if __name__ == '__main__':
    unittest.main()

# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import unittest

import keelctl

GOOD = os.path.join(keelctl.DATA, 'programme', 'good')
FULL = os.path.join(GOOD, 'full.json')
TRANSLATED = os.path.join(GOOD, 'translated.json')


class NewTest(keelctl.KeelctlCase):

    def test_an_example_to_start_from(self):
        folder = self.path('acme')
        text = self.run_ctl('programme', 'new', folder)
        self.assertIn(os.path.join(folder, 'programme.json'), text)
        with open(os.path.join(folder, 'programme.json'), encoding='utf-8') as file:
            self.assertEqual(json.load(file)['id'], 'acme')
        self.assertEqual(self.run_json('programme', 'check', folder)['problems'], [])

    def test_an_empty_folder_will_do(self):
        os.mkdir(self.path('acme'))
        file = self.run_json('programme', 'new', self.path('acme'))['file']
        self.assertTrue(os.path.exists(file))

    def test_nothing_is_overwritten(self):
        self.run_ctl('programme', 'new', self.path('acme'))
        self.run_ctl('programme', 'new', self.path('acme'), status=1)
        self.assert_complains('not empty')

    def test_the_folder_has_the_name_of_the_programme(self):
        for name in ('two words', 'näh', 'a' * 49):
            with self.subTest(name):
                self.run_ctl('programme', 'new', self.path(name), status=1)
                self.assert_complains(name)
                self.assertFalse(os.path.exists(self.path(name)))


class PackTest(keelctl.KeelctlCase):

    def setUp(self):
        super().setUp()
        self.folder = self.path('acme')
        self.run_ctl('programme', 'new', self.folder)
        self.source = os.path.join(self.folder, 'programme.json')
        self.packed = self.path('acme.json')

    def translate(self, language, **texts):
        os.makedirs(os.path.join(self.folder, 'locale'), exist_ok=True)
        self.write('acme/locale/%s.json' % language, json.dumps({
            'format': 'even-keel/programme-locale', 'schema': 1, 'programme': 'acme', 'language': language,
            'strings': {path: {'of': '000000000000', 'text': text} for path, text in texts.items()}}))

    def test_without_a_language_it_is_the_document(self):
        text = self.run_ctl('programme', 'pack', self.folder, self.packed)
        self.assertEqual(text, self.packed + ': Listening first 1.0 in 1 language\n')
        self.assertEqual(self.read(self.packed), self.read(self.source))

    def test_languages_go_within(self):
        self.translate('fr', title='D’abord écouter')
        self.translate('sr@latin', title='Slušati')
        self.assertIn('in 3 languages', self.run_ctl('programme', 'pack', self.folder, self.packed))
        document = json.loads(self.read(self.packed))
        locales = document.pop('locales')
        self.assertEqual(sorted(locale['language'] for locale in locales), ['fr', 'sr@latin'])
        self.assertEqual(document, json.loads(self.read(self.source)))
        self.run_ctl('programme', 'check', self.packed)
        # What is packed can be packed again.
        self.run_ctl('programme', 'pack', self.packed, self.path('again.json'))
        self.assertEqual(json.loads(self.read(self.path('again.json'))), json.loads(self.read(self.packed)))

    def test_a_fault_is_not_packed(self):
        self.translate('fr', title='T')
        self.write('acme/locale/de.json', '{')
        self.run_ctl('programme', 'pack', self.folder, self.packed, status=1)
        self.assert_complains('locale/de.json')
        self.assertFalse(os.path.exists(self.packed))

    def test_what_is_refused_is_not_packed(self):
        self.write('acme/programme.json', '{')
        self.run_ctl('programme', 'pack', self.folder, self.packed, status=1)
        self.assert_complains('programme.json')
        self.assertFalse(os.path.exists(self.packed))

    def test_extension(self):
        out = self.path('out folder')
        told = self.run_json('programme', 'extension', TRANSLATED, out)
        self.assertTrue(told['name'].endswith('.Programme.small'))
        metadata = self.read(os.path.join(out, 'metadata')).splitlines()
        self.assertEqual(metadata[:2], ['[Runtime]', 'name=' + told['name']])
        self.assertIn('[ExtensionOf]', metadata)
        programme = json.loads(self.read(os.path.join(out, 'files', 'programme.json')))
        self.assertEqual(len(programme['locales']), 2)
        export, bundle = told['commands']
        self.assertIn("'%s' 1" % out, export)
        self.assertTrue(bundle.startswith('flatpak build-bundle --runtime '))
        self.assertEqual(self.run_ctl('programme', 'extension', TRANSLATED, out).splitlines(), [export, bundle])

    def test_a_name_that_flatpak_refuses(self):
        self.write('acme/programme.json', self.read(self.source).replace('"id": "acme"', '"id": "1st"', 1))
        self.run_ctl('programme', 'extension', self.source, self.path('out'), status=1)
        self.assert_complains('1st')


class AgainstTest(keelctl.KeelctlCase):

    def update(self, *changes):
        text = self.read(FULL).replace('"version": "1.0"', '"version": "1.1"', 1)
        for before, after in changes:
            self.assertIn(before, text)
            text = text.replace(before, after)
        return self.write('new.json', text)

    def test_an_update(self):
        file = self.update(('Every block', 'Each block'))
        self.assertEqual(self.run_ctl('programme', 'check', file, '--against', FULL),
                         'Nothing is wrong with this programme\n')

    def test_another_wording_needs_another_set(self):
        change = ('I do the act 1 of AP, managing.', 'I do act one.')
        problems = self.run_json('programme', 'check', self.update(change), '--against', FULL, status=1)['problems']
        self.assertEqual([problem['path'] for problem in problems], ['item_set/items/AP-M1'])
        self.run_ctl('programme', 'check', self.update(change, ('"set-1"', '"set-2"')), '--against', FULL)

    def test_what_is_given_up_is_said(self):
        file = self.update(('"id": "AP-M-more"', '"id": "AP-M-most"'))
        self.assertEqual(self.run_json('programme', 'check', file, '--against', FULL)['given_up'],
                         ['templates/AP-M-more'])
        self.assertIn('templates/AP-M-more: given up', self.run_ctl('programme', 'check', file, '--against', FULL))

    def test_an_old_one_that_cannot_be_read(self):
        self.run_ctl('programme', 'check', FULL, '--against', self.path('nowhere'), status=1)
        self.assert_complains('nowhere')


if __name__ == '__main__':
    unittest.main()

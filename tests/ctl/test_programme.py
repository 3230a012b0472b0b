# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import shutil
import unittest

import keelctl

GOOD = os.path.join(keelctl.DATA, 'programme', 'good')
BAD = os.path.join(keelctl.DATA, 'programme', 'bad')
FULL = os.path.join(GOOD, 'full.json')
IDEAS = ['S%d' % number for number in range(1, 109)]
TWELVE = 'These are twelve words, counted by hand, so that a mark holds.'


class ProgrammeTest(keelctl.KeelctlCase):

    def setUp(self):
        super().setUp()
        self.env['XDG_DATA_DIRS'] = ':'.join([self.path('one'), self.path('two')])

    def place(self, where, source, name=None):
        """Puts a programme where it is looked for."""
        with open(source, encoding='utf-8') as file:
            identity = name or json.load(file)['id']
        folder = self.path(where, 'even-keel', 'programmes', identity)
        os.makedirs(folder)
        return shutil.copy(source, os.path.join(folder, 'programme.json'))

    def small(self, **members):
        """A small programme with other members, as a file."""
        with open(os.path.join(GOOD, 'minimal.json'), encoding='utf-8') as file:
            document = json.load(file)
        document.update(members)
        return self.write('programme.json', json.dumps(document))

    def marked(self, marks):
        """A page with a block for each mark."""
        return [{'id': 'P1', 'title': 'One', 'blocks': [
            {'id': 'b%d' % index, 'kind': 'text', 'text': TWELVE, 'marks': [mark]}
            for index, mark in enumerate(marks)]}]


class CheckTest(ProgrammeTest):

    def test_good(self):
        self.assertEqual(self.run_json('programme', 'check', FULL), {'file': FULL, 'problems': []})
        self.assertEqual(self.run_ctl('programme', 'check', FULL), 'Nothing is wrong with this programme\n')

    def test_a_folder(self):
        file = self.small()
        self.assertEqual(self.run_json('programme', 'check', self.home)['file'], file)

    def test_everything_wrong_is_said(self):
        file = os.path.join(BAD, 'many-faults.json')
        problems = self.run_json('programme', 'check', file, status=1)['problems']
        paths = [problem['path'] for problem in problems]
        self.assertEqual(paths, ['title', 'cards', 'pages[0].blocks[0].colour', 'timetable[1].prompt',
                                 'pages[0].blocks[0].text', 'timetable[1].week'])
        lines = self.run_ctl('programme', 'check', file, status=1).splitlines()
        self.assertEqual(len(lines), 6)
        self.assertEqual(lines[0], 'title: This is a whole number, not a text')
        self.assertEqual(self.errors, '')

    def test_what_is_no_programme(self):
        for text in ('', '{', '[]', '{"format": "even-keel/entry"}'):
            with self.subTest(text):
                file = self.write('programme.json', text)
                problems = self.run_json('programme', 'check', file, status=1)['problems']
                self.assertEqual([problem['path'] for problem in problems], [''])

    def test_no_file(self):
        problems = self.run_json('programme', 'check', self.path('nowhere'), status=1)['problems']
        self.assertIn('No such file', problems[0]['why'])

    def test_needs_no_workbook(self):
        self.run_ctl('programme', 'check', FULL, workbook=self.path('nowhere'))


class ListTest(ProgrammeTest):

    def test_none(self):
        listed = self.run_json('programme', 'list')
        self.assertNotIn('own', [programme['place'] for programme in listed['programmes']])

    def test_places(self):
        files = [self.place('data', FULL), self.place('one', os.path.join(GOOD, 'minimal.json')),
                 self.place('two', FULL)]
        programmes = [programme for programme in self.run_json('programme', 'list')['programmes']
                      if programme['place'] != 'built-in']
        self.assertEqual([(p['id'], p['place'], p['file'], p['used'], p['problems']) for p in programmes],
                         [('full', 'own', files[0], True, []), ('small', 'shared', files[1], True, []),
                          ('full', 'shared', files[2], False, [])])
        self.assertEqual(programmes[0]['title'], 'A full programme')
        text = self.run_ctl('programme', 'list')
        self.assertIn('full: A full programme 1.0, your own\n', text)
        self.assertIn('full: A full programme 1.0, installed, not in use', text)

    def test_broken_is_listed_with_all_its_faults(self):
        file = self.place('data', os.path.join(BAD, 'many-faults.json'))
        self.place('one', os.path.join(GOOD, 'minimal.json'))
        broken, used = self.run_json('programme', 'list', status=1)['programmes'][:2]
        self.assertEqual((broken['id'], broken['file'], broken['used']), ('small', file, False))
        self.assertEqual(len(broken['problems']), 6)
        self.assertNotIn('title', broken)
        self.assertTrue(used['used'])
        text = self.run_ctl('programme', 'list', status=1)
        self.assertIn('small: refused, your own (%s)\n' % file, text)
        self.assertIn('\ntimetable[1].prompt: ', text)

    def test_a_folder_of_another_name(self):
        self.place('data', FULL, name='empty')
        broken = self.run_json('programme', 'list', status=1)['programmes'][0]
        self.assertEqual([problem['path'] for problem in broken['problems']], ['id'])


class CoverageTest(ProgrammeTest):

    def test_all(self):
        file = self.small(pages=self.marked(IDEAS))
        report = self.run_json('programme', 'coverage', file)
        self.assertEqual(report, {'covered': {idea: ['P1'] for idea in IDEAS}, 'missing': []})
        self.assertEqual(list(report['covered']), IDEAS)
        lines = self.run_ctl('programme', 'coverage', file).splitlines()
        self.assertEqual(lines[0], 'S1: P1/b0')
        self.assertEqual(lines[107:], ['S108: P1/b107', '108 of 108 ideas covered'])

    def test_one_is_missing(self):
        file = self.small(pages=self.marked([idea for idea in IDEAS if idea != 'S42']))
        report = self.run_json('programme', 'coverage', file, status=1)
        self.assertEqual(report['missing'], ['S42'])
        self.assertNotIn('S42', report['covered'])
        text = self.run_ctl('programme', 'coverage', file, status=1)
        self.assertIn('\nS42: missing\n', text)
        self.assertIn('\n107 of 108 ideas covered\n', text)

    def test_a_feature_does_not_count(self):
        file = self.small(pages=self.marked(IDEAS[:-1]),
                          features=[{'id': 'sorting', 'text': 'You can sort again.', 'marks': ['S1', 'S108']}])
        report = self.run_json('programme', 'coverage', file, status=1)
        self.assertEqual(report['missing'], ['S108'])
        self.assertEqual(report['covered']['S1'], ['P1'])
        text = self.run_ctl('programme', 'coverage', file, status=1)
        self.assertIn('S1: P1/b0, feature sorting\n', text)
        self.assertIn('S108: feature sorting (missing in the texts)\n', text)

    def test_every_carrier(self):
        report = self.run_json('programme', 'coverage', FULL, status=1)
        self.assertEqual(report['covered'], {
            'S1': ['P1', 'I01'], 'S2': ['P1'], 'S3': ['P1', 'Q01'], 'S9': ['J01'], 'S17': ['AP-M1'],
            'S20': ['P1'], 'S31': ['P1'], 'S54': ['B1'], 'S74': ['W1'], 'S75': ['W1'], 'S76': ['W1'],
            'S98': ['D1']})
        self.assertEqual(len(report['missing']), 96)

    def test_texts(self):
        file = self.small(pages=self.marked(IDEAS))
        lines = self.run_ctl('programme', 'coverage', file, '--text').splitlines()
        self.assertEqual(lines[53], 'S54 (P1/b53): ' + TWELVE)
        self.assertEqual(self.run_json('programme', 'coverage', file, '--text')['texts']['S54'], [TWELVE])
        text = self.run_ctl('programme', 'coverage', FULL, '--text', status=1)
        self.assertIn('S17 (AP-M1): I do the act 1 of AP, managing. What is meant: see approach. ', text)
        self.assertIn('\nS4: missing\n', text)

    def test_other_marks(self):
        """A programme about something else has no list to be held to."""
        file = self.small(pages=self.marked(['A2', 'B1', 'A10']))
        report = self.run_json('programme', 'coverage', file)
        self.assertEqual(list(report['covered']), ['A2', 'A10', 'B1'])
        self.assertEqual(report['missing'], [])

    def test_no_marks(self):
        self.assertEqual(self.run_json('programme', 'coverage', self.small()), {'covered': {}, 'missing': []})

    def test_the_built_in_one_is_always_held_to_its_source(self):
        file = self.small(id='managing-and-leading')
        self.assertEqual(self.run_json('programme', 'coverage', file, status=1)['missing'], IDEAS)

    def test_without_a_file_it_is_the_built_in_one_in_use(self):
        file = self.small(id='managing-and-leading', pages=self.marked(IDEAS))
        self.place('data', file)
        self.assertEqual(self.run_json('programme', 'coverage')['missing'], [])

    def test_what_is_refused_has_none(self):
        file = os.path.join(BAD, 'title-missing.json')
        self.assertEqual(self.run_ctl('programme', 'coverage', file, status=1), '')
        self.assert_complains(file, 'title', 'missing')


if __name__ == '__main__':
    unittest.main()

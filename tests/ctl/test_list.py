# SPDX-License-Identifier: GPL-3.0-or-later

import json
import unittest

import keelctl


class ListTest(keelctl.KeelctlCase):

    def setUp(self):
        super().setUp()
        self.import_entries(
            keelctl.entry('2026-11-21', 'Un café, with the whole team.\nMore of it'),
            keelctl.entry('2026-11-22', 'In the morning', time='08:00', title='A hard talk'),
            keelctl.entry('2026-11-22', 'Later, the team again'),
            keelctl.entry('2026-11-23', 'word ' * 100))

    def titles(self, *arguments):
        answer = json.loads(self.run_ctl(*arguments))
        self.assertEqual(set(answer), {'records', 'count'})
        self.assertEqual(answer['count'], len(answer['records']))
        for record in answer['records']:
            self.assertEqual(set(record), {'id', 'day', 'title'})
        return [record['title'] for record in answer['records']]

    def test_newest_first(self):
        answer = self.run_json('list', 'entries')
        self.assertEqual([record['day'] for record in answer['records']],
                         ['2026-11-23', '2026-11-22', '2026-11-22', '2026-11-21'])
        self.assertEqual(self.titles('list', 'entries', '--json')[1:],
                         ['Later, the team again', 'A hard talk', 'Un café, with the whole team.'])

    def test_long_titles_are_cut(self):
        title = self.titles('list', 'entries', '--json')[0]
        self.assertTrue(title.startswith('word word') and title.endswith('…'))
        self.assertLessEqual(len(title), 121)

    def test_range(self):
        cases = [
            (['--from', '2026-11-22'], 3), (['--to', '2026-11-22'], 3),
            (['--from', '2026-11-22', '--to', '2026-11-22'], 2),
            (['--from', '2027-01-01'], 0), (['--from', '2026-11-23', '--to', '2026-11-21'], 0),
        ]
        for arguments, expected in cases:
            self.assertEqual(self.run_json('list', 'entries', *arguments)['count'], expected)

    def test_text_is_aligned(self):
        lines = self.run_ctl('list', 'entries').splitlines()
        self.assertEqual(len(lines), 4)
        for line in lines:
            self.assertRegex(line, r'^2026-11-2[123]  [0-9a-f]{12}  \S')
            self.assertLessEqual(len(line), 88)
        self.assertTrue(lines[2].endswith('  A hard talk'))

    def test_search(self):
        cases = [
            (['cafe'], ['Un café, with the whole team.']),
            (['CAFÉ'], ['Un café, with the whole team.']),
            (['team'], ['Later, the team again', 'Un café, with the whole team.']),
            (['team', 'later'], ['Later, the team again']),
            (['team later'], ['Later, the team again']),
            (['hard', 'morning'], ['A hard talk']),
            (['whale'], []),
        ]
        for words, expected in cases:
            self.assertEqual(self.titles('search', '--json', *words), expected)

    def test_search_text(self):
        self.assertRegex(self.run_ctl('search', 'cafe'),
                         r'^2026-11-21  [0-9a-f]{12}  Un café, with the whole team\.\n$')
        self.assertEqual(self.run_ctl('search', 'whale'), '')

    def test_search_for_what_looks_like_an_option(self):
        self.import_entries(keelctl.entry('2026-11-24', 'Written with --team'))
        self.assertEqual(self.titles('search', '--json', '--', '--team'), ['Written with --team'])


if __name__ == '__main__':
    unittest.main()

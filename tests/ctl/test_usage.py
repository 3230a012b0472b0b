# SPDX-License-Identifier: GPL-3.0-or-later

import os
import subprocess
import unittest

import keelctl


class UsageTest(keelctl.KeelctlCase):

    def test_help_names_every_command(self):
        text = self.run_ctl('--help', workbook=None)
        for command in ('new', 'import', 'list', 'show', 'search', 'export', 'doctor', 'backup', 'programme',
                        'score', 'series', 'week'):
            self.assertIn('\n  %s' % command, text)

    def test_version(self):
        self.assertRegex(self.run_ctl('--version', workbook=None), r'^keelctl [0-9.]+\n$')

    def test_wrong_use(self):
        cases = [
            ([], 'command is missing'),
            (['dance'], '“dance”'),
            (['--dance', 'doctor'], '--dance'),
            (['import'], 'import jrnl|even-keel FILE'),
            (['import', 'jrnl'], 'import jrnl|even-keel FILE'),
            (['import', 'jrnl', 'a', 'b'], 'import jrnl|even-keel FILE'),
            (['import', 'xml', 'a'], '“xml”'),
            (['list'], 'list entries'),
            (['list', 'wishes'], '“wishes”'),
            (['list', 'entries', '--from', 'soon'], '“soon”'),
            (['list', 'entries', '--to', '2026-02-30'], '“2026-02-30”'),
            (['list', 'entries', '--from'], '--from'),
            (['list', 'entries', '--dry-run'], '--dry-run'),
            (['show'], 'show ID'),
            (['search'], 'search WORDS'),
            (['search', ' ', ''], 'no word'),
            (['export'], 'export markdown|json'),
            (['export', 'odt'], '“odt”'),
            (['export', 'markdown', '--json'], '--json'),
            (['doctor', 'now'], 'doctor'),
            (['doctor', '--from', '2026-11-23'], '--from'),
            (['backup'], 'backup now|list|restore'),
            (['score'], 'score FILE|-'),
            (['score', 'a', 'b'], 'score FILE|-'),
            (['series'], 'series FILE|-'),
            (['series', 'a', '--from', '2026-11-23'], '--from'),
            (['backup', 'dance'], '“dance”'),
            (['backup', 'now', 'x'], 'backup now'),
            (['backup', 'list', '--record', 'x'], 'backup list'),
            (['backup', 'restore'], 'backup restore'),
            (['backup', 'restore', 'x'], 'backup restore'),
            (['backup', 'restore', 'x', 'y', '--record', 'z'], 'backup restore'),
            (['programme'], 'programme list|check'),
            (['programme', 'dance'], '“dance”'),
            (['programme', 'list', 'x'], 'programme list'),
            (['programme', 'check'], 'programme check FILE'),
            (['programme', 'check', 'x', 'y'], 'programme check FILE'),
            (['programme', 'list', '--against', 'x'], '--against'),
            (['programme', 'pack', 'x'], 'programme pack DIR FILE'),
            (['translation'], 'translation status'),
            (['translation', 'dance'], '“dance”'),
            (['programme', 'check', 'x', '--text'], '--text'),
            (['programme', 'list', '--from', '2026-11-23'], '--from'),
            (['doctor', '--text'], '--text'),
        ]
        for arguments, says in cases:
            with self.subTest(arguments=arguments):
                self.assertEqual(self.run_ctl(*arguments, status=2), '')
                self.assert_complains(says)

    def test_new_needs_a_folder(self):
        self.run_ctl('new', status=2, workbook=None)
        self.assert_complains('new')

    def test_new_makes_a_private_workbook(self):
        folder = self.path('deep', 'er')
        self.assertEqual(self.run_json('new', folder, workbook=None), {'workbook': folder})
        self.assertTrue(os.path.exists(os.path.join(folder, 'workbook.json')))
        self.assertEqual(os.stat(folder).st_mode & 0o777, 0o700)
        self.assertEqual(self.run_json('list', 'entries', workbook=folder), {'records': [], 'count': 0})

    def test_new_refuses_what_is_not_empty(self):
        for folder in (self.workbook, os.path.dirname(keelctl.PEPYS)):
            self.assertEqual(self.run_ctl('new', folder, status=1, workbook=None), '')
            self.assert_complains(folder)

    def test_other_commands_refuse_what_is_no_workbook(self):
        empty = self.path('empty')
        os.mkdir(empty)
        other = self.path('other')
        os.mkdir(other)
        self.write('other/notes.txt', 'mine')
        commands = [
            ['import', 'jrnl', keelctl.PEPYS], ['import', 'jrnl', keelctl.PEPYS, '--dry-run'],
            ['list', 'entries'], ['show', 'x'], ['search', 'x'], ['export', 'json'],
            ['export', 'markdown'], ['doctor'], ['backup', 'now'], ['backup', 'list'],
            ['backup', 'restore', 'x', self.path('there')],
            ['backup', 'restore', 'x', '--record', 'y'],
        ]
        for folder in (empty, other, self.path('missing'), keelctl.PEPYS):
            for command in commands:
                with self.subTest(folder=folder, command=command):
                    self.assertEqual(self.run_ctl(*command, status=1, workbook=folder), '')
                    self.assert_complains(folder)
        self.assertEqual(os.listdir(empty), [])
        self.assertEqual(os.listdir(other), ['notes.txt'])
        self.assertFalse(os.path.exists(self.path('missing')))
        self.assertFalse(os.path.exists(self.path('there')))

    def test_no_default_workbook_says_how_to_make_one(self):
        self.assertEqual(self.run_ctl('list', 'entries', status=1, workbook=None), '')
        self.assert_complains(self.path('data'), 'keelctl new', '--workbook')
        self.assertFalse(os.path.exists(self.path('data')))

    def test_default_workbook(self):
        self.run_ctl('list', 'entries', status=1, workbook=None)
        folder = self.errors.split('keelctl new ')[1].split('”')[0]
        self.run_ctl('new', folder, workbook=None)
        self.assertEqual(self.run_json('list', 'entries', workbook=None)['count'], 0)

    def test_options_anywhere(self):
        expected = self.run_json('list', 'entries')
        for command in (['--json', 'list', 'entries', '--workbook', self.workbook],
                        ['list', '--workbook=' + self.workbook, '--json', 'entries']):
            self.assertEqual(self.run_ctl(*command, workbook=None), self.run_ctl('list', 'entries', '--json'))
        self.assertEqual(expected, {'records': [], 'count': 0})

    def test_a_closed_pipe_is_no_failure(self):
        self.import_entries(*[keelctl.entry('2026-11-21', 'word ' * 2000, time='%02d:00' % hour)
                              for hour in range(24)])
        for _ in range(3):
            reading, writing = os.pipe()
            os.close(reading)
            done = subprocess.run(self.command('export', 'markdown'), env=self.env, stdout=writing,
                                  stderr=subprocess.PIPE, timeout=60)
            os.close(writing)
            self.assertEqual(done.returncode, 0)
            self.assertEqual(done.stderr, b'')

    def test_a_full_disk_is(self):
        with open('/dev/full', 'wb') as full:
            done = subprocess.run(self.command('export', 'json'), env=self.env, stdout=full,
                                  stderr=subprocess.PIPE, timeout=60)
        self.assertEqual(done.returncode, 1)
        self.errors = done.stderr.decode()
        self.assert_complains('Standard output', 'No space left')


if __name__ == '__main__':
    unittest.main()

# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import unittest

import keelctl


class ExportTest(keelctl.KeelctlCase):

    def setUp(self):
        super().setUp()
        self.import_entries(keelctl.entry('2026-11-21', 'one'),
                            keelctl.entry('2026-12-02', '# two', title='Title'))

    def test_json(self):
        export = json.loads(self.run_ctl('export', 'json'))
        self.assertEqual(list(export), ['format', 'schema', 'records'])
        self.assertEqual((export['format'], export['schema']), ('even-keel/export', 1))
        self.assertEqual([record['day'] for record in export['records']], ['2026-11-21', '2026-12-02'])
        self.assertEqual(self.run_ctl('export', 'json', '--json'), self.run_ctl('export', 'json'))

    def test_markdown(self):
        lines = self.run_ctl('export', 'markdown').splitlines()
        self.assertEqual([line[:3].rstrip() for line in lines if line.startswith('#')],
                         ['# N', '##', '# D', '##'])
        self.assertIn('one', lines)
        self.assertIn('\\# two', lines)

    def test_to_a_file(self):
        for form, what in (('json', 'records'), ('markdown', 'entries')):
            file = self.path('export.' + form)
            self.assertEqual(self.run_ctl('export', form, file), f'2 {what} exported\n')
            self.assertEqual(self.read(file), self.run_ctl('export', form))
            self.assertEqual(os.stat(file).st_mode & 0o777, 0o600)
            self.assertEqual(self.run_json('export', form, file), {'file': file, 'records': 2})

    def test_a_file_is_replaced_whole(self):
        file = self.write('export.json', 'old')
        inode = os.stat(file).st_ino
        self.run_ctl('export', 'json', file)
        self.assertNotEqual(os.stat(file).st_ino, inode)
        self.assertEqual(json.loads(self.read(file))['schema'], 1)
        self.assertEqual(sorted(os.listdir(self.home)).count('export.json'), 1)

    def test_only_files_are_replaced(self):
        link = self.path('link')
        os.symlink(self.write('target', 'old'), link)
        pipe = self.path('pipe')
        os.mkfifo(pipe)
        for file in (link, pipe, self.home):
            self.assertEqual(self.run_ctl('export', 'json', file, status=1), '')
            self.assert_complains(file)
        self.assertTrue(os.path.islink(link))
        self.assertEqual(self.read(link), 'old')

    def test_where_nothing_can_be_written(self):
        self.run_ctl('export', 'json', self.path('missing', 'export.json'), status=1)
        self.assert_complains(self.path('missing', 'export.json'))

    def test_an_empty_workbook(self):
        empty = self.path('empty')
        self.run_ctl('new', empty, workbook=None)
        self.assertEqual(json.loads(self.run_ctl('export', 'json', workbook=empty))['records'], [])
        self.assertEqual(self.run_ctl('export', 'markdown', workbook=empty), '')


if __name__ == '__main__':
    unittest.main()

# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import shutil
import unittest

import keelctl


class DoctorTest(keelctl.KeelctlCase):

    def setUp(self):
        super().setUp()
        self.import_entries(*[keelctl.entry('2026-11-%02d' % day, 'day %d' % day) for day in range(1, 6)])

    def change(self, path, **members):
        document = json.loads(self.read(path))
        document.update(members)
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(document, file)

    def relative(self, path):
        return os.path.relpath(path, self.workbook)

    def test_healthy(self):
        self.assertEqual(self.run_json('doctor'), {'documents': 5, 'unreadable': []})
        self.assertEqual(self.run_ctl('doctor'), '5 documents read\nNothing needs attention\n')

    def test_unreadable(self):
        path = self.documents()[1]
        self.change(path, texts={'body': 5})
        before = self.read(path)
        report = self.run_json('doctor', status=1)
        self.assertEqual(report['documents'], 4)
        self.assertEqual(len(report['unreadable']), 1)
        self.assertEqual(set(report['unreadable'][0]), {'file', 'why'})
        self.assertEqual(report['unreadable'][0]['file'], self.relative(path))
        self.assertIn('“texts.body” is a', report['unreadable'][0]['why'])
        self.assertIn(self.relative(path), self.run_ctl('doctor', status=1))
        self.assertEqual(self.read(path), before)

    def test_cut_off(self):
        path = self.documents()[0]
        text = self.read(path)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text[:len(text) // 2])
        self.assertEqual([unreadable['file'] for unreadable in self.run_json('doctor', status=1)['unreadable']],
                         [self.relative(path)])
        # The others are still there for every other command.
        self.assertEqual(self.run_json('list', 'entries')['count'], 4)

    def test_two_versions(self):
        path = self.documents()[0]
        copy = path.replace('.json', '.sync-conflict-20261123-101010-ABCDEFG.json')
        shutil.copy(path, copy)
        self.change(copy, texts={'body': 'other'})
        report = self.run_json('doctor', status=1)
        self.assertEqual(report['unreadable'], [])
        self.assertIn('second-version', [finding['kind'] for finding in report['other']])

    def test_newer(self):
        self.change(self.documents()[0], schema=1000)
        report = self.run_json('doctor', status=1)
        self.assertIn('newer', [finding['kind'] for finding in report['other']])

    def test_a_foreign_file_is_no_fault(self):
        self.write('book/journal/2026/notes.txt', 'mine')
        report = self.run_json('doctor')
        self.assertEqual(report['unreadable'], [])
        self.assertEqual([finding['kind'] for finding in report['other']], ['foreign'])


if __name__ == '__main__':
    unittest.main()

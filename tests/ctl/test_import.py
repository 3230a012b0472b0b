# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import signal
import subprocess
import time
import unittest

import keelctl


class ImportTest(keelctl.KeelctlCase):

    def test_ten_years(self):
        self.assertEqual(self.run_json('import', 'jrnl', keelctl.PEPYS, '--dry-run'),
                         {'added': 3415, 'present': 0, 'refused': []})
        self.assertEqual(self.documents(), [])
        self.assertEqual(self.run_json('import', 'jrnl', keelctl.PEPYS),
                         {'added': 3415, 'present': 0, 'refused': []})
        self.assertEqual(len(self.documents()), 3415)
        self.assertEqual(self.run_json('import', 'jrnl', keelctl.PEPYS),
                         {'added': 0, 'present': 3415, 'refused': []})
        self.assertEqual(len(self.documents()), 3415)
        self.assertEqual(self.run_json('list', 'entries')['count'], 3415)

    def test_says_it_in_words(self):
        file = self.write_jrnl(keelctl.entry('2026-11-21', 'one'), keelctl.entry('2026-11-22', 'two'))
        self.assertEqual(self.run_ctl('import', 'jrnl', file, '--dry-run'), '2 entries to add\n')
        self.assertEqual(self.run_ctl('import', 'jrnl', file), '2 entries added\n')
        self.assertEqual(self.run_ctl('import', 'jrnl', file), 'Nothing was added\n2 already there\n')

    def test_refused_entries_do_not_hinder_the_others(self):
        file = self.write_jrnl(keelctl.entry('2026-11-21', 'one'), keelctl.entry('1666-02-30', 'two'),
                               keelctl.entry('2026-11-22', 5), 7, keelctl.entry('2026-11-23', 'three'))
        answer = self.run_json('import', 'jrnl', file, status=1)
        self.assertEqual((answer['added'], answer['present']), (2, 0))
        self.assertEqual([refused['index'] for refused in answer['refused']], [1, 2, 3])
        self.assertEqual(set(map(tuple, answer['refused'])), {('index', 'why')})
        self.assertIn('“date” is “1666-02-30”, not a day', answer['refused'][0]['why'])
        self.assertIn('“body” is a', answer['refused'][1]['why'])
        self.assertEqual(self.run_json('list', 'entries')['count'], 2)

        self.assertEqual(self.run_ctl('import', 'jrnl', file, status=1),
                         'Nothing was added\n2 already there\n3 refused\n')
        lines = self.errors.splitlines()
        self.assertEqual(len(lines), 3)
        self.assertTrue(lines[0].startswith(
            'keelctl: %s: entries[1]: “date” is “1666-02-30”, not a day' % file), lines[0])

    def test_twice_in_the_file(self):
        file = self.write_jrnl(keelctl.entry('2026-11-21', 'one'), keelctl.entry('2026-11-21', 'one'))
        self.assertEqual(self.run_json('import', 'jrnl', file), {'added': 1, 'present': 1, 'refused': []})

    def test_refuses_the_file(self):
        cases = [
            ('', 'neither'), ('[]', 'neither'), ('{}', '“entries” is missing'),
            ('{"entries": 5}', '“entries” is not a list'), ('{"entries": [}', ''),
            ('{"entries": ' + '[' * 100000, ''),
        ]
        for text, says in cases:
            with self.subTest(text=text[:20]):
                file = self.write('bad.json', text)
                self.assertEqual(self.run_ctl('import', 'jrnl', file, '--json', status=1), '')
                self.assert_complains(file, says)
        self.assertEqual(self.documents(), [])

    def test_refuses_what_is_no_file(self):
        for file in (self.path('missing.json'), self.home):
            self.assertEqual(self.run_ctl('import', 'jrnl', file, status=1), '')
            self.assert_complains(file)

    def test_an_endless_file_ends(self):
        self.run_ctl('import', 'jrnl', '/dev/zero', status=1)
        self.assert_complains('/dev/zero')

    def test_ours_comes_back_the_same(self):
        self.import_entries(keelctl.entry('2026-11-21', 'one', tags=['@team'], starred=True),
                            keelctl.entry('2026-11-22', 'two', title='Title'))
        export = self.path('export.json')
        self.run_ctl('export', 'json', export)
        other = self.path('other')
        self.run_ctl('new', other, workbook=None)
        self.assertEqual(self.run_json('import', 'even-keel', export, workbook=other),
                         {'added': 2, 'present': 0, 'refused': []})
        self.assertEqual(self.run_json('import', 'even-keel', export, workbook=other),
                         {'added': 0, 'present': 2, 'refused': []})
        self.assertEqual(self.run_json('list', 'entries', workbook=other), self.run_json('list', 'entries'))
        for record in self.run_json('list', 'entries')['records']:
            ours = self.run_json('show', record['id'])
            theirs = self.run_json('show', record['id'], workbook=other)
            for changing in ('modified', 'revision'):
                del ours[changing], theirs[changing]
            self.assertEqual(ours, theirs)

    def test_a_later_versions_records_are_refused(self):
        file = self.write('later.json', json.dumps({
            'format': 'even-keel/export', 'schema': 1,
            'records': [{'format': 'even-keel/dream', 'schema': 1}]}))
        answer = self.run_json('import', 'even-keel', file, status=1)
        self.assertEqual(answer['added'], 0)
        self.assertIn('even-keel/dream', answer['refused'][0]['why'])

        file = self.write('newer.json', '{"format": "even-keel/export", "schema": 2, "records": []}')
        self.run_ctl('import', 'even-keel', file, status=1)
        self.assert_complains(file, '“schema”')

    def interrupt_in_the_middle(self):
        """Ctrl+C as soon as an import has begun to write documents."""
        journal = os.path.join(self.workbook, 'journal')
        process = subprocess.Popen(self.command('import', 'jrnl', keelctl.PEPYS), env=self.env,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        while process.poll() is None and not any(names for _, _, names in os.walk(journal)):
            time.sleep(0.001)
        process.send_signal(signal.SIGINT)
        return process.communicate(timeout=60), process.returncode

    def test_interrupted_adds_nothing(self):
        (output, errors), status = self.interrupt_in_the_middle()
        self.assertEqual((status, output, errors),
                         (1, b'', b'keelctl: Import cancelled, nothing was added\n'))
        self.assertEqual(self.documents(), [])
        self.assertEqual(self.run_json('list', 'entries')['count'], 0)
        self.assertEqual(self.run_json('doctor'), {'documents': 0, 'unreadable': []})
        # The next time all of it can come in.
        self.assertEqual(self.run_json('import', 'jrnl', keelctl.PEPYS, '--dry-run')['added'], 3415)


if __name__ == '__main__':
    unittest.main()

# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import unittest

import keelctl

MEMBERS = ['name', 'day', 'reason', 'records', 'bytes']


class BackupTest(keelctl.KeelctlCase):

    def setUp(self):
        super().setUp()
        self.import_entries(keelctl.entry('2026-11-21', 'one'), keelctl.entry('2026-11-22', 'two'))

    def body(self, record):
        return self.run_json('show', record)['texts']['body']

    def rewrite(self, path, body):
        document = json.loads(self.read(path))
        document['texts']['body'] = body
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(document, file)
        return document['id']

    def test_now_and_list(self):
        made = self.run_json('backup', 'now')
        self.assertEqual(list(made), MEMBERS)
        self.assertEqual((made['reason'], made['records']), ('manual', 2))
        self.assertGreater(made['bytes'], 0)

        answer = self.run_json('backup', 'list')
        self.assertEqual(set(answer), {'backups', 'count'})
        self.assertEqual(answer['count'], len(answer['backups']))
        self.assertEqual(answer['backups'][0], made)
        # The import made one before it.
        self.assertIn('import', [backup['reason'] for backup in answer['backups']])

        self.assertRegex(self.run_ctl('backup', 'list'), made['name'] + ' +2 records, ')
        self.assertIn('  2 records, ', self.run_ctl('backup', 'now'))

    def test_restore_into_a_new_folder(self):
        name = self.run_json('backup', 'now')['name']
        there = self.path('there')
        self.assertEqual(self.run_json('backup', 'restore', name, there), {'workbook': there})
        self.assertEqual(self.run_json('list', 'entries', workbook=there), self.run_json('list', 'entries'))
        self.assertEqual(self.run_ctl('backup', 'restore', name, there, status=1), '')
        self.assert_complains(there)

    def test_restore_of_an_unknown_one(self):
        there = self.path('there')
        self.run_ctl('backup', 'restore', '1066-10-14', there, status=1)
        self.assert_complains('1066-10-14')
        self.assertFalse(os.path.exists(there))
        self.run_ctl('backup', 'restore', '1066-10-14', '--record', 'x', status=1)
        self.assert_complains('1066-10-14')

    def test_restore_one_record(self):
        name = self.run_json('backup', 'now')['name']
        record = self.rewrite(self.documents()[0], 'spoilt')
        other = self.rewrite(self.documents()[1], 'changed as well')
        self.assertEqual(self.body(record), 'spoilt')

        answer = self.run_json('backup', 'restore', name, '--record', record[-12:])
        self.assertEqual([restored['id'] for restored in answer['records']], [record])
        self.assertEqual(self.body(record), 'one')
        self.assertEqual(self.body(other), 'changed as well')

        # What was there is in the history.
        history = [os.path.join(folder, file) for folder, _, files in os.walk(self.path('state'))
                   for file in files if record in folder]
        self.assertTrue(any('spoilt' in self.read(path) for path in history))

    def test_restore_a_record_that_is_gone(self):
        name = self.run_json('backup', 'now')['name']
        record = self.run_json('list', 'entries')['records'][0]['id']
        os.unlink(next(path for path in self.documents() if record[-12:] in path))
        self.run_ctl('show', record, status=1)
        self.run_ctl('backup', 'restore', name, '--record', record)
        self.assertEqual(self.body(record), 'two')

    def test_restore_an_unknown_record(self):
        name = self.run_json('backup', 'now')['name']
        self.run_ctl('backup', 'restore', name, '--record', 'x', status=1)
        self.assert_complains('“x”', name)


if __name__ == '__main__':
    unittest.main()

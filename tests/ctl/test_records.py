# SPDX-License-Identifier: GPL-3.0-or-later

import csv
import io
import json
import os
import shutil
import unittest

import keelctl

CHECKIN = {
    'format': 'even-keel/checkin', 'schema': 1,
    'id': '5b0d7a4e-2f86-4c1b-9f3a-0c51f3a9e2d4', 'day': '2026-11-23',
    'created': '2026-11-23T17:12:40+01:00', 'form': 'pulse', 'item_set': 'mlw-1',
    'entered': '2026-11-23T17:14:05+01:00',
    'answers': {'AP-M1': 2, 'CU-L1': 'na'}, 'moment': {'item': 'AP-M1', 'text': '=1+1, "so"'},
}
EVENT = {
    'format': 'even-keel/event', 'schema': 1,
    'id': 'c1f7d0b2-83a4-4e0d-b7a9-4e6b92d7a105', 'day': '2026-11-02',
    'created': '2026-11-03T08:02:11+01:00', 'kind': 'context', 'text': 'A new role\nat last',
}
PROFILE = {
    'format': 'even-keel/profile', 'schema': 1, 'id': 'profile', 'created': '2026-11-03T08:02:11+01:00',
}
GOAL = {
    'format': 'even-keel/goal', 'schema': 1,
    'id': '9a4be1f0-6c5d-4b7e-8f21-3d0c5a9e7b16', 'day': '2026-11-23',
    'created': '2026-11-23T08:02:11+01:00', 'why': 'For the team', 'measure': 'L', 'direction': 'more',
}
STEP = {
    'format': 'even-keel/step', 'schema': 1,
    'id': '51c0e7aa-2f0b-4e6c-b1d8-90af3c6e1d27', 'day': '2026-11-24',
    'created': '2026-11-24T08:02:11+01:00', 'title': 'A morning with the harbour master',
    'fields': {'who': 'Ana'}, 'labels': {'who': 'Whom I shadow'},
}
IF_THEN = {
    'format': 'even-keel/if-then', 'schema': 1,
    'id': '0e8d1c55-73a9-4c62-9f04-c2b7e6a85d31', 'day': '2026-11-25',
    'created': '2026-11-25T08:02:11+01:00', 'if': 'the door closes', 'then': 'ask first',
}
WORKSHEET = {
    'format': 'even-keel/worksheet', 'schema': 1,
    'id': '3f0c8f44-5a1e-4c7b-8d92-6be0c1a94d27', 'day': '2026-11-23',
    'created': '2026-11-23T08:14:03+01:00', 'programme': 'managing-and-leading', 'worksheet': 'W2',
    'title': 'Decision page', 'fields': {'question': 'Do we sell?'}, 'labels': {'question': 'The question'},
}


class RecordsTest(keelctl.KeelctlCase):

    def import_records(self, *records, status=0):
        export = {'format': 'even-keel/export', 'schema': 1, 'records': records}
        return self.run_json('import', 'even-keel', self.write('in.json', json.dumps(export)), status=status)

    def test_twice_adds_nothing(self):
        self.assertEqual(self.import_records(CHECKIN, EVENT)['added'], 2)
        again = self.import_records(EVENT, CHECKIN)
        self.assertEqual((again['added'], again['present']), (0, 2))

    def test_list(self):
        self.import_records(CHECKIN, EVENT)
        self.assertEqual(self.run_json('list', 'checkins'), {
            'records': [{'id': CHECKIN['id'], 'day': '2026-11-23', 'title': 'Pulse'}], 'count': 1})
        self.assertEqual(self.run_ctl('list', 'events'), '2026-11-02  4e6b92d7a105  A new role\n')
        self.assertEqual(self.run_json('list', 'entries')['count'], 0)
        self.assertEqual(self.run_json('list', 'checkins', '--to', '2026-11-22')['count'], 0)
        self.run_ctl('list', 'dreams', status=2)

    def test_lists_of_the_plan(self):
        self.import_records(GOAL, STEP, IF_THEN, WORKSHEET)
        for kind, tail, title in (
                ('goals', '3d0c5a9e7b16', 'More: Leading'),
                ('steps', '90af3c6e1d27', 'A morning with the harbour master'),
                ('if-thens', 'c2b7e6a85d31', 'If the door closes, then I will ask first.'),
                ('worksheets', '6be0c1a94d27', 'Decision page: Do we sell?')):
            lines = self.run_ctl('list', kind).splitlines()
            self.assertEqual(len(lines), 1)
            self.assertIn('  %s  ' % tail, lines[0])
            self.assertIn(title.lower(), lines[0].lower())

    def test_show(self):
        self.import_records(CHECKIN, EVENT, GOAL, STEP, IF_THEN, WORKSHEET)
        for record, says in ((CHECKIN, 'AP-M1: +2'), (EVENT, 'at last'), (GOAL, 'For the team'), (STEP, 'Ana'),
                             (IF_THEN, 'If the door closes, then I will ask first.'), (WORKSHEET, 'The question')):
            self.assertIn(says, self.run_ctl('show', record['id']))
            self.assertEqual(self.run_ctl('show', record['id'][-12:]), self.run_ctl('show', record['id']))
            self.assertEqual(json.loads(self.run_ctl('show', record['id'], '--json'))['id'], record['id'])
        self.run_ctl('show', 'profile', status=1)

    def test_show_from_the_trash(self):
        self.import_records(STEP)
        path = self.path('book', 'plan', '2026', '2026-11-24-90af3c6e1d27.json')
        document = dict(json.loads(self.read(path)), deleted='2026-11-25T08:02:11+01:00')
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(document, file)
        self.assertEqual(self.run_json('list', 'steps')['count'], 0)
        self.assertTrue(self.run_ctl('show', STEP['id']).endswith('\nIn the Trash\n'))

    def test_export_comes_back(self):
        self.import_records(CHECKIN, EVENT)
        file = self.path('all.json')
        self.assertEqual(self.run_ctl('export', 'json', file), '2 records exported\n')
        records = json.loads(self.read(file))['records']
        self.assertEqual([record['day'] for record in records], ['2026-11-02', '2026-11-23'])

        other = self.path('other')
        self.run_ctl('new', other, workbook=None)
        self.run_ctl('import', 'even-keel', file, workbook=other)
        again = json.loads(self.run_ctl('export', 'json', workbook=other))['records']
        for record in records + again:
            del record['revision'], record['modified']
        self.assertEqual(again, records)

    def test_csv(self):
        draft = dict(CHECKIN, id='5b0d7a4e-2f86-4c1b-9f3a-0c51f3a9e2d5', draft=True, entered=None)
        self.import_records(CHECKIN, draft, EVENT)
        text = self.run_ctl('export', 'csv')
        rows = list(csv.DictReader(io.StringIO(text, newline='')))
        self.assertEqual(rows, [{
            'day': '2026-11-23', 'form': 'pulse', 'item_set': 'mlw-1', 'entered': '2026-11-23T17:14:05+01:00',
            'AP-M1': '2', 'CU-L1': 'na', 'moment_item': 'AP-M1', 'moment': '\'=1+1, "so"'}])
        file = self.path('checkins.csv')
        self.assertEqual(self.run_json('export', 'csv', file), {'file': file, 'records': 1})
        self.run_ctl('export', 'csv', '--json', status=2)

    def test_what_is_refused(self):
        bad = dict(CHECKIN, answers={'AP-M1': 4})
        answer = self.import_records(bad, PROFILE, EVENT, status=1)
        self.assertEqual(answer['added'], 1)
        self.assertEqual([refusal['index'] for refusal in answer['refused']], [0, 1])
        self.assertIn('answers.AP-M1', answer['refused'][0]['why'])
        self.assertIn('even-keel/profile', answer['refused'][1]['why'])

    def test_backup_and_doctor(self):
        self.import_records(CHECKIN, EVENT)
        name = self.run_json('backup', 'now')['name']
        self.assertEqual(self.run_json('doctor')['documents'], 2)
        self.assertIn('A new role', self.run_ctl('backup', 'restore', name, '--record', '4e6b92d7a105'))

    def test_a_programme_removed_leaves_its_records(self):
        source = os.path.join(keelctl.DATA, 'programme', 'good', 'full.json')
        folder = self.path('data', 'even-keel', 'programmes', 'full')
        os.makedirs(folder)
        shutil.copy(source, os.path.join(folder, 'programme.json'))
        items = json.loads(self.read(source))['item_set']
        answers = {item['id']: 2 for item in items['items']}
        records = [dict(CHECKIN, item_set=items['id'], answers=answers, moment=None),
                   dict(WORKSHEET, programme='full'),
                   dict(STEP, programme='full', type='D1')]
        self.import_records(*records)
        kinds = ('checkins', 'worksheets', 'steps', 'goals', 'if-thens')

        def all_that_is_read():
            ids = [record['id'] for record in records]
            return ([self.run_json('list', kind) for kind in kinds], [self.run_json('show', id) for id in ids],
                    self.run_json('doctor')['documents'], self.run_ctl('export', 'csv'),
                    self.run_ctl('export', 'markdown'))

        self.assertIn('full', self.run_ctl('programme', 'list'))
        before = all_that_is_read()
        shutil.rmtree(folder)
        self.assertNotIn('full', self.run_ctl('programme', 'list'))
        self.assertEqual(all_that_is_read(), before)
        # In words as well: what was asked stands with what was written.
        self.assertIn('Whom I shadow', self.run_ctl('show', STEP['id']))
        self.assertIn('The question', self.run_ctl('show', WORKSHEET['id']))
        self.assertIn(items['items'][0]['id'], self.run_ctl('show', CHECKIN['id']))


if __name__ == '__main__':
    unittest.main()

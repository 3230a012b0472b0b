# SPDX-License-Identifier: GPL-3.0-or-later

import datetime
import json
import os
import shutil
import unittest

import keelctl

PROGRAMMES = os.path.join(keelctl.DATA, os.pardir, os.pardir, 'data', 'programmes')


class WeekTest(keelctl.KeelctlCase):

    def setUp(self):
        super().setUp()
        self.today = datetime.date.today()
        self.monday = self.today - datetime.timedelta(days=self.today.weekday())

    def teach(self):
        """The programme that comes with the program."""
        shutil.copytree(PROGRAMMES, self.path('data', 'even-keel', 'programmes'))

    def tasks(self, answer):
        return [(item['task'], item['state']) for item in answer['items']]

    def test_what_is_due(self):
        self.teach()
        answer = self.run_json('week')
        self.assertEqual(set(answer), {'week', 'next', 'items'})
        self.assertEqual(answer['week'], self.monday.isoformat())
        self.assertEqual(answer['next'], 'pulse')
        self.assertEqual(self.tasks(answer), [
            ('pulse', 'open'), ('practices', 'open'), ('entry', 'open'), ('insight', 'open'), ('page', 'open')])
        items = {item['task']: item for item in answer['items']}
        self.assertEqual(items['pulse']['title'], 'Pulse')
        self.assertEqual(items['entry']['content'], 'J01')
        self.assertEqual(items['page']['content'], 'P1')

    def test_what_is_done(self):
        self.import_entries(keelctl.entry(self.today.isoformat(), 'My own secret words'))
        answer = self.run_json('week')
        self.assertIsNone(answer['next'])
        self.assertEqual(self.tasks(answer), [('entry', 'done')])
        self.assertEqual(answer['items'][0]['record'], self.run_json('list', 'entries')['records'][0]['id'])

    def test_last_week_is_over(self):
        last = self.monday - datetime.timedelta(days=1)
        self.import_entries(keelctl.entry(last.isoformat(), 'My own secret words'))
        self.assertEqual(self.tasks(self.run_json('week')), [('entry', 'open')])

    def test_in_words(self):
        self.teach()
        lines = self.run_ctl('week').splitlines()
        self.assertIn(str(self.monday.day), lines[0])
        self.assertEqual(lines[1], 'Pulse. To do, 1 min. The last seven days, in eight answers')
        self.assertEqual(lines[-1], 'This week asks: Pulse, Bridging Practices, One Reflection, '
                                    'A Thought for the Week.')

    def test_says_nothing_that_was_written(self):
        self.teach()
        self.import_entries(keelctl.entry(self.today.isoformat(), 'My own secret words', title='Private'))
        for said in (self.run_ctl('week'), json.dumps(self.run_json('week'))):
            self.assertNotIn('secret', said)
            self.assertNotIn('Private', said)


if __name__ == '__main__':
    unittest.main()

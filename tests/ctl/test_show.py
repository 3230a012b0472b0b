# SPDX-License-Identifier: GPL-3.0-or-later

import json
import unittest

import keelctl


class ShowTest(keelctl.KeelctlCase):

    def setUp(self):
        super().setUp()
        self.import_entries(keelctl.entry('2026-11-21', 'It went well.\n\nMostly.', title='A hard talk',
                                          tags=['@team'], starred=True))
        self.id = self.run_json('list', 'entries')['records'][0]['id']

    def test_json_is_the_document(self):
        document = self.read(self.documents()[0])
        self.assertEqual(self.run_ctl('show', self.id, '--json'), document)
        document = json.loads(document)
        self.assertEqual(document['id'], self.id)
        self.assertEqual(document['texts']['body'], 'It went well.\n\nMostly.')
        self.assertEqual(document['tags'], ['team'])

    def test_text(self):
        text = self.run_ctl('show', self.id)
        for part in ('2026', '21:00', 'A hard talk', 'It went well.\n\nMostly.\n', 'Tags: team\n'):
            self.assertIn(part, text)
            text = text[text.index(part):]

    def test_by_the_end_of_the_id(self):
        self.assertEqual(self.run_ctl('show', self.id[-12:]), self.run_ctl('show', self.id))

    def test_unknown(self):
        for unknown in ('00000000-0000-4000-8000-000000000000', '000000000000', 'x', '', self.id[-11:]):
            self.assertEqual(self.run_ctl('show', unknown, status=1), '')
            self.assert_complains('“%s”' % unknown)

    def test_control_characters_do_not_reach_the_terminal(self):
        path = self.documents()[0]
        document = json.loads(self.read(path))
        document['texts']['body'] = 'It \x1b[31mwent\x07.'
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(document, file)
        text = self.run_ctl('show', self.id)
        self.assertIn('went', text)
        self.assertNotIn('\x1b', text)
        self.assertNotIn('\x07', text)


if __name__ == '__main__':
    unittest.main()

# SPDX-License-Identifier: GPL-3.0-or-later

import json
import os
import tempfile
import unittest

import vectors


class ScoreTest(vectors.DocumentCase):

    COMMAND = 'score'

    def sheet(self, form='full', **answers):
        return {'form': form, 'answers': {name.replace('_', '-'): answer for name, answer in answers.items()}}

    def test_every_vector_is_met(self):
        self.assertEqual(len(vectors.VECTORS['scoring']), 14)
        for name, vector in vectors.VECTORS['scoring'].items():
            with self.subTest(name=name):
                self.assert_same(self.ask({'form': vector['form'], 'answers': vector['answers']}),
                                 vector['expect'])

    def test_an_answer_that_is_null_is_none(self):
        self.assertEqual(self.ask(self.sheet(AP_M1=None)), self.ask(self.sheet()))
        self.assertEqual(self.ask(self.sheet())['skipped'], 24)
        self.assertEqual(self.ask(self.sheet('pulse', AP_M2=None))['skipped'], 8)

    def test_a_file_is_read_as_standard_input_is(self):
        sheet = self.sheet(AP_M1=2, AP_M2='na')
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'sheet.json')
            with open(path, 'w', encoding='utf-8') as file:
                json.dump(sheet, file)
            done = vectors.subprocess.run([vectors.keelctl.PROGRAM, 'score', path], capture_output=True,
                                          check=True, timeout=100)
            self.assertEqual(json.loads(done.stdout), self.ask(sheet))

            gone = vectors.subprocess.run([vectors.keelctl.PROGRAM, 'score', path + 'x'], capture_output=True,
                                          check=False, timeout=100)
            self.assertEqual(gone.returncode, 1)
            self.assertIn(path + 'x', gone.stderr.decode())

    def test_what_is_no_sheet_is_refused_by_name(self):
        cases = [
            (self.sheet(AP_M9=1), 'answers.AP-M9'),
            (self.sheet(**{'ap_m1': 1}), 'answers.ap-m1'),
            (self.sheet(AP_M9=None), 'answers.AP-M9'),
            (self.sheet(AP_M1=4), 'answers.AP-M1'),
            (self.sheet(AP_M1=-4), 'answers.AP-M1'),
            (self.sheet(AP_M1=256), 'answers.AP-M1'),
            (self.sheet(AP_M1=1.5), 'answers.AP-M1'),
            (self.sheet(AP_M1=1.0), 'answers.AP-M1'),
            (self.sheet(AP_M1='yes'), 'answers.AP-M1'),
            (self.sheet(AP_M1='NA'), 'answers.AP-M1'),
            (self.sheet(AP_M1=True), 'answers.AP-M1'),
            (self.sheet(AP_M1=[1]), 'answers.AP-M1'),
            (self.sheet(AP_M1={}), 'answers.AP-M1'),
            (self.sheet(AP_M1=0, AP_M2=9), 'answers.AP-M2'),
            (self.sheet('pulse', AP_M2=0), 'answers.AP-M2', 'pulse'),
            (self.sheet('pulse', AP_M2='na'), 'answers.AP-M2', 'pulse'),
            (self.sheet('weekly', AP_M1=0), 'form', 'weekly'),
            (self.sheet(None, AP_M1=0), 'form'),
            ({'answers': {}}, 'form'),
            ({'form': 'full'}, 'answers'),
            ({'form': 'full', 'answers': [1]}, 'answers'),
            ({'form': 'full', 'answers': {}, 'item_set': 'mlw-2'}, 'item_set', 'mlw-2', 'mlw-1'),
            ([], 'object'),
            ('{"form": "full", "answers": {"AP-M1": 1, "AP-M1": 2}}', 'twice'),
            ('{"form": "full"', '1'),
            ('', '1'),
        ]
        for document, *parts in cases:
            with self.subTest(document=document):
                self.refuses(document, *parts)

    def test_the_set_may_be_named(self):
        self.assertFalse(self.ask({'form': 'full', 'answers': {}, 'item_set': 'mlw-1'})['scored'])


if __name__ == '__main__':
    unittest.main()

# SPDX-License-Identifier: GPL-3.0-or-later

"""keelctl against the vectors of the method: a document in, a document out, no workbook."""

import json
import os
import subprocess
import unittest

import keelctl

with open(os.path.join(keelctl.DATA, 'domain-vectors.json'), encoding='utf-8') as vectors_file:
    VECTORS = json.load(vectors_file)


class DocumentCase(unittest.TestCase):
    """Each subclass names its COMMAND, which reads from standard input."""

    COMMAND = None

    def feed(self, text, status=0):
        done = subprocess.run([keelctl.PROGRAM, self.COMMAND, '-'], input=text.encode(),
                              capture_output=True, timeout=100)
        self.errors = done.stderr.decode()
        self.assertEqual(done.returncode, status, (text, self.errors))
        return done.stdout.decode()

    def ask(self, document):
        answer = self.feed(json.dumps(document))
        self.assertEqual(self.errors, '')
        return json.loads(answer)

    def refuses(self, document, *parts):
        """Exit status 1, nothing on standard output, and one line that says these things."""
        text = document if isinstance(document, str) else json.dumps(document)
        self.assertEqual(self.feed(text, status=1), '')
        self.assertEqual(self.errors.count('\n'), 1, self.errors)
        for part in ('keelctl: -: ', *parts):
            self.assertIn(part, self.errors)

    def assert_same(self, got, expected, where=''):
        """Same members, numbers within 1e-6, those of a p within 1e-9."""
        if isinstance(expected, dict):
            self.assertEqual(set(got), set(expected), where)
            for name, value in expected.items():
                self.assert_same(got[name], value, where + '.' + name)
        elif isinstance(expected, list):
            self.assertEqual(len(got), len(expected), where)
            for index, value in enumerate(expected):
                self.assert_same(got[index], value, '%s[%d]' % (where, index))
        elif isinstance(expected, float):
            name = where.rpartition('.')[2]
            self.assertAlmostEqual(got, expected, delta=1e-9 if name.startswith('p') else 1e-6, msg=where)
        else:
            self.assertEqual(got, expected, where)

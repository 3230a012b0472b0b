# SPDX-License-Identifier: GPL-3.0-or-later

"""programme.schema.json says the same as the program's reader, of the same documents.

The reader's own test (tests/core/test-programme.c) reads these too: together they hold
the page in words, the schema and the reader to each other.
"""

import glob
import json
import os
import sys
import unittest

import jsonschema

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.normpath(os.path.join(HERE, os.pardir, os.pardir))
DATA = os.path.join(SOURCE, 'tests', 'data', 'programme')
SCHEMA = os.path.join(SOURCE, 'data', 'schema', 'programme.schema.json')


def load(path):
    with open(path, encoding='utf-8') as file:
        return json.load(file)


def who_refuses():
    """name → 'schema' or 'reader'"""
    with open(os.path.join(DATA, 'bad.txt'), encoding='utf-8') as file:
        rows = [line.split() for line in file if not line.startswith('#')]
    return {row[0]: row[1] for row in rows}


class ProgrammeSchemaTest(unittest.TestCase):

    def setUp(self):
        self.validator = jsonschema.Draft202012Validator(load(SCHEMA))

    def errors(self, path):
        return [f'{list(error.absolute_path)}: {error.message[:200]}'
                for error in self.validator.iter_errors(load(path))]

    def test_schema_is_one(self):
        jsonschema.Draft202012Validator.check_schema(load(SCHEMA))

    def test_good(self):
        paths = glob.glob(os.path.join(DATA, 'good', '*.json'))
        paths += glob.glob(os.path.join(SOURCE, 'data', 'programmes', '*', 'programme.json'))
        self.assertGreater(len(paths), 2)
        for path in paths:
            with self.subTest(path):
                self.assertEqual(self.errors(path), [])

    def test_bad(self):
        refusers = who_refuses()
        names = {os.path.basename(path)[:-len('.json')] for path in glob.glob(os.path.join(DATA, 'bad', '*.json'))}
        self.assertEqual(names, set(refusers))
        for name, refuser in refusers.items():
            with self.subTest(name):
                errors = self.errors(os.path.join(DATA, 'bad', name + '.json'))
                if refuser == 'schema':
                    self.assertNotEqual(errors, [])
                else:
                    self.assertEqual(errors, [], 'the schema refuses it too: say so in bad.txt')


if __name__ == '__main__':
    unittest.main(argv=sys.argv)

# SPDX-License-Identifier: GPL-3.0-or-later

"""The programme "Managing and leading" has what it promises, and no sentence of its source.

What any programme must keep is checked by its reader (keelctl programme check, coverage);
this is about the one that comes with the program.
"""

import hashlib
import json
import os
import re
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.normpath(os.path.join(HERE, os.pardir, os.pardir))
PROGRAMME = os.path.join(SOURCE, 'data', 'programmes', 'managing-and-leading', 'programme.json')

# The first 16 hex digits of the SHA-256 of each run of eight words of the source.
SHINGLES = os.path.join(SOURCE, 'tests', 'data', 'source-shingles.txt')
SHINGLE_WORDS = 8

# Its title must be named, and is longer than eight words.
SOURCE_TITLE = 'Understanding management vs leadership for emerging leaders in strategic roles'

COUNTS = {
    'practices': 8, 'prompts': 60, 'cards': 40, 'templates': 16, 'steps': 8, 'worksheets': 6,
    'insights': 52, 'glossary': 36, 'timetable': 52, 'exercises': 1,
}
BACK_MATTER = ['about', 'method', 'glossary', 'reading', 'privacy', 'credits']


def is_numbered(page):
    return re.fullmatch(r'P\d+', page['id']) is not None


def without_links(text):
    return re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', text)


def count_words(text):
    return len(re.findall(r"[\w’'-]+", without_links(text)))


def texts_in(value, path=''):
    """(path, text) of every string."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for i, item in enumerate(value):
            yield from texts_in(item, f'{path}[{i}]')
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from texts_in(item, f'{path}.{name}')


def text_of(block):
    """What a block says itself; what it only names (prompts, cards, items) counts elsewhere."""
    parts = [block.get('title', ''), block.get('text', '')]
    for row in block.get('rows', []):
        parts += [row['topic'], row['managing'], row['leading']]
    return ' '.join(parts)


def runs_of(text):
    """The hashes of all its runs of eight words, as the shingles are made."""
    words = re.findall(r'[a-z0-9’\']+', without_links(text).lower())
    words = [word.replace('’', '\'') for word in words]
    for i in range(len(words) - SHINGLE_WORDS + 1):
        run = ' '.join(words[i:i + SHINGLE_WORDS])
        yield run, hashlib.sha256(run.encode()).hexdigest()[:16]


class ContentTest(unittest.TestCase):

    @classmethod
    def setUpClass(cls):
        with open(PROGRAMME, encoding='utf-8') as file:
            cls.programme = json.load(file)
        with open(SHINGLES, encoding='ascii') as file:
            cls.shingles = set(file.read().split())
        cls.pages = [page for page in cls.programme['pages'] if is_numbered(page)]

    def test_counts(self):
        self.assertEqual({name: len(self.programme[name]) for name in COUNTS}, COUNTS)
        self.assertEqual(len(self.programme['item_set']['items']), 24)
        self.assertEqual([len(exercise['cases']) for exercise in self.programme['exercises']], [12])
        self.assertEqual([page['id'] for page in self.pages], [f'P{i}' for i in range(1, 17)])
        ids = [page['id'] for page in self.programme['pages']]
        self.assertEqual(sorted(set(ids) - {page['id'] for page in self.pages}), sorted(BACK_MATTER))

    def test_every_page_is_whole(self):
        for page in self.pages:
            with self.subTest(page['id']):
                kinds = [block['kind'] for block in page['blocks']]
                for kind in ('article', 'evidence', 'vignette', 'prompts', 'cards'):
                    self.assertIn(kind, kinds)
                self.assertEqual(kinds.count('try'), 1)
                for kind in ('prompts', 'cards'):
                    n_ids = sum(len(block[kind]) for block in page['blocks'] if block['kind'] == kind)
                    self.assertIn(n_ids, (2, 3), kind)
                self.assertRegex(json.dumps(page), r'\]\(glossary:')

    def test_pages_have_the_length_they_promise(self):
        for page in self.pages:
            with self.subTest(page['id']):
                n_words = sum(count_words(text_of(block)) for block in page['blocks'])
                self.assertGreaterEqual(n_words, 500)
                self.assertLessEqual(n_words, 800)

    def test_the_exercise_is_repeated(self):
        where = [page['id'] for page in self.pages
                 for block in page['blocks'] if block['kind'] == 'exercise']
        self.assertEqual(where, ['P1', 'P16'])

    def test_templates_go_both_ways(self):
        kinds = {(template['facet'], template['side'], template['direction'])
                 for template in self.programme['templates']}
        self.assertEqual(len(kinds), 16)

    def test_nothing_is_taken_from_the_source(self):
        for path, text in texts_in(self.programme):
            for run, digest in runs_of(text.replace(SOURCE_TITLE, ' § ')):
                self.assertNotIn(digest, self.shingles, f'{path}: “{run}”')

    def test_a_taken_run_would_be_seen(self):
        taken = [run for run, digest in runs_of(f'We name “{SOURCE_TITLE}” in full') if digest in self.shingles]
        self.assertEqual(len(taken), 3)

    def test_tone(self):
        for path, text in texts_in(self.programme):
            with self.subTest(path):
                self.assertNotRegex(text, r'!(\s|$)', 'an exclamation mark')
                self.assertNotRegex(text, r"\"|\w'\w", 'a straight quote')


if __name__ == '__main__':
    unittest.main(argv=sys.argv)

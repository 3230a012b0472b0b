# SPDX-License-Identifier: GPL-3.0-or-later

import subprocess
import unittest

import keelctl


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, timeout=100).stdout.decode()


class ExportPdfTest(keelctl.KeelctlCase):

    def setUp(self):
        super().setUp()
        self.pdf = self.path('book.pdf')
        self.import_entries(keelctl.entry('2026-11-21', 'private words'),
                            keelctl.entry('2026-12-02', 'later words ' + 'and more ' * 3000, title='Title'))

    def read_pages(self, *arguments):
        self.run_ctl('export', 'pdf', self.pdf, *arguments)
        return run('pdftotext', '-layout', self.pdf, '-').split('\f')[:-1]

    def test_nothing_of_the_journal_unless_asked_for(self):
        self.assertNotIn('words', ''.join(self.read_pages()))
        self.assertNotIn('words', ''.join(self.read_pages('--with', 'balance')))
        self.assertIn('private words', ''.join(self.read_pages('--with', 'entries')))

    def test_words_stand_in_order(self):
        pages = self.read_pages('--with', 'balance,entries')
        text = ' '.join(' '.join(pages).split())
        place = 0
        for words in ('Workbook', 'Contents', 'Balance', 'Journal', 'November 2026', 'December 2026',
                      'There is no check-in yet.', 'November 2026', 'Saturday, 21 November 2026',
                      'private words', 'December 2026', 'Wednesday, 2 December 2026',
                      'Title', 'later words and more'):
            place = text.index(words, place) + len(words)
        self.assertEqual(text.count('more'), 3000)
        for number, page in enumerate(pages):
            self.assertIn(f'{number + 1} of {len(pages)}', page)

    def test_a_range(self):
        text = ''.join(self.read_pages('--with', 'entries', '--to', '2026-11-30'))
        self.assertIn('Until 30 Nov 2026', text)
        self.assertIn('private words', text)
        self.assertNotIn('later words', text)

    def test_title_paper_and_links(self):
        self.read_pages('--with', 'entries')
        info = run('pdfinfo', self.pdf)
        self.assertRegex(info, r'Title: +Journal\n')
        self.assertIn('(A4)', info)
        self.assertRegex(info, r'PDF version: +1\.4\n')
        self.assertIn(b'/Outlines', self.read_bytes())
        # Every line of the contents leads somewhere.
        places = run('pdfinfo', '-dests', self.pdf)
        self.assertEqual(places.count('heading-'), 4)

    def read_bytes(self):
        with open(self.pdf, 'rb') as file:
            return file.read()

    def test_answers(self):
        self.assertEqual(self.run_ctl('export', 'pdf', self.pdf, '--with', 'plan'), '1 page saved\n')
        self.assertEqual(self.run_json('export', 'pdf', self.pdf, '--with', 'plan'), {'file': self.pdf, 'pages': 1})

    def test_wrong_use(self):
        for arguments, what in ((['pdf', self.pdf, '--with', 'diary'], '“diary”'),
                                (['pdf', self.pdf, '--with', ''], '“”'),
                                (['json', '--with', 'entries'], '--with')):
            self.run_ctl('export', *arguments, status=2)
            self.assert_complains(what)

    def test_a_diary_of_ten_years(self):
        self.run_ctl('import', 'jrnl', keelctl.PEPYS)
        self.run_ctl('export', 'pdf', self.pdf, '--with', 'entries', '--from', '1669-05-01', '--to', '1669-05-31')
        text = run('pdftotext', self.pdf, '-')
        self.assertIn('the good God prepare me', ' '.join(text.split()))


if __name__ == '__main__':
    unittest.main()

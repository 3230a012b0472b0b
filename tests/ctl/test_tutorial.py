# SPDX-License-Identifier: GPL-3.0-or-later

"""docs/programme-tutorial.md, followed word for word: what it says to type is typed, and what it says
that the computer answers is what it answers."""

import os
import re
import subprocess
import unittest

import keelctl

TUTORIAL = os.path.join(keelctl.DATA, os.pardir, os.pardir, 'docs', 'programme-tutorial.md')


NAME = 'io.github.even_keel.EvenKeel.Programme'


def name_in(answer):
    """The development profile has another name."""
    return NAME.replace('EvenKeel', 'EvenKeel.Devel') if 'EvenKeel.Devel' in answer else NAME


def steps(text):
    """(command, answer) in their order."""
    found = []
    for line in re.findall(r'^    (.*)$', text, re.M):
        if line.startswith('$ '):
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return [(command, '\n'.join(answer)) for command, answer in found]


class TutorialTest(keelctl.KeelctlCase):

    def test_word_for_word(self):
        with open(TUTORIAL, encoding='utf-8') as file:
            told = steps(file.read())
        self.assertGreater(len(told), 20)
        env = dict(self.env, PATH=os.path.dirname(keelctl.PROGRAM) + ':' + self.env['PATH'])
        for command, answer in told:
            with self.subTest(command):
                done = subprocess.run(['bash', '-c', command], cwd=self.home, env=env, stdin=subprocess.DEVNULL,
                                      capture_output=True, text=True, timeout=100)
                self.assertEqual(done.stdout.rstrip('\n'), answer.replace(NAME, name_in(done.stdout)))
                if 'keelctl: ' in done.stderr:
                    self.fail(done.stderr)


if __name__ == '__main__':
    unittest.main()

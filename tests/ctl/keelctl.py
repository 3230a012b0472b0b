# SPDX-License-Identifier: GPL-3.0-or-later

"""A keelctl to test: its own home, its own workbook, and what it answers."""

import json
import os
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ['KEELCTL']
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'data')
PEPYS = os.path.join(DATA, 'pepys.jrnl.json')


class KeelctlCase(unittest.TestCase):
    """Each test has an empty home and a workbook in it."""

    def setUp(self):
        self.home = tempfile.mkdtemp(prefix='keelctl-')
        self.addCleanup(shutil.rmtree, self.home)
        self.workbook = os.path.join(self.home, 'book')
        self.env = dict(os.environ,
                        HOME=self.home,
                        XDG_DATA_HOME=os.path.join(self.home, 'data'),
                        XDG_STATE_HOME=os.path.join(self.home, 'state'),
                        XDG_CONFIG_HOME=os.path.join(self.home, 'config'),
                        XDG_CACHE_HOME=os.path.join(self.home, 'cache'))
        self.run_ctl('new', self.workbook, workbook=None)

    def path(self, *names):
        return os.path.join(self.home, *names)

    def command(self, *arguments, workbook=''):
        where = [] if workbook is None else ['--workbook', workbook or self.workbook]
        return [PROGRAM, *where, *arguments]

    def run_ctl(self, *arguments, status=0, workbook=''):
        """Runs keelctl; its standard output. Silent on standard error unless it fails."""
        done = subprocess.run(self.command(*arguments, workbook=workbook), env=self.env,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=100)
        self.errors = done.stderr.decode()
        self.assertEqual(done.returncode, status, (arguments, self.errors))
        if status == 0:
            self.assertEqual(self.errors, '')
        return done.stdout.decode()

    def run_json(self, *arguments, **more):
        """The one JSON document on standard output."""
        return json.loads(self.run_ctl(*arguments, '--json', **more))

    def assert_complains(self, *parts):
        """Standard error is one line that says who speaks and these things, in order."""
        self.assertTrue(self.errors.startswith('keelctl: '), self.errors)
        self.assertEqual(self.errors.count('\n'), 1, self.errors)
        rest = self.errors
        for part in parts:
            self.assertIn(part, rest, self.errors)
            rest = rest[rest.index(part) + len(part):]

    def write(self, name, text):
        path = self.path(name)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        return path

    def read(self, path):
        with open(path, encoding='utf-8') as file:
            return file.read()

    def write_jrnl(self, *entries, name='diary.json'):
        return self.write(name, json.dumps({'tags': {}, 'entries': list(entries)}))

    def import_entries(self, *entries):
        self.run_ctl('import', 'jrnl', self.write_jrnl(*entries))

    def documents(self):
        """The paths of all documents of the workbook."""
        return sorted(os.path.join(folder, name)
                      for folder, _, names in os.walk(os.path.join(self.workbook, 'journal'))
                      for name in names if name.endswith('.json'))


def entry(day, body, time='21:00', **more):
    return {'title': '', 'body': body, 'date': day, 'time': time, 'tags': [],
            'starred': False, **more}

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test_count.py COUNT: proves that tests/count counts points, crashes and empty runs, as TAP."""

import json
import os
import subprocess
import sys
import tempfile

TAP = '1..3\nok 1 /a\nok 2 /b # SKIP no root\nnot ok 3 /c\n# a comment\n'

# What holds, the options, the tests of the log, the lines expected, the exit status.
CASES = [
    ('points are counted one by one', [],
     [('one', 'OK', 0, '1..2\nok 1 /a\nok 2 /b\n')], ['2 passed, 0 failed'], 0),
    ('a program without points counts one', [],
     [('one', 'OK', 0, 'hello\n'), ('two', 'OK', 0, None)], ['2 passed, 0 failed'], 0),
    ('failed and skipped points are named', [],
     [('one', 'FAIL', 1, TAP)], ['FAILED  one: /c', 'skipped one: /b', '1 passed, 1 failed'], 1),
    ('the first lines of the reason are told', [],
     [('one', 'FAIL', 1, '1..2\n# not this\nok 1 /a\n# why\n# 2\n# 3\n# 4\n# 5\nnot ok 2 /b\n# nor this\n')],
     ['FAILED  one: /b', '        # why', '        # 2', '        # 3', '        # 4', '1 passed, 1 failed'], 1),
    ('a crash after good points is a failure', [],
     [('one', 'ERROR', -11, '1..2\nok 1 /a\n')],
     ['FAILED  one: error, exit status -11', '1 passed, 1 failed'], 1),
    ('a program that fails without points is a failure', [],
     [('one', 'TIMEOUT', -15, '')], ['FAILED  one', '0 passed, 1 failed'], 1),
    ('a skipped program is neither passed nor failed', [],
     [('one', 'SKIP', 77, ''), ('two', 'OK', 0, '')], ['skipped one', '1 passed, 0 failed'], 0),
    ('what stands in no log can fail too', ['--failed', 'meson compile'],
     [('one', 'OK', 0, '')], ['FAILED  meson compile', '1 passed, 1 failed'], 1),
    ('nothing run is not success', [], [], ['0 passed, 0 failed'], 1),
]


def holds(count, options, tests, lines, status):
    with tempfile.TemporaryDirectory() as folder:
        log = os.path.join(folder, 'testlog.json')
        with open(log, 'w', encoding='utf-8') as file:
            for name, result, returncode, stdout in tests:
                file.write(json.dumps({'name': name, 'result': result, 'returncode': returncode,
                                       'stdout': stdout}) + '\n')
        done = subprocess.run([sys.executable, count, log, *options], capture_output=True, text=True)
    return done.stdout.splitlines() == lines and done.returncode == status


def main(count):
    failed = 0
    print(f'1..{len(CASES)}')
    for number, (name, *case) in enumerate(CASES, 1):
        good = holds(count, *case)
        failed += not good
        print(f'{"ok" if good else "not ok"} {number} - {name}')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))

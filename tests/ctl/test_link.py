# SPDX-License-Identifier: GPL-3.0-or-later

import re
import subprocess
import unittest

import keelctl


class LinkTest(unittest.TestCase):

    def test_needs_no_window_and_no_network(self):
        listing = subprocess.run(['readelf', '-d', keelctl.PROGRAM], capture_output=True, text=True,
                                 check=True).stdout
        needed = re.findall(r'\(NEEDED\).*\[(.*?)\]', listing)
        self.assertIn('libgio-2.0.so.0', needed)
        for name in needed:
            self.assertNotRegex(name, r'gtk|adwaita|soup|gdk|X11|wayland')


if __name__ == '__main__':
    unittest.main()

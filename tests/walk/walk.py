#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a walk through the program needs: the window's accessible tree, keys, patience.

A walk sees the program as a screen reader does, by role and name, and acts on it by
keyboard and by the actions that accessible objects offer. It waits for what it expects to
see, never for a time to pass; what does not come within PATIENCE seconds, and FEWEST_LOOKS
where a machine that is busy makes them long, fails the walk and is said together with what was
there instead.
"""

import atexit
import functools
import itertools
import os
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20
FEWEST_LOOKS = 5
# By Tab on one way round; the longest is through a page of Concepts, with all its links.
MOST_STOPS = 400
# What newer accessibility libraries call a role, and what older ones call it.
ROLES = {"button": "push button", "toggle button": "push button"}

# By itself the library waits for an answer no longer than 0.8 seconds.
Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)


class Lost(Exception):
    """What was expected did not come."""


def wait_for(what, look, patience=PATIENCE):
    """The first true answer of look(), which is asked again until there is one."""
    end = time.monotonic() + patience
    for n_looks in itertools.count(1):
        try:
            answer = look()
            if answer:
                return answer
        except GLib.Error:
            pass  # an object went away while we looked at it
        if time.monotonic() > end and n_looks >= FEWEST_LOOKS:
            raise Lost(what)
        time.sleep(0.03)  # between two looks


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def descend(node, known=None):
    """The node and everything below it, once: newer versions of GTK name what a stack shows
    more than once."""
    known = set() if known is None else known
    if node not in known:
        known.add(node)
        yield node
        for child in children(node):
            yield from descend(child, known)


@functools.cache
def role_of(node):
    """It stays the same; asked for anew, it would be a fifth of all questions."""
    role = node.get_role_name()
    return ROLES.get(role, role)


def text_of(node):
    iface = node.get_text_iface()
    return Atspi.Text.get_text(iface, 0, Atspi.Text.get_character_count(iface)) if iface else ""


def name_of(node):
    """Newer versions of GTK give what tells a state its text, and no name besides."""
    return node.get_name() or (text_of(node) if node.get_role() == Atspi.Role.STATUS_BAR else "")


def is_shown(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.VISIBLE)


def has_focus(node):
    return node.get_state_set().contains(Atspi.StateType.FOCUSED)


def spot_in(node):
    """The links of a label are no objects of their own: the label keeps the focus, and its
    caret goes from one to the next. None where a person writes, or where there is no text."""
    iface = node.get_text_iface()
    if not iface or node.get_state_set().contains(Atspi.StateType.EDITABLE):
        return None
    return Atspi.Text.get_caret_offset(iface)


class Program:
    """One run of the program, seen by its accessible tree."""

    def __init__(self, *command):
        # Only the program: the accessibility library warns about its own business.
        env = dict(os.environ, G_DEBUG="fatal-warnings")
        self.process = subprocess.Popen(command, env=env, stderr=subprocess.PIPE, text=True)
        # A walk that ends early leaves nobody behind, for whose end somebody would wait.
        atexit.register(self.process.kill)
        self.root = wait_for("the program on the accessibility bus", self._find_application)
        wait_for("a window", lambda: self.root.get_child_count() > 0)
        self.focus_window()

    def _find_application(self):
        desktop = Atspi.get_desktop(0)
        for application in children(desktop):
            if application.get_process_id() == self.process.pid:
                return application
        return None

    def focus_window(self):
        """There is no window manager: the newest window gets the keyboard."""
        def focus():
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "."],
                                   capture_output=True, text=True).stdout.split()
            try:
                return found and subprocess.run(["xdotool", "windowfocus", "--sync", max(found, key=int)],
                                                capture_output=True, timeout=5).returncode == 0
            except subprocess.TimeoutExpired:
                return False  # a window that went away meanwhile would be waited for without end
        wait_for("the keyboard focus", focus)

    def all(self, role=None, name=None, contains=None, showing=None):
        for node in descend(self.root):
            try:
                if role and role_of(node) != role:
                    continue
                if name is not None and name_of(node) != name:
                    continue
                if contains is not None and contains not in name_of(node):
                    continue
                if showing is not None and showing not in text_of(node):
                    continue
                if is_shown(node):
                    yield node
            except GLib.Error:
                continue

    def find(self, role=None, name=None, contains=None, showing=None):
        what = " ".join(str(part) for part in (role, name, contains, showing) if part is not None)
        try:
            return wait_for(what, lambda: next(self.all(role, name, contains, showing), None))
        except Lost:
            raise Lost(f"“{what}” is not there. There is:\n{self.describe()}") from None

    def is_gone(self, **what):
        wait_for(f"{what} to go", lambda: next(self.all(**what), None) is None)

    def describe(self):
        lines = []
        for node in descend(self.root):
            try:
                role, name, text = role_of(node), name_of(node), text_of(node)
            except GLib.Error:
                continue
            if name or text:
                lines.append(f"  {role}: {name!r} {text[:60]!r}")
        return "\n".join(lines)

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "2", text], check=True)

    def click(self, node):
        """Does what the object offers to do first, or the button in it."""
        offers = (below.get_action_iface() for below in descend(node))
        Atspi.Action.do_action(next(iface for iface in offers if iface and Atspi.Action.get_n_actions(iface)), 0)

    def step(self, key, patience=PATIENCE):
        """Who has the focus after a key that moves it, or that goes from link to link inside one
        text. Raises Lost if it stays."""
        before = self.focused()
        spot = before and spot_in(before)
        self.press(key)

        def look_where():
            now = self.focused()
            return now if now and (now != before or spot_in(now) != spot) else None
        return wait_for(f"another focus by {key} from “{before and name_of(before)}”", look_where, patience)

    def tab_until(self, is_there, what):
        """By Tab from where the focus is, one stop after the other."""
        focused, way = self.focused(), []
        for _ in range(MOST_STOPS):
            if focused and is_there(focused):
                return focused
            focused = self.step("Tab")
            way.append(name_of(focused))
        raise Lost(f"Tab does not lead to {what}, but to {way[:50]}")

    def tab_to(self, role, name):
        return self.tab_until(lambda node: role_of(node) == role and name_of(node) == name,
                              f"{role} “{name}”")

    def focused(self):
        """Who has the keyboard. The newest window is in front, and the last."""
        for window in reversed(list(children(self.root))):
            for node in descend(window):
                try:
                    if has_focus(node):
                        return node
                except GLib.Error:
                    continue
        return None

    def quit(self):
        """Leaves as a person does, and says what the program wrote to standard error."""
        self.press("ctrl+q")
        try:
            _, errors = self.process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise Lost("the program's end after Ctrl+Q") from None
        if self.process.returncode != 0:
            raise Lost(f"an orderly end: exit status {self.process.returncode}\n{errors}")
        return errors

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


class Walk:
    """Steps that are told in TAP, one line each; the walk ends at the first that fails."""

    def __init__(self, *steps):
        self.steps = steps

    def run(self):
        print(f"1..{len(self.steps)}", flush=True)
        for number, (what, step) in enumerate(self.steps, 1):
            try:
                step()
            except (Lost, AssertionError, GLib.Error) as error:
                print("\n".join("# " + line for line in str(error).splitlines()))
                print(f"not ok {number} {what}", flush=True)
                for rest in range(number + 1, len(self.steps) + 1):
                    print(f"not ok {rest} {self.steps[rest - 1][0]} (not reached)")
                sys.exit(1)
            print(f"ok {number} {what}", flush=True)


def own_home():
    """The home folder that with-display has made."""
    return os.environ["HOME"]

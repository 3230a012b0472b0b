# SPDX-License-Identifier: GPL-3.0-or-later
"""A GtkBuilder template as a tree of nodes that know their line."""

import xml.parsers.expat


class Node:
    def __init__(self, tag, attributes, line):
        self.tag = tag
        self.attributes = attributes
        self.line = line
        self.children = []
        self.text = ''

    def all(self, tag):
        """This node's descendants of that tag, itself included."""
        if self.tag == tag:
            yield self
        for child in self.children:
            yield from child.all(tag)

    def own(self, tag, **attributes):
        return [child for child in self.children if child.tag == tag and
                all(child.attributes.get(name) == value for name, value in attributes.items())]

    def value(self, name):
        found = self.own('property', name=name)
        return found[0] if found else None

    @property
    def kind(self):
        """The class of an object or template."""
        if self.tag == 'template':
            return self.attributes.get('parent', '')
        return self.attributes.get('class', '')


def parse(text):
    """The root Node. Raises xml.parsers.expat.ExpatError."""
    parser = xml.parsers.expat.ParserCreate()
    stack = [Node('', {}, 0)]

    def start(tag, attributes):
        node = Node(tag, {name.replace('_', '-') if name != 'name' else name: value
                          for name, value in attributes.items()}, parser.CurrentLineNumber)
        if 'name' in node.attributes and tag in ('property', 'attribute'):
            node.attributes['name'] = node.attributes['name'].replace('_', '-')
        stack[-1].children.append(node)
        stack.append(node)

    def end(_tag):
        stack.pop()

    def data(text):
        stack[-1].text += text

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = data
    parser.Parse(text, True)
    return stack[0]

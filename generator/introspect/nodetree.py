"""A parser of PostgreSQL's node trees (type pg_node_tree), the text form of a stored query.

The format is that of ``src/backend/nodes/outfuncs.c``: ``{TYPE :field value …}``, lists in parentheses, ``<>`` for
null, and a backslash before each character of a word that would otherwise mean something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

Node = dict[str, Any]
"""A node's fields; its type is under ``""``. Values are nodes, lists, or strings (numbers too)."""

_TOKEN: Final = re.compile(r'[{}()]|"(?:\\.|[^"\\])*"|(?:\\.|[^\s{}()\\])+', re.DOTALL)


def parse(text: str) -> Any:
    """The tree as nested nodes and lists. Scalars stay text; null is ``<>``."""
    words = iter(_split(text))
    return _value(next(words), words)


def _split(text: str) -> list[str]:
    """Without a backslash no word holds white space or brackets, which is nearly always, and far faster."""
    if "\\" in text:
        return _TOKEN.findall(text)
    for bracket in "{}()":
        text = text.replace(bracket, f" {bracket} ")
    return text.split()


def _value(word: str, words: Iterator[str]) -> Any:
    if word == "{":
        return _node(words)
    if word == "(":
        return _list(words)
    return word


def _list(words: Iterator[str]) -> list[Any]:
    items: list[Any] = []
    for word in words:
        if word == ")":
            break
        items.append(_value(word, words))
    return items


def _node(words: Iterator[str]) -> Node:
    node: Node = {"": next(words)}
    field = ""
    for word in words:
        if word == "}":
            break
        # What follows a field's name is its value even when it looks like a name; a datum is several words,
        # of which the first is its length and says enough.
        if field:
            if word == "{":
                node[field] = _node(words)
            elif word == "(":
                node[field] = _list(words)
            else:
                node[field] = word
            field = ""
        elif word[0] == ":":
            field = word[1:]
    return node


def walk(value: Any) -> Iterator[Node]:
    """Every node below, and this one."""
    if isinstance(value, dict):
        yield value
        for child in value.values():
            if not isinstance(child, str):
                yield from walk(child)
    elif isinstance(value, list):
        for child in value:
            yield from walk(child)

"""What the server's deparsed SQL mentions, as far as its words tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from msgspec import Struct

from generator.model.types import QualifiedName

_TOKEN: Final = re.compile(
    r"""(?P<escape>E'(?:[^'\\]|''|\\.)*')
    | (?P<text>'(?:[^']|'')*')
    | "(?P<quoted>(?:[^"]|"")*)"
    | (?P<word>[A-Za-z_\u0080-\U0010ffff][\w$]*)
    | (?P<number>[0-9][\w.]*)
    | (?P<mark>\S)""",
    re.VERBOSE | re.DOTALL,
)
_TRUTHS: Final = frozenset({"true", "1=1", "(1=1)"})


class Call(Struct, frozen=True):
    """A function call outside of any sub-select: its name, empty schema for pg_catalog, and what it is given."""

    schema: str
    name: str
    mentions: frozenset[str]


_Token = tuple[str, str]


@lru_cache(maxsize=4096)
def _tokens(sql: str) -> tuple[_Token, ...]:
    found = []
    for match in _TOKEN.finditer(sql):
        kind = match.lastgroup or "mark"
        text = match[kind]
        if kind == "quoted":
            kind, text = "name", text.replace('""', '"')
        elif kind == "word":
            # Key words are in upper case, and what isn't quoted in lower.
            kind = "name" if text == text.lower() else "word"
        found.append((kind, text))
    return tuple(found)


def mentions(sql: str) -> frozenset[str]:
    """Every name that stands in it, quoted or not: of columns, tables, functions, aliases."""
    return frozenset(text for kind, text in _tokens(sql) if kind == "name")


def qualified_names(sql: str) -> frozenset[QualifiedName]:
    """Every pair of names with a dot between: relations and functions, and columns behind an alias."""
    tokens = _tokens(sql)
    return frozenset(
        QualifiedName(schema=left[1], name=right[1])
        for left, dot, right in zip(tokens, tokens[1:], tokens[2:], strict=False)
        if left[0] == right[0] == "name" and dot == ("mark", ".")
    )


def always_true(sql: str) -> bool:
    """Whether a policy's expression lets every row pass: ``true``, ``(1 = 1)``."""
    return "".join(text for _, text in _tokens(sql)).strip("()") in _TRUTHS


def calls_per_row(sql: str) -> Iterator[Call]:
    """The calls that no sub-select encloses, so that they may be made for each row."""
    tokens = _tokens(sql)
    selects: list[bool] = []
    for at, token in enumerate(tokens):
        if token == ("mark", "("):
            selects.append(tokens[at + 1 : at + 2] == (("word", "SELECT"),))
            if at and tokens[at - 1][0] == "name" and not any(selects):
                yield _call(tokens, at)
        elif token == ("mark", ")") and selects:
            selects.pop()


def _call(tokens: tuple[_Token, ...], at: int) -> Call:
    """The call whose parenthesis opens at ``at``."""
    named = at > 2 and tokens[at - 2] == ("mark", ".")  # noqa: PLR2004 - schema, dot, name
    depth, end = 0, at
    for end in range(at, len(tokens)):
        depth += (tokens[end] == ("mark", "(")) - (tokens[end] == ("mark", ")"))
        if not depth:
            break
    inner = frozenset(text for kind, text in tokens[at:end] if kind == "name")
    return Call(tokens[at - 3][1] if named else "", tokens[at - 1][1], inner)

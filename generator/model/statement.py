"""One statement of SQL as a person wrote it: where it ends, and where its parameters are.

Only as much of the grammar as that takes: strings, quoted names and comments, in which nothing is a parameter
(PostgreSQL documentation, "Lexical Structure").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final

from msgspec import Struct

from generator.errors import ConfigError

_TOKEN: Final = re.compile(
    r"""
      (?P<space>\s+)
    | (?P<comment>--[^\n]*)
    | (?P<open>/\*)
    | (?P<string>[eE]'(?:[^'\\]|\\.|'')*' | '(?:[^']|'')*' | "(?:[^"]|"")*")
    | (?P<dollar>\$(?:[^\W\d]\w*)?\$)
    | (?P<numbered>\$\d+)
    | (?P<colons>::|:=)
    | (?P<named>:[^\W\d]\w*)
    | (?P<word>[^\W\d][\w$]*)
    | (?P<number>\d[\w.]*)
    | (?P<end>;)
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_COMMENT_EDGE: Final = re.compile(r"/\*|\*/")
# What EXPLAIN takes and this tool is for ("EXPLAIN"); a bracket may open a SELECT.
_BEGINNINGS: Final = frozenset(
    {"select", "with", "insert", "update", "delete", "merge", "values", "table", "("}
)


class Token(Struct, frozen=True):
    """A piece of the text: its kind, as the groups above are named, and where it lies."""

    kind: str
    start: int
    end: int


class Statement(Struct, frozen=True, kw_only=True):
    """A statement without what ends it. ``parameters`` are names with the line of their first use."""

    text: str
    parameters: Mapping[str, int]

    def with_parameters(self, types: Mapping[str, str]) -> str:
        """The statement with ``$1`` … for its parameters, in the order of ``types``, each cast to its type.

        In brackets, so that the cast binds before whatever stands around it.
        """
        numbers = {name: number for number, name in enumerate(types, 1)}
        parts: list[str] = []
        done = 0
        for token in _tokens(self.text):
            name = self.text[token.start : token.end]
            if token.kind in {"numbered", "named"} and name in types:
                parts += [self.text[done : token.start], f"(${numbers[name]}::{types[name]})"]
                done = token.end
        return "".join([*parts, self.text[done:]])


def parse_statement(
    text: str, *, source: str, first_line: int = 1, declared: Collection[str] = ()
) -> Statement:
    """The one statement of a text. Raises ConfigError, naming ``source`` and the line, when it isn't one.

    ``first_line`` is the number of the text's first line in its file, ``declared`` the parameters that the file names:
    in square brackets, where a colon also parts the bounds of a slice, only those are parameters.
    """

    def place(at: int) -> str:
        return f"{source}:{first_line + text.count(chr(10), 0, at)}"

    parameters: dict[str, int] = {}
    ended: int | None = None
    first, brackets = "", 0
    for token in _tokens(text, place):
        said = text[token.start : token.end]
        if token.kind in {"space", "comment"}:
            continue
        if ended is not None:
            raise ConfigError(
                f"{place(token.start)}: a second statement; give each query a file of its own"
            )
        if token.kind == "end":
            ended = token.start
            continue
        first = first or said.lower()
        if said == "\\":
            raise ConfigError(f"{place(token.start)}: a command of psql; a file holds SQL alone")
        if "\0" in said:
            raise ConfigError(f"{place(token.start)}: a character that no text may hold; delete it")
        brackets += (said == "[") - (said == "]")
        named = token.kind == "named" and (not brackets or said in declared)
        if named or token.kind == "numbered":
            parameters.setdefault(said, first_line + text.count("\n", 0, token.start))
    if first not in _BEGINNINGS:
        found = f"begins with {first!r}" if first else "holds no query"
        raise ConfigError(
            f"{source}: {found}; write one SELECT, VALUES, INSERT, UPDATE, DELETE or MERGE"
        )
    return Statement(text=text[:ended].strip(), parameters=parameters)


def _tokens(text: str, place: Callable[[int], str] = str) -> Iterator[Token]:
    """The pieces of a text, in order. Raises ConfigError for a string or comment that doesn't end.

    ``place`` says where in the file an offset lies.
    """
    at = 0
    while found := _TOKEN.match(text, at):
        kind, end = found.lastgroup or "", found.end()
        if kind == "open":
            kind, end = "comment", _comment_end(text, at)
        elif kind == "dollar":
            kind, end = "string", _dollar_end(text, found)
        if end <= at or (kind == "other" and found.group() in "'\""):
            raise ConfigError(
                f"{place(at)}: {text[at : at + 8]!r} begins what has no end; close it"
            )
        yield Token(kind, at, end)
        at = end


def _dollar_end(text: str, opening: re.Match[str]) -> int:
    """Behind a string in dollars; 0 when it has no end."""
    mark = opening.group()
    found = text.find(mark, opening.end())
    return found + len(mark) if found >= 0 else 0


def _comment_end(text: str, start: int) -> int:
    """Behind a comment that begins at ``start``; comments nest. 0 when it has no end."""
    depth = 0
    for edge in _COMMENT_EDGE.finditer(text, start):
        depth += 1 if edge.group() == "/*" else -1
        if not depth:
            return edge.end()
    return 0

"""Which relations a view reads.

A view's stored query reads what stands in its FROM clauses, those of its sub-selects included: what is only joined,
counted or asked for by EXISTS too. No column may come from it, so the columns' sources alone don't tell.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from generator.model.relations import relation_index
from generator.model.types import QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.catalog import Database, Relation

_IDENTIFIER: Final = r'(?:"(?:[^"]|"")*"|[^\W\d][\w$]*)'
# What the server deparses under an empty search path: each relation is written with its schema.
_TOKEN: Final = re.compile(
    rf"E'(?:[^'\\]|''|\\.)*'|'(?:[^']|'')*'"
    rf"|(?P<schema>{_IDENTIFIER})\.(?P<name>{_IDENTIFIER})(?=(?P<call>\s*\())?"
    rf"|(?P<word>{_IDENTIFIER})|(?P<mark>[(),])"
)
# Key words of PostgreSQL documentation, "SELECT": what begins a list of relations, and what ends one.
_BEGIN: Final = frozenset({"FROM", "JOIN"})
_END: Final = frozenset(
    "SELECT WHERE GROUP HAVING WINDOW ORDER LIMIT OFFSET FETCH FOR UNION INTERSECT EXCEPT".split()
)
_BEFORE_RELATIONS: Final = frozenset({*_BEGIN, "LATERAL", "(", ","})


class _At(Enum):
    """Where in a query a token stands."""

    ELSEWHERE = auto()
    RELATIONS = auto()
    CONDITION = auto()


def view_reads(database: Database) -> Mapping[QualifiedName, tuple[QualifiedName, ...]]:
    """The tables and views that each view's own query reads, sorted; those that the model doesn't hold are left out."""
    index = relation_index(database)
    return {
        name: tuple(sorted(_read(relation) & index.keys()))
        for name, relation in index.items()
        if relation.view
    }


def _read(view: Relation) -> set[QualifiedName]:
    """What stands in its FROM clauses, and what its columns come from."""
    found = {
        QualifiedName(schema=source.schema, name=source.relation)
        for column in view.columns
        for source in column.sources
    }
    return found | set(_in_from(view.view.definition if view.view else ""))


def _in_from(sql: str) -> Iterator[QualifiedName]:
    """Relations in FROM clauses; a column, whose alias may be called as a schema is, stands elsewhere."""
    at = [_At.ELSEWHERE]
    before = ""
    for match in _TOKEN.finditer(sql):
        word = match["mark"] or (match["word"] or "")
        if match["schema"]:
            if at[-1] is _At.RELATIONS and match["call"] is None:
                yield QualifiedName(
                    schema=_unquoted(match["schema"]), name=_unquoted(match["name"])
                )
        elif word == "(":
            # Joins may be bracketed; a function in FROM has arguments.
            nested = at[-1] is _At.RELATIONS and before in _BEFORE_RELATIONS
            at.append(_At.RELATIONS if nested else _At.ELSEWHERE)
        elif word == ")" and len(at) > 1:
            at.pop()
        else:
            at[-1] = _after(at[-1], word, before)
        before = word


def _after(at: _At, word: str, before: str) -> _At:
    # IS DISTINCT FROM compares; a comma leads on from the condition of a join to the next relation.
    if word in _BEGIN and before != "DISTINCT":
        return _At.RELATIONS
    if word in _END:
        return _At.ELSEWHERE
    if word == "ON" and at is _At.RELATIONS:
        return _At.CONDITION
    return _At.RELATIONS if word == "," and at is _At.CONDITION else at


def _unquoted(identifier: str) -> str:
    return identifier[1:-1].replace('""', '"') if identifier.startswith('"') else identifier

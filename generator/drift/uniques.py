"""What ON CONFLICT finds: by columns, among all unique keys and indexes of a relation, whatever they are called.

A deferrable key and an invalid index are none of those, and an index on all rows serves where one on some of them did.
Source: PostgreSQL documentation, "INSERT", ON CONFLICT.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.drift.scope import Scope
from generator.model.catalog import Index, Key, Relation
from generator.model.relations import keys_of


class Arbiter(NamedTuple):
    """What ON CONFLICT names to find a key: columns and expressions in any order, and a condition."""

    terms: frozenset[tuple[str, str]]
    predicate: str = ""


def of_key(key: Key) -> Arbiter | None:
    """What finds a primary key or a UNIQUE constraint; None where nothing does."""
    if key.deferrable or key.without_overlaps:
        return None
    return Arbiter(frozenset((column, "") for column in key.columns))


def of_index(index: Index) -> Arbiter | None:
    """What finds an index; None where nothing does."""
    if not index.unique or index.invalid:
        return None
    return Arbiter(frozenset((key.column, key.expression) for key in index.keys), index.predicate)


def still_found(scope: Scope, arbiter: Arbiter | None) -> bool:
    """Whether ON CONFLICT finds in the relation as it is now what it found before, if it found anything."""
    if arbiter is None or scope.relations is None:
        return True
    there = set(_arbiters(scope.relations[1]))
    return arbiter in there or arbiter._replace(predicate="") in there


def unique_dropped(scope: Scope, arbiter: Arbiter | None) -> str:
    """The kind of change of a unique key or index that went."""
    return "unique-released" if still_found(scope, arbiter) else "unique-dropped"


def _arbiters(relation: Relation) -> Iterator[Arbiter | None]:
    yield from map(of_key, keys_of(relation))
    yield from map(of_index, relation.indexes)

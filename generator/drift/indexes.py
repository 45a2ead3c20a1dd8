"""What changed in the indexes of a relation: those that back a constraint are told with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.drift.parts import Parts, comment, parts
from generator.drift.scope import Change, Scope, Table, from_to, shown
from generator.model.catalog import Index, IndexKey, Relation
from generator.model.relations import keys_of


def _index(scope: Scope, old: Index, new: Index) -> Iterator[Change]:
    decides = ("keys", "predicate", "nulls_not_distinct", "invalid")
    kind = "index-changed"
    if old.unique != new.unique:
        kind = "unique-added" if new.unique else "unique-dropped"
    elif new.unique and any(getattr(old, name) != getattr(new, name) for name in decides):
        kind = "unique-changed"
    yield scope.change(kind, from_to(_keys(old), _keys(new)))


def _keys(index: Index) -> str:
    return shown(tuple(_key(key) for key in index.keys))


def _key(key: IndexKey) -> str:
    return (key.column or key.expression) + (" DESC" if key.descending else "")


INDEX: Final[Table] = {
    **dict.fromkeys(
        (
            "keys",
            "method",
            "unique",
            "nulls_not_distinct",
            "include",
            "predicate",
            "invalid",
            "options",
        ),
        (_index,),
    ),
    "comment": (comment,),
}


def indexes(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """The indexes: unique ones refuse duplicates, and the API filters by what leads any."""
    led = _leaders(new)

    def dropped(index: Index) -> str:
        if index.unique:
            return "unique-dropped"
        leader = index.keys[0].column if index.keys else ""
        there = any(column.name == leader for column in new.columns)
        return "filter-index-dropped" if there and leader not in led else "index-dropped"

    told = Parts(
        noun="index",
        added=lambda index: "unique-added" if index.unique else "index-added",
        dropped=dropped,
        renamed="index-renamed",
        table=INDEX,
        tell=_keys,
    )
    yield from parts(scope, old.indexes, new.indexes, told)


def _leaders(relation: Relation) -> set[str]:
    leading = [index.keys[0].column for index in relation.indexes if index.keys]
    leading += [key.columns[0] for key in keys_of(relation) if key.columns]
    return set(leading)

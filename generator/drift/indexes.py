"""What changed in the indexes of a relation: those that back a constraint are told with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.drift.parts import Parts, comment, parts
from generator.drift.scope import Change, Scope, Table, from_to, shown
from generator.drift.uniques import of_index, still_found, unique_dropped
from generator.model.catalog import Index, IndexKey, Relation
from generator.model.relations import keys_of, leading_column


def _index(scope: Scope, old: Index, new: Index) -> Iterator[Change]:
    decides = ("keys", "predicate", "nulls_not_distinct", "invalid")
    kind = "index-changed"
    if new.unique and not old.unique:
        kind = "unique-added"
    elif old.unique and not new.unique:
        kind = unique_dropped(scope, of_index(old))
    elif new.unique and any(getattr(old, name) != getattr(new, name) for name in decides):
        kind = "unique-altered" if still_found(scope, of_index(old)) else "unique-changed"
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
    """The indexes; unique ones refuse duplicates."""

    def dropped(index: Index) -> str:
        return unique_dropped(scope, of_index(index)) if index.unique else "index-dropped"

    told = Parts(
        noun="index",
        added=lambda index: "unique-added" if index.unique else "index-added",
        dropped=dropped,
        renamed="index-renamed",
        table=INDEX,
        tell=_keys,
    )
    yield from parts(scope, old.indexes, new.indexes, told)


# ---- filters ----

Way = tuple[str, str]
"""How an index finds rows by its leading column: a method, and an operator class that isn't the type's own."""

_SORTED: Final[Way] = ("btree", "")
# What a btree with the type's own operators does too.
_LESSER: Final = frozenset({"btree", "hash", "brin"})


def filters(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """Columns by which indexes found rows, and in some way do no longer: the API filters by what leads any."""
    before, after = _ways(old), _ways(new)
    for column in new.columns:
        left = after.get(column.name, set())
        lost = before.get(column.name, set()) - left
        if _SORTED in left:
            lost = {way for way in lost if way[0] not in _LESSER}
        if lost:
            yield scope.part(column.name, "column").change("filter-lost")


def _ways(relation: Relation) -> dict[str, set[Way]]:
    found: dict[str, set[Way]] = {}
    for key in keys_of(relation):
        if not key.without_overlaps:
            found.setdefault(key.columns[0], set()).add(_SORTED)
    for index in relation.indexes:
        if column := leading_column(relation, index):
            opclass = index.keys[0].opclass
            found.setdefault(column, set()).add((index.method, opclass.sql if opclass else ""))
    return found

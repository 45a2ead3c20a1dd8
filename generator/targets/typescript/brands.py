"""Branded ids: whose key a column holds.

A column holds the id of a table when it is that table's primary key, or when a foreign key, a whole
one or a part, or an unchanged column of a view leads from it to such a column. Where that way goes
on, its end gives the name: a primary key that refers to another table's is that table's id. In a
ring of keys the first name stands for all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.relations import all_relations
from generator.model.types import ColumnRef, QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Database, Relation


class Brands:
    """For each column, the primary keys that its values come from."""

    def __init__(self, database: Database) -> None:
        self._edges: dict[ColumnRef, list[ColumnRef]] = {}
        self._keys: set[ColumnRef] = set()
        self._parents = {
            QualifiedName(schema=schema.name, name=relation.name): relation.partition_of.parent
            for schema, relation in all_relations(database)
            if relation.partition_of
        }
        for schema, relation in all_relations(database):
            if relation.partition_of is None:
                self._add(schema.name, relation)
        self._found: dict[ColumnRef, frozenset[ColumnRef]] = {}

    def of(self, column: ColumnRef) -> tuple[ColumnRef, ...]:
        """The keys whose ids a column holds, in order; two where two foreign keys share it."""
        keys = self._reached(column)
        # An end is a key from which no way leads that doesn't come back.
        ends = {min(self._reached(key)) for key in keys if self._is_end(key)}
        return tuple(sorted(ends))

    def _is_end(self, key: ColumnRef) -> bool:
        reached = self._reached(key)
        return all(key in self._reached(other) for other in reached)

    def _add(self, schema: str, relation: Relation) -> None:
        if relation.primary_key and len(relation.primary_key.columns) == 1:
            (column,) = relation.primary_key.columns
            self._keys.add(ColumnRef(schema=schema, relation=relation.name, column=column))
        for source, target in _ways(relation):
            place = ColumnRef(schema=schema, relation=relation.name, column=source)
            self._edges.setdefault(place, []).append(self._behind(target))

    def _behind(self, target: ColumnRef) -> ColumnRef:
        """The same column of the table that a partition belongs to."""
        name = QualifiedName(schema=target.schema, name=target.relation)
        while parent := self._parents.get(name):
            name = parent
        return ColumnRef(schema=name.schema, relation=name.name, column=target.column)

    def _reached(self, start: ColumnRef) -> frozenset[ColumnRef]:
        """The primary keys to which a way leads from here, this one too."""
        if (found := self._found.get(start)) is None:
            seen = {start}
            waiting = [start]
            while waiting:
                new = [each for each in self._edges.get(waiting.pop(), ()) if each not in seen]
                seen.update(new)
                waiting += new
            found = self._found[start] = frozenset(seen & self._keys)
        return found


def _ways(relation: Relation) -> Iterator[tuple[str, ColumnRef]]:
    """A column, and another that holds every value of it."""
    for key in relation.foreign_keys:
        for source, target in zip(key.columns, key.target_columns, strict=True):
            # The last column of a temporal key is a period, which is only covered.
            if not (key.period and source == key.columns[-1]):
                yield (
                    source,
                    ColumnRef(schema=key.target.schema, relation=key.target.name, column=target),
                )
    for column in relation.columns:
        if relation.view and len(column.sources) == 1 and not column.computed:
            yield column.name, column.sources[0]

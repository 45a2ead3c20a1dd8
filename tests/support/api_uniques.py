"""What keeps two rows of a relation apart, by whatever means."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from generator.model.catalog import IndexKey, Relation
from generator.model.relations import keys_of


class Unique(Struct, frozen=True, kw_only=True):
    """A constraint by name, and the columns that it compares; ``nulls``: NULL is a value like others."""

    name: str
    columns: frozenset[str]
    nulls: bool = False


def uniques(relation: Relation) -> Iterator[Unique]:
    """Keys, unique indexes and exclusions; not those that hold for some rows alone, NULLs aside."""
    for key in keys_of(relation):
        yield Unique(name=key.name, columns=frozenset(key.columns), nulls=key.nulls_not_distinct)
    for index in relation.indexes:
        if index.unique and (not index.predicate or index.predicate.endswith(" IS NOT NULL)")):
            columns = _columns(relation, index.keys)
            yield Unique(name=index.name, columns=columns, nulls=index.nulls_not_distinct)
    for exclusion in relation.exclusions:
        if not exclusion.predicate:
            yield Unique(name=exclusion.name, columns=_columns(relation, exclusion.keys))


def _columns(relation: Relation, keys: tuple[IndexKey, ...]) -> frozenset[str]:
    """Columns by themselves, and those that expressions speak of."""
    words = {word for key in keys for word in re.findall(r"\w+", key.column or key.expression)}
    return frozenset(column.name for column in relation.columns if column.name in words)

"""What a list can be filtered and ordered by: columns that lead an index, by suitable operators."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.model.relations import keys_of, leading_column

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.model.catalog import Column, Index, Relation
    from generator.typemap.kinds import Kind, Types

_ORDERED: Final = ("eq", "ne", "gt", "gte", "lt", "lte", "in", "isnull")
_DISTINCT: Final = ("eq", "ne", "in", "isnull")
_NONE: Final[tuple[str, ...]] = ()

OPERATORS: Final[Mapping[Kind, tuple[str, ...]]] = {
    "boolean": ("eq", "ne", "isnull"),
    "integer": _ORDERED,
    "bigint": _ORDERED,
    "oid": _ORDERED,
    "float": _ORDERED,
    "decimal": _ORDERED,
    "money": _ORDERED,
    "text": (*_ORDERED, "ilike"),
    "uuid": _DISTINCT,  # its order says nothing to a client
    "date": _ORDERED,
    "time": _ORDERED,
    "timetz": _ORDERED,
    "timestamp": _ORDERED,
    "timestamptz": _ORDERED,
    "interval": _ORDERED,
    "json": _NONE,  # its equality depends on how the same value was written
    "bytes": _DISTINCT,
    "bits": _DISTINCT,
    "network": _DISTINCT,
    "point": _NONE,  # the geometric types compare by area or not at all
    "circle": _NONE,
    "geometric": _NONE,
    "xml": _NONE,
    "document": _NONE,
    "internal": _NONE,
    "vector": _NONE,
    "hstore": _NONE,
    "geometry": _NONE,
    "range": _DISTINCT,
    "multirange": _DISTINCT,
    "enum": _DISTINCT,  # ordered by declaration, which a client can't see
    "domain": _NONE,  # never met: filters ask for the base type
    "composite": _NONE,
    "opaque": _DISTINCT,
}

# What an index of each method finds by itself ("Index Types" in the documentation). `in` works on
# hash and BRIN by a bitmap scan; neither `ne` nor a pattern that begins anywhere is served by any
# of them.
_RANGES: Final = frozenset({"eq", "gt", "gte", "lt", "lte", "in", "isnull"})
_SERVED: Final[Mapping[str, frozenset[str]]] = {
    "btree": _RANGES,
    "brin": _RANGES,
    "hash": frozenset({"eq", "in"}),
}
_TRIGRAM: Final = re.compile(r"g(?:in|ist)_trgm_ops")


class Filter(Struct, frozen=True, kw_only=True):
    """Operators on one column that one index serves; without ``index``, those that none does."""

    column: str
    operators: tuple[str, ...]
    index: str = ""


class _Access(Struct, frozen=True, kw_only=True):
    """An index by its leading column: what it serves, and whether rows come out of it in order."""

    column: str
    index: str
    serves: frozenset[str]
    sorted: bool
    rank: tuple[int, int, str]


def filters(
    schema: str,
    relation: Relation,
    columns: Sequence[Column],
    types: Types,
    *,
    unindexed: bool = False,
) -> tuple[Filter, ...]:
    """The filters of a list in the order of the columns.

    A column that leads no index has none, unless ``unindexed``.
    """
    ways: dict[str, list[_Access]] = {}
    for way in _accesses(relation):
        ways.setdefault(way.column, []).append(way)
    return tuple(
        item
        for column in columns
        for item in _of_column(
            column,
            ways.get(column.name, []),
            types,
            nullable=types.holds_null(schema, relation, column),
            unindexed=unindexed,
        )
    )


def sortable(relation: Relation, columns: Sequence[Column], types: Types) -> tuple[str, ...]:
    """Columns by which an index returns rows in order.

    A name that begins with ``-`` or holds a comma can't be told from the grammar of ``order``, so
    it isn't among them.
    """
    led = {way.column for way in _accesses(relation) if way.sorted}
    return tuple(
        column.name
        for column in columns
        if column.name in led
        and _operators(column, types)
        and not column.name.startswith("-")
        and "," not in column.name
    )


def _operators(column: Column, types: Types) -> tuple[str, ...]:
    use = types.base(column.type)
    return _NONE if use.array else OPERATORS[use.kind]


def _of_column(
    column: Column, ways: list[_Access], types: Types, *, nullable: bool, unindexed: bool
) -> Iterator[Filter]:
    left = [name for name in _operators(column, types) if name != "isnull" or nullable]
    if not unindexed and not any(way.serves >= _RANGES for way in ways):
        served = frozenset[str]().union(*(way.serves for way in ways))
        left = [name for name in left if name in served]
    for way in sorted(ways, key=lambda way: way.rank):
        if taken := tuple(name for name in left if name in way.serves):
            yield Filter(column=column.name, operators=taken, index=way.index)
            left = [name for name in left if name not in taken]
    if left:
        yield Filter(column=column.name, operators=tuple(left))


def _accesses(relation: Relation) -> Iterator[_Access]:
    for number, key in enumerate(keys_of(relation)):
        if not key.without_overlaps:
            primary = number == 0 and key is relation.primary_key
            yield _Access(
                column=key.columns[0],
                index=key.name,
                serves=_RANGES,
                sorted=True,
                rank=(0 if primary else 1, len(key.columns), key.name),
            )
    for index in relation.indexes:
        if column := leading_column(relation, index):
            yield _Access(
                column=column,
                index=index.name,
                serves=_serves(index),
                sorted=index.method == "btree" and index.keys[0].opclass is None,
                rank=(1 if index.unique else 2, len(index.keys), index.name),
            )


def _serves(index: Index) -> frozenset[str]:
    opclass = index.keys[0].opclass
    if opclass is not None and _TRIGRAM.fullmatch(opclass.name):
        return frozenset({"ilike"})
    served = _SERVED.get(index.method, frozenset[str]())
    # An operator class that isn't the type's default orders by operators of its own.
    served = served & {"eq", "in"} if opclass is not None else served
    return served - {"isnull"} if index.predicate else served

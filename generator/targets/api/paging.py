"""What makes the order of a list total, so that pages neither skip nor repeat rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.model.relations import keys_of

if TYPE_CHECKING:
    from generator.model.catalog import Column
    from generator.targets.api.resources import Resource
    from generator.typemap.kinds import Kind, Types

# Kinds whose values have one order, and come back from their text as they were.
_ORDERED: Final[frozenset[Kind]] = frozenset(
    {
        "bigint",
        "boolean",
        "date",
        "decimal",
        "enum",
        "float",
        "integer",
        "oid",
        "text",
        "time",
        "timestamp",
        "timestamptz",
        "timetz",
        "uuid",
    }
)

# Of these, equal values have texts that differ: 1.0 and 1.00, 0 and -0.
_SEVERAL_TEXTS: Final[frozenset[Kind]] = frozenset({"decimal", "float"})


class Ties(Struct, frozen=True, kw_only=True):
    """Columns to sort by last. ``total``: no two rows agree in all. ``as_text``: by their text."""

    columns: tuple[str, ...]
    as_text: tuple[str, ...] = ()
    total: bool = True


def ties(resource: Resource, types: Types) -> Ties:
    """The columns of the primary key or of another key without NULLs; else all columns."""
    shown = {column.name: column for column in resource.columns}
    for key in keys_of(resource.relation):
        columns = [shown[name] for name in key.columns if name in shown]
        whole = len(columns) == len(key.columns) and not key.without_overlaps
        # A key isn't one across the tables that inherit, whose rows are read too.
        unique = whole and not resource.inherited
        if unique and all(_sure(resource, column, types) for column in columns):
            return Ties(columns=key.columns)
    as_text = [
        column.name
        for column in resource.columns
        if not _ordered(column, types) or types.base(column.type).kind in _SEVERAL_TEXTS
    ]
    return Ties(columns=tuple(shown), as_text=tuple(as_text), total=False)


def _sure(resource: Resource, column: Column, types: Types) -> bool:
    return _ordered(column, types) and not types.holds_null(
        resource.name.schema, resource.relation, column
    )


def _ordered(column: Column, types: Types) -> bool:
    use = types.base(column.type)
    return not use.array and use.kind in _ORDERED

"""Sequences from their rows, with only what differs from CREATE SEQUENCE's defaults."""

from __future__ import annotations

from typing import Final

from generator.introspect import grants as acl
from generator.introspect.lookup import PG_CLASS, Lookup
from generator.introspect.rows import SequenceRow
from generator.model.catalog import Sequence, SequenceOptions

_BITS: Final = {"int2": 15, "int4": 31, "int8": 63}


def options(row: SequenceRow, lookup: Lookup) -> SequenceOptions:
    """The options; a bound or start that is the default for the type and direction is None."""
    limit = 1 << _BITS[lookup.type(row.type).name]
    ascending = row.increment > 0
    minimum, maximum = (1, limit - 1) if ascending else (-limit, -1)
    start = row.minimum if ascending else row.maximum
    return SequenceOptions(
        start=row.start if row.start != start else None,
        increment=row.increment,
        minimum=row.minimum if row.minimum != minimum else None,
        maximum=row.maximum if row.maximum != maximum else None,
        cache=row.cache,
        cycle=row.cycle,
    )


def sequence(row: SequenceRow, lookup: Lookup) -> Sequence:
    """A sequence that isn't an identity column's."""
    owned = row.owner_relation in lookup.relations and row.owner_column
    return Sequence(
        name=row.name,
        owner=lookup.owner(row.owner),
        grants=lookup.grants(row.acl, row.owner, acl.SEQUENCE),
        comment=lookup.comment(PG_CLASS, row.oid),
        type=lookup.type(row.type),
        options=options(row, lookup),
        owned_by=lookup.column_ref(row.owner_relation, row.owner_column)
        if owned and row.owner_relation and row.owner_column
        else None,
        unlogged=row.persistence == "u",
    )

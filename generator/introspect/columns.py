"""Columns from their rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from generator.introspect import grants as acl
from generator.introspect.defaults import object_name
from generator.introspect.expressions import settled
from generator.introspect.lineage import Origin
from generator.introspect.lookup import PG_CLASS, Lookup
from generator.introspect.rows import ColumnRow, RelationRow, SequenceRow
from generator.introspect.sequences import options
from generator.introspect.torn import TornReading
from generator.model.catalog import Column, Identity

Generated = Literal["", "stored", "virtual"]
_GENERATED: Final[Mapping[str, Generated]] = {"": "", "s": "stored", "v": "virtual"}


def table_column(
    row: ColumnRow,
    table: RelationRow,
    identities: Mapping[tuple[int, int], SequenceRow],
    lookup: Lookup,
) -> Column:
    """A column of a table of any kind, or an attribute of a composite type."""
    return Column(
        name=row.name,
        type=lookup.type(row.type, row.modified),
        not_null=row.not_null,
        default=_default(row, lookup),
        generated=_GENERATED[row.generated],
        # Up to version 16 a partition has no identity, from 17 on its parent's: either way the parent tells.
        identity=_identity(row, table, identities, lookup)
        if row.identity and not row.inherited
        else None,
        collation=lookup.collation(row.collation, row.type) if row.collation else None,
        inherited=row.inherited,
        foreign_options=tuple(row.foreign_options or ()),
        grants=acl.grants(row.acl, lookup.roles.get(table.owner, ""), acl.COLUMN)
        if row.acl
        else (),
        comment=lookup.comment(PG_CLASS, row.relation, row.number),
    )


def _default(row: ColumnRow, lookup: Lookup) -> str:
    if row.default is None:
        return ""
    # `NULL::numeric` says nothing, and only some dumps write it; over a domain's own default it does say something.
    null = row.default.startswith("NULL::") and not row.generated
    return "" if null and not lookup.is_domain(row.type) else settled(row.default)


def view_column(
    row: ColumnRow, origin: Origin | None, table: RelationRow, lookup: Lookup, *, not_null: bool
) -> Column:
    """A column of a view, with the columns that it comes from; ``not_null`` when the query proves it.

    ``origin`` is None where the query couldn't be read.
    """
    sources = origin.sources if origin else frozenset()
    return Column(
        name=row.name,
        type=lookup.type(row.type, row.modified),
        not_null=not_null,
        default=settled(row.default or ""),
        computed=origin is None or origin.computed,
        sources=tuple(
            sorted(
                lookup.column_ref(oid, number) for oid, number in sources if oid in lookup.relations
            )
        ),
        grants=acl.grants(row.acl, lookup.roles.get(table.owner, ""), acl.COLUMN)
        if row.acl
        else (),
        comment=lookup.comment(PG_CLASS, row.relation, row.number),
    )


def _identity(
    row: ColumnRow,
    table: RelationRow,
    identities: Mapping[tuple[int, int], SequenceRow],
    lookup: Lookup,
) -> Identity:
    sequence = identities.get((row.relation, row.number))
    if sequence is None:
        raise TornReading
    usual = object_name(table.name, row.name, "seq")
    renamed = sequence.name != usual
    return Identity(
        always=row.identity == "a",
        sequence=sequence.name if renamed else "",
        options=options(sequence, lookup),
    )

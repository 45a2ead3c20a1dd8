"""Types that the database defines, from their rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.introspect import grants as acl
from generator.introspect.columns import table_column
from generator.introspect.keys import check
from generator.introspect.lookup import PG_COLLATION, PG_TYPE, Lookup
from generator.introspect.rows import CollationRow, ConstraintRow, RelationRow, TypeRow
from generator.model.catalog import Collation, Composite, Domain, Enum, OpaqueType, Range

# pg_collation.collprovider
_PROVIDERS = {"d": "default", "c": "libc", "i": "icu", "b": "builtin"}


def enum(row: TypeRow, lookup: Lookup) -> Enum:
    """An enum, its labels in sort order."""
    return Enum(
        name=row.name,
        owner=lookup.owner(row.owner),
        grants=lookup.grants(row.acl, row.owner, acl.TYPE),
        comment=lookup.comment(PG_TYPE, row.oid),
        labels=tuple(row.labels or ()),
    )


def domain(row: TypeRow, checks: Iterable[ConstraintRow], lookup: Lookup) -> Domain:
    """A domain with its checks, sorted by name."""
    return Domain(
        name=row.name,
        owner=lookup.owner(row.owner),
        grants=lookup.grants(row.acl, row.owner, acl.TYPE),
        comment=lookup.comment(PG_TYPE, row.oid),
        base=lookup.type(row.base, row.modified_base),
        not_null=row.not_null,
        default=row.default or "",
        collation=lookup.collation(row.collation, row.base),
        checks=tuple(
            check(constraint, lookup)
            for constraint in sorted(checks, key=lambda c: c.name)
            if constraint.kind == "c"
        ),
    )


def composite(row: TypeRow, relation: RelationRow, lookup: Lookup) -> Composite:
    """A stand-alone composite type."""
    columns = lookup.columns.get(relation.oid, {})
    return Composite(
        name=row.name,
        owner=lookup.owner(row.owner),
        grants=lookup.grants(row.acl, row.owner, acl.TYPE),
        comment=lookup.comment(PG_TYPE, row.oid),
        attributes=tuple(
            table_column(columns[number], relation, {}, lookup) for number in sorted(columns)
        ),
    )


def range_type(row: TypeRow, lookup: Lookup) -> Range:
    """A range type; its multirange type is known by name."""
    subtype = row.range_subtype or 0
    opclass = row.range_opclass or 0
    return Range(
        name=row.name,
        owner=lookup.owner(row.owner),
        grants=lookup.grants(row.acl, row.owner, acl.TYPE),
        comment=lookup.comment(PG_TYPE, row.oid),
        subtype=lookup.type(subtype),
        multirange=lookup.type(row.range_multirange or 0).name,
        opclass=lookup.opclass(opclass, subtype),
        collation=lookup.collation(row.range_collation or 0, subtype),
        canonical=lookup.qualified("function", row.range_canonical),
        subtype_diff=lookup.qualified("function", row.range_difference),
    )


def opaque(row: TypeRow, lookup: Lookup) -> OpaqueType:
    """A base type of the database's own."""
    return OpaqueType(
        name=row.name,
        owner=lookup.owner(row.owner),
        grants=lookup.grants(row.acl, row.owner, acl.TYPE),
        comment=lookup.comment(PG_TYPE, row.oid),
    )


def collation(row: CollationRow, lookup: Lookup) -> Collation:
    """A collation of the database's own."""
    return Collation(
        name=row.name,
        owner=lookup.owner(row.owner),
        comment=lookup.comment(PG_COLLATION, row.oid),
        provider=_PROVIDERS.get(row.provider, row.provider),
        locale=row.locale or "",
        nondeterministic=not row.deterministic,
    )


def domains_by_oid(constraints: Iterable[ConstraintRow]) -> Mapping[int, list[ConstraintRow]]:
    """Constraints of domains by the domain's OID."""
    found: dict[int, list[ConstraintRow]] = {}
    for row in constraints:
        if row.domain:
            found.setdefault(row.domain, []).append(row)
    return found

"""What a CHECK says of one value: which texts or numbers it may be, between which bounds, how long.

A row that is stored has every limit that is told here, and NULL beside: a CHECK is broken by what is false, and
nothing compared with NULL is. So

- of parts joined by AND each that is understood holds; of parts joined by OR one does, so all must be understood;
- a check that is NOT VALID or NOT ENFORCED proves nothing, nor does NO INHERIT (rows of children are read through
  the parent), nor any check of a foreign table, which nobody enforces;
- texts are told only where equal means identical: not for citext, nor under a nondeterministic collation; of
  ``char(n)`` only those that fill it, since others are read padded.

Source: PostgreSQL documentation, "Check Constraints", "Collation Support", "Character Types" and "Numeric Types".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce

from msgspec import Struct

from generator.model.catalog import Check, Database, Domain, Relation
from generator.model.comparisons import COMPARED, Subject, compared
from generator.model.expressions import (
    VALUE,
    Comparison,
    Expression,
    IsNull,
    Name,
    Together,
    parse,
)
from generator.model.limits import NO_VALUE, UNLIMITED, Limits, both, either, settled
from generator.model.types import PG_CATALOG, QualifiedName, TypeRef
from generator.model.values import Domains, domain_index


class Known(Struct, frozen=True, kw_only=True):
    """What has to be known of a database to read its checks: see ``known``."""

    domains: Domains
    labels: Mapping[QualifiedName, tuple[str, ...]]
    exact_collations: frozenset[QualifiedName]


def known(database: Database) -> Known:
    """Collect what ``column_limits`` and ``domain_limits`` ask for."""
    return Known(
        domains=domain_index(database),
        labels={
            QualifiedName(schema=schema.name, name=enum.name): enum.labels
            for schema in database.schemas
            for enum in schema.enums
        },
        exact_collations=frozenset(
            QualifiedName(schema=schema.name, name=collation.name)
            for schema in database.schemas
            for collation in schema.collations
            if not collation.nondeterministic
        ),
    )


def column_limits(relation: Relation, known: Known) -> Mapping[str, Limits]:
    """The limits that a table's own checks set, by column; those of a column's domain aren't repeated."""
    checks = [check for check in relation.checks if _holds(check)]
    if not checks or relation.kind == "foreign table":
        return {}
    subjects = {
        column.name: subject
        for column in relation.columns
        if (subject := _subject(column.type, column.collation, known))
    }
    return _limits(checks, subjects)


def domain_limits(domain: Domain, known: Known) -> Limits:
    """The limits that a domain's own checks set on VALUE; those of the domain it stands on aren't repeated."""
    checks = [check for check in domain.checks if _holds(check)]
    subject = _subject(domain.base, domain.collation, known) if checks else None
    if subject is None:
        return UNLIMITED
    return _limits(checks, {VALUE.name: subject}).get(VALUE.name, UNLIMITED)


def _holds(check: Check) -> bool:
    return not (check.not_valid or check.not_enforced or check.no_inherit)


# ---- what is compared ----


def _subject(ref: TypeRef, collation: QualifiedName | None, known: Known) -> Subject | None:
    """What is compared in a column of this type; None where nothing can be said of it."""
    while not ref.array and (domain := known.domains.get(ref.qualified)):
        collation = collation or domain.collation
        ref = domain.base
    labels = known.labels.get(ref.qualified)
    built_in = ref.schema == PG_CATALOG and ref.name in COMPARED
    if ref.array or (labels is None and not built_in):
        return None
    deterministic = (
        collation is None or collation.schema == PG_CATALOG or collation in known.exact_collations
    )
    return Subject(ref, deterministic, labels)


# ---- proofs ----

_Proof = Mapping[str, Limits]


def _limits(checks: Iterable[Check], subjects: Mapping[str, Subject]) -> Mapping[str, Limits]:
    proofs = (_proof(parse(check.expression), subjects) for check in checks)
    nothing: _Proof = {}
    found = {name: settled(limits) for name, limits in reduce(_and, proofs, nothing).items()}
    return {name: limits for name, limits in found.items() if limits != UNLIMITED}


def _proof(expression: Expression, subjects: Mapping[str, Subject]) -> _Proof:
    match expression:
        case Together(parts, either):
            return reduce(_or if either else _and, (_proof(part, subjects) for part in parts))
        case IsNull(Name(name)) if name in subjects:
            return {name: NO_VALUE}
        case Comparison():
            return compared(expression, subjects)
    return {}


def _and(one: _Proof, other: _Proof) -> _Proof:
    shared = {name: both(one[name], other[name]) for name in one if name in other}
    return {**one, **other, **shared}


def _or(one: _Proof, other: _Proof) -> _Proof:
    return {name: either(one[name], other[name]) for name in one if name in other}

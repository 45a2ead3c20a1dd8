"""Indexes and constraints from their rows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.introspect.expressions import settled
from generator.introspect.lookup import PG_CLASS, PG_CONSTRAINT, Lookup, vector
from generator.introspect.rows import ConstraintRow, IndexRow
from generator.model.catalog import (
    Action,
    Check,
    Exclusion,
    ForeignKey,
    Index,
    IndexKey,
    Key,
    NotNull,
)
from generator.model.types import QualifiedName

# pg_constraint.confupdtype and confdeltype
_ACTIONS: Final[Mapping[str, Action]] = {
    "a": "NO ACTION",
    "r": "RESTRICT",
    "c": "CASCADE",
    "n": "SET NULL",
    "d": "SET DEFAULT",
}
# Bits of pg_index.indoption
_DESCENDING: Final = 1
_NULLS_FIRST: Final = 2


def key(row: ConstraintRow, index: IndexRow, lookup: Lookup) -> Key:
    """A primary key or unique constraint and what its index adds."""
    return Key(
        name=row.name,
        columns=lookup.column_names(row.relation, row.columns),
        include=_include(index, lookup),
        nulls_not_distinct=index.nulls_not_distinct,
        without_overlaps=row.period,
        deferrable=row.deferrable,
        initially_deferred=row.deferred,
        options=tuple(index.options or ()),
        comment=lookup.comment(PG_CONSTRAINT, row.oid),
    )


def foreign_key(row: ConstraintRow, target: QualifiedName, lookup: Lookup) -> ForeignKey:
    """A foreign key to ``target``."""
    return ForeignKey(
        name=row.name,
        columns=lookup.column_names(row.relation, row.columns),
        target=target,
        target_columns=lookup.column_names(row.target, row.target_columns),
        on_update=_ACTIONS[row.on_update],
        on_delete=_ACTIONS[row.on_delete],
        set_columns=lookup.column_names(row.relation, row.set_columns),
        match_full=row.match == "f",
        period=row.period,
        deferrable=row.deferrable,
        initially_deferred=row.deferred,
        # A constraint that isn't enforced is never valid either: one fact, told once.
        not_valid=row.enforced and not row.validated,
        not_enforced=not row.enforced,
        comment=lookup.comment(PG_CONSTRAINT, row.oid),
    )


def check(row: ConstraintRow, lookup: Lookup) -> Check:
    """A CHECK of a table or domain."""
    return Check(
        name=row.name,
        expression=settled(row.expression or ""),
        columns=lookup.column_names(row.relation, row.columns) if row.relation else (),
        no_inherit=row.no_inherit,
        not_valid=row.enforced and not row.validated,
        not_enforced=not row.enforced,
        comment=lookup.comment(PG_CONSTRAINT, row.oid),
    )


def not_null(row: ConstraintRow, lookup: Lookup) -> NotNull:
    """A NOT NULL constraint with something to say."""
    return NotNull(
        name=row.name,
        column=lookup.column_names(row.relation, row.columns)[0],
        no_inherit=row.no_inherit,
        not_valid=not row.validated,
        comment=lookup.comment(PG_CONSTRAINT, row.oid),
    )


def exclusion(row: ConstraintRow, index: IndexRow, lookup: Lookup) -> Exclusion:
    """An EXCLUDE constraint: its index's keys, each with an operator."""
    return Exclusion(
        name=row.name,
        keys=_keys(index, lookup, row.operators),
        method=lookup.name("method", index.method).name,
        include=_include(index, lookup),
        predicate=settled(index.predicate or ""),
        deferrable=row.deferrable,
        initially_deferred=row.deferred,
        options=tuple(index.options or ()),
        comment=lookup.comment(PG_CONSTRAINT, row.oid),
    )


def index(row: IndexRow, lookup: Lookup) -> Index:
    """An index of its own."""
    return Index(
        name=row.name,
        keys=_keys(row, lookup, None),
        method=lookup.name("method", row.method).name,
        unique=row.unique,
        nulls_not_distinct=row.nulls_not_distinct,
        include=_include(row, lookup),
        predicate=settled(row.predicate or ""),
        invalid=not row.valid,
        options=tuple(row.options or ()),
        comment=lookup.comment(PG_CLASS, row.oid),
    )


def _include(row: IndexRow, lookup: Lookup) -> tuple[str, ...]:
    covered = vector(row.columns)[row.keys :]
    return lookup.names_of(row.relation, covered) if covered else ()


def _keys(
    row: IndexRow, lookup: Lookup, operators: list[tuple[str, str]] | None
) -> tuple[IndexKey, ...]:
    expressions = iter(row.expressions or ())
    numbers, opclasses = vector(row.columns), vector(row.opclasses)
    collations, flags = vector(row.collations), vector(row.flags)
    made = []
    for place in range(row.keys):
        number = numbers[place]
        if number:
            column = lookup.column(row.relation, number)
            name, expression, type_oid, own = column.name, "", column.type, column.collation
        else:
            name, expression = "", settled(next(expressions))
            type_oid = (row.types or [])[place]
            own = lookup.types[type_oid].collation if type_oid in lookup.types else 0
        collation = collations[place]
        options = row.opclass_options[place] if row.opclass_options else ""
        made.append(
            IndexKey(
                column=name,
                expression=expression,
                # SQL can't give options to a class that it doesn't name.
                opclass=lookup.qualified("opclass", opclasses[place])
                if options
                else lookup.opclass(opclasses[place], type_oid),
                opclass_options=tuple(options.strip("{}").split(",")) if options else (),
                collation=lookup.collation_name(collation) if collation != own else None,
                descending=bool(flags[place] & _DESCENDING),
                nulls_first=bool(flags[place] & _NULLS_FIRST),
                operator=QualifiedName(schema=operators[place][0], name=operators[place][1])
                if operators
                else None,
            )
        )
    return tuple(made)

"""Values that a CHECK lists: code has them as a union of literals, so they are told as labels of an enum are."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from msgspec.structs import replace

from generator.drift.scope import Change, Scope, Side, shown
from generator.model.catalog import Column, Domain, Relation
from generator.model.checks import column_limits, domain_limits
from generator.model.limits import UNLIMITED, Limits, both
from generator.model.types import PG_CATALOG, TypeRef


def listed_values(scope: Scope, old: Limits, new: Limits) -> Iterator[Change]:
    """Values that came to, or went from, a list; and a list that came or went as a whole."""
    for before, after in ((old.values, new.values), (old.numbers, new.numbers)):
        if before is not None and after is not None:
            for value in after:
                if value not in before:
                    yield scope.change("check-value-added", shown(value))
            for value in before:
                if value not in after:
                    yield scope.change("check-value-removed", shown(value))
        elif before is not None:
            yield scope.change("check-list-dropped", shown(before))
        elif after is not None:
            yield scope.change("check-list-added", shown(after))


def of_columns(scope: Scope, old: Relation, new: Relation) -> dict[str, tuple[Change, ...]]:
    """What is told of the lists of each column that is in both; nothing of most."""
    olds = {column.name: column for column in old.columns}
    rechecked = old.checks != new.checks
    pairs = [
        (before, column)
        for column in new.columns
        if (before := olds.get(column.name)) and (rechecked or _of_another_domain(before, column))
    ]
    if not pairs:
        return {}
    sides = scope.sides
    limits = column_limits(old, sides.before.known), column_limits(new, sides.after.known)
    found = {}
    for before, column in pairs:
        one, other = (each.get(column.name, UNLIMITED) for each in limits)
        if before.type != column.type:
            # A list may move from a CHECK of the table to one of a domain.
            one = both(one, of_type(sides.before, before.type))
            other = both(other, of_type(sides.after, column.type))
        found[column.name] = tuple(listed_values(scope.part(column.name, "column"), one, other))
    return {name: told for name, told in found.items() if told}


def _of_another_domain(old: Column, new: Column) -> bool:
    """Whether one of two types may be a domain, and they aren't the same."""
    return old.type != new.type and {old.type.schema, new.type.schema} != {PG_CATALOG}


def columns(scope: Scope, old: Relation, new: Relation) -> Iterator[Change]:
    """The lists of all columns."""
    for told in of_columns(scope, old, new).values():
        yield from told


def attribute(scope: Scope, old: Column, new: Column) -> Iterator[Change]:
    """The lists of an attribute's types, which has no checks of its own."""
    if scope.relations is None:
        yield from of_types(scope, old.type, new.type)


def of_types(scope: Scope, old: TypeRef, new: TypeRef) -> Iterator[Change]:
    """The lists of two types."""
    sides = scope.sides
    yield from listed_values(scope, of_type(sides.before, old), of_type(sides.after, new))


def of_type(side: Side, ref: TypeRef) -> Limits:
    """What the domains that a type is of let through, of an array its elements."""
    found = []
    use = side.types.resolve(replace(ref, array=False))
    while isinstance(use.definition, Domain):
        found.append(domain_limits(use.definition, side.known))
        use = side.types.resolve(replace(use.definition.base, array=False))
    return reduce(both, found, UNLIMITED)

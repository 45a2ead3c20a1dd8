"""Foreign keys: what refers to what, what should, and what needn't."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING, Final

from generator.ddl.words import listed
from generator.lint import mends
from generator.lint.check import Found, check
from generator.lint.context import Context, Table, comments
from generator.lint.cycles import cycles
from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.catalog import Column, ForeignKey
    from generator.model.types import QualifiedName, TypeRef

_MOST: Final = 0.75


def _type_mismatch(context: Context) -> Iterator[Found]:
    types: dict[QualifiedName, Mapping[str, TypeRef]] = {}
    for table in context.tables:
        for key in table.relation.foreign_keys:
            target = context.relations.get(key.target)
            if target is None:
                continue
            own = types.get(table.name) or types.setdefault(table.name, _types(table))
            other = types.get(target.name) or types.setdefault(target.name, _types(target))
            for name, target_name in zip(key.columns, key.target_columns, strict=True):
                here, there = own[name], other.get(target_name, own[name])
                if here != there and context.base(here) != context.base(there):
                    message = (
                        f"is {here.sql} and refers to {_place(target, target_name)}, {there.sql}"
                    )
                    said = comments(table, key.comment, _comment(table, name))
                    yield Found("column", table.part(name), message, comments=said)


def _types(table: Table) -> Mapping[str, TypeRef]:
    return {column.name: column.type for column in table.relation.columns}


def _place(table: Table, column: str) -> str:
    return f"{table.sql}.{quote_identifier(column)}"


def _comment(table: Table, name: str) -> str:
    return next(column.comment for column in table.relation.columns if column.name == name)


def _overlapping(context: Context) -> Iterator[Found]:
    """Foreign keys that others imply, or contradict in what they do; each told once."""
    for table in context.tables:
        told: set[str] = set()
        for key, other in permutations(table.relation.foreign_keys, 2):
            if key.name in told or other.name in told or not _implied(table, key, other):
                continue
            name, mend = quote_identifier(other.name), ""
            if _actions(key) == _actions(other):
                message = f"is implied by {name}"
                mend = mends.drop_constraint(table, key.name)
            elif len(key.columns) == len(other.columns):
                message = f"is the same as {name}, but for what it does when its target goes"
            else:
                continue
            told.add(key.name)
            said = comments(table, key.comment)
            yield Found("foreign key", table.part(key.name), message, mend, said)


def _implied(table: Table, key: ForeignKey, other: ForeignKey) -> bool:
    """Whether each row that fulfils ``other`` fulfils ``key``."""
    pairs = set(zip(key.columns, key.target_columns, strict=True))
    others = set(zip(other.columns, other.target_columns, strict=True))
    weaker = other.not_valid or (other.not_enforced and not key.not_enforced)
    if key.target != other.target or not pairs <= others or weaker:
        return False
    # A NULL in any of its columns, and a key isn't checked at all.
    more = {name for name, _ in others - pairs}
    return not any(column.name in more and not column.not_null for column in table.relation.columns)


def _actions(key: ForeignKey) -> tuple[str, str]:
    return key.on_delete, key.on_update


def _cycle(context: Context) -> Iterator[Found]:
    edges: dict[QualifiedName, list[QualifiedName]] = {
        table.name: [key.target for key in table.relation.foreign_keys if key.target != table.name]
        for table in context.tables
    }
    for group in cycles(edges):
        ring = sorted(group)
        table = context.relations[ring[0]]
        others = ", ".join(name.sql for name in ring[1:])
        message = f"refers, by way of foreign keys, to itself: with {others}"
        yield Found("table", table.sql, message, comments=comments(table))


def _implied_key(context: Context) -> Iterator[Found]:
    """``customer_id`` without a foreign key, where there is ``customers`` with such a key."""
    named = _by_singular(context)
    declared = _declared(context)
    for table in context.tables:
        bound = {name for key in table.relation.foreign_keys for name in key.columns}
        bound |= declared.get(str(table.name), set())
        for column in table.columns:
            stem = column.name.removesuffix("_id")
            if stem == column.name or column.name in bound or stem not in named:
                continue
            target = _target(table, named[stem])
            if target is not None and _fits(context, column, target):
                yield _without_key(table, column, target)


def _by_singular(context: Context) -> Mapping[str, list[Table]]:
    """Tables by what a column that refers to them would be called, without its ``_id``."""
    found: dict[str, list[Table]] = {}
    for table in context.tables:
        name = table.name.name
        singulars = {name, name.removesuffix("s"), name.removesuffix("es")}
        if name.endswith("ies"):
            singulars.add(f"{name.removesuffix('ies')}y")
        for singular in singulars:
            found.setdefault(singular, []).append(table)
    return found


def _target(table: Table, candidates: list[Table]) -> Table | None:
    """The one in the same schema, else the only one of the database."""
    near = [each for each in candidates if each.name.schema == table.name.schema]
    choice = near or candidates
    return choice[0] if len(choice) == 1 and choice[0].name != table.name else None


def _fits(context: Context, column: Column, target: Table) -> bool:
    key = target.relation.primary_key
    if key is None or len(key.columns) != 1:
        return False
    types = {each.name: each.type for each in target.relation.columns}
    return context.base(column.type) == context.base(types[key.columns[0]])


def _without_key(table: Table, column: Column, target: Table) -> Found:
    key = target.relation.primary_key
    columns = key.columns if key else ()
    mend = mends.add_foreign_key(table, [column.name], f"{target.sql} {listed(columns)}")
    message = f"looks like a reference to {target.sql}, and no foreign key says so"
    said = comments(table, column.comment)
    return Found("column", table.part(column.name), message, mend, said)


def _declared(context: Context) -> Mapping[str, set[str]]:
    """The columns of which people say where they lead, by table."""
    found: dict[str, set[str]] = {}
    for declared in context.annotations.relations:
        found.setdefault(declared.source, set()).update(declared.via)
    return found


def _unlinked(context: Context) -> Iterator[Found]:
    """Tables without foreign keys in or out, in schemas where nearly all others have them."""
    linked: set[str] = set()
    for declared in context.annotations.relations:
        linked |= {declared.source, declared.target}
    for table in (*context.tables, *context.partitions):
        for key in table.relation.foreign_keys:
            linked |= {str(context.parents.get(table.name, table.name)), str(key.target)}
    by_schema: dict[str, list[Table]] = {}
    for table in context.tables:
        by_schema.setdefault(table.name.schema, []).append(table)
    for tables in by_schema.values():
        loose = [table for table in tables if str(table.name) not in linked]
        if len(loose) > (1 - _MOST) * len(tables):
            continue
        for table in loose:
            message = "has no foreign key, and none refers to it"
            yield Found("table", table.sql, message, comments=comments(table))


CHECKS: Final = (
    check(
        "foreign-key-type",
        "error",
        "Foreign key whose type differs from its target's",
        "Values that one side takes the other can't hold, and comparisons have to cast, which may"
        " keep an index from being used.",
        _type_mismatch,
    ),
    check(
        "redundant-foreign-key",
        "warning",
        "Foreign key that another one implies",
        "Each is checked on every write and one would do. If they differ in what happens when the"
        " target goes, nobody knows which of them wins.",
        _overlapping,
    ),
    check(
        "foreign-key-cycle",
        "info",
        "Tables that refer to each other in a circle",
        "None of them can be filled, restored or emptied first, unless a key is deferred or holds"
        " NULL for a while.",
        _cycle,
    ),
    check(
        "missing-foreign-key",
        "info",
        "Column that looks like a reference without a foreign key",
        "It has the name and the type of another table's key. Without the constraint it may lead"
        " nowhere, and no generated type or diagram knows of the relation. One that can't have a"
        " constraint belongs into the annotations.",
        _implied_key,
    ),
    check(
        "unlinked-table",
        "info",
        "Table that nothing refers to",
        "In a schema whose other tables hang together it is left over, or its foreign keys are"
        " missing.",
        _unlinked,
    ),
)

"""Partitioned tables: what their parts lack, and what gets past them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.lint.check import Found, check
from generator.lint.context import Context, Table, comments, grants
from generator.lint.mends import alter
from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Index

_DEFAULT: Final = "DEFAULT"


def _incomplete_index(context: Context) -> Iterator[Found]:
    """Invalid at the parent means that not every part has it ("Table Partitioning")."""
    for table in (*context.tables, *context.partitions):
        for index in table.relation.indexes if table.partitioned else ():
            if index.invalid:
                message = "isn't on every partition, so it is invalid and proves nothing"
                said = comments(table, index.comment)
                yield Found("index", table.part(index.name), message, comments=said)


def _uneven_index(context: Context) -> Iterator[Found]:
    """Indexes that most parts have by themselves, and the others don't."""
    for siblings in context.children.values():
        own: dict[object, set[str]] = {}
        names: dict[object, str] = {}
        for table in siblings:
            for index in table.relation.indexes:
                own.setdefault(_kind(index), set()).add(table.sql)
                names.setdefault(_kind(index), quote_identifier(index.name))
        for kind, having in own.items():
            if len(having) <= max(1, len(siblings) - len(having)):
                continue
            for table in siblings:
                if table.sql not in having:
                    message = f"lacks an index like {names[kind]}, which most of its siblings have"
                    yield Found(
                        "partition", table.sql, message, comments=_with_parent(context, table)
                    )


def _kind(index: Index) -> object:
    return index.method, index.keys, index.predicate, index.include, index.unique


def _with_parent(context: Context, table: Table) -> tuple[str, ...]:
    parent = context.relations.get(context.parents[table.name])
    return (table.relation.comment, *((parent.relation.comment,) if parent else ()))


def _no_default(context: Context) -> Iterator[Found]:
    for table in context.tables:
        if not table.partitioned or table.relation.partition_key.startswith("HASH"):
            continue
        parts = context.children.get(table.name, ())
        bounds = [each.relation.partition_of.bound for each in parts if each.relation.partition_of]
        if not parts:
            message = "has no partition: every insert fails"
        elif _DEFAULT not in bounds:
            message = "has no DEFAULT partition: a row that fits no other is refused"
        else:
            continue
        yield Found("table", table.sql, message, comments=comments(table))


def _open_partition(context: Context) -> Iterator[Found]:
    for table in context.partitions:
        parent = context.relations.get(context.parents[table.name])
        roles = context.holders(grants(table))
        if parent is None or not roles or table.relation.row_security:
            continue
        if parent.relation.row_security:
            message = (
                f"is granted to {', '.join(roles)}, whom the policies of its parent don't bind here"
            )
            mend = alter(table, "ENABLE ROW LEVEL SECURITY")
            yield Found("partition", table.sql, message, mend, _with_parent(context, table))


CHECKS: Final = (
    check(
        "partitioned-index-incomplete",
        "warning",
        "Index of a partitioned table that some partition lacks",
        "It was made ON ONLY the parent, and parts are still to be attached; until then queries"
        " of those parts go without it, and a unique one proves nothing.",
        _incomplete_index,
    ),
    check(
        "partition-index-uneven",
        "warning",
        "Index that most partitions have, and one lacks",
        "Queries are fast on one partition and slow on the next. Made at the parent it is on all"
        " of them, those to come included.",
        _uneven_index,
    ),
    check(
        "partition-default-missing",
        "info",
        "Partitioned table without a DEFAULT partition",
        "A row that fits no partition is an error for whoever inserts it. Where partitions are made"
        " in time that may be what you want.",
        _no_default,
    ),
    check(
        "partition-exposed",
        "error",
        "Partition that can be read past its parent's policies",
        "Policies of a partitioned table hold for queries of that table. Whoever may read the"
        " partition by its own name is bound by the partition's alone.",
        _open_partition,
    ),
)

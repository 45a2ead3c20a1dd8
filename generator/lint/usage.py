"""What the server counts: indexes without use, tables that lack one, numbers that run out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.lint.check import Found, check
from generator.lint.context import Context, Table, comments
from generator.model.types import ColumnRef, QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterator

_LARGE: Final = 10_000
_USED: Final = 100
_NEARLY_SPENT: Final = 0.8


def _unused(context: Context) -> Iterator[Found]:
    for table in context.tables:
        use = context.uses.get(table.name)
        if use is None or use.sequential_scans + use.index_scans < _USED:
            continue
        for index in table.relation.indexes:
            place = QualifiedName(schema=table.name.schema, name=index.name)
            if not index.unique and context.statistics.index_scans.get(place) == 0:
                message = "was never used since the server began to count"
                said = comments(table, index.comment)
                yield Found("index", table.part(index.name), message, comments=said)


def _read_whole(context: Context) -> Iterator[Found]:
    for table in context.tables:
        use = context.uses.get(table.name)
        if use is None or use.rows is None or use.rows < _LARGE:
            continue
        if use.sequential_scans >= _USED and use.sequential_scans > use.index_scans:
            message = "is large, and read as a whole more often than by an index"
            yield Found("table", table.sql, message, comments=comments(table))


def _nearly_spent(context: Context) -> Iterator[Found]:
    for ref, share in context.statistics.sequences.items():
        table = context.relations.get(QualifiedName(schema=ref.schema, name=ref.relation))
        if share < _NEARLY_SPENT or table is None:
            continue
        message = "has used four fifths of the numbers that its sequence and type can give"
        said = comments(table, *_comments_of(table, ref))
        yield Found("column", table.part(ref.column), message, comments=said)


def _comments_of(table: Table, ref: ColumnRef) -> Iterator[str]:
    return (column.comment for column in table.relation.columns if column.name == ref.column)


CHECKS: Final = (
    check(
        "unused-index",
        "info",
        "Index that was never used",
        "Every write keeps it up to date for nothing. Look at the standbys before you drop it: they"
        " count by themselves.",
        _unused,
        measured=True,
    ),
    check(
        "large-table-read-whole",
        "info",
        "Large table that is mostly read as a whole",
        "More sequential scans than scans by an index, and ten thousand rows or more: an index for"
        " the usual condition is missing.",
        _read_whole,
        measured=True,
    ),
    check(
        "sequence-near-limit",
        "warning",
        "Column whose numbers run out",
        "When the last number is given out, every insert fails; changing to bigint rewrites the"
        " table and takes a while.",
        _nearly_spent,
        measured=True,
    ),
)

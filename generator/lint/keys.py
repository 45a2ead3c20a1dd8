"""Keys and other constraints of one table: what identifies a row, and what it fulfils."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.ddl.words import listed
from generator.lint import mends
from generator.lint.check import Found, check
from generator.lint.context import Context, Table, comments
from generator.model.relations import keys_of
from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Check, ForeignKey, Key, NotNull

_TEXTS: Final = frozenset({"text", "varchar", "bpchar", "citext"})


# ---- primary keys ----


def _no_primary_key(context: Context) -> Iterator[Found]:
    for table in context.tables:
        if table.relation.primary_key is not None:
            continue
        key = next((key for key in table.relation.unique_keys if _identifies(table, key)), None)
        message, mend = "has no primary key", ""
        if key is not None:
            message = f"has no primary key; {listed(key.columns)} identifies its rows"
            mend = mends.alter(table, f"ADD PRIMARY KEY {listed(key.columns)}")
        yield Found("table", table.sql, message, mend, comments(table))


def _identifies(table: Table, key: Key) -> bool:
    nullable = {column.name for column in table.relation.columns if not column.not_null}
    return not nullable & set(key.columns) and not key.without_overlaps


def _key_not_first(context: Context) -> Iterator[Found]:
    for table in context.tables:
        key = table.relation.primary_key
        if key is None or table.partitioned:  # its key holds what it is parted by, wherever that is
            continue
        first = {column.name for column in table.relation.columns[: len(key.columns)]}
        if first != set(key.columns):
            message = f"has its primary key {listed(key.columns)} behind other columns"
            yield Found("table", table.sql, message, comments=comments(table))


def _natural_key(context: Context) -> Iterator[Found]:
    """Keys of texts, and keys of several columns none of which belongs to another table's key."""
    for table in context.tables:
        key = table.relation.primary_key
        referring = {name for key in table.relation.foreign_keys for name in key.columns}
        if key is None or referring & set(key.columns):
            continue
        types = {column.name: column.type for column in table.relation.columns}
        texts = [name for name in key.columns if context.base(types[name]).name in _TEXTS]
        if len(key.columns) > 1 and not table.partitioned:  # a partition key has to be in the key
            message = f"has a primary key of {len(key.columns)} columns that belong to no other"
            yield Found("table", table.sql, message, comments=comments(table))
        elif texts:
            message = f"has the text {quote_identifier(texts[0])} in its primary key"
            yield Found("table", table.sql, message, comments=comments(table))


def _small_key(context: Context) -> Iterator[Found]:
    """Numbers that the server gives out: those that people choose are seldom many."""
    serial = {
        sequence.owned_by
        for schema in context.schemas
        for sequence in schema.sequences
        if sequence.owned_by
    }
    given = {(ref.schema, ref.relation, ref.column) for ref in serial}
    for table in context.tables:
        key = table.relation.primary_key
        for column in table.relation.columns if key and len(key.columns) == 1 else ():
            if key is None or column.name != key.columns[0]:
                continue
            place = (table.name.schema, table.name.name, column.name)
            kind = context.base(column.type).name
            if kind in {"int2", "int4"} and (column.identity or place in given):
                limit = "32,767" if kind == "int2" else "2,147,483,647"
                message = f"is a primary key that ends at {limit}"
                said = comments(table, column.comment)
                yield Found("column", table.part(column.name), message, comments=said)


def _not_valid(context: Context) -> Iterator[Found]:
    for table in context.tables:
        relation = table.relation
        constraints: tuple[ForeignKey | Check | NotNull, ...] = (
            *relation.foreign_keys,
            *relation.checks,
            *relation.not_nulls,
        )
        for constraint in constraints:
            name = quote_identifier(constraint.name)
            enforced = not getattr(constraint, "not_enforced", False)
            if enforced and not constraint.not_valid:
                continue
            message, mend = "isn't enforced: rows may break it", ""
            if enforced:
                message = "was never validated: rows that were there before may break it"
                mend = mends.alter(table, f"VALIDATE CONSTRAINT {name}")
            said = comments(table, constraint.comment)
            yield Found("constraint", table.part(constraint.name), message, mend, said)


def _bare(context: Context) -> Iterator[Found]:
    for table in context.tables:
        relation = table.relation
        if not (keys_of(relation) or relation.indexes or relation.exclusions or relation.inherits):
            message = "has no index at all: each query reads all of it"
            yield Found("table", table.sql, message, comments=comments(table))


CHECKS: Final = (
    check(
        "no-primary-key",
        "error",
        "Table without a primary key",
        "Without one, rows can't be told apart: no foreign key can lead to them, logical"
        " replication can't update them, and an API has no address for them.",
        _no_primary_key,
    ),
    check(
        "primary-key-not-first",
        "info",
        "Primary key behind other columns",
        "Readers look for what identifies a row where it usually stands: first.",
        _key_not_first,
    ),
    check(
        "natural-primary-key",
        "info",
        "Primary key of text, or of several columns of its own",
        "What means something changes some day, and then every table that refers to it changes"
        " too. Keys that hold another table's key are left in peace, and so are partitioned tables.",
        _natural_key,
    ),
    check(
        "small-primary-key",
        "warning",
        "Primary key that runs out of numbers",
        "An integer that the server counts up ends at two thousand million, and changing it to"
        " bigint later rewrites the table and all that refer to it.",
        _small_key,
    ),
    check(
        "constraint-not-valid",
        "warning",
        "Constraint that not all rows fulfil",
        "Readers, the planner and generated types can't rely on it until it is validated.",
        _not_valid,
    ),
    check(
        "table-without-index",
        "info",
        "Table without any index",
        "Neither a key nor an index: each query reads all of it.",
        _bare,
    ),
)

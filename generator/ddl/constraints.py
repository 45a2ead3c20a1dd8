"""Constraints and indexes as SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.ddl.statement import Statement, comment_on
from generator.ddl.words import (
    brief_name,
    deferral,
    full_name,
    listed,
    parenthesised,
    storage_options,
)
from generator.model.types import PG_CATALOG, QualifiedName, quote_identifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import (
        Check,
        Exclusion,
        ForeignKey,
        Index,
        IndexKey,
        Key,
        NotNull,
        Relation,
    )


def key_sql(key: Key, *, primary: bool) -> str:
    """A primary key or unique constraint, as a line of CREATE TABLE."""
    columns = [quote_identifier(column) for column in key.columns]
    if key.without_overlaps:
        columns[-1] += " WITHOUT OVERLAPS"
    sql = f"CONSTRAINT {quote_identifier(key.name)} {'PRIMARY KEY' if primary else 'UNIQUE'}"
    if key.nulls_not_distinct:
        sql += " NULLS NOT DISTINCT"
    sql += f" ({', '.join(columns)})" + _include(key.include) + _with(key.options)
    return sql + deferral(deferrable=key.deferrable, initially_deferred=key.initially_deferred)


def check_sql(check: Check) -> str:
    """A check, as a line of CREATE TABLE, CREATE DOMAIN or after ADD."""
    sql = f"CONSTRAINT {quote_identifier(check.name)} CHECK {parenthesised(check.expression)}"
    if check.no_inherit:
        sql += " NO INHERIT"
    return sql + _unproven(not_valid=check.not_valid, not_enforced=check.not_enforced)


def exclusion_sql(exclusion: Exclusion) -> str:
    """An exclusion constraint, as a line of CREATE TABLE."""
    keys = ", ".join(f"{index_key_sql(key)} WITH {_operator(key)}" for key in exclusion.keys)
    method = quote_identifier(exclusion.method)
    sql = f"CONSTRAINT {quote_identifier(exclusion.name)} EXCLUDE USING {method} ({keys})"
    sql += _include(exclusion.include) + _with(exclusion.options)
    if exclusion.predicate:
        sql += f" WHERE {parenthesised(exclusion.predicate)}"
    return sql + deferral(
        deferrable=exclusion.deferrable, initially_deferred=exclusion.initially_deferred
    )


def foreign_key_sql(key: ForeignKey) -> str:
    """A foreign key, as a line of CREATE TABLE or after ADD."""
    columns, targets = (
        [quote_identifier(column) for column in names]
        for names in (key.columns, key.target_columns)
    )
    if key.period:
        columns[-1], targets[-1] = f"PERIOD {columns[-1]}", f"PERIOD {targets[-1]}"
    sql = (
        f"CONSTRAINT {quote_identifier(key.name)} FOREIGN KEY ({', '.join(columns)})"
        f" REFERENCES {full_name(key.target)} ({', '.join(targets)})"
    )
    if key.match_full:
        sql += " MATCH FULL"
    if key.on_update != "NO ACTION":
        sql += f" ON UPDATE {key.on_update}"
    if key.on_delete != "NO ACTION":
        sql += f" ON DELETE {key.on_delete}"
    if key.set_columns:
        sql += f" {listed(key.set_columns)}"
    sql += deferral(deferrable=key.deferrable, initially_deferred=key.initially_deferred)
    return sql + _unproven(not_valid=key.not_valid, not_enforced=key.not_enforced)


def not_null_sql(constraint: NotNull) -> str:
    """A NOT NULL with a name, after ADD (PostgreSQL 18)."""
    name, column = quote_identifier(constraint.name), quote_identifier(constraint.column)
    sql = f"CONSTRAINT {name} NOT NULL {column}"
    if constraint.no_inherit:
        sql += " NO INHERIT"
    return sql + _unproven(not_valid=constraint.not_valid, not_enforced=False)


def index_statements(index: Index, table: QualifiedName, relation: Relation) -> Iterator[Statement]:
    """CREATE INDEX and its comment."""
    # The one invalid index that can be made on purpose: a partitioned table's alone.
    only = "ONLY " if index.invalid and relation.kind == "partitioned table" else ""
    word = "UNIQUE INDEX" if index.unique else "INDEX"
    sql = f"CREATE {word} {quote_identifier(index.name)} ON {only}{full_name(table)}"
    if index.method != "btree":
        sql += f" USING {quote_identifier(index.method)}"
    sql += f" ({', '.join(index_key_sql(key) for key in index.keys)})" + _include(index.include)
    if index.nulls_not_distinct:
        sql += " NULLS NOT DISTINCT"
    sql += _with(index.options)
    if index.predicate:
        sql += f" WHERE {parenthesised(index.predicate)}"
    own = QualifiedName(schema=table.schema, name=index.name)
    yield Statement(kind="index", label=f"index {full_name(own)}", sql=sql, name=table)
    yield from comment_on(f"INDEX {full_name(own)}", index.comment, table)


def index_key_sql(key: IndexKey) -> str:
    """One key of an index."""
    sql = quote_identifier(key.column) if key.column else parenthesised(key.expression)
    if key.collation:
        sql += f" COLLATE {brief_name(key.collation)}"
    if key.opclass:
        sql += f" {brief_name(key.opclass)}"
    if key.opclass_options:
        sql += f" {storage_options(key.opclass_options)}"
    if key.descending:
        sql += " DESC" if key.nulls_first else " DESC NULLS LAST"
    elif key.nulls_first:
        sql += " NULLS FIRST"
    return sql


def _operator(key: IndexKey) -> str:
    if key.operator is None or key.operator.schema == PG_CATALOG:
        return key.operator.name if key.operator else "="
    return f"OPERATOR({quote_identifier(key.operator.schema)}.{key.operator.name})"


def _include(columns: tuple[str, ...]) -> str:
    return f" INCLUDE {listed(columns)}" if columns else ""


def _with(options: tuple[str, ...]) -> str:
    return f" WITH {storage_options(options)}" if options else ""


def _unproven(*, not_valid: bool, not_enforced: bool) -> str:
    if not_enforced:
        return " NOT ENFORCED"
    return " NOT VALID" if not_valid else ""

"""Tables as SQL: plain, partitioned, partitions, children, typed and foreign ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.ddl.changes import added, changes
from generator.ddl.constraints import check_sql
from generator.ddl.lines import (
    check_lines,
    column_line,
    exclusion_lines,
    key_lines,
    own_lines,
    refinement_lines,
    stand_in_lines,
)
from generator.ddl.statement import Statement
from generator.ddl.words import (
    foreign_options,
    full_name,
    indented,
    qualified,
    storage_options,
)
from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.ddl.table import Table
    from generator.model.catalog import PartitionOf, Relation


def create_table(table: Table) -> Iterator[Statement]:
    """The table with its columns, keys and checks; what can't stand in CREATE TABLE follows."""
    relation = table.relation
    if relation.partition_of and table.is_attached:
        yield from _attached_partition(table, relation.partition_of)
    elif relation.partition_of:
        form = f" PARTITION OF {full_name(relation.partition_of.parent)}"
        bound = f"\n{relation.partition_of.bound}"
        yield _create(table, refinement_lines(table), form=form, after=bound)
    elif table.has_own_order:
        yield from _child_in_its_own_order(table)
    elif relation.of_type:
        yield _create(table, refinement_lines(table), form=f" OF {full_name(relation.of_type)}")
    else:
        yield _create(table, own_lines(table), after=_inherits(map(full_name, relation.inherits)))
    yield from changes(table)


def _create(table: Table, lines: list[str], *, form: str = "", after: str = "") -> Statement:
    """CREATE TABLE: ``form`` stands before the lines (OF …), ``after`` behind them (INHERITS …)."""
    relation = table.relation
    foreign = relation.kind == "foreign table"
    word = "FOREIGN TABLE" if foreign else "UNLOGGED TABLE" if relation.unlogged else "TABLE"
    sql = f"CREATE {word} {full_name(table.name)}{form}"
    if lines or not form:
        sql += f" {indented(lines)}"
    return _statement(table, sql + after + _tail(relation))


def _inherits(parents: Iterable[str]) -> str:
    names = ", ".join(parents)
    return f"\nINHERITS ({names})" if names else ""


def _tail(relation: Relation) -> str:
    """What follows the columns: partitioning, access method, options, server."""
    sql = ""
    if relation.partition_key:
        sql += f"\nPARTITION BY {relation.partition_key}"
    if relation.access_method:
        sql += f"\nUSING {quote_identifier(relation.access_method)}"
    if relation.options:
        sql += f"\nWITH {storage_options(relation.options)}"
    if relation.foreign_server:
        sql += f"\nSERVER {quote_identifier(relation.foreign_server)}"
    if relation.foreign_options:
        sql += f"\n{foreign_options(relation.foreign_options)}"
    return sql


def _attached_partition(table: Table, of: PartitionOf) -> Iterator[Statement]:
    """A partition whose columns stand in an order of their own.

    Its keys and exclusions come when it is attached: before, they'd be taken for the parent's.
    """
    columns = [column_line(table, column) for column in table.relation.columns]
    inherited = [check_sql(check) for check in table.inherited_checks()]
    yield _create(table, [*columns, *inherited, *check_lines(table)])
    attach = f"ATTACH PARTITION {full_name(table.name)} {of.bound}"
    yield _statement(table, f"ALTER TABLE {full_name(of.parent)} {attach}")
    yield from added(table, [*key_lines(table.relation), *exclusion_lines(table)])


def _child_in_its_own_order(table: Table) -> Iterator[Statement]:
    """A child whose columns don't stand as INHERITS would place them.

    When it has columns from its parents alone, these come first from a stand-in that has all
    columns in order; it takes the parents' place until they are joined, so that the columns stay
    inherited.
    """
    relation, child = table.relation, full_name(table.name)
    joins = [f"ALTER TABLE {child} INHERIT {full_name(parent)}" for parent in relation.inherits]
    if any(column.inherited for column in relation.columns):
        stand_in = qualified(table.name.schema, "pgscribe stand-in")
        yield _statement(table, f"CREATE TABLE {stand_in} {indented(stand_in_lines(table))}")
        yield _create(table, own_lines(table), after=_inherits([stand_in]))
        joins += [f"ALTER TABLE {child} NO INHERIT {stand_in}", f"DROP TABLE {stand_in}"]
    else:
        yield _create(table, own_lines(table))
    for sql in joins:
        yield _statement(table, sql)


def _statement(table: Table, sql: str) -> Statement:
    return Statement(kind="table", label=f"table {full_name(table.name)}", sql=sql, name=table.name)

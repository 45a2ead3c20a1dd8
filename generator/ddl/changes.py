"""What follows CREATE TABLE: what it can't say, and comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.ddl.constraints import check_sql, exclusion_sql, not_null_sql
from generator.ddl.statement import Statement, comment_on
from generator.ddl.table import WORDS
from generator.ddl.words import full_name
from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.ddl.table import Table
    from generator.model.catalog import Check, Column, Exclusion, Relation
    from generator.model.types import QualifiedName


def changes(table: Table) -> Iterator[Statement]:
    """All that makes the table what it is once it is created."""
    if not table.is_attached:
        for column in table.relation.columns:
            yield from _differences(table, column)
    if not table.is_bare:
        yield from _unproven_checks(table)
    late = [found for found in table.relation.not_nulls if found.not_valid]
    yield from added(table, map(not_null_sql, late))
    yield from _comments(table)


def expressions(table: Table) -> Iterator[Statement]:
    """What is left out of CREATE TABLE when the table is made bare."""
    relation = table.relation
    for column in relation.columns:
        if column.default and not column.generated:
            yield set_default(table.name, relation, column)
    proven = [check for check in relation.checks if not check.not_valid]
    yield from added(table, map(check_sql, proven))
    yield from _unproven_checks(table)
    yield from added(table, map(exclusion_sql, relation.exclusions))
    named: tuple[Check | Exclusion, ...] = (*relation.checks, *relation.exclusions)
    for constraint in named:
        yield from constraint_comment(table.name, constraint.name, constraint.comment)


def added(table: Table, lines: Iterable[str]) -> Iterator[Statement]:
    """Constraints that are added when the table is there."""
    for line in lines:
        yield add_constraint(table.name, table.relation, line)


def add_constraint(name: QualifiedName, relation: Relation, line: str) -> Statement:
    """ALTER TABLE … ADD with a line that could stand in CREATE TABLE."""
    sql = f"ALTER {WORDS[relation.kind]} {full_name(name)}\n    ADD {line}"
    label = f"constraint on {full_name(name)}"
    return Statement(kind="constraint", label=label, sql=sql, name=name)


def set_default(name: QualifiedName, relation: Relation, column: Column) -> Statement:
    """ALTER … SET DEFAULT, for a view or for what can't be said when the table is made."""
    word = "TABLE ONLY" if relation.kind in {"table", "partitioned table"} else WORDS[relation.kind]
    place = f"{full_name(name)} ALTER COLUMN {quote_identifier(column.name)}"
    default = f"SET DEFAULT {column.default}" if column.default else "DROP DEFAULT"
    label = f"default of {full_name(name)}.{quote_identifier(column.name)}"
    return Statement(kind="default", label=label, sql=f"ALTER {word} {place} {default}", name=name)


def column_comments(name: QualifiedName, relation: Relation) -> Iterator[Statement]:
    """Comments on the columns of a table or view."""
    for column in relation.columns:
        target = f"COLUMN {full_name(name)}.{quote_identifier(column.name)}"
        yield from comment_on(target, column.comment, name)


def constraint_comment(table: QualifiedName, name: str, comment: str) -> Iterator[Statement]:
    """The comment on a table's constraint."""
    target = f"CONSTRAINT {quote_identifier(name)} ON {full_name(table)}"
    yield from comment_on(target, comment, table)


def _differences(table: Table, column: Column) -> Iterator[Statement]:
    """Default and NOT NULL of a column where they aren't the parents' and weren't said before."""
    parent = table.parent_column(column.name)
    if parent is None:
        return
    if not (column.generated or parent.generated or table.has_own_order):
        said = column.default and (table.relation.partition_of or not column.inherited)
        waits = table.is_bare and column.default
        if column.default != parent.default and not said and not waits:
            yield set_default(table.name, table.relation, column)
    if column.inherited and table.relation.inherits:
        yield from _own_not_null(table, column, parent)


def _own_not_null(table: Table, column: Column, parent: Column) -> Iterator[Statement]:
    named = table.named_not_null(column.name)
    if named is not None:
        yield from added(table, [] if named.not_valid else [not_null_sql(named)])
    elif column.not_null and not parent.not_null:
        place = f"{full_name(table.name)} ALTER COLUMN {quote_identifier(column.name)}"
        label = f"constraint on {full_name(table.name)}"
        sql = f"ALTER TABLE {place} SET NOT NULL"
        yield Statement(kind="constraint", label=label, sql=sql, name=table.name)


def _unproven_checks(table: Table) -> Iterator[Statement]:
    unproven = [check for check in table.relation.checks if check.not_valid]
    yield from added(table, map(check_sql, unproven))


def _comments(table: Table) -> Iterator[Statement]:
    relation, name = table.relation, full_name(table.name)
    yield from comment_on(f"{WORDS[relation.kind]} {name}", relation.comment, table.name)
    yield from column_comments(table.name, relation)
    keys = (relation.primary_key,) if relation.primary_key else ()
    for key in (*keys, *relation.unique_keys):
        yield from constraint_comment(table.name, key.name, key.comment)
    named: tuple[Check | Exclusion, ...] = (*relation.checks, *relation.exclusions)
    for constraint in () if table.is_bare else named:
        yield from constraint_comment(table.name, constraint.name, constraint.comment)
    for not_null in relation.not_nulls:
        yield from constraint_comment(table.name, not_null.name, not_null.comment)

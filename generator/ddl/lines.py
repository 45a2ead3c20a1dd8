"""The lines between the parentheses of CREATE TABLE."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from generator.ddl.columns import attribute_sql, column_constraints, column_sql
from generator.ddl.constraints import check_sql, exclusion_sql, key_sql
from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from generator.ddl.table import Table
    from generator.model.catalog import Column, Relation


def own_lines(table: Table) -> list[str]:
    """The columns that the table doesn't have from its parents alone, and its constraints."""
    columns = [column_line(table, one) for one in table.relation.columns if not one.inherited]
    return [*columns, *constraint_lines(table)]


def refinement_lines(table: Table) -> list[str]:
    """What a partition or typed table adds to columns that it has anyway, and its constraints."""
    said = [
        f"{quote_identifier(column.name)} {constraints}"
        for column in table.relation.columns
        if (constraints := _constraints(table, column))
    ]
    return [*said, *constraint_lines(table)]


def stand_in_lines(table: Table) -> list[str]:
    """All columns in order, the inherited ones as the table has them, and the parents' checks."""
    columns = [_stand_in_column(table, column) for column in table.relation.columns]
    return [*columns, *(check_sql(check) for check in table.inherited_checks())]


def column_line(table: Table, column: Column) -> str:
    """A column with all that the table says of it."""
    return f"{attribute_sql(column)} {_constraints(table, column)}".rstrip()


def constraint_lines(table: Table) -> list[str]:
    """Keys, checks and exclusions, but those that CREATE TABLE can't say."""
    return [*key_lines(table.relation), *check_lines(table), *exclusion_lines(table)]


def key_lines(relation: Relation) -> list[str]:
    """The primary key and the unique constraints."""
    primary = [key_sql(relation.primary_key, primary=True)] if relation.primary_key else []
    return primary + [key_sql(key, primary=False) for key in relation.unique_keys]


def check_lines(table: Table) -> list[str]:
    """The checks, but those that don't hold for old rows: CREATE TABLE takes no NOT VALID."""
    if table.is_bare:
        return []
    return [check_sql(check) for check in table.relation.checks if not check.not_valid]


def exclusion_lines(table: Table) -> list[str]:
    """The exclusion constraints."""
    return [] if table.is_bare else [exclusion_sql(one) for one in table.relation.exclusions]


def _constraints(table: Table, column: Column) -> str:
    """What follows a column's type: all of it, or only what differs from the parent's column."""
    named = table.named_not_null(column.name)
    parent = table.parent_column(column.name) if column.inherited else None
    if parent is not None and not table.is_attached:
        if parent.not_null and named is None:
            column = replace(column, not_null=False)
        if column.default == parent.default or column.generated:
            column = replace(column, default="", generated="")
    with_default = not table.is_bare or bool(column.generated)
    return column_constraints(column, table.name.schema, named, with_default=with_default)


def _stand_in_column(table: Table, column: Column) -> str:
    parent = table.parent_column(column.name)
    if not column.inherited or parent is None:
        return attribute_sql(column)
    return column_sql(replace(column, not_null=parent.not_null), table.name.schema)

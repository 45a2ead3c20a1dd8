"""Columns as SQL: lines of CREATE TABLE and CREATE TYPE."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.ddl.words import brief_name, foreign_options, parenthesised, qualified
from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from generator.model.catalog import Column, Identity, NotNull, SequenceOptions


def column_sql(column: Column, schema: str, not_null: NotNull | None = None) -> str:
    """A column with all that it says; ``schema`` is where its identity's sequence lives."""
    sql = attribute_sql(column)
    constraints = column_constraints(column, schema, not_null)
    return f"{sql} {constraints}" if constraints else sql


def attribute_sql(column: Column) -> str:
    """Name, type and collation: all that an attribute of a composite type has."""
    sql = f"{quote_identifier(column.name)} {column.type.sql}"
    if column.foreign_options:
        sql += f" {foreign_options(column.foreign_options)}"
    if column.collation:
        sql += f" COLLATE {brief_name(column.collation)}"
    return sql


def column_constraints(
    column: Column, schema: str, not_null: NotNull | None = None, *, with_default: bool = True
) -> str:
    """What follows a column's type; ``not_null`` is its constraint when that has a name."""
    parts = []
    if column.not_null and not (not_null and not_null.not_valid):
        name = f"CONSTRAINT {quote_identifier(not_null.name)} " if not_null else ""
        parts.append(f"{name}NOT NULL{' NO INHERIT' if not_null and not_null.no_inherit else ''}")
    if column.identity:
        parts.append(_identity_sql(column.identity, schema))
    elif column.generated:
        parts.append(
            f"GENERATED ALWAYS AS {parenthesised(column.default)} {column.generated.upper()}"
        )
    elif column.default and with_default:
        parts.append(f"DEFAULT {column.default}")
    return " ".join(parts)


def _identity_sql(identity: Identity, schema: str) -> str:
    words = ["SEQUENCE NAME " + qualified(schema, identity.sequence)] if identity.sequence else []
    words += sequence_options(identity.options)
    options = f" ({' '.join(words)})" if words else ""
    return f"GENERATED {'ALWAYS' if identity.always else 'BY DEFAULT'} AS IDENTITY{options}"


def sequence_options(options: SequenceOptions) -> list[str]:
    """What CREATE SEQUENCE says beside its name and type."""
    words = []
    if options.increment != 1:
        words.append(f"INCREMENT BY {options.increment}")
    if options.minimum is not None:
        words.append(f"MINVALUE {options.minimum}")
    if options.maximum is not None:
        words.append(f"MAXVALUE {options.maximum}")
    if options.start is not None:
        words.append(f"START WITH {options.start}")
    if options.cache != 1:
        words.append(f"CACHE {options.cache}")
    if options.cycle:
        words.append("CYCLE")
    return words

"""SQL that mends what was found. Every name is quoted; nothing here deletes or changes a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.ddl.words import listed
from generator.model.types import quote_identifier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.lint.context import Table
    from generator.model.catalog import ForeignKey, Routine

BLANK: Final = "'…'"
"""Where a person has to write the text."""


def create_index(table: Table, columns: Sequence[str]) -> str:
    """CONCURRENTLY, so that writers don't wait; PostgreSQL refuses that for a partitioned table."""
    how = "" if table.partitioned else "CONCURRENTLY "
    return f"CREATE INDEX {how}ON {table.sql} {listed(columns)};"


def drop_index(table: Table, name: str) -> str:
    """An index that no constraint needs; not CONCURRENTLY where it is partitioned."""
    how = "" if table.partitioned else "CONCURRENTLY "
    return f"DROP INDEX {how}{_beside(table, name)};"


def reindex(table: Table, name: str) -> str:
    """Build an index anew while it is in use."""
    return f"REINDEX INDEX CONCURRENTLY {_beside(table, name)};"


def alter(table: Table, action: str) -> str:
    """``ALTER TABLE … action;``."""
    return f"ALTER TABLE {table.sql} {action};"


def drop_constraint(table: Table, name: str) -> str:
    """A constraint that another one repeats."""
    return alter(table, f"DROP CONSTRAINT {quote_identifier(name)}")


def add_foreign_key(table: Table, columns: Sequence[str], key: str) -> str:
    """In two steps, so that the check of the rows that are there locks nobody out."""
    name = quote_identifier(f"{table.name.name}_{'_'.join(columns)}_fkey")
    added = f"ADD CONSTRAINT {name} FOREIGN KEY {listed(columns)} REFERENCES {key}"
    if table.partitioned:  # before PostgreSQL 18 it can't be NOT VALID there
        return alter(table, added)
    return f"{alter(table, f'{added} NOT VALID')}\n{alter(table, f'VALIDATE CONSTRAINT {name}')}"


def references(target: Table, foreign_key: ForeignKey) -> str:
    """What stands behind REFERENCES."""
    return f"{target.sql} {listed(foreign_key.target_columns)}"


def comment_on(kind: str, sql: str) -> str:
    """A comment whose text a person has to write."""
    return f"COMMENT ON {kind} {sql} IS {BLANK};"


def routine(schema: str, found: Routine) -> str:
    """``FUNCTION schema.name(types)``, as ALTER, GRANT and COMMENT name it."""
    kinds = {"procedure": "PROCEDURE", "aggregate": "AGGREGATE"}
    arguments = found.signature or ("*" if found.kind == "aggregate" else "")
    name = f"{quote_identifier(schema)}.{quote_identifier(found.name)}({arguments})"
    return f"{kinds.get(found.kind, 'FUNCTION')} {name}"


def _beside(table: Table, name: str) -> str:
    """An index is in the schema of its table."""
    return f"{quote_identifier(table.name.schema)}.{quote_identifier(name)}"

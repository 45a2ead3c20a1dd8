"""Views and materialized views as SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.ddl.changes import column_comments
from generator.ddl.statement import Statement, comment_on
from generator.ddl.table import WORDS
from generator.ddl.words import full_name, restated, storage_options
from generator.model.types import QualifiedName, quote_identifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Relation


def view_statements(
    name: QualifiedName, relation: Relation, *, replace: bool = False, filled: bool = False
) -> Iterator[Statement]:
    """The view and its comments. A materialized view has no rows unless ``filled``."""
    definition = relation.view.definition if relation.view else ""
    word = f"{'OR REPLACE ' if replace else ''}{WORDS[relation.kind]}"
    sql = f"CREATE {word} {full_name(name)}"
    if relation.access_method:
        sql += f" USING {quote_identifier(relation.access_method)}"
    if relation.options:
        sql += f" WITH {storage_options(relation.options)}"
    sql += f" AS\n{restated(definition)}"
    if relation.kind == "materialized view" and not filled:
        sql += "\nWITH NO DATA"
    yield _view(name, sql)
    yield from comment_on(f"{WORDS[relation.kind]} {full_name(name)}", relation.comment, name)
    yield from column_comments(name, relation)


def placeholder(name: QualifiedName, relation: Relation) -> Statement:
    """A view of the same columns without a query, for what must exist before the query can."""
    columns = (
        f"NULL::{column.type.sql} AS {quote_identifier(column.name)}" for column in relation.columns
    )
    listed = ",\n    ".join(columns)
    return _view(name, f"CREATE VIEW {full_name(name)} AS\nSELECT\n    {listed}")


def _view(name: QualifiedName, sql: str) -> Statement:
    return Statement(kind="view", label=f"view {full_name(name)}", sql=sql, name=name)

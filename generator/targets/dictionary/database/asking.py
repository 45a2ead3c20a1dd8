"""SQL for what only the server knows: who has a role's privileges, people and services too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.model.types import QualifiedName, quote_literal
from generator.targets.dictionary.markup.pieces import Section, code, grid, text

if TYPE_CHECKING:
    from collections.abc import Sequence

# PostgreSQL documentation, "Access Privilege Inquiry Functions". The SQL is shown, and never run by us.
_ROLES: Final = "SELECT rolname FROM pg_roles WHERE "
_OWNERS: Final = "SELECT tableowner, count(*) FROM pg_tables GROUP BY tableowner"


def about_role(role: str) -> Section:
    """Who has what a role has, who may become it, and who owns tables."""
    name = quote_literal(role)
    return _section(
        (
            (
                f"Who has the privileges of {role}, people and services too?",
                f"{_ROLES}pg_has_role(oid, {name}, 'USAGE')",
            ),
            (
                f"Who is {role}, or may become it by SET ROLE?",
                f"{_ROLES}pg_has_role(oid, {name}, 'MEMBER')",
            ),
            ("Who owns tables, and how many?", _OWNERS),
        )
    )


def about_column(table: QualifiedName, column: str) -> Section:
    """Who may read a column: owners, superusers, people and services too."""
    schema, relation = quote_literal(table.schema), quote_literal(table.sql)
    may_read = f"has_column_privilege(oid, {relation}, {quote_literal(column)}, 'SELECT')"
    return _section(
        (
            (
                f"Who may read {table.sql}.{column}, people and services too?",
                f"{_ROLES}has_schema_privilege(oid, {schema}, 'USAGE') AND {may_read}",
            ),
        )
    )


def _section(questions: Sequence[tuple[str, str]]) -> Section:
    return Section(
        heading=text("Ask the server"),
        anchor="ask",
        grid=grid(("Question", "SQL"), [(text(asked), code(sql)) for asked, sql in questions]),
    )

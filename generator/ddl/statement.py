"""One statement of DDL, and comments, which belong to every kind of object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from generator.model.types import QualifiedName, quote_literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Kind = Literal[
    "role",
    "extension",
    "server",
    "schema",
    "collation",
    "type",
    "sequence",
    "routine",
    "table",
    "view",
    "constraint",
    "index",
    "default",
    "rule",
    "trigger",
    "policy",
    "setting",
    "comment",
    "owner",
    "grant",
]


class Statement(Struct, frozen=True, kw_only=True):
    """A statement without its semicolon.

    ``name`` is the object that it makes or changes, for a constraint, trigger or comment its
    table; None for what has no schema. ``label`` says it to people: ``trigger touch on
    sales."order"``.
    """

    kind: Kind
    label: str
    sql: str
    name: QualifiedName | None = None


def comment_on(target: str, text: str, name: QualifiedName | None = None) -> Iterator[Statement]:
    """The COMMENT statement for ``target`` (``TABLE sales."order"``), if there is a comment."""
    if text:
        sql = f"COMMENT ON {target} IS {quote_literal(text)}"
        yield Statement(kind="comment", label=f"comment on {target}", sql=sql, name=name)


def as_script(statements: Iterable[Statement]) -> str:
    """Statements as text: each ends with a semicolon, and a blank line parts the objects."""
    parts: list[str] = []
    before: Statement | None = None
    for statement in statements:
        if before is not None and (statement.name is None or statement.name != before.name):
            parts.append("")
        parts.append(statement.sql + ";")
        before = statement
    return "\n".join(parts) + "\n" if parts else ""

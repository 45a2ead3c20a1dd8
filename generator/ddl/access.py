"""Owners and privileges as SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.ddl.statement import Statement
from generator.ddl.words import listed, role_name
from generator.model.catalog import PUBLIC, Column, Grant, Owned
from generator.model.types import QualifiedName, quote_identifier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# What an owner can do by default, by the word that GRANT has for the object.
_ALL: Final[Mapping[str, frozenset[str]]] = {
    "TABLE": frozenset(
        {"SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"}
    ),
    "SEQUENCE": frozenset({"SELECT", "UPDATE", "USAGE"}),
    "SCHEMA": frozenset({"CREATE", "USAGE"}),
    "ROUTINE": frozenset({"EXECUTE"}),
    "TYPE": frozenset({"USAGE"}),
}


def owner_statements(
    word: str, target: str, owned: Owned, name: QualifiedName | None
) -> Iterator[Statement]:
    """ALTER … OWNER TO, for an owner that the model names; ``word`` is ALTER's for its kind."""
    if owned.owner:
        sql = f"ALTER {word} {target} OWNER TO {quote_identifier(owned.owner)}"
        yield Statement(kind="owner", label=f"owner of {target}", sql=sql, name=name)


def grant_statements(
    word: str, target: str, owned: Owned, name: QualifiedName | None, *, implied: str = ""
) -> Iterator[Statement]:
    """Grants on an object; ``word`` is GRANT's for its kind, ``implied`` what PUBLIC has anyway."""
    on = f"{word} {target}"
    held = {grant.role: grant for grant in owned.grants}
    if implied and (PUBLIC not in held or implied not in held[PUBLIC].privileges):
        yield _statement(f"REVOKE {implied} ON {on} FROM PUBLIC", target, name)
    if "" in held:
        lost = ", ".join(sorted(_ALL[word] - set(held[""].privileges)))
        yield _statement(f"REVOKE {lost} ON {on} FROM {_owner(owned)}", target, name)
    for grant in owned.grants:
        told = frozenset({implied} if grant.role == PUBLIC else ())
        if grant.role:
            yield from (_statement(sql, target, name) for sql in _grants(grant, on, told))


def column_grants(
    table: str, columns: Iterable[Column], name: QualifiedName
) -> Iterator[Statement]:
    """Grants on columns, those of one role in one statement."""
    together: dict[Grant, list[str]] = {}
    for column in columns:
        for grant in column.grants:
            together.setdefault(grant, []).append(column.name)
    for grant, names in together.items():
        suffix = f" {listed(names)}"
        for sql in _grants(grant, f"TABLE {table}", frozenset(), suffix):
            yield _statement(sql, table, name)


def _owner(owned: Owned) -> str:
    return quote_identifier(owned.owner) if owned.owner else "CURRENT_USER"


def _grants(grant: Grant, on: str, told: frozenset[str], suffix: str = "") -> Iterator[str]:
    plain = [word for word in grant.privileges if word not in grant.grantable and word not in told]
    for words, option in ((plain, ""), (grant.grantable, " WITH GRANT OPTION")):
        if words:
            said = ", ".join(word + suffix for word in words)
            yield f"GRANT {said} ON {on} TO {role_name(grant.role)}{option}"


def _statement(sql: str, target: str, name: QualifiedName | None) -> Statement:
    return Statement(kind="grant", label=f"privileges on {target}", sql=sql, name=name)

"""What must exist before the first object, and the database's comment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.ddl.statement import Statement, comment_on
from generator.ddl.words import dollar_quoted
from generator.model.catalog import PUBLIC, Database, Role
from generator.model.types import PG_CATALOG, quote_identifier, quote_literal

if TYPE_CHECKING:
    from collections.abc import Iterator


def surroundings(database: Database) -> Iterator[Statement]:
    """Roles, schemas, extensions and foreign servers, where they aren't there yet.

    Roles belong to the whole cluster, so those that exist stay as they are.
    """
    for role in database.roles:
        yield _role(role)
    for role in database.roles:
        for group in role.member_of:
            sql = f"GRANT {quote_identifier(group)} TO {quote_identifier(role.name)}"
            if group in role.inherit_overridden:
                sql += f" WITH INHERIT {'FALSE' if role.inherit else 'TRUE'}"
            yield Statement(kind="role", label=f"member {quote_identifier(role.name)}", sql=sql)
    yield from _schemas(database)
    for extension in database.extensions:
        name = quote_identifier(extension.name)
        schema = quote_identifier(extension.schema)
        sql = f"CREATE EXTENSION IF NOT EXISTS {name} WITH SCHEMA {schema}"
        yield Statement(kind="extension", label=f"extension {name}", sql=sql)
    yield from _servers(database)
    if database.comment:
        body = (
            "BEGIN\n    EXECUTE pg_catalog.format('COMMENT ON DATABASE %I IS %L',"
            f" pg_catalog.current_database(), {quote_literal(database.comment)});\nEND"
        )
        label = "comment on the database"
        yield Statement(kind="comment", label=label, sql=f"DO {dollar_quoted(body)}")


def _role(role: Role) -> Statement:
    name = quote_identifier(role.name)
    properties = (
        (role.login, "LOGIN"),
        (role.superuser, "SUPERUSER"),
        (role.bypass_rls, "BYPASSRLS"),
        (not role.inherit, "NOINHERIT"),
    )
    words = " ".join(["CREATE ROLE", name, *(word for is_so, word in properties if is_so)])
    made = [words, *(comment.sql for comment in comment_on(f"ROLE {name}", role.comment))]
    where = f"pg_catalog.pg_roles WHERE rolname = {quote_literal(role.name)}"
    return Statement(kind="role", label=f"role {name}", sql=_unless(where, made))


def _schemas(database: Database) -> Iterator[Statement]:
    ours = {schema.name for schema in database.schemas}
    for schema in database.schemas:
        name = quote_identifier(schema.name)
        guard = "IF NOT EXISTS " if schema.name == PUBLIC else ""
        yield Statement(kind="schema", label=f"schema {name}", sql=f"CREATE SCHEMA {guard}{name}")
        yield from comment_on(f"SCHEMA {name}", schema.comment)
    for other in sorted(
        {extension.schema for extension in database.extensions} - ours - {PG_CATALOG}
    ):
        name = quote_identifier(other)
        sql = f"CREATE SCHEMA IF NOT EXISTS {name}"
        yield Statement(kind="schema", label=f"schema {name}", sql=sql)


def _servers(database: Database) -> Iterator[Statement]:
    """Servers that lead nowhere: the model knows neither where they are nor who speaks to them."""
    for wrapper in sorted({server.wrapper for server in database.foreign_servers}):
        name = quote_identifier(wrapper)
        where = f"pg_catalog.pg_foreign_data_wrapper WHERE fdwname = {quote_literal(wrapper)}"
        sql = _unless(where, [f"CREATE FOREIGN DATA WRAPPER {name}"])
        yield Statement(kind="server", label=f"foreign-data wrapper {name}", sql=sql)
    for server in database.foreign_servers:
        name = quote_identifier(server.name)
        wrapper = quote_identifier(server.wrapper)
        sql = f"CREATE SERVER IF NOT EXISTS {name} FOREIGN DATA WRAPPER {wrapper}"
        yield Statement(kind="server", label=f"server {name}", sql=sql)


def _unless(where: str, statements: list[str]) -> str:
    inner = "".join(f"        {statement};\n" for statement in statements)
    body = f"\nBEGIN\n    IF NOT EXISTS (SELECT FROM {where}) THEN\n{inner}    END IF;\nEND\n"
    return f"DO {dollar_quoted(body)}"

"""A schema of hostile names with a table of all types, and hostile values for the server that serves it."""

from __future__ import annotations

from typing import Any

from psycopg import sql

ROLE = "api_hostile_user"
NAMES = (
    'say "hi"',
    "it's",
    "100%",
    "%s",
    "%(x)s",
    "a[eq]",
    "{brace}",
    "back\\slash",
    "semi;colon--",
    "*/ drop",
    "🙂",
    "sp ace",
    "a.b",
    "{{ 7 * 7 }}",
    "items",
    "limit",
    "expanded",
)
VALUES = (
    "",
    "'",
    '"',
    "%",
    "%s",
    "%(x)s",
    "\\",
    "\0",
    "\ud800",
    "🙂",
    "'; DROP SCHEMA h CASCADE; --",
    "$1",
    "NULL",
    "1e400",
    "-1e400",
    "NaN",
    "Infinity",
    "9223372036854775808",
    "-9223372036854775809",
    "9" * 5000,
    "10000-01-01",
    "+10000-01-01T00:00:00Z",
    "0000-00-00",
    "294277-01-01T00:00:00Z",
    "24:00:00",
    "24:00:01",
    "{",
    '{"a":',
    "[" * 3000,
    "\u202e",
    "a\r\nb",
    "1; SELECT pg_sleep(9)",
)
BODIES: tuple[Any, ...] = (
    *VALUES,
    None,
    True,
    0,
    -1,
    2**63,
    -(2**63) - 1,
    10**400,
    1.5,
    -0.0,
    [],
    {},
    [[]],
    {"a": {"b": "\0"}},
    ["\0"],
    {"\0": 1},
)
# No xml: the embedded server is built without it, and says so.
TYPES = (
    *("smallint", "integer", "bigint", "numeric", "numeric(5,2)", "real", "double precision"),
    *("text", "varchar(3)", "char(3)", '"char"', "name", "uuid", "boolean", "date", "time"),
    *("timetz", "timestamp", "timestamptz", "interval", "bytea", "json", "jsonb", "inet"),
    *("cidr", "macaddr", "bit(3)", "varbit", "money", "point", "int4range", "int4multirange"),
    *("tstzrange", "text[]", "integer[]", "h.mood", "h.pair", "h.small", "tsvector", "oid"),
)


def schema() -> str:
    """A schema, tables, columns, keys and references of these names, and a table of all types."""
    lines = [
        "CREATE SCHEMA h;",
        f"DO $$ BEGIN CREATE ROLE {ROLE}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;",
        "CREATE TYPE h.mood AS ENUM ('a', '%s', '''');",
        "CREATE TYPE h.pair AS (x integer, y text);",
        "CREATE DOMAIN h.small AS integer CHECK (VALUE < 10);",
    ]
    for number, name in enumerate(NAMES):
        hostile = quoted(name)
        lines += [
            f"CREATE SCHEMA {quoted(f'{name} s')};",
            (
                f"CREATE TABLE {quoted(f'{name} s')}.{hostile} ({hostile} text PRIMARY KEY, n integer,"
                f" {quoted(f'{name} up')} text REFERENCES {quoted(f'{name} s')}.{hostile});"
            ),
            f"CREATE INDEX {quoted(f'i{number}')} ON {quoted(f'{name} s')}.{hostile} (n);",
            f"GRANT USAGE ON SCHEMA {quoted(f'{name} s')} TO {ROLE};",
            f"GRANT ALL ON {quoted(f'{name} s')}.{hostile} TO {ROLE};",
        ]
    columns = ", ".join(f"c{number} {type_}" for number, type_ in enumerate(TYPES))
    lines.append(f"CREATE TABLE h.types (id serial PRIMARY KEY, {columns});")
    lines += [f"CREATE INDEX ON h.types (c{n});" for n, type_ in enumerate(TYPES) if indexed(type_)]
    lines += [
        f"GRANT USAGE ON SCHEMA h TO {ROLE};",
        f"GRANT ALL ON ALL TABLES IN SCHEMA h TO {ROLE};",
        f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA h TO {ROLE};",
    ]
    return "\n".join(lines)


def quoted(name: str) -> str:
    return sql.Identifier(name).as_string()


def indexed(type_: str) -> bool:
    return type_ not in {"json", "point"}

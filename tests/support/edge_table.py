"""A table with a column, and an array's column, for each type that has edge values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import psycopg
from psycopg import sql

from tests.support.edge_values import EXTENSIONS, SINCE, TYPES, VALUES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


def cases(connection: psycopg.Connection[Any]) -> dict[str, tuple[str, ...]]:
    """The types and values that this server knows."""
    version = connection.info.server_version // 10000
    found = dict(VALUES)
    for first, more in SINCE.items():
        if version >= first:
            found |= {of: (*found.get(of, ()), *values) for of, values in more.items()}
    for extension in extensions(connection):
        found |= EXTENSIONS[extension]
    return found


def extensions(connection: psycopg.Connection[Any]) -> list[str]:
    """The contrib modules of EXTENSIONS that this server has."""
    available = {name for (name,) in connection.execute("SELECT name FROM pg_available_extensions")}
    return [name for name in EXTENSIONS if name in available]


def create(connection: psycopg.Connection[Any]) -> dict[str, tuple[str, ...]]:
    """Make the table with a column and an array's column for each type, and fill it."""
    connection.execute(TYPES)
    for extension in extensions(connection):
        connection.execute(
            sql.SQL("CREATE EXTENSION {} SCHEMA edge").format(sql.Identifier(extension))
        )
    found = cases(connection)
    columns = sql.SQL(", ").join(
        sql.SQL("{} {}").format(sql.Identifier(name), sql.SQL(of)) for name, of in _columns(found)
    )
    connection.execute(
        sql.SQL("CREATE TABLE edge.values (id integer PRIMARY KEY, {})").format(columns)
    )
    for number, row in enumerate(_rows(found)):
        insert(connection, {"id": str(number), **row})
    return found


def insert(connection: psycopg.Connection[Any], row: Mapping[str, str | None]) -> None:
    """Insert texts, which the server reads as the columns' types."""
    connection.execute(
        sql.SQL("INSERT INTO edge.values ({}) VALUES ({})").format(
            sql.SQL(", ").join(map(sql.Identifier, row)),
            sql.SQL(", ").join(sql.Placeholder() * len(row)),
        ),
        list(row.values()),
    )


def slug(of: str) -> str:
    """The name of a type's column; with ``_array`` that of its array."""
    return "".join(letter if letter.isalnum() else "_" for letter in of.removeprefix("edge."))


def _columns(found: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    for of in found:
        yield slug(of), of
        yield f"{slug(of)}_array", f"{of}[]"


def _rows(found: Mapping[str, Sequence[str]]) -> Iterator[dict[str, str | None]]:
    # The first is all NULL, and the last isn't: arrays have as many rows as scalars, and more.
    for number in range(-1, max(5, *map(len, found.values()))):
        row: dict[str, str | None] = {}
        for of, values in found.items():
            row[slug(of)] = values[number] if 0 <= number < len(values) else None
            row[f"{slug(of)}_array"] = _array(of, values, number)
        yield row


def _array(of: str, values: Sequence[str], number: int) -> str | None:
    """All values with a NULL between, none, only NULL, nested, and with other lower bounds."""
    delimiter = ";" if of == "box" else ","
    texts = ["NULL", *map(_quoted, values)]
    every = _braces(delimiter.join(texts))
    nested = _braces(delimiter.join(map(_braces, texts)))
    forms = (every, "{}", "{NULL}", nested, f"[-1:{len(texts) - 2}]={every}")
    return forms[number] if 0 <= number < len(forms) else None


def _braces(text: str) -> str:
    return f"{{{text}}}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'

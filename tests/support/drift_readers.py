"""What a change of the database really breaks for readers: rows of one side against the types of the other.

The types are generated, rows are read as the generated code reads them, and pydantic and the TypeScript compiler say
whether the one are of the other: what `pgscribe verify` does, within a transaction.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from msgspec.structs import replace
from psycopg import sql

from generator.pipeline.making import generate
from generator.pipeline.verifying import subjects
from generator.verify.client import Client
from generator.verify.compiler import Values
from generator.verify.facts import Subject, Violation, Violations, row_key
from generator.verify.models import RowCheck
from generator.verify.package import imported, member
from generator.verify.shapes import Columns
from tests.support.drift_truth import MOST_ROWS
from tests.support.verify import project_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    import psycopg
    from pydantic import BaseModel

    from generator.model.catalog import Database, Schema
    from generator.model.types import QualifiedName
    from tests.support.drift_truth import Write


class Types(NamedTuple):
    """What was generated of a part of a database, and where."""

    folder: Path
    model: Database
    subjects: Mapping[QualifiedName, Subject]


class Held(NamedTuple):
    """Rows that the models refuse, and for the compiler the values of those that they take."""

    refused: list[Violation]
    values: list[Values]


def types_of(folder: Path, database: Database, names: Collection[QualifiedName]) -> Types:
    """Generate the types of these relations, and of all that they are made of."""
    part = replace(database, schemas=tuple(_part(each, names) for each in database.schemas))
    generate(project_in(folder), part, ["pydantic", "typescript"])
    return Types(folder, part, {each.name: each for each in subjects(part)})


def _part(schema: Schema, names: Collection[QualifiedName]) -> Schema:
    there = {name.name for name in names if name.schema == schema.name}
    kept = (replace(each, foreign_keys=()) for each in schema.relations if each.name in there)
    return replace(schema, relations=tuple(kept), routines=(), sequences=())


def held(connection: psycopg.Connection[Any], types: Types) -> Held:
    """Hold rows that are there against the types."""
    return _held(connection, types, {name: [_rows_of(name)] for name in types.subjects})


def held_after(connection: psycopg.Connection[Any], types: Types, writes: Iterable[Write]) -> Held:
    """Hold the row that each write leaves against them."""
    queries: dict[QualifiedName, list[sql.Composable]] = {}
    for write in writes:
        queries.setdefault(write.relation, []).append(write.statement)
    return _held(connection, types, queries)


def _rows_of(name: QualifiedName) -> sql.Composable:
    return sql.SQL("SELECT t.* FROM {} AS t LIMIT {}").format(sql.SQL(name.sql), MOST_ROWS)


def _held(
    connection: psycopg.Connection[Any],
    types: Types,
    queries: Mapping[QualifiedName, Iterable[sql.Composable]],
) -> Held:
    folder = types.folder / "output/models"
    found, values = Violations(), []
    with imported(folder) as package:
        codec: Any = member(package, folder, "codec")
        connection.execute("SAVEPOINT reading")
        connection.execute(codec.TRANSACTION_SETTINGS)
        codec.Codec.read(connection).register(connection)
        for name, every in queries.items():
            subject = types.subjects[name]
            model = member(package, folder, subject.package, subject.row)
            check = RowCheck(subject, cast("type[BaseModel]", model), None, found)
            columns = Columns(subject.listed)
            for row in _rows(connection, every):
                # A column that is new is told as such, and isn't read by who doesn't ask for it.
                known = {column: row[column] for column in row.keys() & set(subject.columns)}
                key = partial(row_key, subject.key, known, 0)
                if (json := check.check(known, key)) is not None:
                    columns.add(json, key)
            values.append(_values(types, subject, columns))
        connection.execute("ROLLBACK TO reading")
    return Held(list(found), values)


def _values(types: Types, subject: Subject, columns: Columns) -> Values:
    return Values(
        subject=subject,
        wire="api",
        types=types.folder / "output/typescript",
        columns=columns,
        names=subject.columns,
        client=Client(types.model, {}, {}),
    )


def _rows(
    connection: psycopg.Connection[Any], queries: Iterable[sql.Composable]
) -> Iterator[dict[str, Any]]:
    """The rows that each query gives; what it writes doesn't stay."""
    for query in queries:
        connection.execute("SAVEPOINT one")
        cursor = connection.cursor()
        cursor.execute(query.as_string(connection).encode())
        names = [column.name for column in cursor.description or ()]
        yield from [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
        connection.execute("ROLLBACK TO one")

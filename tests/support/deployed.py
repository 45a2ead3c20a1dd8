"""Databases that are there to be read: the demo, and one for each folder of tests/cases."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from generator.introspect import introspect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from _pytest.mark import ParameterSet

    from generator.embedded import Server
    from generator.model.catalog import Column, Database, Relation, Schema

_HOME: Final = Path(__file__).parents[1]
_DEMO: Final = _HOME.parent / "generator" / "demo" / "thorbis"
NAMES: Final = ("thorbis", *sorted(path.name for path in (_HOME / "cases").iterdir()))


TELLING: Final = frozenset(
    {"thorbis", "composites-and-ranges", "hostile-text", "names", "partitions", "types"}
)
"""Of these there is most to get wrong."""


def few(names: Iterable[str] = NAMES) -> list[ParameterSet]:
    """As parameters of a test that takes seconds for each: some for `make test`, the others for `make soak`."""
    marks = {True: (), False: (pytest.mark.soak,)}
    return [pytest.param(name, marks=marks[name in TELLING]) for name in names]


def sources(name: str) -> list[Path]:
    """The files of SQL that make this database."""
    if name == "thorbis":
        return sorted(_DEMO.glob("*.sql"))
    return [_HOME / "cases" / name / "schema.sql"]


def runs_on(name: str, server: Server) -> bool:
    minimum = _HOME / "cases" / name / "min_version"
    return not minimum.exists() or server.version >= int(minimum.read_text("utf-8"))


def deploy(name: str, server: Server, shared_database: Callable[..., str]) -> str:
    """The DSN of this database on this server; skips where the server is too old for it."""
    if not runs_on(name, server):
        pytest.skip(f"{name} needs a newer server than {server.version}")
    return shared_database(server, *sources(name))


@cache
def model(dsn: str) -> Database:
    """The model of a database that doesn't change, read once."""
    return introspect(dsn)


def schema_named(database: Database, name: str) -> Schema:
    return next(schema for schema in database.schemas if schema.name == name)


def relation_named(database: Database, name: str) -> Relation:
    """By its bare name, for databases in which that is unique."""
    (found,) = [
        relation
        for schema in database.schemas
        for relation in schema.relations
        if relation.name == name
    ]
    return found


def column_named(relation: Relation, name: str) -> Column:
    return next(column for column in relation.columns if column.name == name)

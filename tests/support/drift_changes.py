"""Changes of Thorbis as DDL, with what has to be found: tests/drift/changes.sql, read and applied.

    -- title of the change
    DDL;
    --= DDL that is there before and after
    --> kind subject LETTERS
    --< kind subject LETTERS

``>`` is what is found when the DDL is applied, ``<`` what is found when it is taken back. The letters are what it
means for Row, Insert, Update and the API: breaking, warning, safe, or ``-`` for nobody.
"""

from __future__ import annotations

import contextlib
import re
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import psycopg

from generator.drift.kinds import CONSUMERS
from generator.introspect.assemble import assemble
from generator.introspect.read import statement
from generator.introspect.rows import QUERIES, Rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.catalog import Database
    from generator.report import Finding

_FILE: Final = Path(__file__).parents[1] / "drift/changes.sql"
_TITLE: Final = re.compile(r"^-- (.+)$", re.MULTILINE)


class Told(NamedTuple):
    """A finding in short."""

    kind: str
    subject: str
    letters: str


class Row(NamedTuple):
    """A change, and what is found of it there and back."""

    title: str
    given: str
    ddl: str
    there: tuple[Told, ...]
    back: tuple[Told, ...]


@cache
def rows() -> tuple[Row, ...]:
    """All changes of the file."""
    parts = _TITLE.split(_FILE.read_text("utf-8"))
    return tuple(_row(*pair) for pair in zip(parts[1::2], parts[2::2], strict=True))


def _row(title: str, text: str) -> Row:
    lines = text.strip().splitlines()
    marked = {mark: [x[4:] for x in lines if x.startswith(f"--{mark} ")] for mark in "=<>"}
    ddl = "\n".join(line for line in lines if not line.startswith("--"))
    there, back = (tuple(map(_told, marked[mark])) for mark in "><")
    return Row(title, "\n".join(marked["="]), ddl, there, back)


def _told(line: str) -> Told:
    kind, _, rest = line.partition(" ")
    subject, _, letters = rest.rpartition(" ")
    return Told(kind, subject, letters)


def told(findings: tuple[Finding, ...]) -> list[Told]:
    """The findings in short."""
    return [Told(each.rule, each.subject, _letters(each)) for each in findings]


def _letters(finding: Finding) -> str:
    impacts = {effect.consumer: effect.impact[0].upper() for effect in finding.effects}
    return "".join(impacts.get(consumer, "-") for consumer in CONSUMERS)


@contextlib.contextmanager
def changing(dsn: str) -> Iterator[psycopg.Connection[Any]]:
    """A transaction that is never committed: what is changed in it nobody else sees."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("BEGIN")
        yield connection
        connection.execute("ROLLBACK")


def read_within(connection: psycopg.Connection[Any]) -> Database:
    """The model as the transaction sees it: the queries of the introspection, without its own transaction."""
    connection.execute("SAVEPOINT reading")
    answers = {name: connection.execute(statement(name).encode()).fetchall() for name in QUERIES}
    database = assemble(Rows({name: partial(list, answer) for name, answer in answers.items()}))
    # The reading sets a search path and limits of its own.
    connection.execute("ROLLBACK TO reading")
    return database

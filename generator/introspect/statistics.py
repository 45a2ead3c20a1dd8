"""Sizes and use of tables, indexes and sequences, on request. They are no structure, so no model holds them."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import Struct

from generator.errors import IntrospectionError
from generator.introspect.read import BEGIN, connect, statement
from generator.redaction import redact


class TableStatistics(Struct, frozen=True, array_like=True):
    """What the server counts about a table or materialized view.

    ``rows`` is the estimate of the last ANALYZE, None before the first; a partitioned table has those of its
    partitions in it. ``bytes`` include indexes and out-of-line storage. Scans count from the last reset.
    """

    schema: str
    name: str
    rows: int | None
    bytes: int
    index_bytes: int
    sequential_scans: int
    index_scans: int


class IndexScans(Struct, frozen=True, array_like=True):
    """How often an index was used since the last reset; a partitioned one as often as its parts."""

    schema: str
    name: str
    scans: int


class SequenceUse(Struct, frozen=True, array_like=True):
    """Which share of the numbers that a column can be given has been; 0 where the role can't read it."""

    schema: str
    relation: str
    column: str
    share: float


class Use(Struct, frozen=True):
    """How tables, indexes and sequences are used."""

    tables: list[TableStatistics]
    indexes: list[IndexScans]
    sequences: list[SequenceUse]


def read_statistics(dsn: str) -> list[TableStatistics]:
    """The statistics of every user table, sorted by name. Raises ConnectionFailed, IntrospectionError."""
    (tables,) = _read(dsn, "statistics")
    return msgspec.convert(tables, list[TableStatistics])


def read_use(dsn: str) -> Use:
    """The use of all that is the users', each sorted by name. Raises ConnectionFailed, IntrospectionError."""
    tables, indexes, sequences = _read(dsn, "statistics", "index_scans", "sequence_use")
    return Use(
        msgspec.convert(tables, list[TableStatistics]),
        msgspec.convert(indexes, list[IndexScans]),
        msgspec.convert(sequences, list[SequenceUse]),
    )


def _read(dsn: str, *queries: str) -> list[list[Any]]:
    """The rows of each of these queries, in one transaction."""
    import psycopg

    with connect(dsn) as connection:
        try:
            with connection.pipeline():
                connection.execute(BEGIN)
                connection.execute(statement("settings"))
                cursors = [connection.execute(statement(query)) for query in queries]
                connection.execute("COMMIT")
        except psycopg.Error as error:
            raise IntrospectionError(f"cannot read statistics: {redact(str(error))}") from None
        return [cursor.fetchall() for cursor in cursors]

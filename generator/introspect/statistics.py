"""Sizes and use of tables, on request. They are no structure, so no model holds them."""

from __future__ import annotations

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


def read_statistics(dsn: str) -> list[TableStatistics]:
    """The statistics of every user table, sorted by name. Raises ConnectionFailed, IntrospectionError."""
    import psycopg

    with connect(dsn) as connection:
        try:
            with connection.pipeline():
                connection.execute(BEGIN)
                connection.execute(statement("settings"))
                cursor = connection.execute(statement("statistics"))
                connection.execute("COMMIT")
        except psycopg.Error as error:
            raise IntrospectionError(f"cannot read statistics: {redact(str(error))}") from None
        return msgspec.convert(cursor.fetchall(), list[TableStatistics])

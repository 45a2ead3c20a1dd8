"""Rows of a database: one read-only transaction, a server-side cursor for each relation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from generator.escape import one_line
from generator.model.types import QualifiedName
from generator.redaction import redact
from generator.verify.facts import Note, Subject

if TYPE_CHECKING:
    import psycopg

_BATCH: Final = 500
# Of this transaction alone; a pooler in transaction mode refuses start-up options. Between two
# statements rows are checked, and another process may read them.
_SETTINGS: Final = """
SELECT pg_catalog.set_config('lock_timeout', '10s', true),
    pg_catalog.set_config('statement_timeout', '5min', true),
    pg_catalog.set_config('idle_in_transaction_session_timeout', '30min', true),
    pg_catalog.set_config('row_security', 'on', true)"""
_REACHED: Final = """
SELECT c.oid IS NOT NULL, n.oid IS NOT NULL,
    pg_catalog.has_schema_privilege(n.oid, 'USAGE'),
    pg_catalog.has_table_privilege(c.oid, 'SELECT') OR NOT EXISTS (
        SELECT FROM pg_catalog.pg_attribute AS a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            AND NOT pg_catalog.has_column_privilege(c.oid, a.attnum, 'SELECT')
    ),
    pg_catalog.row_security_active(c.oid), current_user::text
FROM ROWS FROM (
    pg_catalog.unnest(%s::text[]), pg_catalog.unnest(%s::text[])
) WITH ORDINALITY AS wanted (schema, name, place)
LEFT JOIN pg_catalog.pg_namespace AS n ON n.nspname = wanted.schema
LEFT JOIN pg_catalog.pg_class AS c ON c.relnamespace = n.oid AND c.relname = wanted.name
    AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
ORDER BY wanted.place"""


Row = tuple[Any, ...]


class Undecoded(Exception):
    """What came from the server is no value to a loader; the message is one line."""


class Reach:
    """Which relations can be read, and of which only a part may be seen."""

    def __init__(self) -> None:
        self.readable: list[Subject] = []
        self.gone: list[Subject] = []
        self.unread: list[Note] = []
        self.hidden: list[Note] = []


@contextmanager
def transaction(connection: psycopg.Connection[Any]) -> Iterator[None]:
    """Open a read-only transaction that sees one state of the database."""
    import psycopg

    connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
    connection.read_only = True
    with connection.transaction():
        connection.execute(_SETTINGS)
        yield


def reach(connection: psycopg.Connection[Any], subjects: Sequence[Subject]) -> Reach:
    """Ask what the role may read, before anything is read."""
    found = Reach()
    names = [each.name for each in subjects]
    rows = connection.execute(_REACHED, ([n.schema for n in names], [n.name for n in names]))
    for subject, row in zip(subjects, rows.fetchall(), strict=True):
        there, schema_there, usage, select, hides, role = row
        label = str(subject.name)
        if schema_there and not usage:
            reason = f"the role {role} has no USAGE on the schema {subject.name.schema}"
            found.unread.append(Note(relation=label, reason=reason))
        elif not there:
            found.gone.append(subject)
        elif not select:
            reason = f"the role {role} has no SELECT on all of its columns"
            found.unread.append(Note(relation=label, reason=reason))
        else:
            found.readable.append(subject)
            if hides:
                reason = f"row-level security may hide rows from the role {role}"
                found.hidden.append(Note(relation=label, reason=reason))
    return found


@contextmanager
def opened(
    connection: psycopg.Connection[Any], name: QualifiedName, limit: int | None, *, adapted: bool
) -> Iterator[tuple[list[str], Callable[[], list[Row]]]]:
    r"""Give the columns of a relation, and what fetches the next rows until there are none.

    The values are there only if the connection is ``adapted``: what isn't can't read all of them.
    The last value of each row is the row as JSON text (``to_json``, what PostgREST sends: unlike
    ``to_jsonb`` it lets the ``\u0000`` pass that a json column may hold). An error undoes no more
    than this reading.
    """
    from psycopg.rows import tuple_row

    # `AS t` alone could be taken for a column t, `t.*` can't ("Using Composite Types in Queries").
    source = f"FROM {name.sql} AS t"
    values = "t.*, " if adapted else ""
    query = f"SELECT {values}pg_catalog.to_json(t.*)::text {source}"
    if limit is not None:
        query += f" LIMIT {limit}"
    with (
        connection.transaction(),
        connection.cursor(name="pgscribe", row_factory=tuple_row) as cursor,
    ):
        described = connection.execute(f"SELECT t.* {source} LIMIT 0").description or ()
        cursor.execute(query)
        yield [column.name for column in described], lambda: _fetched(cursor)


def _fetched(cursor: psycopg.ServerCursor[Row]) -> list[Row]:
    import psycopg

    try:
        return cursor.fetchmany(_BATCH)
    except psycopg.Error as error:
        # The server's errors have a state; a loader's haven't.
        if error.sqlstate or isinstance(error, psycopg.OperationalError):
            raise
        raise Undecoded(told(error)) from None
    except ValueError as error:
        raise Undecoded(told(error)) from None


def told(error: Exception) -> str:
    """What an error says, on one line and without a password."""
    return one_line(redact(str(error)).partition("\nCONTEXT")[0])


def nothing_read(connection: psycopg.Connection[Any], found: Reach) -> str:
    """Why none of the relations can be read, and what mends it."""
    database = connection.info.dbname
    if not found.unread:
        return (
            f"database {database!r} has none of the {len(found.gone)} relations that the files "
            "describe; is it the right one?"
        )
    role = connection.info.user
    return (
        f"the role {role!r} can read none of the {len(found.unread)} relations: "
        f"{found.unread[0].reason}; let their owner GRANT USAGE on the schemas and SELECT on the tables"
    )

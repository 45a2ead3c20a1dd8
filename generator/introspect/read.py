"""The one place that talks to the server for the model: all queries of sql/ in one transaction and one pipeline."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from functools import cache
from importlib.resources import files
from threading import Thread
from typing import TYPE_CHECKING, Any, Final, cast

import msgspec

from generator.errors import ConnectionFailed, EmptyDatabase, IntrospectionError
from generator.introspect.refusals import refused, unreadable
from generator.introspect.rows import QUERIES, ChangeRow, Rows
from generator.introspect.torn import TornReading, changed, lost
from generator.redaction import redact

if TYPE_CHECKING:
    import psycopg

    from generator.model.catalog import Database

_SQL: Final = files("generator.introspect") / "sql"
BEGIN: Final = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_MINIMUM_VERSION: Final = 150000
_SLOWEST: Final = frozenset({"columns", "indexes", "constraints", "views"})
_ATTEMPTS: Final = 5
_PAUSE_SECONDS: Final = 0.2
_TURN_SECONDS: Final = 0.001


def introspect(dsn: str) -> Database:
    """Read the database that ``dsn`` names (a libpq connection string or URI; empty for PG* variables).

    One connection, one transaction (repeatable read, read only), 20 statements however large the schema is. Reads
    again when DDL was committed meanwhile. Raises ConnectionFailed when there is no connection, IntrospectionError
    when there is nothing to read, the server is too old, or the schema doesn't stand still.
    """
    with connect(dsn) as connection:
        return read(connection)


def introspect_unless(dsn: str, known: Callable[[], str]) -> tuple[Database | None, str]:
    """Read as ``introspect`` does, and give the digest of the server's rows too; None when that is ``known``.

    Known rows were a whole reading once, so that they needn't be asked whether they are torn. ``known`` is called while
    the server works.
    """
    with connect(dsn) as connection:
        return _read(connection, known)


@contextmanager
def connect(dsn: str) -> Iterator[psycopg.Connection[Any]]:
    """A connection that works through a pooler in transaction mode: no start-up options, no prepared statements."""
    import psycopg

    try:
        connection = psycopg.connect(
            dsn, autocommit=True, prepare_threshold=None, client_encoding="utf8", **_defaults(dsn)
        )
    except (psycopg.Error, UnicodeError) as error:
        raise ConnectionFailed(refused(dsn, error)) from None
    try:
        yield connection
    finally:
        connection.close()


def _defaults(dsn: str) -> dict[str, Any]:
    import psycopg.conninfo

    try:
        given = psycopg.conninfo.conninfo_to_dict(dsn)
    except psycopg.ProgrammingError as error:
        raise ConnectionFailed(unreadable(dsn, error)) from None
    return {} if "connect_timeout" in given else {"connect_timeout": 10}


def read(connection: psycopg.Connection[Any]) -> Database:
    """Read the model over an open connection in autocommit mode; see ``introspect``."""
    database, _ = _read(connection, str)
    return cast("Database", database)  # None is for rows that are known


def _read(
    connection: psycopg.Connection[Any], known: Callable[[], str]
) -> tuple[Database | None, str]:
    for attempt in range(_ATTEMPTS):
        if attempt:
            time.sleep(_PAUSE_SECONDS * attempt)
        reading = _attempt(connection, known)
        if reading is not None:
            database, _ = reading
            if database is not None and not database.schemas:
                raise EmptyDatabase(_nothing(connection))
            return reading
    raise IntrospectionError(
        f"the schema changed during each of {_ATTEMPTS} readings; run again when migrations are done"
    )


def _attempt(
    connection: psycopg.Connection[Any], known: Callable[[], str]
) -> tuple[Database | None, str] | None:
    """One reading; None when it was torn by DDL that was committed meanwhile."""
    import psycopg

    with _at_speed():
        try:
            with _reading(connection) as rows:
                before = known()
                version = rows.settings[0].version
                if version < _MINIMUM_VERSION:
                    raise IntrospectionError(
                        f"the server is PostgreSQL {version // 10000}; pgscribe reads 15 and newer"
                    )
                if before and rows.digest() == before:
                    return None, before
                database = _assembled(rows)
            changes = _changes(connection, rows)
        except (
            psycopg.errors.UndefinedObject,
            psycopg.errors.UndefinedTable,
            psycopg.errors.InternalError_,
            TornReading,
        ):
            return None  # "cache lookup failed": dropped between a row and its pg_get_…()
        except psycopg.Error as error:
            raise IntrospectionError(f"cannot read the catalog: {redact(str(error))}") from None
        except UnicodeDecodeError as error:
            raise IntrospectionError(
                f"a name or comment isn't valid UTF-8 ({error}), as a database with encoding SQL_ASCII "
                "allows: mend that text, or make the database anew with encoding UTF8"
            ) from None
        if lost(rows) or changed(rows, changes):
            return None
        return database, rows.digest()


def _assembled(rows: Rows) -> Database:
    # Rows that are known aren't assembled, and such a run is to be quick.
    from generator.introspect.assemble import assemble

    return assemble(rows)


@contextmanager
def _reading(connection: psycopg.Connection[Any]) -> Iterator[Rows]:
    """The rows of one transaction, which a thread fetches while what came first is worked on."""
    answers: dict[str, Future[list[Any]]] = {name: Future() for name in QUERIES}
    fetching = Thread(target=_fetch, args=(connection, answers), daemon=True)
    fetching.start()
    try:
        yield Rows({name: answer.result for name, answer in answers.items()})
    except BaseException:
        if fetching.is_alive():
            connection.cancel()  # the rest isn't wanted any more
        raise
    finally:
        fetching.join()


def _fetch(connection: psycopg.Connection[Any], answers: Mapping[str, Future[list[Any]]]) -> None:
    """Give every answer its rows, or its error.

    A batch is sent when the one before it has come whole, and that becomes rows while the server works.
    """
    import psycopg

    waiting = dict(answers)
    come: dict[str, psycopg.Cursor[Any]] = {}
    try:
        with connection.pipeline() as pipeline:
            connection.execute(BEGIN)
            for batch in (*_batches(), ()):
                sent = {name: connection.execute(statement(name)) for name in batch}
                for name, cursor in come.items():
                    rows = cursor.fetchall()
                    waiting.pop(name).set_result(rows)
                pipeline.sync()
                come = sent
            connection.execute("COMMIT")
    except Exception as error:  # noqa: BLE001 - whatever it is, who waits for the rows gets it
        for answer in waiting.values():
            answer.set_exception(error)
        with suppress(psycopg.Error):  # a lost connection has nothing to roll back
            connection.rollback()


def _batches() -> list[list[str]]:
    """The queries in order, parted before those that take the server longest."""
    batches: list[list[str]] = [[]]
    for name in QUERIES:
        if name in _SLOWEST:
            batches.append([])
        batches[-1].append(name)
    return batches


def _changes(connection: psycopg.Connection[Any], rows: Rows) -> list[ChangeRow]:
    import psycopg

    with psycopg.RawCursor(connection) as cursor:
        cursor.execute(statement("changes"), [rows.settings[0].snapshot])
        return msgspec.convert(cursor.fetchall(), list[ChangeRow])


@cache
def statement(name: str) -> str:
    """The text of a query in sql/, by the name of its file."""
    return (_SQL / f"{name}.sql").read_text("utf-8")


@contextmanager
def _at_speed() -> Iterator[None]:
    """No garbage collector, and turns of a fifth of the usual 5 ms.

    The collector would walk half a million young tuples again and again, and find nothing. And who fetches must take
    what has come before the socket is full, or the server waits: with the usual turns a fifth of the time is lost.
    """
    enabled, interval = gc.isenabled(), sys.getswitchinterval()
    gc.disable()
    sys.setswitchinterval(_TURN_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
        if enabled:
            gc.enable()


def _nothing(connection: psycopg.Connection[Any]) -> str:
    return (
        f"database {connection.info.dbname!r} has no tables, types or routines outside PostgreSQL's own schemas; "
        "is it the right one? Deploy the schema first, or name another database in the DSN"
    )

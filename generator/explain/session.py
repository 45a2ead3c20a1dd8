"""A transaction in which queries are explained, and one query in it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from generator.errors import ConnectionFailed, IntrospectionError
from generator.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import psycopg

    from generator.model.queries import Query

    Connection = psycopg.Connection[Any]

PREPARED: Final = "pgscribe_query"
_MINIMUM_VERSION: Final = 150000
# For this transaction alone, since a pooler may give the connection to others. How values look is the same for every
# client; where names are looked up stays the role's own, as it is for its queries.
_SETTINGS: Final = """
SELECT
    pg_catalog.set_config('lock_timeout', '10s', true),
    pg_catalog.set_config('statement_timeout', %s, true),
    pg_catalog.set_config('idle_in_transaction_session_timeout', '1min', true),
    pg_catalog.set_config('plan_cache_mode', 'force_generic_plan', true),
    pg_catalog.set_config('DateStyle', 'ISO, YMD', true),
    pg_catalog.set_config('IntervalStyle', 'postgres', true),
    pg_catalog.set_config('TimeZone', 'UTC', true),
    pg_catalog.set_config('bytea_output', 'hex', true),
    pg_catalog.set_config('standard_conforming_strings', 'on', true),
    pg_catalog.set_config('extra_float_digits', '1', true),
    pg_catalog.set_config('quote_all_identifiers', 'off', true)
"""


@contextmanager
def transaction(connection: Connection, *, mode: str, timeout: str) -> Iterator[None]:
    """A transaction that is always rolled back. ``mode`` is READ ONLY or READ WRITE.

    Raises IntrospectionError for what no query is to blame for, ConnectionFailed when the connection is lost.
    """
    import psycopg

    version = connection.info.server_version
    if version < _MINIMUM_VERSION:
        raise IntrospectionError(
            f"the server is PostgreSQL {version // 10000}; pgscribe explains on 15 and newer"
        )
    try:
        connection.execute(f"BEGIN {mode}".encode())
        connection.execute(_SETTINGS, [timeout])
        yield
    except (psycopg.errors.QueryCanceled, psycopg.errors.LockNotAvailable) as error:
        raise IntrospectionError(
            f"cannot explain: {said(error)}; run again when what holds it up is done"
        ) from None
    except psycopg.Error as error:
        lost = ConnectionFailed if connection.broken else IntrospectionError
        raise lost(f"cannot explain: {redact(str(error))}") from None
    finally:
        if not connection.closed:
            connection.rollback()


@contextmanager
def aside(connection: Connection) -> Iterator[None]:
    """Undo what one query did, its locks and its failure included, and go on with the transaction."""
    with connection.transaction(force_rollback=True):
        yield


def alone(connection: Connection, statement: str) -> psycopg.Cursor[Any]:
    """Execute one statement. A text that holds several is refused by the protocol of single ones."""
    return connection.cursor(binary=True).execute(statement.encode(), binary=True)


def answer(connection: Connection, statement: str) -> dict[str, Any]:
    """What an EXPLAIN in JSON says: ``Plan``, and of what was run its times."""
    rows = alone(connection, statement).fetchall()
    found: dict[str, Any] = rows[0][0][0]
    return found


@contextmanager
def prepared(connection: Connection, query: Query) -> Iterator[None]:
    """The query as a prepared statement, which no rollback would remove, so this does.

    Its errors come out of here, as those of what is done with it.
    """
    types = ", ".join(parameter.type for parameter in query.parameters)
    taken = f" ({types})" if types else ""
    made = False
    try:
        with aside(connection):
            alone(connection, f"PREPARE {PREPARED}{taken} AS {query.statement}")
            made = True
            yield
    finally:
        if made and not connection.broken:
            connection.execute(f"DEALLOCATE {PREPARED}".encode())


def execute(values: Sequence[str]) -> str:
    """The statement that runs what is prepared with these values, as SQL."""
    return f"EXECUTE {PREPARED}({', '.join(values)})" if values else f"EXECUTE {PREPARED}"


def said(error: psycopg.Error) -> str:
    """What the server says of a query, on one line."""
    message = " ".join((error.diag.message_primary or str(error)).split())
    hint = " ".join((error.diag.message_hint or "").split())
    return f"{message}; {hint}" if hint else message

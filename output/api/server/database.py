# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""Connections, and transactions that run as their caller."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, TypeVar

import psycopg
from psycopg import AsyncConnection
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool

from .auth import Caller, Misconfigured
from .facts import TABLES
from .models.codec import SESSION_SETTINGS, TRANSACTION_SETTINGS, Codec
from .problems import OutcomeUnknown
from .settings import Settings

Connection = AsyncConnection[TupleRow]
T = TypeVar("T")

_BEGIN_READ: Final = "BEGIN READ ONLY"
_BEGIN_WRITE: Final = "BEGIN"
# A row that is compared and then changed: whoever changes it meanwhile makes this fail with 40001.
_BEGIN_GUARDED: Final = "BEGIN ISOLATION LEVEL REPEATABLE READ"
_IN_THE_WAY: Final = (psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected)
_PAUSE_SECONDS: Final = 0.02
_TIMEOUTS: Final = ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")
# Who owns a table, or has BYPASSRLS, is asked by no policy.
_UNSAFE: Final = """\
SELECT r.rolname::text, r.rolsuper OR r.rolbypassrls, ARRAY(
    SELECT n.nspname || '.' || c.relname FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    WHERE (n.nspname, c.relname) IN (SELECT * FROM unnest(%s::text[], %s::text[]))
        AND pg_catalog.pg_has_role(r.oid, c.relowner, 'USAGE')
    ORDER BY 1)
FROM pg_catalog.pg_roles r WHERE r.rolname = session_user"""
_MISSING: Final = """\
SELECT wanted FROM unnest(%s::text[]) AS wanted
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_roles r WHERE r.rolname = wanted
    AND pg_catalog.pg_has_role(session_user, r.oid, 'MEMBER'))"""


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement with its parameters."""

    text: bytes
    parameters: Sequence[object] = ()


class Database:
    """The pool, and what its connections need to know. Open between `open` and `close`."""

    def __init__(self, settings: Settings) -> None:
        self._settings: Final = settings
        self._codec: Codec | None = None
        milliseconds = [settings.statement_timeout, settings.lock_timeout, settings.statement_timeout]
        # 0 would be no limit.
        self._timeouts: Final = dict(
            zip(_TIMEOUTS, (str(max(1, round(each * 1000))) for each in milliseconds), strict=True)
        )
        self._pool: Final[AsyncConnectionPool[Connection]] = AsyncConnectionPool(
            settings.dsn.get_secret_value(),
            open=False,
            min_size=settings.pool_min,
            max_size=settings.pool_max,
            timeout=settings.pool_timeout,
            kwargs=_connecting(settings),
            configure=self._configure,
            # One that the server has closed is found out before a request gets it.
            check=AsyncConnectionPool.check_connection if settings.pool_check else None,
        )

    async def open(self) -> None:
        """Connect. Raises Misconfigured for a login role that no policy would hold back."""
        await self._pool.open()
        try:
            async with self._pool.connection() as connection:
                await self._refuse_unsafe(connection)
        except BaseException:
            # Or its workers would keep the process alive.
            await self._pool.close()
            raise

    async def close(self) -> None:
        """Wait for requests that still hold a connection, and close all."""
        await self._pool.close()

    async def ready(self) -> bool:
        """Whether a connection can be had and answers."""
        try:
            async with self._pool.connection() as connection:
                await connection.execute("SELECT 1")
        except psycopg.Error:
            return False
        return True

    async def run(
        self, caller: Caller, statements: Sequence[Statement], *, write: bool = False
    ) -> list[list[TupleRow]]:
        """Run statements in one transaction, all sent at once, and return the rows of each.

        They are committed when this returns. Raises psycopg.Error, of which OutcomeUnknown says that
        they may have been committed.
        """

        async def once() -> list[list[TupleRow]]:
            async with (
                self._pool.connection() as connection,
                _rolled_back(connection, committing=write),
            ):
                async with connection.pipeline():
                    await self._begin(connection, caller, _BEGIN_WRITE if write else _BEGIN_READ)
                    cursors = [
                        await connection.execute(each.text, each.parameters) for each in statements
                    ]
                    end = await connection.execute("COMMIT")
                    rows = [await cursor.fetchall() for cursor in cursors]
                _require_commit(end)
            return rows

        return await self._repeat(once)

    async def work(self, caller: Caller, task: Callable[[Connection], Awaitable[T]]) -> T:
        """Run a task in one transaction that sees one state of the database, and return its result.

        It is committed when this returns, and begun anew, task and all, when another transaction was
        in the way. Raises psycopg.Error, and what the task raises.
        """

        async def once() -> T:
            async with self._pool.connection() as connection:
                async with _rolled_back(connection):
                    async with connection.pipeline():
                        await self._begin(connection, caller, _BEGIN_GUARDED)
                    result = await task(connection)
                async with _rolled_back(connection, committing=True):
                    _require_commit(await connection.execute("COMMIT"))
            return result

        return await self._repeat(once)

    async def _begin(self, connection: Connection, caller: Caller, begin: str) -> None:
        values = {"role": caller.role, **caller.settings, **self._timeouts}
        await connection.execute(begin)
        parameters = [part for pair in values.items() for part in pair]
        await connection.execute(_setting(len(values)), parameters)
        if self._settings.pooler:
            await connection.execute(TRANSACTION_SETTINGS)

    async def _repeat(self, once: Callable[[], Awaitable[T]]) -> T:
        for attempt in range(1, self._settings.attempts):
            try:
                return await once()
            except _IN_THE_WAY:
                await asyncio.sleep(_PAUSE_SECONDS * attempt * random.random())  # noqa: S311
        return await once()

    async def _configure(self, connection: Connection) -> None:
        await connection.execute(SESSION_SETTINGS)
        if self._codec is None:
            self._codec = await Codec.read_async(connection)
        self._codec.register(connection)

    async def _refuse_unsafe(self, connection: Connection) -> None:
        cursor = await connection.execute(_UNSAFE, [list(each) for each in zip(*TABLES, strict=True)])
        (login, bypasses, owned), *_ = await cursor.fetchall()
        if bypasses:
            raise Misconfigured(f"the role {login} bypasses row-level security; log in as another")
        if owned:
            raise Misconfigured(
                f"the role {login} owns {owned[0]}, so no policy holds it back; log in as another"
            )
        cursor = await connection.execute(_MISSING, [list(self._settings.roles)])
        if missing := [name for (name,) in await cursor.fetchall()]:
            raise Misconfigured(
                f"{login} can't act as {', '.join(missing)}: GRANT the role to it,"
                " or leave it out of API_ROLES"
            )


def _connecting(settings: Settings) -> dict[str, Any]:
    # What is prepared in one transaction isn't there in the next, which another connection may run.
    return {"autocommit": True} | ({"prepare_threshold": None} if settings.pooler else {})


@cache
def _setting(count: int) -> bytes:
    calls = ", ".join(["pg_catalog.set_config(%s, %s, true)"] * count)
    return f"SELECT {calls}".encode()


@asynccontextmanager
async def _rolled_back(connection: Connection, *, committing: bool = False) -> AsyncIterator[None]:
    """End the transaction that an error, or a caller who hung up, left open.

    Raises OutcomeUnknown when the connection is lost while a COMMIT may be under way.
    """
    try:
        yield
    except BaseException as error:
        if not connection.closed:
            try:
                # Not as a statement: after an error nobody knows which statements are prepared, and
                # this forgets them all.
                await connection.rollback()
            except psycopg.Error:
                await connection.close()
        if committing and connection.closed and isinstance(error, psycopg.Error):
            raise OutcomeUnknown from error
        raise


def _require_commit(cursor: psycopg.AsyncCursor[TupleRow]) -> None:
    # COMMIT of a transaction that had failed is answered by ROLLBACK, and is no error.
    if cursor.statusmessage != "COMMIT":
        raise psycopg.errors.InFailedSqlTransaction("the transaction was rolled back")

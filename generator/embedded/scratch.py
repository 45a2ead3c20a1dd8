"""Databases to deploy scripts into: one of a server of our own, or a new one beside the user's."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.embedded.account import Account
from generator.embedded.binaries import find_psql, runnable
from generator.embedded.psql import Psql
from generator.embedded.server import start
from generator.errors import ConfigError, ConnectionFailed
from generator.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from psycopg import sql

_DATABASE: Final = "ddl"
_OWNER: Final = "pgscribe"
# Before it, who may create roles may also make itself a member of those that run programs on the server's machine.
_ROLES_ARE_SAFE: Final = 16


@contextlib.contextmanager
def deploying_here() -> Iterator[tuple[Psql, str]]:
    """An empty database of a server of our own: psql for it, and its DSN.

    The scripts run as the database's owner, an ordinary role that may create roles where that is
    safe. Raises EmbeddedUnavailable.
    """
    with start(guarded=True) as server:
        dsn = server.create_database(_DATABASE, owner=_OWNER)
        if server.version >= _ROLES_ARE_SAFE:
            # It may hand objects over to a role that it created, as a superuser could.
            server.run_sql(
                "postgres",
                f"ALTER ROLE {_OWNER} CREATEROLE;"
                f"ALTER ROLE {_OWNER} SET createrole_self_grant = 'set, inherit'",
            )
        yield Psql(program=server.folder / "bin/psql", account=Account.find(), dsn=dsn), dsn


@contextlib.contextmanager
def deploying_there(dsn: str) -> Iterator[tuple[Psql, str]]:
    """A new database of the server that ``dsn`` names: psql for it, and its DSN.

    It is dropped in the end; no other database is touched by us. Raises ConnectionFailed, and
    ConfigError when the role may not create databases.
    """
    import psycopg.conninfo

    account = Account.find()
    with _new_database(dsn) as new, _runnable_psql(account) as program:
        parts = psycopg.conninfo.conninfo_to_dict(new)
        password = parts.pop("password", None)
        environ = {
            name: value
            for name, value in os.environ.items()
            if name == "HOME" or name.startswith("PG")
        }
        psql = Psql(
            program=program,
            account=account,
            dsn=psycopg.conninfo.make_conninfo("", **parts),
            environ=environ,
        )
        if password:
            psql = replace(psql, environ={**environ, "PGPASSWORD": str(password)})
        yield psql, new


@contextlib.contextmanager
def _new_database(dsn: str) -> Iterator[str]:
    import psycopg.conninfo
    from psycopg import sql as compose

    name = f"pgscribe_{secrets.token_hex(8)}"
    identifier = compose.Identifier(name)
    try:
        new = psycopg.conninfo.make_conninfo(dsn, dbname=name)
        _execute(dsn, compose.SQL("CREATE DATABASE {}").format(identifier))
    except psycopg.errors.InsufficientPrivilege as error:
        raise ConfigError(
            f"--scratch-dsn: {_told(dsn, error)}; its role needs CREATEDB: a new database is made "
            "there, and dropped in the end"
        ) from None
    except (psycopg.Error, UnicodeError) as error:
        raise ConnectionFailed(f"--scratch-dsn: {_told(dsn, error)}") from None
    drop = compose.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(identifier)
    try:
        yield new
    except BaseException:
        with contextlib.suppress(psycopg.Error):  # what happened before says more
            _execute(dsn, drop)
        raise
    try:
        _execute(dsn, drop)
    except psycopg.Error as error:
        raise ConnectionFailed(f"{name} is left over; drop it: {_told(dsn, error)}") from None


def _execute(dsn: str, statement: sql.Composed) -> None:
    import psycopg

    with psycopg.connect(dsn, autocommit=True, prepare_threshold=None) as connection:
        connection.execute(statement)


def _told(dsn: str, error: Exception) -> str:
    return redact(str(error), [dsn])


@contextlib.contextmanager
def _runnable_psql(account: Account) -> Iterator[Path]:
    found = find_psql()
    folder = account.private_folder()
    try:
        yield runnable(found.parent, folder, account, found.name) / found.name
    finally:
        shutil.rmtree(folder, ignore_errors=True)

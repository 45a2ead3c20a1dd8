"""A server: made, run and ended."""

from __future__ import annotations

import contextlib
import secrets
import socket
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from generator.embedded.account import Account
from generator.embedded.binaries import find_binaries, major_version, refusal, runnable
from generator.errors import SqlFailed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SUPERUSER = "postgres"

_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "shared_buffers": "64MB",
    "max_connections": "50",
    # A script of many tables is one transaction, which locks each of them.
    "max_locks_per_transaction": "1024",
    # Statistics, and so query plans, change only when somebody says ANALYZE.
    "autovacuum": "off",
    "timezone": "UTC",
    # In our error messages the moment and the process are noise.
    "log_line_prefix": "",
}

# Waits for a line or for the end of the pipe. The kernel closes the pipe also when we are killed,
# so the one way out serves all: leaving the context, a crash, kill -9.
_WATCHDOG = """
trap '' INT TERM HUP
exec >/dev/null 2>&1
read -r _
"$0/bin/pg_ctl" stop -D "$0/data" -m immediate
rm -rf "$0"
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A running server; `start` makes it."""

    version: int
    folder: Path
    host: str
    port: int
    password: str = field(repr=False)
    guarded: bool = False

    def dsn(self, dbname: str = "postgres", user: str = SUPERUSER) -> str:
        """Return the URI of a database; of the unix socket, unless TCP was asked for."""
        login, database = quote(user, safe=""), quote(dbname, safe="")
        if self.host.startswith("/"):
            if self.guarded and user == SUPERUSER:
                login = f"{login}:{self.password}"
            return f"postgresql://{login}@{quote(self.host, safe='')}:{self.port}/{database}"
        # The environment may ask every connection for TLS, which this server hasn't got.
        login = f"{login}:{self.password}"
        return f"postgresql://{login}@{self.host}:{self.port}/{database}?sslmode=disable"

    def create_database(self, name: str, owner: str | None = None) -> str:
        """Create an empty database and return its owner's DSN.

        The SQL of strangers belongs to an `owner`: a login role without any privilege, made when
        it doesn't exist. A superuser's SQL could run programs on this machine (COPY … PROGRAM).
        """
        import psycopg
        from psycopg import sql

        user = owner or SUPERUSER
        names = sql.Identifier(name), sql.Identifier(user)
        with psycopg.connect(self.dsn(), autocommit=True) as connection:
            # The superuser is there already, as an owner of a second database may be.
            with contextlib.suppress(psycopg.errors.DuplicateObject):
                role = sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}")
                connection.execute(role.format(names[1], sql.Literal(self.password)))
            connection.execute(sql.SQL("CREATE DATABASE {} OWNER {}").format(*names))
        return self.dsn(name, user)

    def drop_database(self, name: str) -> None:
        """Drop a database together with the connections to it."""
        import psycopg
        from psycopg import sql

        drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
        with psycopg.connect(self.dsn(), autocommit=True) as connection:
            connection.execute(drop)

    def run_sql(self, dbname: str, script: str, user: str = SUPERUSER, origin: str = "SQL") -> None:
        """Run a script of plain SQL: one transaction, unless it says BEGIN and COMMIT itself."""
        import psycopg

        with psycopg.connect(self.dsn(dbname, user), autocommit=True) as connection:
            try:
                # As bytes and without parameters it travels unparsed, however many statements.
                connection.execute(script.encode())
            except psycopg.Error as error:
                position = int(error.diag.statement_position or 0)
                line = f":{script[:position].count(chr(10)) + 1}" if position else ""
                reason = error.diag.message_primary or str(error)
                raise SqlFailed(f"{origin}{line}: {reason}") from error

    def query(self, dbname: str, statement: str) -> list[tuple[Any, ...]]:
        """The rows of one statement."""
        import psycopg

        with psycopg.connect(self.dsn(dbname)) as connection:
            return connection.execute(statement.encode()).fetchall()

    def run_sql_files(self, dbname: str, paths: Iterable[Path], *, user: str = SUPERUSER) -> None:
        """Run files of plain SQL in order, each in a session of its own, as `psql -1 -f` would."""
        for path in paths:
            self.run_sql(dbname, path.read_text("utf-8"), user=user, origin=str(path))


@contextlib.contextmanager
def start(
    *,
    bindir: Path | None = None,
    settings: Mapping[str, str] | None = None,
    tcp: bool = False,
    guarded: bool = False,
) -> Iterator[Server]:
    """Run a server until the context or this process ends, whichever comes first.

    With `tcp` it listens on 127.0.0.1 too, behind a password, and its DSNs say so. `guarded`, the
    superuser needs the password on the socket, too: a script of strangers could become it else.
    """
    account = Account.find()
    bindir = bindir or find_binaries()
    folder = account.private_folder()
    watchdog = account.spawn("/bin/sh", "-c", _WATCHDOG, folder)
    try:
        password = _initialize(bindir, folder, account)
        if guarded:
            _guard(folder / "data/pg_hba.conf")
        port = _launch(folder, account, settings or {}, tcp=tcp)
        yield Server(
            version=major_version(folder / "bin"),
            folder=folder,
            host="127.0.0.1" if tcp else str(folder),
            port=port,
            password=password,
            guarded=guarded,
        )
    finally:
        watchdog.communicate(b"\n")


def _initialize(bindir: Path, folder: Path, account: Account) -> str:
    """Make the server's files in `folder`, and return the superuser's password."""
    (folder / "bin").symlink_to(runnable(bindir, folder, account))
    password, password_file = secrets.token_urlsafe(24), folder / "password"
    password_file.write_text(password)
    account.own(password_file)
    made, output = account.run(
        *(folder / "bin/initdb", "-D", folder / "data", "--username", SUPERUSER),
        # One order and one alphabet everywhere, whatever locales the machine has.
        *("--locale=C", "--encoding=UTF8", "--no-sync"),
        *("--auth-local=trust", "--auth-host=scram-sha-256", "--pwfile", password_file),
    )
    # Scripts run as the account, which could read it.
    password_file.unlink()
    if not made:
        raise refusal(output)
    return password


def _guard(rules: Path) -> None:
    """Ask the superuser for the password on the socket too; the first rule that fits is the one."""
    guard = f"local all {SUPERUSER} scram-sha-256\n"
    rules.write_text(guard + rules.read_text("utf-8"), "utf-8")


def _launch(folder: Path, account: Account, settings: Mapping[str, str], *, tcp: bool) -> int:
    """Start the server, and return its port."""
    data, log = folder / "data", folder / "log"
    port = _free_port() if tcp else 5432
    listen = {"listen_addresses": "127.0.0.1" if tcp else "", "port": str(port)}
    listen["unix_socket_directories"] = str(folder)
    with (data / "postgresql.conf").open("a", encoding="utf-8") as configuration:
        for name, value in (_SETTINGS | dict(settings) | listen).items():
            quoted = value.replace("'", "''")
            configuration.write(f"{name} = '{quoted}'\n")

    started, output = account.run(folder / "bin/pg_ctl", "start", "-D", data, "-l", log)
    if not started:
        raise refusal(log.read_text("utf-8", "replace") if log.exists() else output)
    return port


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])

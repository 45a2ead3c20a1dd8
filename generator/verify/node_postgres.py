"""Rows as the driver of Node reads them, in another process and from the same state of the database."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, cast

from generator.escape import one_line
from generator.model.types import QualifiedName
from generator.redaction import redact
from generator.verify.literals import BigInt, DriverInterval, Instant

if TYPE_CHECKING:
    import psycopg

_SCRIPT: Final = Path(__file__).with_suffix(".mjs")
# Megabytes of V8's young generation, which else takes a hundred for rows that are gone at once; reading takes no
# longer ("--max-semi-space-size" in Node's command-line API).
_BOUNDED: Final = "--max-semi-space-size=2"
_INSTALL: Final = "npm install pg"
_ERROR: Final = re.compile(r"\w*[Ee]rror\b.*: ")
_SETTINGS: Final = (
    "SET LOCAL lock_timeout = '10s'",
    "SET LOCAL statement_timeout = '5min'",
    "SET LOCAL idle_in_transaction_session_timeout = '30min'",
)

Rows = Callable[[QualifiedName], Iterator[dict[str, Any]]]


class DriverFailed(Exception):
    """Node, the driver or the server refused; the message is one line."""


class QueryFailed(DriverFailed):
    """The server refused one query; the others can be asked."""


def missing(folder: Path) -> str:
    """What is missing for this wire in a project's folder, and the mend; empty when nothing is."""
    if shutil.which("node") is None:
        return "node-postgres: there is no Node.js on the PATH; install it"
    parents = (folder.resolve(), *folder.resolve().parents)
    if any((parent / "node_modules" / "pg" / "package.json").is_file() for parent in parents):
        return ""
    return f"node-postgres: there is no package pg in node_modules; {_INSTALL}"


@contextmanager
def reader(
    connection: psycopg.Connection[Any],
    folder: Path,
    limit: int | None,
    parsers: Mapping[str, str],
) -> Iterator[Rows]:
    """Give what reads a relation, within the snapshot of the transaction that ``connection`` is in.

    Raises DriverFailed; reading raises that or QueryFailed.
    """
    start = {"connect": _connect(connection), "parsers": parsers, "begin": _begin(connection)}
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            [shutil.which("node") or "node", _BOUNDED, str(_SCRIPT)],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            encoding="utf-8",
        )
        try:
            pipes = _Pipes(process, errors)
            list(pipes.ask(start))
            yield lambda name: pipes.ask(_query(name, limit))
        finally:
            process.kill()
            process.communicate()


class _Pipes:
    """Questions to the process, and its answers."""

    def __init__(self, process: subprocess.Popen[str], errors: IO[bytes]) -> None:
        self._process = process
        self._questions = cast("IO[str]", process.stdin)
        self._answers = cast("IO[str]", process.stdout)
        self._errors = errors

    def ask(self, question: object) -> Iterator[dict[str, Any]]:
        """Send a line, and give the rows of the answer."""
        try:
            self._questions.write(json.dumps(question) + "\n")
            self._questions.flush()
        except OSError:
            raise DriverFailed(self._said()) from None
        for line in self._answers:
            if line == "\n":
                return
            row = json.loads(line)
            if "error" in row:
                next(self._answers, "")  # the empty line
                raise QueryFailed(one_line(redact(row["error"])))
            yield untagged(row)
        raise DriverFailed(self._said())

    def _said(self) -> str:
        self._process.wait()
        self._errors.seek(0)
        lines = self._errors.read().decode(errors="replace").splitlines()
        told = next(filter(_ERROR.match, lines), "it ended")
        return one_line(redact(told))


def untagged(value: Any) -> Any:
    """What ``node_postgres.mjs`` wrote, as values that ``literal`` knows."""
    if isinstance(value, list):
        return [untagged(each) for each in value]
    if not isinstance(value, dict):
        return value
    ((tag, held),) = value.items()
    return _UNTAG[tag](held)


_UNTAG: Final[Mapping[str, Callable[[Any], Any]]] = {
    "number": lambda held: float(held.replace("Infinity", "inf")),
    "bigint": lambda held: BigInt(int(held)),
    "date": Instant,
    "bytes": bytes,
    "interval": lambda held: DriverInterval({unit: untagged(each) for unit, each in held}),
    "object": lambda held: {key: untagged(each) for key, each in held},
}


def _query(name: QualifiedName, limit: int | None) -> str:
    limited = "" if limit is None else f" LIMIT {limit}"
    return f"SELECT t.* FROM {name.sql} AS t{limited}"  # noqa: S608 - the name is quoted


def _begin(connection: psycopg.Connection[Any]) -> list[str]:
    ((snapshot,),) = connection.execute("SELECT pg_catalog.pg_export_snapshot()").fetchall()
    return [
        "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        f"SET TRANSACTION SNAPSHOT '{snapshot}'",
        *_SETTINGS,
    ]


def _connect(connection: psycopg.Connection[Any]) -> dict[str, Any]:
    """How the driver connects as libpq did; what it must not show goes through a pipe."""
    info = connection.info
    given = {
        "host": info.host or info.hostaddr,
        "port": info.port,
        "user": info.user,
        "database": info.dbname,
        "password": info.password or None,
    }
    return {**given, "ssl": _ssl(info.get_parameters()) if connection.pgconn.ssl_in_use else False}


def _ssl(parameters: Mapping[str, str]) -> dict[str, Any]:
    """As strict as libpq was told to be ("SSL Support", table 34.1)."""
    root = parameters.get("sslrootcert", "")
    strict = parameters.get("sslmode", "").startswith("verify")
    authority = {"ca": Path(root).read_text("utf-8")} if strict and Path(root).is_file() else {}
    return {"rejectUnauthorized": strict, **authority}

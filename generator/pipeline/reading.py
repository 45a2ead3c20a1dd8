"""Where a model comes from: a server, a file, the demo."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec.structs import asdict

from generator import disk
from generator.errors import ConfigError, PgscribeError
from generator.escape import json_document
from generator.model import codec
from generator.redaction import redact
from generator.selection import select, selected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.config import Config
    from generator.embedded import Server
    from generator.model.catalog import Database
    from generator.pipeline.progress import Progress
    from generator.tree import Place

MODEL_PLACE: Final[Place] = ("out", "model.json")
"""The snapshot of the database, which all else is made from."""

DEMO: Final = Path(__file__).parent.parent / "demo/thorbis"
"""The demo database: SQL files in the order of their names, annotations, named queries."""


def read_database(dsn: str, config: Config, progress: Progress) -> Database:
    """The selected part of the database that ``dsn`` names. No error shows its password."""
    from generator.introspect import introspect

    progress.stage("reading the database")
    with redacted(dsn):
        database = introspect(dsn)
    return select(database, config.schemas, config.exclude)


def read_unless(
    dsn: str, config: Config, progress: Progress, known: Callable[[], str]
) -> tuple[Database | None, str]:
    """The same, with the digest of the server's rows; no database when that is ``known``, which is asked meanwhile.

    Of a database with columns to be warned of there is no digest: each run is to tell of them.
    """
    from generator.introspect import introspect_unless

    progress.stage("reading the database")
    with redacted(dsn):
        database, digest = introspect_unless(dsn, known)
    if database is None:
        return None, digest
    from generator.typemap.kinds import unmapped

    database = select(database, config.schemas, config.exclude)
    return database, "" if any(unmapped(database)) else digest


@contextmanager
def redacted(dsn: str) -> Iterator[None]:
    """Let no error of ours that comes out of here show the DSN's password."""
    try:
        yield
    except PgscribeError as error:
        raise type(error)(redact(str(error), [dsn])) from None


def statistics(dsn: str, config: Config) -> bytes:
    """Sizes and use of the selected tables of a database, as JSON. No error shows its password.

    Raises ConfigError when there are tables and the patterns leave none.
    """
    from generator.introspect import read_statistics

    with redacted(dsn):
        found = read_statistics(dsn)
    kept = [row for row in found if selected(row.schema, row.name, config.schemas, config.exclude)]
    if found and not kept:
        raise ConfigError(f"nothing is left to read: {len(found)} tables, and none is selected")
    return json_document([asdict(row) for row in kept])


def read_model(path: Path, config: Config) -> Database:
    """The selected part of a saved model. Raises ModelError, ConfigError when there is none."""
    data = disk.read_file(path)
    if data is None:
        raise ConfigError(f"there is no {path}; make it with `pgscribe generate`")
    database = codec.decode(data, source=str(path))
    return select(database, config.schemas, config.exclude, strict=False)


@contextmanager
def deployed_demo(progress: Progress) -> Iterator[Server]:
    """A server of our own with the demo database, named as its folder. Raises EmbeddedUnavailable."""
    from generator import embedded

    progress.stage("starting a server")
    with embedded.start() as server:
        progress.stage("deploying the demo database")
        server.create_database(DEMO.name)
        server.run_sql_files(DEMO.name, sorted(DEMO.glob("*.sql")))
        yield server

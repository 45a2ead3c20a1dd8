"""What the topics share: the servers, the synthetic databases on them, and their models."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import psycopg
from msgspec import Struct
from psycopg import sql

from generator import embedded
from generator.errors import EmbeddedUnavailable
from tests.benchmarks import synthetic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.embedded import Server

CACHE: Final = Path(__file__).parents[2] / ".cache"
VERSIONS: Final = (18, 15)

_SETTINGS: Final = {
    "shared_buffers": "128MB",  # PostgreSQL's default, which our own servers undercut
    "max_locks_per_transaction": "1024",  # pg_dump locks all tables at once; we need no more locks
}


class Shape(Struct, frozen=True, kw_only=True):
    """A synthetic database: so many tables, in many schemas or all in one."""

    tables: int
    single_schema: bool

    @property
    def name(self) -> str:
        """Of the database, and of its model's file."""
        return f"bench_{self.tables}_{'single' if self.single_schema else 'many'}"

    @property
    def case(self) -> dict[str, str]:
        """How a table of results names it."""
        layout = "public" if self.single_schema else "many"
        return {"tables": f"{self.tables:,}", "schemas": layout}


class Context:
    """Makes what topics ask for, once."""

    def __init__(self, stack: contextlib.ExitStack, sizes: Sequence[int]) -> None:
        self._stack = stack
        self.sizes = tuple(sorted(sizes))
        self._servers: dict[int, Server] = {}
        self._databases: dict[tuple[int, Shape], str] = {}
        self._models: dict[Shape, Path] = {}

    def shapes(self) -> Iterator[Shape]:
        """All databases to measure, small ones first."""
        for tables in self.sizes:
            for single_schema in (False, True):
                yield Shape(tables=tables, single_schema=single_schema)

    def versions(self) -> list[int]:
        """The PostgreSQL versions that this machine can run."""
        return [version for version in VERSIONS if _binaries(version)]

    def binaries(self, version: int) -> Path:
        """The folder with the server's own programs. Raises EmbeddedUnavailable."""
        return embedded.find_binaries(version)

    def server(self, version: int) -> Server:
        """A server of this version. Raises EmbeddedUnavailable."""
        if version not in self._servers:
            self.say(f"starting PostgreSQL {version}")
            started = embedded.start(bindir=self.binaries(version), settings=_SETTINGS)
            self._servers[version] = self._stack.enter_context(started)
        return self._servers[version]

    def database(self, version: int, shape: Shape) -> str:
        """The DSN of such a database, with the statistics that a deployed one has."""
        key = (version, shape)
        if key not in self._databases:
            server = self.server(version)
            self.say(f"PostgreSQL {version}: making {shape.name}")
            self._databases[key] = server.create_database(shape.name)
            fill(self._databases[key], shape.tables, single_schema=shape.single_schema)
        return self._databases[key]

    def model(self, shape: Shape) -> Path:
        """A file with the model of such a database, read from the newest server there is."""
        from generator.introspect import introspect
        from generator.model import codec

        if shape not in self._models:
            database = introspect(self.database(self.versions()[0], shape))
            path = CACHE / "bench" / f"{shape.name}.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(codec.encode(database))
            self._models[shape] = path
        return self._models[shape]

    @staticmethod
    def say(what: str) -> None:
        """Tell who waits what goes on; results go to standard output alone."""
        print(f"  … {what}", file=sys.stderr, flush=True)


def _binaries(version: int) -> Path | None:
    try:
        return embedded.find_binaries(version)
    except EmbeddedUnavailable:
        return None


def fill(dsn: str, tables: int, *, single_schema: bool) -> None:
    """Make so many synthetic tables, and what statistics of the catalog a deployed database has."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        for batch in synthetic.statements(tables, single_schema=single_schema):
            connection.execute(batch.encode())
        # Our servers have no autovacuum, which elsewhere has long been there.
        catalogs = connection.execute(
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND NOT relisshared "
            "AND relnamespace = 'pg_catalog'::regnamespace ORDER BY relname"
        ).fetchall()
        names = sql.SQL(", ").join(sql.Identifier("pg_catalog", name) for (name,) in catalogs)
        connection.execute(sql.SQL("VACUUM ANALYZE {}").format(names))
        connection.execute("CHECKPOINT")

"""Servers and databases for the tests.

`pg15` and `pg18` are one server each for the whole session (of each xdist worker), and `server` is
both in turn. `database` makes a fresh database on any of them, and `shared_database` one that
lives as long as the session, for tests that only read a large one.

`browser` is one headless Chromium for the session; tests/support/browser.py shows its use.
`whole_project` is the demo's whole site and what it was built of, and `plain_project` that of ten
tables that nobody has commented, once for a run.
"""

from __future__ import annotations

import contextlib
import itertools
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import hypothesis
import psycopg
import pytest
from psycopg import sql

from generator import embedded
from generator.errors import EmbeddedUnavailable
from tests.support import plain_site, whole_site
from tests.support.browser import start_browser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.embedded import Server
    from tests.support.browser import Browser

_numbers = itertools.count(1)

# How long an example takes says more of the machine than of the code.
hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.load_profile("patient")


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The user's cache folder stays as it is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


class MakeDatabase(Protocol):
    """Make a database from SQL text and files, in this order, and return its owner's DSN."""

    def __call__(self, server: Server, *sources: str | Path, owner: str | None = None) -> str: ...


def _serve(version: int) -> Iterator[Server]:
    try:
        bindir = embedded.find_binaries(version)
    except EmbeddedUnavailable as error:
        pytest.skip(str(error))
    with embedded.start(bindir=bindir) as server:
        yield server


@pytest.fixture(scope="session")
def pg15() -> Iterator[Server]:
    """PostgreSQL 15, the oldest that is supported."""
    yield from _serve(15)


@pytest.fixture(scope="session")
def pg18() -> Iterator[Server]:
    """PostgreSQL 18, the newest that is supported."""
    yield from _serve(18)


@pytest.fixture(scope="session", params=["pg15", "pg18"])
def server(request: pytest.FixtureRequest) -> Server:
    """Each supported end of the range in turn."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; the tests that need it are skipped where it isn't installed."""
    with start_browser() as running:
        yield running


@pytest.fixture(scope="session")
def whole_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This repository as a project, its site built in ``site``; read it only."""
    return whole_site.once(tmp_path_factory, "whole-project", whole_site.build)


@pytest.fixture(scope="session")
def plain_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of ten plain tables, its site built in ``site``; read it only."""
    return whole_site.once(tmp_path_factory, "plain-project", plain_site.build)


@pytest.fixture
def database() -> Iterator[MakeDatabase]:
    """Fresh databases, dropped after the test together with the roles their SQL created."""
    with contextlib.ExitStack() as stack:

        def make(server: Server, *sources: str | Path, owner: str | None = None) -> str:
            return stack.enter_context(_database(server, sources, owner))

        yield make


@pytest.fixture(scope="session")
def shared_database() -> MakeDatabase:
    """Databases made once a session for each list of sources; read them only."""
    made: dict[tuple[object, ...], str] = {}

    def make(server: Server, *sources: str | Path, owner: str | None = None) -> str:
        key = (server.folder, sources, owner)
        if key not in made:
            # Never dropped: they go with their server, which may go before this fixture.
            made[key] = _create(server, f"test_{next(_numbers)}", sources, owner)
        return made[key]

    return make


@contextlib.contextmanager
def _database(server: Server, sources: tuple[str | Path, ...], owner: str | None) -> Iterator[str]:
    name = f"test_{next(_numbers)}"
    before = _roles(server)
    try:
        dsn = _create(server, name, sources, owner)
        created = _roles(server) - before
        yield dsn
    finally:
        server.drop_database(name)
    with psycopg.connect(server.dsn(), autocommit=True) as connection:
        for role in sorted(created):
            # A role that the test's other databases still use goes with the last of them.
            with contextlib.suppress(psycopg.errors.DependentObjectsStillExist):
                connection.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(sql.Identifier(role)))


def _create(server: Server, name: str, sources: tuple[str | Path, ...], owner: str | None) -> str:
    dsn = server.create_database(name, owner)
    for source in sources:
        user = owner or embedded.SUPERUSER
        if isinstance(source, Path):
            server.run_sql_files(name, [source], user=user)
        else:
            server.run_sql(name, source, user=user)
    return dsn


def _roles(server: Server) -> set[str]:
    with psycopg.connect(server.dsn()) as connection:
        return {name for (name,) in connection.execute("SELECT rolname FROM pg_roles")}

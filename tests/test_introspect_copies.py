"""A copy of a database has the model of the original, byte by byte: OIDs, owners, locales and rows don't show."""

from __future__ import annotations

import re
import subprocess

import psycopg
import pytest
from psycopg import sql

from generator import embedded
from generator.introspect import introspect
from generator.model.codec import encode
from tests.support import deployed

# What a dump doesn't bring back as it was, by PostgreSQL's own rules.
NOT_DUMPED = {
    "comments": "the comment on the database itself: only --create dumps it",
    "inheritance": "the order of columns that a child had before its parent, or before it was attached",
    "postgres-18": "that a NOT NULL which isn't validated is inherited: the child gets one of its own",
}


def model(dsn: str) -> bytes:
    return encode(introspect(dsn))


@pytest.fixture
def copy(server):
    """An empty database made with these words, whose objects get other OIDs than the original's."""
    made = []

    def make(words: str = "") -> str:
        name = f"copy_{len(made)}"
        server.drop_database(name)
        with psycopg.connect(server.dsn(), autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {} " + words).format(sql.Identifier(name)))
        made.append(name)
        # OIDs run on, so that nothing gets the number that it has in the original.
        server.run_sql(
            name, "CREATE SCHEMA noise; CREATE TABLE noise.t (a serial); DROP SCHEMA noise CASCADE"
        )
        return name

    yield make
    for name in made:
        server.drop_database(name)


def dump(server, dsn: str) -> str:
    bindir = embedded.find_binaries(server.version)
    command = [bindir / "pg_dump", "--schema-only", "--dbname", dsn]
    script = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    # Newer minor versions guard the script by a random word, which is meant for psql alone.
    return re.sub(r"^\\.*\n", "", script, flags=re.MULTILINE)


@pytest.mark.parametrize("name", deployed.few(sorted(set(deployed.NAMES) - NOT_DUMPED.keys())))
def test_a_restored_dump_has_the_same_model(server, shared_database, copy, name):
    if not (embedded.find_binaries(server.version) / "pg_dump").exists():
        pytest.skip(f"the binaries of PostgreSQL {server.version} here have no pg_dump")
    dsn = deployed.deploy(name, server, shared_database)
    restored = copy("TEMPLATE template0")
    server.run_sql(restored, dump(server, dsn))
    assert model(server.dsn(restored)).decode() == encode(deployed.model(dsn)).decode()


def test_the_locale_does_not_show(server, shared_database, copy):
    """That of our own servers is C."""
    original = deployed.model(deployed.deploy("thorbis", server, shared_database))
    try:
        made = copy("TEMPLATE template0 LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'")
    except psycopg.errors.WrongObjectType:
        pytest.skip("this machine has no locale C.UTF-8")
    server.run_sql_files(made, deployed.sources("thorbis"))
    assert model(server.dsn(made)) == encode(original)


def test_the_owner_does_not_show(server, shared_database, copy):
    dsn = deployed.deploy("views", server, shared_database)
    made = copy()
    server.run_sql(
        made, "DROP ROLE IF EXISTS test_landlord; CREATE ROLE test_landlord LOGIN SUPERUSER"
    )
    try:
        server.run_sql_files(made, deployed.sources("views"), user="test_landlord")
        assert model(server.dsn(made)) == encode(deployed.model(dsn))
        assert model(server.dsn(made, "test_landlord")) == encode(deployed.model(dsn))
    finally:
        server.run_sql(made, "DROP OWNED BY test_landlord CASCADE; DROP ROLE test_landlord")


@pytest.mark.parametrize("name", ["partitions", "inheritance", "indexes"])
def test_upkeep_does_not_show(server, database, name):
    dsn = database(server, *deployed.sources(name))
    before = model(dsn)
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("SET client_min_messages = error")
        for statement in ("VACUUM FULL", "VACUUM FREEZE", "ANALYZE", "REINDEX SCHEMA pg_catalog"):
            connection.execute(statement)
    assert model(dsn) == before

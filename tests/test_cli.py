from __future__ import annotations

import contextlib
import io
import json
import os
import pty
import re
import shutil
import signal
import socket
import subprocess
import sys
import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import Literal, NamedTuple

import pytest
from msgspec import Struct, field
from typer.testing import CliRunner

from generator import __version__, cli
from generator.cli import check as check_command
from generator.cli import init as init_command
from generator.config import decode_table, load
from generator.model import codec
from generator.pipeline import Drift
from generator.targets import load_targets
from generator.tree import Roots
from tests.support.models import column, database, enum, schema, table

REPOSITORY = Path(cli.__file__).parents[2]
SHOP = database(
    schema(
        "shop",
        enum("state", "open", "closed"),
        table("orders", column("id", "uuid"), column("state", "shop.state"), key=("id",)),
    )
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A project that has a saved model and nothing else."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("PG") or name == "DATABASE_URL"]:
        monkeypatch.delenv(name)
    (tmp_path / "model.json").write_bytes(codec.encode(SHOP))
    return tmp_path


class Result(NamedTuple):
    returncode: int
    stdout: str
    stderr: str


def pgscribe(*arguments: str, **environ: str) -> Result:
    """The command in this process, in the working folder: two seconds less than in its own."""
    streams = [io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2)]
    with (
        pytest.MonkeyPatch.context() as patch,
        contextlib.redirect_stdout(streams[0]),
        contextlib.redirect_stderr(streams[1]),
    ):
        for name, value in environ.items():
            patch.setenv(name, value)
        code = cli.run(arguments)
    for stream in streams:
        stream.flush()
    return Result(code, *(stream.buffer.getvalue().decode() for stream in streams))


def pgscribe_process(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """The command as a user runs it, in the working folder."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)} | environ,
    )


# ---- what every command keeps to ----


def test_help_and_version():
    assert pgscribe("--version").stdout == f"pgscribe {__version__}\n"
    text = pgscribe("--help").stdout
    assert text == pgscribe("-h").stdout
    for name in ("init", "introspect", "generate", "check", "verify", "demo", "targets", "docs"):
        assert re.search(rf"^  {name} ", text, re.MULTILINE)
        assert "Usage: pgscribe " in pgscribe(name, "--help").stdout


@pytest.mark.parametrize("group", [[], ["docs"]])
def test_without_a_command_the_help_is_an_error_that_can_be_read(group):
    result = pgscribe(*group)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == pgscribe(*group, "--help").stdout
    assert result.stderr.count("\n") > 5


def test_help_has_examples_that_run_as_written():
    """Every example line is a command with options that exist."""
    for name in ("introspect", "generate", "check", "verify", "demo"):
        text = pgscribe(name, "--help").stdout
        examples = [
            line.strip() for line in text.splitlines() if line.startswith(f"  pgscribe {name}")
        ]
        assert examples, name
        for example in examples:
            options = re.findall(r"--[a-z-]+", example.partition("|")[0])
            assert all(f"  {option} " in text for option in options), example


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nonsense"], "error: No such command 'nonsense'; see pgscribe --help"),
        (["check", "--nonsense"], "error: No such option: --nonsense"),
        (
            ["generate", "--dsn"],
            "error: Option '--dsn' requires an argument; see pgscribe",
        ),
        (
            ["targets", "more"],
            "error: Got unexpected extra argument(s) (more); see pgscribe targets",
        ),
        (["generate", "typscript"], "error: there is no target 'typscript'; did you mean"),
        (["generate", "--config", "x.toml"], "error: x.toml: No such file or directory"),
        (["generate", "--out", ""], "error: Invalid value for '--out': is empty"),
        (["docs", "serve", "--port", "99999"], "error: Invalid value for '--port': 99999 is not"),
        (["generate"], "error: no database: pass --dsn"),
        (["introspect"], "error: no database: pass --dsn"),
        (["check"], "error: there is no output/model.json; make it with `pgscribe generate`"),
        (["generate", "--from", "no.json"], "error: there is no no.json"),
        (["generate", "--from", "model.json", "--schema", "x"], "error: nothing is left to read"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_an_error_is_one_line_on_stderr_and_exit_code_1(arguments, message):
    result = pgscribe(*arguments)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr.startswith(message), result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["generate", "--dsn", "postgresql://me:hunter2@127.0.0.1:1/shop"],
        ["generate", "--dsn", "postgresql://me:hun/ter2@127.0.0.1:1/shop"],
        ["generate", "postgresql://me:hunter2@127.0.0.1:1/shop"],
        ["introspect", "--dsn", "host=127.0.0.1 port=1 password=hunter2"],
        ["--dsn=postgresql://me:hunter2@h/d", "generate"],
    ],
)
@pytest.mark.usefixtures("folder")
def test_a_password_is_never_printed(arguments):
    result = pgscribe(*arguments)
    assert result.returncode == 1
    assert "hunter2" not in result.stdout + result.stderr
    assert "ter2" not in result.stderr
    assert result.stderr.splitlines()[-1].startswith("error: ")


@pytest.mark.usefixtures("folder")
def test_a_password_from_the_environment_is_never_printed():
    result = pgscribe_process("generate", DATABASE_URL="postgresql://me:hunter2@127.0.0.1:1/shop")
    assert result.returncode == 1
    assert "hunter2" not in result.stderr
    assert "cannot connect" in result.stderr


def test_text_of_the_database_cannot_command_the_terminal(capsys):
    drift = Drift(schema=("\x1b[31m::error:: table x\r\n added", "::stop-commands::x"))
    roots = Roots(out=Path("o"), docs=Path("d"))
    from generator.cli.console import emit_lines

    emit_lines(check_command.report(drift, roots))
    printed = capsys.readouterr().out
    assert "\x1b" not in printed
    assert not any(line.lstrip().startswith("::") for line in printed.splitlines())


# ---- init ----


def test_init_writes_a_file_whose_every_line_is_a_valid_setting(folder):
    result = pgscribe("init")
    assert result.returncode == 0, result.stderr
    path = folder / "pgscribe.toml"
    assert not any(load(folder, None, load_targets()).tables.values())
    assert not any(tomllib.loads(path.read_text()).values())
    setting = re.compile(r"(?:# )?(\[\w+\]|\w+ = .*)")
    lines = [setting.fullmatch(line) for line in path.read_text().splitlines()]
    path.write_text("\n".join(match.group(1) for match in lines if match))
    with_all = load(folder, None, load_targets())
    assert with_all.title == "Shop"
    assert "typescript" in with_all.tables


class Optional(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of somebody's target, none of them set."""

    needed: str
    number: Literal["string", "number"] | None = None
    names: tuple[str, ...] | None = None
    limit: int | None = None
    by_name: dict[str, str] | None = None
    flags: list[bool] = field(default_factory=list)


def test_init_any_line_may_be_uncommented(folder):
    """Each setting by itself, and each option of a target in its table."""
    own = SimpleNamespace(NAME="own", SUMMARY="Own", OPTIONS=Optional)
    known = {**load_targets(), "own": own}
    table = ""
    for line in init_command.text(known.values()).splitlines():
        uncommented = line.removeprefix("# ")
        if uncommented.startswith("["):
            table = uncommented
        if not re.match(r"\w+ = ", uncommented):
            continue
        needed = 'needed = "x"' if table == "[own]" and "needed" not in line else ""
        (folder / "pgscribe.toml").write_text(f"{table}\n{uncommented}\n{needed}")
        config = load(folder, None, known)
        for name in config.tables:
            decode_table(config, name, known[name].OPTIONS)
    assert table == "[own]"


def test_init_any_line_may_be_uncommented_in_place(folder):
    known = load_targets()
    lines = init_command.text(known.values()).splitlines()
    for number, line in enumerate(lines):
        if not re.match(r"# \w+ = ", line):
            continue
        changed = [*lines[:number], line.removeprefix("# "), *lines[number + 1 :]]
        (folder / "pgscribe.toml").write_text("\n".join(changed))
        config = load(folder, None, known)
        for name in config.tables:
            decode_table(config, name, known[name].OPTIONS)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('templates = "nofolder"', "templates: there is no folder nofolder"),
        ('wire = "api"', "pgscribe.toml: the key 'wire' belongs into [typescript]"),
        ('[typescript]\nwire = "x"', "wire: invalid enum value 'x'; it can be "),
    ],
)
def test_a_setting_that_would_do_nothing_is_an_error(folder, text, message):
    (folder / "pgscribe.toml").write_text(text)
    result = pgscribe("generate", "--from", "model.json")
    assert result.returncode == 1
    assert message in result.stderr
    assert not (folder / "output").exists()


def test_init_never_overwrites(folder):
    (folder / "pgscribe.toml").write_text("# mine")
    result = pgscribe("init")
    assert result.returncode == 1
    assert "exists already" in result.stderr
    assert (folder / "pgscribe.toml").read_text() == "# mine"


def test_init_leaves_a_pyproject_with_settings_in_charge(folder):
    (folder / "pyproject.toml").write_text('[tool.pgscribe]\ntitle = "Shop"')
    result = pgscribe("init")
    assert result.returncode == 1
    assert "pyproject.toml [tool.pgscribe] holds settings already" in result.stderr


# ---- generate, check ----


def test_generate_from_a_model_then_check_then_drift(folder):
    made = pgscribe_process("generate", "--from", "model.json", "typescript", "erd")
    assert made.returncode == 0, made.stderr
    assert made.stdout == ""
    assert re.search(r"^\d+ files: \d+ written, 0 unchanged$", made.stderr, re.MULTILINE)
    assert "\x1b" not in made.stderr, "no colours in a pipe"
    assert (folder / "output/typescript/shop.ts").exists()

    (folder / "pgscribe.toml").write_text('targets = ["typescript", "erd"]')
    same = pgscribe("check")
    assert (same.returncode, same.stdout) == (0, "")
    assert "no database was asked" in same.stderr

    (folder / "output/typescript/shop.ts").unlink()
    drift = pgscribe_process("check")
    assert drift.returncode == 2
    assert drift.stdout.splitlines() == [
        "output drift: files aren't what model.json makes",
        "  missing: output/typescript/shop.ts",
    ]
    assert "run `pgscribe generate --from output/model.json`" in drift.stderr

    again = pgscribe("generate", "--from", "output/model.json")
    assert "1 written" in again.stderr
    assert pgscribe("check").returncode == 0


@pytest.mark.usefixtures("folder")
def test_a_target_never_generated_is_one_line():
    assert pgscribe("generate", "--from", "model.json", "typescript").returncode == 0
    drift = pgscribe("check")
    assert drift.returncode == 2
    assert "  never generated: erd" in drift.stdout.splitlines()
    assert "missing" not in drift.stdout
    assert "set targets = […]" in drift.stderr


def test_a_long_list_of_files_is_cut():
    places = tuple(("out", f"{number:03}.ts") for number in range(50))
    lines = check_command.report(Drift(missing=places), Roots(out=Path("o"), docs=Path("d")))
    assert len(lines) == 22
    assert lines[-1] == "  missing: … and 30 more"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has /dev/full")
@pytest.mark.parametrize("argument", ["targets", "--version"])
def test_a_full_disk_behind_stdout_is_one_line(argument):
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "generator", argument],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            cwd=REPOSITORY,
        )
    assert (result.returncode, result.stderr) == (1, "error: output: No space left on device\n")


def test_check_names_schema_drift_with_a_database(folder, pg18, database):
    dsn = database(pg18, "CREATE TABLE t (id int PRIMARY KEY)")
    assert pgscribe("generate", "typescript", "--dsn", dsn).returncode == 0
    (folder / "pgscribe.toml").write_text('targets = ["typescript"]')
    same = pgscribe("check", PGSCRIBE_DSN=dsn)
    assert (same.returncode, same.stdout) == (0, ""), same.stderr
    assert same.stderr.endswith("same\n")
    pg18.run_sql(dsn.rpartition("/")[2], "ALTER TABLE t ADD note text")
    drift = pgscribe("check", DATABASE_URL=dsn)
    assert drift.returncode == 2
    assert drift.stdout.splitlines() == [
        "schema drift: the database isn't what model.json says",
        "  public.t: column note added",
    ]
    assert "run `pgscribe generate` and commit" in drift.stderr


@pytest.mark.parametrize(
    ("made_by", "heading"),
    [
        ("0.0.1", f"toolchain drift: made by pgscribe 0.0.1, this is {__version__}"),
        (__version__, "toolchain drift: a template or a tool changed"),
    ],
)
def test_toolchain_drift_says_what_changed(made_by, heading):
    drift = Drift(toolchain=(("out", "a.ts"),), made_by=made_by)
    lines = check_command.report(drift, Roots(out=Path("o"), docs=Path("d")))
    assert lines == [heading, "  differs: o/a.ts"]


def test_options_reach_the_flow(folder, pg18, database):
    dsn = database(
        pg18,
        "CREATE SCHEMA a; CREATE TABLE a.t (id int); CREATE TABLE a.u (id int);"
        "CREATE TABLE t (id int)",
    )
    result = pgscribe(
        *("generate", "typescript", "--dsn", dsn, "--schema", "a", "--exclude", "a.u"),
        *("--out", "made", "--docs-dir", "pages"),
    )
    assert result.returncode == 0, result.stderr
    made = codec.decode((folder / "made/model.json").read_bytes())
    assert [(s.name, [r.name for r in s.relations]) for s in made.schemas] == [("a", ["t"])]


def test_columns_of_unknown_types_are_named(folder):
    odd = database(schema("s", table("t", column("c", "pg_catalog.pg_lsn_of_tomorrow"))))
    (folder / "odd.json").write_bytes(codec.encode(odd))
    result = pgscribe("generate", "typescript", "--from", "odd.json")
    assert result.returncode == 0
    assert "warning: s.t.c: type pg_lsn_of_tomorrow is passed on as text" in result.stderr


# ---- introspect ----


def test_introspect_writes_where_it_is_told(folder, pg18, database):
    dsn = database(pg18, "CREATE TABLE t (id int)")
    piped = pgscribe("introspect", "--dsn", dsn, "--out", "-")
    assert piped.returncode == 0
    model = codec.decode(piped.stdout.encode())
    assert [schema.name for schema in model.schemas] == ["public"]

    told = pgscribe("introspect", "--dsn", dsn, "--out", "deep/m.json")
    assert "deep/m.json: written" in told.stderr
    assert (folder / "deep/m.json").read_text() == piped.stdout

    assert pgscribe("introspect", "--dsn", dsn).returncode == 0
    assert (folder / "output/model.json").read_text() == piped.stdout
    assert "unchanged" in pgscribe("introspect", "--dsn", dsn).stderr


def test_statistics_are_of_what_is_selected_and_go_where_they_are_told(folder, pg18, database):
    dsn = database(
        pg18,
        "CREATE SCHEMA a; CREATE TABLE a.t (id int); CREATE TABLE a.u (id int);"
        "CREATE TABLE t (id int)",
    )

    def tables(*arguments: str) -> list[str]:
        printed = pgscribe("introspect", "--statistics", "--dsn", dsn, *arguments).stdout
        return [f"{row['schema']}.{row['name']}" for row in json.loads(printed)]

    assert tables() == tables("--out", "-") == ["a.t", "a.u", "public.t"]
    assert tables("--schema", "a") == ["a.t", "a.u"]
    assert tables("--exclude", "a.u", "--exclude", "public") == ["a.t"]
    told = pgscribe("introspect", "--statistics", "--dsn", dsn, "--out", "deep/s.json")
    assert (told.returncode, told.stdout) == (0, "")
    assert "deep/s.json: written" in told.stderr
    assert len(json.loads((folder / "deep/s.json").read_bytes())) == 3
    none = pgscribe("introspect", "--statistics", "--dsn", dsn, "--schema", "b")
    assert none.returncode == 1
    assert "nothing is left to read: 3 tables, and none is selected" in none.stderr


@pytest.mark.usefixtures("folder")
def test_a_closed_pipe_ends_in_silence(pg18, database):
    dsn = database(pg18, "CREATE TABLE t (id int)")
    reader, writer = os.pipe()
    os.close(reader)
    result = subprocess.run(
        [sys.executable, "-m", "generator", "introspect", "--out", "-", "--dsn", dsn],
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
    )
    os.close(writer)
    assert result.returncode == 141, "what a shell reports of SIGPIPE"
    assert result.stderr == "reading the database\n"


# ---- in a terminal ----


def in_a_terminal(*arguments: str, **environ: str) -> str:
    """What the command writes to a terminal of its own."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=os.environ | {"PYTHONPATH": str(REPOSITORY), "TERM": "xterm-256color"} | environ,
    )
    os.close(theirs)
    written = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # the other side is closed
            break
        if not piece:
            break
        written += piece
    process.wait()
    os.close(ours)
    return written.decode()


COLOUR = re.compile(r"\x1b\[(?:\d+;)*(?:3[0-8]|9[0-7])[;m]")


@pytest.mark.usefixtures("folder")
def test_a_terminal_gets_a_bar_and_no_color_is_respected():
    shown = in_a_terminal("generate", "typescript", "--from", "model.json")
    assert "rendering" in shown
    assert COLOUR.search(shown)
    again = ("generate", "typescript", "--from", "model.json", "--out", "other")
    plain = in_a_terminal(*again, NO_COLOR="1")
    assert "rendering" in plain
    assert not COLOUR.search(plain)


@pytest.mark.usefixtures("folder")
def test_ctrl_c_ends_without_a_traceback():
    """A server that takes the connection and never answers, and a user who gives up."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        port = silent.getsockname()[1]
        with (
            subprocess.Popen(
                [sys.executable, "-m", "generator", "introspect"],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=os.environ
                | {
                    "PYTHONPATH": str(REPOSITORY),
                    "DATABASE_URL": f"postgresql://127.0.0.1:{port}/x",
                },
            ) as process,
            silent.accept()[0],
        ):
            process.send_signal(signal.SIGINT)
            _, stderr = process.communicate(timeout=20)
    assert process.returncode == 130
    assert b"Traceback" not in stderr


# ---- demo, docs ----


@pytest.mark.parametrize("file", ["pgscribe.toml", "output/model.json"])
def test_the_demo_overwrites_nobodys_project(folder, file):
    (folder / "output").mkdir()
    (folder / file).write_text("# mine")
    result = pgscribe("demo")
    assert result.returncode == 1
    assert "holds another project, whose output the demo would overwrite" in result.stderr
    assert {path.name for path in folder.rglob("*.*")} == {"model.json", Path(file).name}


def test_the_site_needs_pages(folder):
    result = pgscribe("docs", "build")
    assert result.returncode == 1
    assert "there is no docs/database; make it with `pgscribe generate`" in result.stderr
    assert not (folder / "site").exists()


def test_a_site_that_cannot_be_made_is_one_line(folder):
    assert pgscribe("generate", "--from", "model.json").returncode == 0
    (folder / "site").write_text("a file in its place")
    result = pgscribe("docs", "build")
    assert result.returncode == 1
    assert re.match(r"error: .*site.*: ", result.stderr.splitlines()[-1])


# ---- the rest ----


def test_targets_lists_them_all():
    result = pgscribe("targets")
    assert [line.split()[0] for line in result.stdout.splitlines()] == list(load_targets())


def test_a_target_completes():
    from generator.cli.options import complete_target

    assert complete_target("typ") == ["typescript"]


@pytest.mark.usefixtures("folder")
def test_typers_own_runner_runs_it_too():
    result = CliRunner().invoke(cli.app, ["targets"])
    assert result.exit_code == 0


def test_every_setting_of_init_is_one_that_is_read():
    text = init_command.text(load_targets().values())
    from generator.config import _Keys

    assert set(re.findall(r"^# (\w+) = ", init_command._HEAD, re.MULTILINE)) == set(
        _Keys.__struct_fields__
    )
    for name, target in load_targets().items():
        fields = target.OPTIONS.__struct_fields__
        assert (f"\n[{name}]\n" in text) == bool(fields)


@pytest.mark.parametrize("command", [["--help"], ["check", "--help"], ["targets"]])
def test_what_takes_long_to_import_is_not_imported_at_the_start(command):
    """Start-up time, without a clock."""
    code = (
        "import sys\n"
        "from generator.cli import run\n"
        f"run({command!r})\n"
        "heavy = {'psycopg', 'jinja2', 'pydantic', 'rich', 'datamodel_code_generator', 'mkdocs'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=REPOSITORY
    )
    assert result.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("command", ["pgscribe", "python -m generator"])
def test_both_ways_to_call_it(command):
    program = shutil.which("pgscribe", path=Path(sys.executable).parent)
    if command == "pgscribe" and program is None:
        pytest.skip("the package isn't installed in this environment")
    arguments = [program] if command == "pgscribe" else [sys.executable, "-m", "generator"]
    result = subprocess.run(
        [*arguments, "--version"], capture_output=True, text=True, check=True, cwd=REPOSITORY
    )
    assert result.stdout == f"pgscribe {__version__}\n"

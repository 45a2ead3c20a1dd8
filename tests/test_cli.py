"""What every command keeps to, in pipes and terminals too."""

from __future__ import annotations

import os
import pty
import re
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator import __version__, cli
from generator.targets import load_targets
from tests.support.cli import REPOSITORY, pgscribe, pgscribe_process, project_folder


@pytest.fixture
def folder(tmp_path, monkeypatch):
    return project_folder(tmp_path, monkeypatch)


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
                # Where the tests run in the background, an interrupt is ignored, and that is inherited.
                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
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

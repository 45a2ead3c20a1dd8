"""Commands, options, exit codes and make's targets: each has its place, and each command line can be given."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from typing import Any

import pytest
import typer

from generator import cli
from generator.cli import check, console
from tests.support.guide import PAGES, ROOT, blocks, read, rows, sections

# ---- the command line ----


def walk(command: Any, path: tuple[str, ...]) -> Iterator[tuple[str, Any]]:
    """Every command with its name; a group below the first shows its help and no more."""
    if len(path) == 1 or not hasattr(command, "commands"):
        yield " ".join(path), command
    for name, below in getattr(command, "commands", {}).items():
        yield from walk(below, (*path, name))


CLICK = typer.main.get_command(cli.app)
COMMANDS = dict(walk(CLICK, ("pgscribe",)))


def names_of(command: Any) -> list[str]:
    """The long options, and arguments as the help calls them."""
    return [
        next((o for o in p.opts if o.startswith("--")), p.metavar or p.name) for p in command.params
    ]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_section_with_all_its_options(name):
    found = sections("commands.md")
    assert name in found
    missing = [o for o in names_of(COMMANDS[name]) if f"`{o}" not in found[name]]
    assert missing == []


def test_every_option_is_explained():
    explained = {name.split()[0] for name in rows(read("commands.md"))}
    options = {option for command in COMMANDS.values() for option in names_of(command)}
    assert options - explained - {"--help"} == set()


def test_the_page_names_no_option_that_is_not_there():
    options = {option for command in COMMANDS.values() for option in names_of(command)}
    named = set(re.findall(r"`(--[\w-]+)", read("commands.md")))
    assert named - options - {"--help"} == set()


def command_lines() -> list[tuple[str, str]]:
    """Our command lines in the prose, in blocks and inline, parted where a shell parts them."""
    found = set()
    for path in PAGES:
        text = path.read_text("utf-8")
        lines = [line for block in blocks(text, "console") for line in block.splitlines()]
        typed = [line.removeprefix("$ ") for line in lines if line.startswith("$ ")]
        typed += re.findall(r"`(pgscribe [^`\n]+)`", text)
        for line in typed:
            parts = re.split(r" (?:\||&&|>) ", line)
            found |= {(path.name, part) for part in parts if part.startswith("pgscribe")}
    return sorted(found)


@pytest.mark.parametrize(("source", "line"), command_lines())
def test_every_command_line_can_be_given(source, line):
    words = [word for word in shlex.split(line)[1:] if word not in {"-h", "--help"}]
    command = CLICK
    while words and hasattr(command, "commands"):
        assert words[0] in command.commands, f"{source} names no command"
        command = command.commands[words.pop(0)]
    # Parsed by the command itself, and not run.
    command.make_context("pgscribe", words)


def test_there_are_command_lines_to_try():
    assert len(command_lines()) > 30


@pytest.mark.parametrize("line", ["pgscribe targets", "pgscribe init"])
def test_what_a_command_prints_is_what_the_page_shows(line, tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    (shown,) = (block for block in blocks(read("commands.md"), "console") if f"$ {line}\n" in block)
    assert cli.run(line.split()[1:]) == 0
    printed = capfd.readouterr()
    assert f"$ {line}\n{printed.out}{printed.err}" == shown


# ---- exit codes ----


def test_every_exit_code_is_explained():
    listed = dict(
        re.findall(r"^\| (\d) \| (.+) \|$", sections("ci.md")["Exit codes"], re.MULTILINE)
    )
    promised = re.findall(r"(\d) [a-z]+", (cli.__doc__ or "").partition("Exit codes:")[2])
    assert set(listed) == set(promised) >= {str(cli.ERROR), str(check.DRIFT)}
    assert str(console._PIPE_CLOSED) in sections("ci.md")["Exit codes"]


# ---- make ----


def test_every_target_of_make_is_explained():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    names = re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert names
    explained = rows((ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    assert {f"make {name}" for name in names[1].split()} == {
        name for name in explained if name.startswith("make ")
    }

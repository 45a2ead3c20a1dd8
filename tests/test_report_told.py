"""How the command line tells a report: streams, files, terminals."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from generator.cli import reports
from generator.errors import WriteError
from generator.report.formats import FORMATS, render
from generator.report.formats.text import findings as for_people
from tests.support.cli import REPOSITORY
from tests.support.told import REPORT


def test_text_goes_to_stdout_and_its_summary_to_stderr(capfdbinary):
    reports.tell(REPORT, None)
    told = capfdbinary.readouterr()
    assert told.out.decode() == for_people(REPORT)
    assert told.err == b"2 changes\nrun `pgscribe generate`\n"


def test_formats_go_to_files_and_one_to_stdout(tmp_path, monkeypatch, capfdbinary):
    monkeypatch.chdir(tmp_path)
    wanted = [reports.Wanted(name, tmp_path / f"a/{name}") for name in FORMATS]
    reports.tell(REPORT, [reports.Wanted("github"), *wanted])
    told = capfdbinary.readouterr()
    assert told.out.decode() == render("github", REPORT)
    for name in FORMATS:
        assert (tmp_path / f"a/{name}").read_text("utf-8") == render(name, REPORT)


def test_paths_are_those_of_the_repository(tmp_path, monkeypatch, capfdbinary):
    (tmp_path / "app").mkdir()
    monkeypatch.chdir(tmp_path / "app")
    formats = [reports.Wanted("gitlab")]

    def paths() -> list[str]:
        reports.tell(REPORT, formats)
        issues = json.loads(capfdbinary.readouterr().out)
        return [issue["location"]["path"] for issue in issues]

    own = ["output/model.json", "output/typescript/shop.ts", "output/model.json"]
    assert paths() == own
    (tmp_path / ".git").mkdir()
    assert paths() == [f"app/{path}" for path in own]
    # A worktree has a file there.
    (tmp_path / "app/.git").write_text("gitdir: elsewhere")
    assert paths() == own


def test_a_file_that_can_not_be_written_is_one_line(tmp_path):
    (tmp_path / "a").write_text("")
    with pytest.raises(WriteError, match=r"^[^\n]+$"):
        reports.tell(REPORT, [reports.Wanted("json", tmp_path / "a/b")])


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("json", ("json", None)),
        ("json=a=b.json", ("json", Path("a=b.json"))),
    ],
)
def test_a_format_may_name_a_file(value, wanted):
    assert reports.wanted(value) == wanted


def test_the_shell_completes_formats_and_says_who_reads_them():
    assert [name for name, _ in reports.complete_format("j")] == ["json", "junit"]
    assert dict(reports.complete_format(""))["sarif"] == "code scanning: SARIF 2.1.0"


@pytest.mark.parametrize(
    ("values", "told"),
    [
        (["xml"], "there is no format 'xml'; there are text, json"),
        (["json="], "json= names no file"),
        (["text", "json", "sarif=x"], "text and json both go to stdout; name a file, as json=FILE"),
    ],
)
def test_what_can_not_be_told_is_refused_before_anything_happens(values, told):
    with pytest.raises(typer.BadParameter, match=re.escape(told)):
        reports._parted([reports.wanted(value) for value in values])


SHOW = (
    "from tests.support.told import REPORT; from generator.cli import reports; "
    "reports.tell(REPORT, None)"
)


def shown(**environ: str) -> str:
    """What a terminal of 50 columns receives."""
    outer, inner = pty.openpty()
    env = os.environ | {"PYTHONPATH": str(REPOSITORY), "COLUMNS": "50", "TERM": "xterm"} | environ
    with subprocess.Popen([sys.executable, "-c", SHOW], stdout=inner, stderr=inner, env=env):
        os.close(inner)
        told = b""
        try:
            while part := os.read(outer, 4096):
                told += part
        except OSError:  # Linux tells the end so
            pass
    os.close(outer)
    return told.decode()


def test_a_terminal_gets_colours_unless_it_asked_for_none():
    told = shown(NO_COLOR="")
    assert "\x1b[1;31merror" in told
    assert max(len(line) for line in re.sub(r"\x1b\[[\d;]*m", "", told).splitlines()) <= 50
    assert "\x1b" not in shown(NO_COLOR="1")
    assert "\x1b" not in shown(TERM="dumb")

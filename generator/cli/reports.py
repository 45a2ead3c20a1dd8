"""What `check`, `diff` and `lint` found, told in the formats that `--format` asks for."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple

import typer

from generator.cli.console import emit, say

if TYPE_CHECKING:
    from generator.report import Report

TEXT: Final = "text"


class Wanted(NamedTuple):
    """A format, and the file it goes to; None is stdout."""

    name: str
    file: Path | None = None


def wanted(value: str | Wanted) -> Wanted:
    """``NAME`` or ``NAME=FILE`` of the command line."""
    if isinstance(value, Wanted):  # typer parses what is parsed once more
        return value
    from generator.report.formats import FORMATS

    name, equals, file = value.partition("=")
    if name not in FORMATS:
        raise typer.BadParameter(f"there is no format {name!r}; there are {', '.join(FORMATS)}")
    if equals and not file:
        raise typer.BadParameter(f"{value} names no file; without the = it goes to stdout")
    return Wanted(name, Path(file) if file else None)


def complete_format(incomplete: str) -> list[tuple[str, str]]:
    """The formats whose names begin so and who reads them, for the shell's completion."""
    from generator.report.formats import FORMATS

    return [(name, f.reader) for name, f in FORMATS.items() if name.startswith(incomplete)]


def _parted(given: list[Wanted] | None) -> list[Wanted] | None:
    """Two formats in one stream are none."""
    shown = [each.name for each in given or () if each.file is None]
    if len(shown) > 1:
        both = " and ".join(shown[:2])
        raise typer.BadParameter(f"{both} both go to stdout; name a file, as {shown[1]}=FILE")
    return given


Formats = Annotated[
    list[Wanted] | None,
    typer.Option(
        "--format",
        metavar="NAME[=FILE]",
        parser=wanted,
        callback=_parted,
        autocompletion=complete_format,
        help="text, json, sarif, github, markdown, junit or gitlab, to stdout or a file; may be "
        "given more than once. [text]",
    ),
]


def tell(report: Report, formats: list[Wanted] | None) -> None:
    """Tell the report in each format, and its summary on stderr. Raises WriteError for a file."""
    from generator import disk
    from generator.escape import terminal
    from generator.report.formats import render

    report = _from_root(report)
    for each in formats or [Wanted(TEXT)]:
        if each.file is not None:
            disk.write_file(each.file, render(each.name, report).encode())
        elif each.name == TEXT:
            emit(_for_people(report).encode())
        else:
            emit(render(each.name, report).encode())
    for line in (report.summary, report.mend):
        if line:
            say(terminal(line))


def _from_root(report: Report) -> Report:
    """The report with paths from the repository's root, where CI looks for them, if there is one."""
    from msgspec.structs import replace

    from generator.report.wording import MODEL_PATH

    here = Path.cwd()
    roots = (folder for folder in (here, *here.parents) if (folder / ".git").exists())
    if (root := next(roots, None)) is None:
        return report
    findings = (
        (finding, os.path.relpath(here / (finding.path or MODEL_PATH), root))
        for finding in report.findings
    )
    placed = (replace(finding, path=path.replace(os.sep, "/")) for finding, path in findings)
    return replace(report, findings=tuple(placed))


def _for_people(report: Report) -> str:
    """Colours and a width for a terminal (no-color.org); neither for a pipe, which may be searched."""
    from generator.report.formats import encodable
    from generator.report.formats.text import findings

    if not sys.stdout.isatty():
        return findings(encodable(report))
    colours = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    columns = shutil.get_terminal_size().columns
    return findings(encodable(report), colours=colours, width=columns)

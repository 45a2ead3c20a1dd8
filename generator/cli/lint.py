"""``pgscribe lint``."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from generator.cli import options
from generator.cli.console import Steps, say, warn
from generator.cli.reports import Formats, tell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.lint.acceptance import Accepted

FINDINGS: Final = 2

EXAMPLES: Final = """Exit codes: 0 clean, 1 error, 2 findings.

Examples:

pgscribe lint --dsn postgresql://me@localhost/shop

pgscribe lint --fail-on warning --format sarif=lint.sarif   (without a database: model.json)

pgscribe lint --baseline lint.toml --write-baseline"""


def run(
    model: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="MODEL",
            parser=options.named,
            help="Judge this model.json instead of a database.",
        ),
    ] = None,
    fail_on: Annotated[
        Literal["error", "warning", "info", "never"],
        typer.Option("--fail-on", help="The least that makes the exit code 2."),
    ] = "error",
    statistics: Annotated[
        bool,
        typer.Option(
            "--statistics", help="Also the rules that need what the server counts; needs a DSN."
        ),
    ] = False,
    baseline: Annotated[
        Path | None,
        typer.Option(
            "--baseline",
            metavar="FILE",
            parser=options.named,
            help="Findings that are accepted; else the one of the settings.",
        ),
    ] = None,
    write_baseline: Annotated[
        bool,
        typer.Option("--write-baseline", help="Accept all that is found, and write the baseline."),
    ] = False,
    formats: Formats = None,
    dsn: options.Dsn = None,
    config: options.ConfigFile = None,
    schema: options.Schemas = None,
    exclude: options.Exclude = None,
    out: options.Out = None,
) -> None:
    """Say what a database administrator would say of the schema, and change nothing.

    Judges the database, or model.json when none is named. What each rule means is in the guide.
    """
    from generator.config import find_dsn
    from generator.lint import counted
    from generator.pipeline import linting

    project = options.open_project(config, schemas=schema, exclude=exclude, out=out)
    found = None if model else find_dsn(dsn, project.config, os.environ)
    subject = linting.Subject(dsn=found, model=model, statistics=statistics)
    today = dt.datetime.now().date()  # noqa: DTZ005 - the day where the command runs
    with Steps() as steps:
        if write_baseline:
            place, written, changed = linting.write_baseline(project, subject, baseline, steps)
            ended = [entry for entry in written.accepted if entry.until and entry.until < today]
            count = len(written.accepted) - len(ended)
            say(f"{place}: {'written' if changed else 'unchanged'}, {count} accepted")
            _warn_of(ended, "; mend it, or give it another day")
            return
        linted = linting.lint(project, subject, baseline, today, steps)
    tell(linted.report, formats)
    _warn_of(linted.expired)
    if fail_on != "never" and counted(linted.report.findings, fail_on):
        raise typer.Exit(FINDINGS)


def _warn_of(ended: Iterable[Accepted], mend: str = "") -> None:
    """Say which entries of the baseline accept nothing any more."""
    for entry in ended:
        warn(f"the baseline's {entry.rule} on {entry.object} ended on {entry.until}{mend}")

"""``pgscribe check``."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Annotated, Final, Literal

import typer

from generator.cli import options, reports
from generator.cli.console import Steps

if TYPE_CHECKING:
    from generator.report import Report

DRIFT: Final = 2
BREAKING: Final = 3

EXAMPLES: Final = """Exit codes: 0 same, 1 error, 2 drift, 3 breaking drift.

Examples:

pgscribe check --dsn postgresql://me@localhost/shop

pgscribe check   (without a database: are the files what model.json makes?)

pgscribe check --ddl 'migrations/*.sql' --format github --format sarif=drift.sarif

pgscribe check --fail-on breaking"""

FailOn = Annotated[
    Literal["drift", "breaking"],
    typer.Option("--fail-on", help="What ends in 2 or 3: any drift, or only what breaks somebody."),
]


def run(
    dsn: options.Dsn = None,
    ddl: options.Ddl = None,
    scratch_dsn: options.ScratchDsn = None,
    fail_on: FailOn = "drift",
    formats: reports.Formats = None,
    config: options.ConfigFile = None,
    schema: options.Schemas = None,
    exclude: options.Exclude = None,
    out: options.Out = None,
    docs_dir: options.DocsDir = None,
) -> None:
    """Compare database, model.json and files, and change nothing.

    Schema drift: the database isn't what model.json says. Output drift: a file isn't what
    model.json makes, or is missing or orphaned. Toolchain drift: another version of pgscribe, a
    template, a tool or other settings made it.
    """
    from generator.config import find_dsn
    from generator.pipeline import checking, deploying, reading

    options.require_ddl(ddl, scratch_dsn, dsn=dsn)
    project = options.open_project(
        config, schemas=schema, exclude=exclude, out=out, docs_dir=docs_dir
    )
    with Steps() as steps:
        read = None
        if ddl:
            read = partial(deploying.read_ddl, ddl, project.config, steps, scratch_dsn)
        elif (found := find_dsn(dsn, project.config, os.environ)) is not None:
            read = partial(reading.read_database, found, project.config, steps)
        report = checking.check(project, read, steps)
    reports.tell(report, formats)
    if code := exit_code(report, fail_on):
        raise typer.Exit(code)


def exit_code(report: Report, fail_on: Literal["drift", "breaking"]) -> int:
    """0, or 2 for drift, or 3 when it breaks somebody."""
    from generator.drift import breaking

    if any(breaking(finding) for finding in report.findings):
        return BREAKING
    return DRIFT if report.findings and fail_on == "drift" else 0

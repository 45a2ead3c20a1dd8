"""``pgscribe diff``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Final

import typer

from generator.cli import options
from generator.cli.check import FailOn, exit_code
from generator.cli.console import Steps
from generator.cli.reports import Formats, tell

if TYPE_CHECKING:
    from generator.pipeline.project import Project

EXAMPLES: Final = """Exit codes: 0 same, 1 error, 2 drift, 3 breaking drift.

Examples:

pgscribe diff   (from the saved model.json to the database)

pgscribe diff main   (from model.json of that branch to the database, or to model.json without one)

pgscribe diff v1.2 v1.3 --format markdown

pgscribe diff postgresql://me@localhost/shop --ddl 'migrations/*.sql'"""

_SOURCE: Final = "A model.json, a DSN, a git revision (REV, or REV:PATH), or SQL files ('*.sql')"


def run(
    old: Annotated[
        str | None,
        typer.Argument(
            metavar="[OLD]", parser=options.given, help=f"{_SOURCE}. [the project's model.json]"
        ),
    ] = None,
    new: Annotated[
        str | None,
        typer.Argument(metavar="[NEW]", parser=options.given, help="The same. [the database]"),
    ] = None,
    fail_on: FailOn = "drift",
    formats: Formats = None,
    dsn: options.Dsn = None,
    ddl: options.Ddl = None,
    scratch_dsn: options.ScratchDsn = None,
    config: options.ConfigFile = None,
    schema: options.Schemas = None,
    exclude: options.Exclude = None,
    out: options.Out = None,
) -> None:
    """Tell what changed between two databases, and whom each change breaks.

    Consumers are who reads Row, who writes Insert or Update, and who calls the API. Types are
    compared as they are in code. Names that went and came alike are told as perhaps renamed.
    """
    from generator.pipeline import comparing
    from generator.pipeline.reading import MODEL_PLACE

    _refuse_two_sources(old, new, dsn, ddl, scratch_dsn)
    project = options.open_project(config, schemas=schema, exclude=exclude, out=out)
    before = old or str(project.roots.path(MODEL_PLACE))
    after = ddl or new or _database(project, dsn, given=old is not None)
    with Steps() as steps:
        report = comparing.compare(project, before, after, scratch_dsn, steps)
    tell(report, formats)
    if code := exit_code(report, fail_on):
        raise typer.Exit(code)


def _database(project: Project, dsn: str | None, *, given: bool) -> str:
    """What is compared with: the database, or the saved model where there is none and OLD is something else."""
    from generator.config import find_dsn, require_dsn
    from generator.pipeline.reading import MODEL_PLACE

    if given and find_dsn(dsn, project.config, os.environ) is None:
        return str(project.roots.path(MODEL_PLACE))
    return require_dsn(dsn, project.config, os.environ)


def _refuse_two_sources(
    old: str | None,
    new: str | None,
    dsn: str | None,
    ddl: list[str] | None,
    scratch_dsn: str | None,
) -> None:
    from generator.pipeline.comparing import is_ddl

    named = {"NEW": new, "--dsn": dsn, "--ddl": ddl}
    twice = [name for name, value in named.items() if value]
    if len(twice) > 1:
        raise typer.BadParameter(f"{' and '.join(twice)} are two sources; leave one out")
    deployed = ddl or any(is_ddl(source) for source in (old, new) if source)
    if scratch_dsn is not None and not deployed:
        raise typer.BadParameter("--scratch-dsn is where SQL files are deployed; name some")

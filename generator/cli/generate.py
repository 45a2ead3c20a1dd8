"""``pgscribe generate``."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from generator.cli import options
from generator.cli.console import Steps, say, warn

if TYPE_CHECKING:
    from generator.disk import Written
    from generator.model.catalog import Database

EXAMPLES: Final = """Examples:

pgscribe generate --dsn postgresql://me@localhost/shop

pgscribe generate typescript pydantic --schema app --exclude 'app.tmp_*'

pgscribe generate --from output/model.json   (needs no server)

pgscribe generate --ddl 'migrations/*.sql'   (needs no server of yours)"""

_WARNINGS_SHOWN: Final = 10


def run(
    targets: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[TARGET]...",
            autocompletion=options.complete_target,
            help="What to write; see `pgscribe targets`. All of it when none is named.",
        ),
    ] = None,
    source: Annotated[
        Path | None,
        typer.Option("--from", metavar="MODEL", help="Read this model.json, not a database."),
    ] = None,
    dsn: options.Dsn = None,
    ddl: options.Ddl = None,
    scratch_dsn: options.ScratchDsn = None,
    config: options.ConfigFile = None,
    schema: options.Schemas = None,
    exclude: options.Exclude = None,
    out: options.Out = None,
    docs_dir: options.DocsDir = None,
) -> None:
    """Read the database and write all that is made of it. Only files that differ are touched."""
    from generator.config import require_dsn
    from generator.pipeline.project import wanted
    from generator.pipeline.refreshing import refresh

    options.require_ddl(ddl, scratch_dsn, **{"from": source, "dsn": dsn})
    project = options.open_project(
        config, schemas=schema, exclude=exclude, out=out, docs_dir=docs_dir
    )
    wanted(targets or (), project.targets)
    database: Database | None
    with Steps() as steps:
        if source is None and not ddl:
            found = require_dsn(dsn, project.config, os.environ)
            written, database = refresh(project, found, targets or (), steps)
        else:
            # What they bring along, the usual run imports while the server works, or not at all.
            from generator.pipeline import deploying, making, reading

            if source is not None:
                database = reading.read_model(source, project.config)
            else:
                database = deploying.read_ddl(ddl or (), project.config, steps, scratch_dsn)
            written = making.generate(project, database, targets or (), steps)
    if database is not None:
        warn_of_types(database)
    say(summary(written))


def summary(written: Written) -> str:
    """How much was written, in one line."""
    changes = [f"{len(written.written)} written", f"{written.unchanged} unchanged"]
    if written.deleted:
        changes.append(f"{len(written.deleted)} deleted")
    return f"{len(written.written) + written.unchanged} files: {', '.join(changes)}"


def warn_of_types(database: Database) -> None:
    """Name the columns whose types pgscribe doesn't know and passes on as text."""
    from generator.typemap.kinds import unmapped

    found = list(unmapped(database))
    for column in found[:_WARNINGS_SHOWN]:
        warn(f"{column.relation}.{column.column}: type {column.type.sql} is passed on as text")
    if len(found) > _WARNINGS_SHOWN:
        warn(f"{len(found) - _WARNINGS_SHOWN} more columns of types passed on as text")

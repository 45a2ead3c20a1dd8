"""``pgscribe introspect``."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Final

import typer

from generator.cli import options
from generator.cli.console import Steps, emit, say

EXAMPLES: Final = """Examples:

pgscribe introspect --dsn postgresql://me@localhost/shop

pgscribe introspect --out - | jq '.schemas[].name'

pgscribe introspect --statistics | jq 'max_by(.bytes)'"""


def run(
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            help="Where to write the model; - is stdout. [output/model.json]",
        ),
    ] = None,
    statistics: Annotated[
        bool,
        typer.Option(
            "--statistics",
            help="Print rows (estimated), bytes and scans of each table as JSON instead.",
        ),
    ] = False,
    dsn: options.Dsn = None,
    config: options.ConfigFile = None,
    schema: options.Schemas = None,
    exclude: options.Exclude = None,
) -> None:
    """Read the structure of a database into model.json."""
    from generator import disk, pipeline
    from generator.config import require_dsn
    from generator.model import codec

    project = options.open_project(config, schemas=schema, exclude=exclude)
    if statistics:
        emit(pipeline.statistics(require_dsn(dsn, project.config, os.environ)))
        return
    with Steps() as steps:
        found = require_dsn(dsn, project.config, os.environ)
        database = pipeline.read_database(found, project.config, steps)
    if out == Path("-"):
        emit(codec.encode(database))
        return
    if out is None:
        out = project.roots.path(pipeline.MODEL_PLACE)
        changed = pipeline.write_model(project, database)
    else:
        changed = disk.write_file(out, codec.encode(database))
    say(f"{out}: {'written' if changed else 'unchanged'}")

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


_STDOUT: Final = Path("-")


def run(
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            parser=options.named,
            help="Where to write the model [output/model.json] or statistics [-]; - is stdout.",
        ),
    ] = None,
    statistics: Annotated[
        bool,
        typer.Option(
            "--statistics",
            help="Write rows (estimated), bytes and scans of each table as JSON instead.",
        ),
    ] = False,
    dsn: options.Dsn = None,
    config: options.ConfigFile = None,
    schema: options.Schemas = None,
    exclude: options.Exclude = None,
) -> None:
    """Read the structure of a database into model.json."""
    from generator.config import require_dsn
    from generator.model import codec
    from generator.pipeline import making, reading

    project = options.open_project(config, schemas=schema, exclude=exclude)
    found = require_dsn(dsn, project.config, os.environ)
    if statistics:
        _write(out or _STDOUT, reading.statistics(found, project.config))
        return
    with Steps() as steps:
        database = reading.read_database(found, project.config, steps)
    if out is None:
        _tell(project.roots.path(reading.MODEL_PLACE), making.write_model(project, database))
    else:
        _write(out, codec.encode(database))


def _write(out: Path, data: bytes) -> None:
    from generator import disk

    if out == _STDOUT:
        emit(data)
    else:
        _tell(out, disk.write_file(out, data))


def _tell(out: Path, changed: bool) -> None:
    say(f"{out}: {'written' if changed else 'unchanged'}")

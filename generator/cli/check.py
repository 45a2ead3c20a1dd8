"""``pgscribe check``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

import typer

from generator import __version__
from generator.cli import options
from generator.cli.console import Steps, emit_lines, say

if TYPE_CHECKING:
    from generator.pipeline import Drift
    from generator.tree import Place, Roots

DRIFT: Final = 2
_SHOWN: Final = 20

EXAMPLES: Final = """Exit codes: 0 same, 1 error, 2 drift.

Examples:

pgscribe check --dsn postgresql://me@localhost/shop

pgscribe check   (without a database: are the files what model.json makes?)"""


def run(
    dsn: options.Dsn = None,
    config: options.ConfigFile = None,
    schema: options.Schemas = None,
    exclude: options.Exclude = None,
    out: options.Out = None,
    docs_dir: options.DocsDir = None,
) -> None:
    """Compare database, model.json and files, and change nothing.

    Schema drift: the database isn't what model.json says. Output drift: a file isn't what
    model.json makes, or is missing or orphaned. Toolchain drift: another version of pgscribe, a
    template or a tool made it.
    """
    from generator import pipeline
    from generator.config import find_dsn

    project = options.open_project(
        config, schemas=schema, exclude=exclude, out=out, docs_dir=docs_dir
    )
    found = find_dsn(dsn, project.config, os.environ)
    with Steps() as steps:
        drift = pipeline.check(project, found, steps)
    emit_lines(report(drift, project.roots))
    if drift:
        say(f"drift: {_mend(drift, project.roots)}")
        raise typer.Exit(DRIFT)
    say("same" if found is not None else "same (files and model.json; no database was asked)")


def report(drift: Drift, roots: Roots) -> list[str]:
    """The differences, a line each, under what kind of drift they are."""
    cause = (
        "a template or a tool changed"
        if drift.made_by == __version__
        else f"made by pgscribe {drift.made_by or '?'}, this is {__version__}"
    )
    sections = {
        "schema drift: the database isn't what model.json says": list(drift.schema or ()),
        "output drift: files aren't what model.json makes": [
            *_lines("changed by hand", drift.edited, roots),
            *_lines("stale", drift.stale, roots),
            *_lines("missing", drift.missing, roots),
            *_lines("orphaned", drift.orphaned, roots),
            *(f"never generated: {target}" for target in drift.never),
        ],
        f"toolchain drift: {cause}": _lines("differs", drift.toolchain, roots),
    }
    return [
        line
        for title, lines in sections.items()
        if lines
        for line in (title, *(f"  {entry}" for entry in lines))
    ]


def _lines(what: str, places: tuple[Place, ...], roots: Roots) -> list[str]:
    shown = [f"{what}: {roots.path(place).as_posix()}" for place in places[:_SHOWN]]
    more = len(places) - len(shown)
    return [*shown, f"{what}: … and {more} more"] if more else shown


def _mend(drift: Drift, roots: Roots) -> str:
    source = "" if drift.schema else f" --from {roots.out / 'model.json'}"
    by_hand = "; delete what stays orphaned" if drift.orphaned else ""
    deselect = "; or set targets = […] to those that you want" if drift.never else ""
    return f"run `pgscribe generate{source}` and commit what it writes{by_hand}{deselect}"

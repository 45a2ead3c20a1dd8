"""``pgscribe verify``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Final

import typer

from generator.cli import options
from generator.cli.console import Steps, emit_lines, say, warn

if TYPE_CHECKING:
    from generator.verify import Report, Violation

VIOLATION: Final = 2
_DEFAULT_ROWS: Final = 1000

EXAMPLES: Final = """Exit codes: 0 no violation, 1 error, 2 violations.

Examples:

pgscribe verify --dsn postgresql://me@localhost/shop

pgscribe verify --all --schema app"""


def run(
    rows: Annotated[
        int,
        typer.Option("--rows", metavar="N", min=1, help="Read so many rows of each relation."),
    ] = _DEFAULT_ROWS,
    everything: Annotated[bool, typer.Option("--all", help="Read all rows.")] = False,
    dsn: options.Dsn = None,
    config: options.ConfigFile = None,
    schema: options.Schemas = None,
    exclude: options.Exclude = None,
    out: options.Out = None,
) -> None:
    """Read rows of the database, and hold what was generated against them.

    Each row has to be valid under the pydantic models, the JSON Schema of the OpenAPI document and
    the TypeScript types. Nothing is written, to the database neither.
    """
    from generator.config import require_dsn
    from generator.pipeline import verifying

    project = options.open_project(config, schemas=schema, exclude=exclude, out=out)
    found = require_dsn(dsn, project.config, os.environ)
    with Steps() as steps:
        report = verifying.verify(project, found, None if everything else rows, steps)
    emit_lines(lines(report))
    for skipped in report.skipped:
        warn(f"skipped: {skipped}")
    read = sum(each.rows for each in report.read)
    summary = f"{len(report.read)} relations, {read} rows"
    if report.violations:
        say(f"{summary}: {len(report.violations)} violations; {_MEND}")
        raise typer.Exit(VIOLATION)
    say(f"{summary}: no violation")


_MEND: Final = "run `pgscribe generate`, and if they stay, the types need an override"


def lines(report: Report) -> list[str]:
    """The report: what was read, what couldn't be, what isn't true."""
    sections = {
        "violations": [_violation(each) for each in report.violations],
        "not read": [f"{each.relation}: {each.reason}" for each in report.unread],
        "maybe not all rows": [f"{each.relation}: {each.reason}" for each in report.hidden],
    }
    return [
        *_table(report),
        *(
            line
            for title, entries in sections.items()
            if entries
            for line in (title, *(f"  {entry}" for entry in entries))
        ),
    ]


def _table(report: Report) -> list[str]:
    rows = [("relation", "rows", "held against")]
    rows += [(each.relation, str(each.rows), _checks(each.checks)) for each in report.read]
    names, counts = (max(len(row[at]) for row in rows) for at in (0, 1))
    return [
        f"{name:<{names}}  {count:>{counts}}  {checks}".rstrip() for name, count, checks in rows
    ]


def _checks(checks: tuple[str, ...]) -> str:
    """``TypeScript (api), TypeScript (postgrest)`` → ``TypeScript (api, postgrest)``."""
    return ", ".join(checks).replace("), TypeScript (", ", ")


def _violation(found: Violation) -> str:
    place = f"{found.place}.{found.column}" if found.column else found.place
    where = f"{place}, {found.key}" if found.key else place
    value = f", which is {found.value!r}" if found.value else ""
    more = f" (and {found.count - 1} more)" if found.count > 1 else ""
    return f"{where}: {found.check}: {found.reason}{value}{more}"

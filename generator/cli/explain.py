"""``pgscribe explain``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated, Final

import typer

from generator.cli import options
from generator.cli.console import Steps, emit_lines, say, warn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.plans import QueryPlan, Run, SequentialScan
    from generator.model.queries import Query
    from generator.pipeline.explaining import Explained

ERROR: Final = 1

EXAMPLES: Final = """Exit codes: 0 some query was planned, with --analyze run too; 1 error, or none was.

Examples:

pgscribe explain --dsn postgresql://app@localhost/shop

pgscribe explain open_orders --analyze   (runs it with its examples, and rolls back)"""


def run(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[NAME]...", help="Which named queries; all when none is named."),
    ] = None,
    analyze: Annotated[
        bool,
        typer.Option(
            "--analyze",
            help="Really run the queries, with the examples in their files, to count rows; each is "
            "rolled back.",
        ),
    ] = False,
    dsn: options.Dsn = None,
    config: options.ConfigFile = None,
    out: options.Out = None,
) -> None:
    """Ask the server how it runs the named queries, and write output/plans.json.

    Nothing is run without --analyze. Plans are those of the role that connects, and pages show them
    after the next generate.
    """
    from generator.config import require_dsn
    from generator.pipeline import explaining

    project = options.open_project(config, out=out)
    found = require_dsn(dsn, project.config, os.environ)
    with Steps() as steps:
        explained = explaining.explain(project, found, names or (), steps, analyze=analyze)
    emit_lines(lines(explained))
    for name, plan in explained.plans.queries.items():
        if plan.error:
            warn(f"{name} can't be planned: {plan.error}")
    for name, each in explained.runs.items():
        if each.obstacle:
            warn(f"{name}: {each.obstacle}")
    say(summary(explained))
    if failed(explained):
        raise typer.Exit(ERROR)


def failed(explained: Explained) -> bool:
    """Whether nothing came of it: no query could be planned, or none of those that were to run was run."""
    plans, runs = explained.plans.queries.values(), explained.runs.values()
    unplanned = bool(plans) and all(plan.error for plan in plans)
    return unplanned or (bool(runs) and all(each.plan is None for each in runs))


def lines(explained: Explained) -> list[str]:
    """A block for each query: the indexes that its plan uses, and the tables that it reads as a whole."""
    return [
        line
        for query in explained.queries
        for line in _block(
            query, explained.plans.queries[query.name], explained.runs.get(query.name)
        )
    ]


def _block(query: Query, plan: QueryPlan, run: Run | None) -> Iterator[str]:
    yield query.name
    if plan.error:
        yield f"  error  {plan.error}"
    for use in plan.indexes:
        yield f"  index  {use.index} on {use.relation}"
    for scan in plan.scans:
        yield f"  scan   {_scanned(scan)}"
    for index in query.indexes:
        if plan.plan and plan.standing(index) == "not used":
            yield f"  index  {index} is meant for it, and isn't used"
    if run and run.plan and run.plan.measured:
        yield f"  ran    {run.plan.measured.rows:g} rows, {run.milliseconds:.1f} ms"


def _scanned(scan: SequentialScan) -> str:
    said = {
        "chosen": f"{', '.join(use.index for use in scan.indexes)} could serve",
        "unindexed": f"no index serves {scan.filter}",
        "unfiltered": "all rows are wanted",
    }
    alias = f" as {scan.alias}" if scan.alias else ""
    parts = f", {scan.partitions} partitions" if scan.partitions > 1 else ""
    return f"{scan.relation}{alias}{parts}: {said[scan.verdict]}"


def summary(explained: Explained) -> str:
    """What was written, and how many scans want an index, in one line."""
    plans = explained.plans.queries.values()
    unindexed = sum(scan.verdict == "unindexed" for plan in plans for scan in plan.scans)
    found = (
        "1 scan that no index serves"
        if unindexed == 1
        else f"{unindexed} scans that no index serves"
    )
    queries = "1 query" if len(plans) == 1 else f"{len(plans)} queries"
    written = (
        "written; `pgscribe generate` shows it in the pages" if explained.changed else "unchanged"
    )
    return f"{queries}, {found}; {explained.path}: {written}"

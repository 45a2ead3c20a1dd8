"""The page of all named queries: which indexes their plans use, and which tables they read as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.targets.dictionary.markup.pieces import (
    Cell,
    DatabasePage,
    Piece,
    Section,
    grid,
    text,
)
from generator.targets.dictionary.markup.places import QUERIES, href
from generator.targets.dictionary.markup.places import query_page as path_of
from generator.targets.dictionary.objects.plan_tree import index_link
from generator.targets.dictionary.objects.query_page import VERDICTS, plan_badges

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.plans import QueryPlan
    from generator.model.queries import Query
    from generator.targets.dictionary.facts.whole import Whole


def queries_page(whole: Whole) -> DatabasePage | None:
    """All queries, with what their plans use; nothing where the project names none."""
    if not whole.made.queries:
        return None
    return DatabasePage(
        title="Queries",
        prose=("How the server runs the queries that the project names.",),
        sections=(
            Section(
                heading=text("Named queries"),
                anchor="queries",
                grid=grid(
                    ("Query", "Reads by"),
                    [_row(whole, query) for query in whole.made.queries],
                ),
            ),
        ),
    )


def _row(whole: Whole, query: Query) -> tuple[Cell, Cell]:
    plan = whole.made.plan_of(query)
    link = Piece(text=query.name, code=True, href=href(QUERIES, path_of(query.name)))
    found = tuple(_found(whole, plan)) if plan else ()
    return (link, *plan_badges(plan), *text(query.purpose)), found


def _found(whole: Whole, plan: QueryPlan) -> Iterator[Piece]:
    """The indexes of a plan, then the tables that are read as a whole, each once for each verdict."""
    for use in plan.indexes:
        yield index_link(whole, QUERIES, use.relation, use.index)
    scans = {(scan.relation, scan.verdict): scan for scan in plan.scans}
    for number, scan in enumerate(scans.values()):
        said, look, _ = VERDICTS[scan.verdict]
        yield Piece(text="· all of" if number or plan.indexes else "all of")
        yield whole.places.relation_by_sql(QUERIES, scan.relation)
        yield Piece(text=said, badge=look)

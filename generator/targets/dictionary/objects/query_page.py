"""The page of a named query: what it is for, its SQL, and how the server runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.targets.dictionary.markup.pieces import (
    Badge,
    Cell,
    Grid,
    Piece,
    code,
    grid,
    paragraphs,
    summary,
    text,
)
from generator.targets.dictionary.markup.places import query_page as path_of
from generator.targets.dictionary.markup.titles import plain_title
from generator.targets.dictionary.objects.plan_tree import Branch, branches, index_link

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from generator.model.plans import QueryPlan, SequentialScan
    from generator.model.queries import Query
    from generator.targets.dictionary.facts.whole import Whole

_STANDING: Final[Mapping[str, Badge]] = {"used": "on", "could serve": "kind", "not used": "alarm"}
VERDICTS: Final[Mapping[str, tuple[str, Badge, str]]] = {
    "chosen": (
        "an index could serve",
        "kind",
        "Nothing while the table is small or most of its rows are wanted: reading it as a whole is cheaper then.",
    ),
    "unindexed": (
        "no index serves",
        "alarm",
        "When the table grows, give it an index on what the condition compares.",
    ),
    "unfiltered": (
        "all rows are wanted",
        "kind",
        "Nothing, if the query means it: no condition narrows the rows.",
    ),
}
"""What is said of a sequential scan, how it looks, and what to do, by the verdict of ``SequentialScan``."""


class QueryPage(Struct, frozen=True, kw_only=True):
    """All that the template lays out. ``notes`` are what stands in the way of a plan, or makes it doubtful."""

    title: str
    name: str
    badges: Cell
    prose: tuple[str, ...]
    notes: tuple[str, ...]
    parameters: Grid
    sql: str
    indexes: Grid
    scans: Grid
    plan: tuple[Branch, ...]
    made: str
    relations: Grid


def query_page(whole: Whole, query: Query) -> QueryPage:
    """The page of one query, whether it was ever explained or not."""
    page = path_of(query.name)
    plan = whole.made.plan_of(query)
    return QueryPage(
        title=plain_title(query.name),
        name=query.name,
        badges=plan_badges(plan),
        prose=paragraphs(query.purpose),
        notes=tuple(_notes(query, plan)),
        parameters=_parameters(query),
        sql=query.text,
        indexes=_indexes(whole, page, query, plan) if plan else _EMPTY,
        scans=_scans(whole, page, plan) if plan else _EMPTY,
        plan=branches(whole, page, plan) if plan else (),
        made=_made(whole.made.plans.server, plan),
        relations=_relations(whole, page, plan) if plan else _EMPTY,
    )


def _named(whole: Whole, plan: QueryPlan) -> list[str]:
    """What a query touches; partitions stand as the table that they belong to, if it is touched too."""
    touched = sorted({*plan.reads, *plan.writes})

    def within(sql: str) -> bool:
        relation = whole.relation(whole.by_sql[sql]) if sql in whole.by_sql else None
        return bool(
            relation and relation.partition_of and relation.partition_of.parent.sql in touched
        )

    return [sql for sql in touched if not within(sql)]


_EMPTY: Final = Grid(headers=(), rows=())


def plan_badges(plan: QueryPlan | None) -> Cell:
    """What a plan is like, in badges; None is a query that was never explained."""
    if plan is None:
        return (Piece(text="never explained", badge="off"),)
    if plan.error:
        return (Piece(text="can't be planned", badge="alarm"),)
    found = [Piece(text="writes", badge="tag")] if plan.writes else []
    if any(scan.verdict == "unindexed" for scan in plan.scans):
        found.append(Piece(text="a scan without an index", badge="alarm"))
    elif not plan.scans:
        found.append(Piece(text="by indexes alone", badge="on"))
    return tuple(found)


def _notes(query: Query, plan: QueryPlan | None) -> list[str]:
    if plan is None:
        return [
            "Nobody has asked the server for its plan yet: run pgscribe explain, then pgscribe generate."
        ]
    notes = []
    if plan.digest != query.digest:
        notes.append(
            "The query was reworded since its plan was made: run pgscribe explain, then pgscribe generate."
        )
    if plan.error:
        notes.append(f"The server can't plan it: {plan.error}.")
    return notes


def _parameters(query: Query) -> Grid:
    return grid(
        ("Parameter", "Type", "What it is", "Example"),
        [
            (code(each.name), code(each.type), text(each.meaning), code(each.example or ""))
            for each in query.parameters
        ],
    )


def _indexes(whole: Whole, page: str, query: Query, plan: QueryPlan) -> Grid:
    """The indexes of the plan, and those that the query was written for and the plan doesn't use."""
    rows: list[Sequence[Cell]] = [
        (
            (index_link(whole, page, use.relation, use.index),),
            (whole.places.relation_by_sql(page, use.relation),),
            _standing(plan, use.index, meant=use.index in query.indexes),
        )
        for use in plan.indexes
    ]
    used = {use.index for use in plan.indexes}
    offered = {use.index: use for scan in plan.scans for use in scan.indexes}
    for index in query.indexes:
        if index in used or not plan.plan:
            continue
        use = offered.get(index)
        rows.append(
            (
                (index_link(whole, page, use.relation, use.index),) if use else code(index),
                (whole.places.relation_by_sql(page, use.relation),) if use else (),
                _standing(plan, index, meant=True),
            )
        )
    return grid(("Index", "Of", "In the plan"), rows)


def _standing(plan: QueryPlan, index: str, *, meant: bool) -> Cell:
    standing = plan.standing(index)
    said = (Piece(text=standing, badge=_STANDING[standing]),)
    return (*said, Piece(text="the query was written for it")) if meant else said


def _scans(whole: Whole, page: str, plan: QueryPlan) -> Grid:
    return grid(
        ("Table", "As", "Verdict", "Condition", "Index that could serve", "What to do"),
        [
            (
                (whole.places.relation_by_sql(page, scan.relation), *_partitions(scan)),
                code(scan.alias),
                (Piece(text=VERDICTS[scan.verdict][0], badge=VERDICTS[scan.verdict][1]),),
                code(scan.filter),
                tuple(index_link(whole, page, use.relation, use.index) for use in scan.indexes),
                text(VERDICTS[scan.verdict][2]),
            )
            for scan in plan.scans
        ],
    )


def _partitions(scan: SequentialScan) -> Cell:
    return text(f"({scan.partitions} partitions)") if scan.partitions > 1 else ()


def _made(server: int, plan: QueryPlan | None) -> str:
    """How the plan came about."""
    if plan is None or plan.plan is None:
        return ""
    if plan.plan.measured:
        return f"As PostgreSQL {server} ran it with the examples, and rolled it back. Rows are counted by run of each."
    return (
        f"As PostgreSQL {server} plans it for any values of the parameters, without having run it."
    )


def _relations(whole: Whole, page: str, plan: QueryPlan) -> Grid:
    rows = []
    for sql in _named(whole, plan):
        name = whole.by_sql.get(sql)
        relation = whole.relation(name) if name else None
        rows.append(
            (
                (whole.places.relation_by_sql(page, sql),),
                text(relation.kind if relation else "not in the model"),
                text("writes" if sql in plan.writes else "reads"),
                text(summary(relation.comment) if relation else ""),
            )
        )
    return grid(("Relation", "Kind", "The query", "Purpose"), rows)

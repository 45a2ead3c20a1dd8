"""A plan as lines of a tree."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.targets.dictionary.markup.pieces import Cell, Piece, text
from generator.targets.dictionary.relation.indexes import all_indexes

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from generator.model.plans import Measured, QueryPlan, Step
    from generator.targets.dictionary.facts.whole import Whole

# Deeper lists can't be read, nor are they by every Markdown.
_DEEPEST: Final = 15
# So many partitions that are read in one way, and only the first is shown.
_MANY: Final = 3


class Branch(Struct, frozen=True, kw_only=True):
    """A step: what it is, and how it finds its rows."""

    depth: int
    cell: Cell
    details: tuple[Cell, ...] = ()


def branches(whole: Whole, page: str, plan: QueryPlan) -> tuple[Branch, ...]:
    """The steps of a plan, each deeper than the one that takes its rows."""
    if plan.plan is None:
        return ()
    unindexed = {scan.relation for scan in plan.scans if scan.verdict == "unindexed"}
    return tuple(_Tree(whole, page, unindexed).lines(plan.plan, 0, ""))


class _Tree:
    """What the lines of one plan link to, and which tables no index serves in it."""

    def __init__(self, whole: Whole, page: str, unindexed: set[str]) -> None:
        self._whole = whole
        self._page = page
        self._unindexed = unindexed

    def lines(self, step: Step, depth: int, around: str) -> Iterator[Branch]:
        """A step and all below it; ``around`` is the relation of the one above."""
        relation = step.relation or around
        yield Branch(
            depth=min(depth, _DEEPEST),
            cell=tuple(self._cell(step, relation)),
            details=tuple(
                (Piece(text=f"{name}:"), Piece(text=said, code=True))
                for name, said in step.details.items()
            ),
        )
        for _, group in groupby(step.steps, self._shape):
            alike = list(group)
            partitions = self._top(alike[0].relation) != alike[0].relation
            shown = alike[:1] if len(alike) >= _MANY and partitions else alike
            for below in shown:
                yield from self.lines(below, depth + 1, relation)
            if rest := len(alike) - len(shown):
                said = f"and {rest} more partitions in the same way"
                yield Branch(depth=min(depth + 1, _DEEPEST), cell=text(said))

    def _cell(self, step: Step, relation: str) -> Iterator[Piece]:
        if step.part:
            yield Piece(text=step.part, badge="tag")
        if step.label.endswith("Seq Scan"):
            alarm = self._top(relation) in self._unindexed
            yield Piece(text=step.label, badge="alarm" if alarm else "kind")
        else:
            yield Piece(text=step.label)
        yield from self._index(step, relation)
        if step.relation or step.source:
            yield Piece(text="on")
        if step.relation:
            yield self._whole.places.relation_by_sql(self._page, step.relation)
        elif step.source:
            yield Piece(text=step.source, code=True)
        if step.alias and step.relation:
            yield Piece(text=f"as {step.alias}")
        if step.pruned:
            yield Piece(text=f"({step.pruned} partitions left out when it began)")
        if step.measured:
            yield Piece(text=f"— {_counted(step.measured)}")

    def _index(self, step: Step, relation: str) -> Iterator[Piece]:
        if step.index:
            yield Piece(text="using")
            yield index_link(self._whole, self._page, relation, step.index)
        if step.whole:
            yield Piece(text="of")
            yield index_link(self._whole, self._page, self._top(relation), step.whole)

    def _shape(self, step: Step) -> Hashable:
        """What two steps share that do the same with two partitions of a table."""
        below = tuple(self._shape(each) for each in step.steps)
        return (step.label, self._top(step.relation), tuple(step.details), below)

    def _top(self, relation: str) -> str:
        name = self._whole.by_sql.get(relation)
        return self._whole.top(name).sql if name else relation


def index_link(whole: Whole, page: str, relation: str, index: str) -> Piece:
    """An index of a relation, as a link to its row on the relation's page where it has one."""
    name = whole.by_sql.get(relation)
    found = whole.relation(name) if name else None
    if name and found and any(each.name == index for each in all_indexes(found)):
        return whole.places.part(page, name, "index", index)
    return Piece(text=index, code=True)


def _counted(measured: Measured) -> str:
    if not measured.loops:
        return "never run"
    rows = "1 row" if measured.rows == 1 else f"{measured.rows:g} rows"
    times = f", {measured.loops:g} times" if measured.loops > 1 else ""
    removed = f", {measured.removed:g} left out" if measured.removed else ""
    return rows + times + removed

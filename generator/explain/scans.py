"""Which indexes a plan uses, and which tables it reads as a whole though an index could serve, or none can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from generator.explain.steps import walk
from generator.model.plans import IndexUse, SequentialScan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.explain.indexes import Indexes
    from generator.model.plans import Step

_NARROWING = ("Index Cond", "Order By")


def index_uses(plan: Step, indexes: Indexes) -> tuple[IndexUse, ...]:
    """The indexes of a plan, each once, in the order of its steps."""
    uses = [
        indexes.found[relation, each.index].use
        for each, relation in walk(plan)
        if (relation, each.index) in indexes.found
    ]
    return tuple(dict.fromkeys(uses))


def sequential_scans(
    plan: Step, other: Step | None, indexes: Indexes
) -> tuple[SequentialScan, ...]:
    """The tables that a plan reads as a whole, in the order of its steps.

    ``other`` is the plan of the same query when that is forbidden. Scanned partitions of one table are one scan.
    """
    instead: dict[_Place, list[IndexUse]] = {}
    for place, use in _served(other, indexes) if other else ():
        instead.setdefault(place, []).append(use)
    found: dict[tuple[str, str], SequentialScan] = {}
    for each, relation in walk(plan):
        if not each.label.endswith("Seq Scan"):
            continue
        whole = indexes.wholes.get(relation, relation)
        partition = whole != relation
        scan = SequentialScan(
            relation=whole,
            alias="" if partition else each.alias,
            partitions=int(partition),
            filter=each.details.get("Filter", ""),
            indexes=tuple(instead.get(_Place(relation, each.alias), ())),
        )
        key = (whole, scan.alias)
        found[key] = _joined(found[key], scan) if key in found else scan
    return tuple(found.values())


class _Place(Struct, frozen=True):
    """A relation in a plan; the same one may be there under several names."""

    relation: str
    alias: str


def _joined(one: SequentialScan, more: SequentialScan) -> SequentialScan:
    return replace(
        one,
        partitions=one.partitions + more.partitions,
        filter=one.filter or more.filter,
        indexes=tuple(dict.fromkeys(one.indexes + more.indexes)),
    )


def _served(plan: Step, indexes: Indexes) -> Iterator[tuple[_Place, IndexUse]]:
    """The places of a plan where an index finds the rows; to walk through a whole one serves nothing."""
    aliases: dict[str, str] = {}
    for each, relation in walk(plan):
        if each.relation:
            aliases[each.relation] = each.alias
        found = indexes.found.get((relation, each.index))
        if found and (found.partial or any(key in _NARROWING for key in each.details)):
            yield _Place(relation, aliases.get(relation, "")), found.use

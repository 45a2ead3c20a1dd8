"""A graph of tables in groups that each fit one picture.

Groups grow around hubs, the tables that most others refer to, by whatever is tied to them most closely. A table that
far more are tied to than a group holds, as all are to the tenant's, says nothing of what belongs together.
It is simple, fast and always gives the same, and each group has a table to be named after.
"""

from __future__ import annotations

import heapq
from collections import Counter
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from generator.model.types import QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.targets.erd.diagrams import Edge

    _Ties = Mapping[QualifiedName, Counter[QualifiedName]]

# Fewer are no picture of their own.
_FEWEST: Final = 4
# A table with more of its ties elsewhere is no part of a group that is large enough already.
_NEAR: Final = 0.5
# So many groups full of others at one table are a crowd.
_CROWD: Final = 1.5


class Cluster(Struct, frozen=True, kw_only=True):
    """Tables that belong together, sorted; ``hub`` is None where nothing but want of room joins them."""

    hub: QualifiedName | None
    members: tuple[QualifiedName, ...]


def clusters(
    names: Iterable[QualifiedName], edges: Iterable[Edge], most: int
) -> tuple[Cluster, ...]:
    """Each name in one group of at most ``most``; the largest hub's first, the loose ones last."""
    ties = _without_crowds(_ties(names, edges), most)
    groups = _grown(ties, most)
    large = [group for group in groups if len(group) >= _FEWEST]
    loose: list[QualifiedName] = []
    for group in groups:
        if len(group) < _FEWEST:
            near = _nearest(group, large, ties, most)
            (loose if near is None else near).extend(group)
    loose.sort()
    packed = [loose[start : start + most] for start in range(0, len(loose), most)]
    return (
        *(Cluster(hub=_hub(group, ties), members=tuple(sorted(group))) for group in large),
        *(Cluster(hub=None, members=tuple(each)) for each in packed),
    )


def _ties(names: Iterable[QualifiedName], edges: Iterable[Edge]) -> _Ties:
    """How many edges join each two; an edge to itself, or out of the names, joins nothing."""
    ties: dict[QualifiedName, Counter[QualifiedName]] = {name: Counter() for name in sorted(names)}
    for edge in edges:
        if edge.source != edge.target and edge.source in ties and edge.target in ties:
            ties[edge.source][edge.target] += 1
            ties[edge.target][edge.source] += 1
    return ties


def _without_crowds(ties: _Ties, most: int) -> _Ties:
    """The ties but for those of tables that would be the hub of whatever group took the first of those at them."""
    crowded = {name for name, tied in ties.items() if len(tied) > _CROWD * most}
    return {
        name: Counter(
            {}
            if name in crowded
            else {other: count for other, count in tied.items() if other not in crowded}
        )
        for name, tied in ties.items()
    }


def _grown(ties: _Ties, most: int) -> list[list[QualifiedName]]:
    left = dict.fromkeys(ties)
    groups = []
    hubs = [(-len(tied), name) for name, tied in ties.items()]
    heapq.heapify(hubs)
    while hubs:
        rank, name = heapq.heappop(hubs)
        if name not in left:
            continue
        now = -sum(other in left for other in ties[name])
        if now == rank:
            groups.append(_grow(name, left, ties, most))
        else:  # Ties only ever become fewer, so that whoever has kept all of them has the most.
            heapq.heappush(hubs, (now, name))
    return groups


def _grow(
    hub: QualifiedName, left: dict[QualifiedName, None], ties: _Ties, most: int
) -> list[QualifiedName]:
    """Take out of what is left the hub and those nearest to it, one at a time."""
    group: list[QualifiedName] = []
    pull: Counter[QualifiedName] = Counter({hub: 1})
    while pull and len(group) < most:
        # Who has most of its ties in here, is missed least elsewhere.
        share, nearest = min((-n / max(ties[name].total(), 1), name) for name, n in pull.items())
        if -share < _NEAR and len(group) >= most // 2:
            break
        del pull[nearest], left[nearest]
        group.append(nearest)
        pull.update({other: n for other, n in ties[nearest].items() if other in left})
    return group


def _nearest(
    group: list[QualifiedName], large: list[list[QualifiedName]], ties: _Ties, most: int
) -> list[QualifiedName] | None:
    """The large group that a small one is tied to most, of those that have room for it."""
    best, strength = None, 0
    for other in large:
        tied = sum(ties[name][member] for name in group for member in other)
        if tied > strength and len(other) + len(group) <= most:
            best, strength = other, tied
    return best


def _hub(group: list[QualifiedName], ties: _Ties) -> QualifiedName:
    inside = set(group)
    return min(group, key=lambda name: (-sum(other in inside for other in ties[name]), name))

"""The order of nodes: what is needed comes first, and among equals the model's order."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from graphlib import CycleError, TopologicalSorter

from generator.ddl.node import Node
from generator.ddl.references import NodeKey
from generator.model.types import QualifiedName

MakeNodes = Callable[[frozenset[QualifiedName]], list[Node]]
Edges = dict[NodeKey, set[NodeKey]]

_RELATION_KEY = 3


def in_order(make: MakeNodes) -> list[Node]:
    """The nodes in an order in which each can be made.

    ``make`` gives the nodes, with the named relations made bare first: those that are part of a
    circle, like a table with a check that calls a function of the table's own rows. A circle that
    is left is one that the scan for names imagined, so it is cut where it is found.
    """
    bare: frozenset[QualifiedName] = frozenset()
    nodes = {node.key: node for node in make(bare)}
    edges = _edges(nodes)
    stuck = _stuck(edges)
    while stuck:
        circle = _circle(stuck)
        wish = next(((a, b) for a, b in circle if b not in nodes[a].needs), None)
        relations = {
            QualifiedName(schema=key[1], name=key[2])
            for key, _ in circle
            if key[0] == "relation" and len(key) == _RELATION_KEY
        }
        if wish is None and relations - bare:
            bare |= relations
            nodes = {node.key: node for node in make(bare)}
            edges = _edges(nodes)
            stuck = _stuck(edges)
            continue
        after, before = wish or min(circle)
        edges[after].discard(before)
        stuck[after].discard(before)
        stuck = _stuck(stuck)
    return [nodes[key] for key in _sorted(edges, nodes)]


def _edges(nodes: Mapping[NodeKey, Node]) -> Edges:
    """What each node waits for, of what there is."""
    return {
        key: {other for other in (*node.needs, *node.wishes) if other in nodes and other != key}
        for key, node in sorted(nodes.items())
    }


def _stuck(edges: Edges) -> Edges:
    """The nodes that are in a circle or wait for one that is."""
    sorter = TopologicalSorter(edges)
    with suppress(CycleError):
        sorter.prepare()
    free: set[NodeKey] = set()
    while ready := sorter.get_ready():
        free.update(ready)
        sorter.done(*ready)
    return {key: before - free for key, before in edges.items() if key not in free}


def _circle(stuck: Edges) -> list[tuple[NodeKey, NodeKey]]:
    """One circle, as pairs of a node and one that it waits for: the first that is met from the first node."""
    trail: list[NodeKey] = []
    seen: dict[NodeKey, int] = {}
    key = next(iter(stuck))
    while key not in seen:
        seen[key] = len(trail)
        trail.append(key)
        key = min(stuck[key])
    around = trail[seen[key] :]
    return list(zip(around, [*around[1:], key], strict=True))


def _sorted(edges: Edges, nodes: Mapping[NodeKey, Node]) -> Iterable[NodeKey]:
    sorter = TopologicalSorter(edges)
    sorter.prepare()
    ready: list[tuple[int, NodeKey]] = []
    while sorter.is_active():
        for key in sorter.get_ready():
            heapq.heappush(ready, (nodes[key].phase, key))
        _, key = heapq.heappop(ready)
        yield key
        sorter.done(key)

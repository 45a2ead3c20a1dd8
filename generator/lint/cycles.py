"""Circles in a directed graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

Node = TypeVar("Node", bound="Hashable")


def cycles(edges: Mapping[Node, Sequence[Node]]) -> list[list[Node]]:
    """The groups of two or more nodes that all lead to each other, in the order they are found.

    Tarjan's strongly connected components (SIAM Journal on Computing 1, 1972), without recursion:
    a chain of references may be longer than Python's stack.
    """
    order: dict[Node, int] = {}
    lowest: dict[Node, int] = {}
    pending: list[Node] = []
    waiting: set[Node] = set()
    found: list[list[Node]] = []

    def enter(node: Node) -> tuple[Node, Iterator[Node]]:
        order[node] = lowest[node] = len(order)
        pending.append(node)
        waiting.add(node)
        return node, iter(edges.get(node, ()))

    for root in edges:
        path = [] if root in order else [enter(root)]
        while path:
            node, targets = path[-1]
            target = next(targets, None)
            if target is None:
                path.pop()
                if path:
                    above = path[-1][0]
                    lowest[above] = min(lowest[above], lowest[node])
                if lowest[node] == order[node]:
                    found += _closed(pending, waiting, node)
            elif target not in order:
                path.append(enter(target))
            elif target in waiting:
                lowest[node] = min(lowest[node], order[target])
    return found


def _closed(pending: list[Node], waiting: set[Node], node: Node) -> list[list[Node]]:
    """Take the component that ``node`` closes off the stack; nothing where it is alone."""
    start = pending.index(node)
    component = pending[start:]
    del pending[start:]
    waiting.difference_update(component)
    return [component] if len(component) > 1 else []

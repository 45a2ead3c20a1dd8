"""Where a view's columns come from, read from its stored query.

Each column's expression holds variables; a variable names an entry of its query's range table and a column of it.
The entry is a relation, or something that this query makes of others (a subquery, a join, a CTE), which is followed.
"""

from __future__ import annotations

from typing import Any, Final

from msgspec import Struct

from generator.introspect.nodetree import Node, walk
from generator.introspect.querytree import (
    CTE,
    GROUP,
    JOIN,
    RELATION,
    SUBQUERY,
    VALUES,
    has_set_operations,
    items,
    outputs,
)

Source = tuple[int, int]
"""A relation's OID and a column's number."""


class Origin(Struct, frozen=True):
    """What one column of a view is made of; ``computed`` unless it is one source's value, unchanged."""

    sources: frozenset[Source]
    computed: bool


_NOWHERE: Final = Origin(frozenset(), computed=True)


def origins(query: Node) -> list[Origin]:
    """The origins of a view's columns, in their order."""
    return [_origin(expression, (query,), frozenset()) for expression in outputs(query)]


def _origin(expression: Any, queries: tuple[Node, ...], seen: frozenset[str]) -> Origin:
    """``queries`` are those that this expression is in, the innermost first; ``seen`` the CTEs being followed."""
    if not isinstance(expression, dict):
        return _NOWHERE
    if expression[""] == "VAR":
        return _variable(expression, queries, seen)
    sources: set[Source] = set()
    for node in _variables(expression, queries):
        sources |= _origin(node[0], node[1], seen).sources
    return Origin(frozenset(sources), computed=True)


def _variables(value: Any, queries: tuple[Node, ...]) -> list[tuple[Node, tuple[Node, ...]]]:
    """Variables in an expression, each with the queries it is in: a sublink's own subselect adds one."""
    found: list[tuple[Node, tuple[Node, ...]]] = []
    if isinstance(value, list):
        for child in value:
            found += _variables(child, queries)
    elif isinstance(value, dict):
        if value[""] == "VAR":
            return [(value, queries)]
        if value[""] == "QUERY":
            inner = (value, *queries)
            for expression in outputs(value):
                found += _variables(expression, inner)
            return found
        for child in value.values():
            if not isinstance(child, str):
                found += _variables(child, queries)
    return found


def _variable(var: Node, queries: tuple[Node, ...], seen: frozenset[str]) -> Origin:
    level = int(var["varlevelsup"])
    number = int(var["varattno"])
    if level >= len(queries) or number <= 0:  # 0 is the whole row, below are system columns
        return _NOWHERE
    queries = queries[level:]
    query = queries[0]
    # Above a UNION the first variable's entry stands for all arms.
    if has_set_operations(query):
        return _union(query, number, queries, seen)
    entry = items(query["rtable"])[int(var["varno"]) - 1]
    return _entry(entry, number, queries, seen)


def _entry(entry: Node, number: int, queries: tuple[Node, ...], seen: frozenset[str]) -> Origin:
    kind = entry["rtekind"]
    if kind == RELATION:
        return Origin(frozenset({(int(entry["relid"]), number)}), computed=False)
    if kind == SUBQUERY:
        return _output(entry["subquery"], number, queries, seen)
    if kind == JOIN:
        return _nth(items(entry["joinaliasvars"]), number, queries, seen)
    if kind == GROUP:
        return _nth(items(entry["groupexprs"]), number, queries, seen)
    if kind == CTE:
        return _common_table(entry, number, queries, seen)
    if kind == VALUES:
        rows = [_nth(items(row), number, queries, seen) for row in items(entry["values_lists"])]
        return Origin(frozenset().union(*(row.sources for row in rows)), computed=True)
    return _NOWHERE


def _nth(items: list[Any], number: int, queries: tuple[Node, ...], seen: frozenset[str]) -> Origin:
    if number > len(items):
        return _NOWHERE
    return _origin(items[number - 1], queries, seen)


def _output(query: Node, number: int, queries: tuple[Node, ...], seen: frozenset[str]) -> Origin:
    inner = (query, *queries)
    if has_set_operations(query):
        return _union(query, number, inner, seen)
    return _nth(outputs(query), number, inner, seen)


def _union(query: Node, number: int, queries: tuple[Node, ...], seen: frozenset[str]) -> Origin:
    table = items(query["rtable"])
    sources: set[Source] = set()
    for node in walk(query["setOperations"]):
        if node[""] == "RANGETBLREF":
            entry = table[int(node["rtindex"]) - 1]
            sources |= _entry(entry, number, queries, seen).sources
    return Origin(frozenset(sources), computed=True)


def _common_table(
    entry: Node, number: int, queries: tuple[Node, ...], seen: frozenset[str]
) -> Origin:
    name = entry["ctename"]
    queries = queries[int(entry["ctelevelsup"]) :]
    key = f"{len(queries)} {name}"
    if key in seen or not queries:  # a recursive CTE refers to itself
        return _NOWHERE
    for definition in items(queries[0]["cteList"]):
        if definition["ctename"] == name and definition["ctequery"][""] == "QUERY":
            return _output(definition["ctequery"], number, queries, seen | {key})
    return _NOWHERE

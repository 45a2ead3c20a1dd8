"""Where a view's columns come from, read from its stored query.

Each column's expression holds variables; a variable names an entry of its query's range table and a column of it.
The entry is a relation, or something that this query makes of others (a subquery, a join, a CTE), which is followed.
"""

from __future__ import annotations

from typing import Any, Final

from msgspec import Struct

from generator.introspect.nodetree import Node, parse, walk

# RTEKind of src/include/nodes/parsenodes.h
_RELATION: Final = "0"
_SUBQUERY: Final = "1"
_JOIN: Final = "2"
_VALUES: Final = "5"
_CTE: Final = "6"
_GROUP: Final = "9"  # from PostgreSQL 18 on: the expressions that GROUP BY names

Source = tuple[int, int]
"""A relation's OID and a column's number."""


class Origin(Struct, frozen=True):
    """What one column of a view is made of; ``computed`` unless it is one source's value, unchanged."""

    sources: frozenset[Source]
    computed: bool


_NOWHERE: Final = Origin(frozenset(), computed=True)


def origins(action: str) -> list[Origin]:
    """The origins of a view's columns, in their order. ``action`` is ``pg_rewrite.ev_action`` as text."""
    tree = parse(action)
    query = tree[0] if isinstance(tree, list) else tree
    return [_origin(entry["expr"], (query,), frozenset()) for entry in _outputs(query)]


def _outputs(query: Node) -> list[Node]:
    return [entry for entry in _items(query["targetList"]) if entry["resjunk"] == "false"]


def _items(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


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
            for entry in _outputs(value):
                found += _variables(entry["expr"], inner)
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
    if isinstance(query.get("setOperations"), dict):
        return _union(query, number, queries, seen)
    entry = _items(query["rtable"])[int(var["varno"]) - 1]
    return _entry(entry, number, queries, seen)


def _entry(entry: Node, number: int, queries: tuple[Node, ...], seen: frozenset[str]) -> Origin:
    kind = entry["rtekind"]
    if kind == _RELATION:
        return Origin(frozenset({(int(entry["relid"]), number)}), computed=False)
    if kind == _SUBQUERY:
        return _output(entry["subquery"], number, queries, seen)
    if kind == _JOIN:
        return _nth(_items(entry["joinaliasvars"]), number, queries, seen)
    if kind == _GROUP:
        return _nth(_items(entry["groupexprs"]), number, queries, seen)
    if kind == _CTE:
        return _common_table(entry, number, queries, seen)
    if kind == _VALUES:
        rows = [_nth(_items(row), number, queries, seen) for row in _items(entry["values_lists"])]
        return Origin(frozenset().union(*(row.sources for row in rows)), computed=True)
    return _NOWHERE


def _nth(items: list[Any], number: int, queries: tuple[Node, ...], seen: frozenset[str]) -> Origin:
    if number > len(items):
        return _NOWHERE
    return _origin(items[number - 1], queries, seen)


def _output(query: Node, number: int, queries: tuple[Node, ...], seen: frozenset[str]) -> Origin:
    inner = (query, *queries)
    if isinstance(query.get("setOperations"), dict):
        return _union(query, number, inner, seen)
    outputs = _outputs(query)
    return _nth([entry["expr"] for entry in outputs], number, inner, seen)


def _union(query: Node, number: int, queries: tuple[Node, ...], seen: frozenset[str]) -> Origin:
    table = _items(query["rtable"])
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
    for definition in _items(queries[0]["cteList"]):
        if definition["ctename"] == name and definition["ctequery"][""] == "QUERY":
            return _output(definition["ctequery"], number, queries, seen | {key})
    return _NOWHERE

"""A view's stored query, as lineage and nullability read it.

Source: PostgreSQL documentation, "The Query Tree"; the fields are those of ``src/include/nodes/parsenodes.h``.
"""

from __future__ import annotations

from typing import Any, Final

from generator.introspect.nodetree import Node, parse

# RTEKind: what an entry of a range table is
RELATION: Final = "0"
SUBQUERY: Final = "1"
JOIN: Final = "2"
VALUES: Final = "5"
CTE: Final = "6"
GROUP: Final = "9"  # from PostgreSQL 18 on: the expressions that GROUP BY names


def stored_query(action: str) -> Node:
    """The query of a view. ``action`` is ``pg_rewrite.ev_action`` as text."""
    tree = parse(action)
    query: Node = tree[0] if isinstance(tree, list) else tree
    return query


def outputs(query: Node) -> list[Any]:
    """The expressions of a query's columns, without those that only its ORDER BY or GROUP BY needs."""
    return [entry["expr"] for entry in items(query["targetList"]) if entry["resjunk"] == "false"]


def items(value: Any) -> list[Any]:
    """A list's items; none for null."""
    return value if isinstance(value, list) else []


def is_node(value: Any, kind: str) -> bool:
    """Whether this is a node of that type."""
    return isinstance(value, dict) and value[""] == kind


def has_set_operations(query: Node) -> bool:
    """Whether it is a UNION, INTERSECT or EXCEPT, of which the arms are entries of its range table."""
    return isinstance(query.get("setOperations"), dict)


def elements(value: Any) -> list[Any]:
    """The elements of ``ARRAY[…]``; none for another expression, and for an array of arrays.

    For ``IN`` over varchars the server casts the list as a whole, and in a restored dump each of its elements.
    """
    if is_node(value, "ARRAYCOERCEEXPR") and is_node(value["elemexpr"], "RELABELTYPE"):
        value = value["arg"]
    if is_node(value, "ARRAYEXPR") and value["multidims"] == "false":
        return items(value["elements"])
    return []

"""What a query's FROM and WHERE say of NULL: whose rows an outer join may fill up with it, and where it is refused.

Outer joins are read from the join tree, which is the same on every server; ``varnullingrels`` came with version 16.
Source: PostgreSQL documentation, "Table Expressions" (joined tables, the WHERE clause).
"""

from __future__ import annotations

from typing import Any, Final

from msgspec import Struct

from generator.introspect.functions import NEVER_NULL
from generator.introspect.nodetree import Node
from generator.introspect.querytree import GROUP, JOIN, elements, is_node, items

# JoinType of src/include/nodes/nodes.h
_INNER, _LEFT, FULL, _RIGHT = "0", "1", "2", "3"
_IS_NOT_NULL: Final = "1"  # NullTestType
_KNOWN_ONLY: Final = frozenset({"0", "2", "5"})  # BoolTestType: IS TRUE, IS FALSE, IS NOT UNKNOWN
_SAME_VALUE: Final = frozenset({"RELABELTYPE", "COERCEVIAIO", "ARRAYCOERCEEXPR", "COLLATEEXPR"})

Variable = tuple[int, int]
"""A range table's entry and a column's number, both from 1 on."""

_NOTHING: Final[frozenset[Variable]] = frozenset()


class RowSource(Struct, frozen=True):
    """Rows as a FROM clause, or one side of a join in it, gives them.

    ``entries`` are the range table's that they are made of; ``filled`` those of them that an outer join may have
    filled up with NULL. ``refused``: no row has NULL in these columns, whatever else is known of them.
    """

    entries: frozenset[int]
    filled: frozenset[int]
    refused: frozenset[Variable]


Sides = dict[int, tuple[RowSource, RowSource]]
"""The two sides of each FULL JOIN, by its entry."""


def row_source(query: Node) -> tuple[RowSource, Sides]:
    """The rows of a query's FROM and WHERE."""
    sides: Sides = {}
    return _Reading(items(query["rtable"]), sides).read(query["jointree"]), sides


def plain(rtable: list[Any], var: Node) -> Variable:
    """The variable, or the one that it only repeats: columns of a join and GROUP BY have numbers of their own."""
    entry, column = int(var["varno"]), int(var["varattno"])
    while column > 0:
        node = rtable[entry - 1]
        repeated = {JOIN: "joinaliasvars", GROUP: "groupexprs"}.get(node["rtekind"])
        if repeated is None:
            break
        stands_for = items(node[repeated])[column - 1]
        if not is_node(stands_for, "VAR") or stands_for["varlevelsup"] != "0":
            break
        entry, column = int(stands_for["varno"]), int(stands_for["varattno"])
    return entry, column


class _Reading:
    def __init__(self, rtable: list[Any], sides: Sides) -> None:
        self._rtable = rtable
        self._sides = sides

    def read(self, node: Node) -> RowSource:
        if node[""] == "RANGETBLREF":
            return RowSource(frozenset({int(node["rtindex"])}), frozenset(), _NOTHING)
        if node[""] == "FROMEXPR":
            parts = [self.read(part) for part in items(node["fromlist"])]
            return RowSource(
                frozenset().union(*(part.entries for part in parts)),
                frozenset().union(*(part.filled for part in parts)),
                self._refused(node["quals"], top=True).union(*(part.refused for part in parts)),
            )
        return self._join(node)

    def _join(self, node: Node) -> RowSource:
        left, right = self.read(node["larg"]), self.read(node["rarg"])
        number, kind = int(node["rtindex"]), node["jointype"]
        filled, refused = left.filled | right.filled, _NOTHING
        if kind == _INNER:
            refused = left.refused | right.refused | self._refused(node["quals"], top=True)
        elif kind == _LEFT:
            filled, refused = filled | right.entries, left.refused
        elif kind == _RIGHT:
            filled, refused = filled | left.entries, right.refused
        else:
            filled = left.entries | right.entries
            self._sides[number] = (left, right)
        return RowSource(left.entries | right.entries | {number}, filled, refused)

    def _refused(self, value: Any, *, top: bool) -> frozenset[Variable]:
        """Variables that a row can't have NULL in, when this condition is true of it.

        Where it isn't the condition itself but a part of it (not ``top``): in which NULL makes this part NULL.
        """
        if not isinstance(value, dict):
            return _NOTHING
        kind = value[""]
        if kind == "VAR":
            own = value["varlevelsup"] == "0" and int(value["varattno"]) > 0
            return frozenset({plain(self._rtable, value)}) if own else _NOTHING
        if kind in _SAME_VALUE:
            return self._refused(value["arg"], top=top)
        if kind == "FUNCEXPR" and value["funcid"] in NEVER_NULL:
            return self._any_argument(value)
        if kind == "OPEXPR" and value["opfuncid"] in NEVER_NULL:
            return self._any_argument(value)
        if kind == "SCALARARRAYOPEXPR" and value["opfuncid"] in NEVER_NULL:
            return self._element(value, top=top)
        if kind == "BOOLEXPR":
            return self._logical(value, top=top)
        if top and kind == "NULLTEST" and value["nulltesttype"] == _IS_NOT_NULL:
            whole = value["argisrow"] == "false" or is_node(value["arg"], "VAR")
            return self._refused(value["arg"], top=False) if whole else _NOTHING
        if top and kind == "BOOLEANTEST" and value["booltesttype"] in _KNOWN_ONLY:
            return self._refused(value["arg"], top=False)
        return _NOTHING

    def _any_argument(self, value: Node) -> frozenset[Variable]:
        found = (self._refused(argument, top=False) for argument in items(value["args"]))
        return _NOTHING.union(*found)

    def _element(self, value: Node, *, top: bool) -> frozenset[Variable]:
        """``x = ANY (array)`` of no elements is false and not NULL, ``x <> ALL (array)`` is true."""
        element, array = items(value["args"])
        if elements(array) or (top and value["useOr"] == "true"):
            return self._refused(element, top=False)
        return _NOTHING

    def _logical(self, value: Node, *, top: bool) -> frozenset[Variable]:
        arguments = items(value["args"])
        if value["boolop"] == "not":
            return self._refused(arguments[0], top=False)
        found = [self._refused(argument, top=top) for argument in arguments]
        if top and value["boolop"] == "and":
            return _NOTHING.union(*found)
        return frozenset.intersection(*found)

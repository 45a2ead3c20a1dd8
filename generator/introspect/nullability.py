"""Which of a view's columns can't be null, proved through its stored query.

Whatever isn't known here proves nothing. A column is followed to the stored columns that it comes from, as lineage is;
what has to hold of these is a formula (``proof``), since other views and tables aren't at hand while one is read.

Source: PostgreSQL documentation, "The Query Tree", "Table Expressions", "Aggregate Functions", "Window Functions".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from generator.introspect import functions
from generator.introspect.exprtypes import is_built_in, type_of
from generator.introspect.level import CommonTable, Level
from generator.introspect.nodetree import Node
from generator.introspect.proof import Itself, Proof, Stored, all_of, any_of, by_induction
from generator.introspect.querytree import (
    CTE,
    GROUP,
    JOIN,
    RELATION,
    SUBQUERY,
    VALUES,
    elements,
    has_set_operations,
    is_node,
    items,
)
from generator.introspect.rowsources import RowSource, plain

_UNION, _INTERSECT, _EXCEPT = "1", "2", "3"  # SetOperation
_EXISTS, _EXPRESSION, _ARRAY = "0", "4", "6"  # SubLinkType
_CURRENT_SCHEMA: Final = (
    "14"  # SQLValueFunctionOp: the one that may be null, when the search path is empty
)


def proofs(query: Node) -> list[Proof]:
    """What has to hold for each column of a view's query not to be null, in their order."""
    level = Level(query)
    return [_column(level, number) for number in range(1, len(level.columns) + 1)]


def _column(level: Level, number: int) -> Proof:
    """The column of that number, from 1 on, of what a query gives."""
    if number > len(level.columns):
        return False
    if number not in level.proofs:
        level.proofs[number] = (
            _arm(level.query["setOperations"], level, number)
            if has_set_operations(level.query)
            else _value(level.columns[number - 1], level, level.rows)
        )
    return level.proofs[number]


def _arm(node: Node, level: Level, number: int) -> Proof:
    """A column of a set operation, or of the subquery that is one of its arms."""
    if node[""] == "RANGETBLREF":
        return _column(level.subquery(int(node["rtindex"])), number)
    left, right = (
        _arm(arm, level, number) if _is_kept(arm, level, number, node) else False
        for arm in (node["larg"], node["rarg"])
    )
    if node["op"] == _UNION:
        return all_of((left, right))
    if node["op"] == _INTERSECT:
        return any_of((left, right))
    return left if node["op"] == _EXCEPT else False


def _is_kept(arm: Node, level: Level, number: int, operation: Node) -> bool:
    """Whether the operation takes the arm's values as they are, or by a cast of PostgreSQL's own.

    Such a cast isn't in the stored query, and one of a user's type might give NULL.
    """
    wanted = operation["colTypes"][number]  # after the list's own mark
    if arm[""] == "RANGETBLREF":
        columns = level.subquery(int(arm["rtindex"])).columns
        given = type_of(columns[number - 1]) if number <= len(columns) else None
    else:
        given = arm["colTypes"][number]
    return given == wanted or (is_built_in(given) and is_built_in(wanted))


def _variable(var: Node, level: Level, rows: RowSource) -> Proof:
    outward = int(var["varlevelsup"])
    owner = level.up(outward)
    if owner is None or int(var["varattno"]) <= 0:  # 0 is the whole row, below are system columns
        return False
    if outward:
        rows = owner.rows
    if owner.has_grouping_sets:
        return False
    if has_set_operations(owner.query):
        return _column(owner, int(var["varattno"]))
    number, column = plain(owner.entries, var)
    if (number, column) in rows.refused:
        return True
    if number in rows.filled:
        return False
    return _entry(number, column, owner, rows)


def _entry(number: int, column: int, level: Level, rows: RowSource) -> Proof:
    """A column of an entry of the range table whose rows are there."""
    key = (number, column, id(rows))  # a level keeps its rows, so no other gets their id
    if key not in level.entry_proofs:
        level.entry_proofs[key] = _read_entry(number, column, level, rows)
    return level.entry_proofs[key]


def _read_entry(number: int, column: int, level: Level, rows: RowSource) -> Proof:
    entry = level.entries[number - 1]
    kind = entry["rtekind"]
    if kind == RELATION:
        return Stored(int(entry["relid"]), column, entry["inh"] == "true")
    if kind == SUBQUERY:
        return _column(level.subquery(number), column)
    if kind == CTE:
        return _common_table(level.common_table(entry), column)
    if kind == VALUES:
        return all_of(_nth(items(row), column, level, rows) for row in items(entry["values_lists"]))
    if kind == JOIN:
        merged = _merged(number, column, level)
        return any_of((merged, _nth(items(entry["joinaliasvars"]), column, level, rows)))
    if kind == GROUP:
        return _nth(items(entry["groupexprs"]), column, level, rows)
    return False


def _merged(number: int, column: int, level: Level) -> Proof:
    """``FULL JOIN … USING``: a row has one side at least, and the column is the first that isn't null."""
    alias = items(level.entries[number - 1]["joinaliasvars"])[column - 1]
    if number not in level.sides or not is_node(alias, "COALESCEEXPR"):
        return False
    both = zip(items(alias["args"]), level.sides[number], strict=True)
    return all_of(_value(value, level, side) for value, side in both)


def _nth(values: list[Any], number: int, level: Level, rows: RowSource) -> Proof:
    return _value(values[number - 1], level, rows) if number <= len(values) else False


def _common_table(table: CommonTable | None, column: int) -> Proof:
    if table is None:
        return False
    if not table.recursive:
        return _column(table.level, column)
    if table.in_progress:
        return Itself(id(table), column)
    if table.proofs is None:
        table.proofs = _recursive(table)
    return table.proofs[column - 1] if column <= len(table.proofs) else False


def _recursive(table: CommonTable) -> list[Proof]:
    table.in_progress = True
    steps = [_column(table.level, number) for number in range(1, len(table.level.columns) + 1)]
    table.in_progress = False
    return by_induction(steps, id(table))


# ---- expressions ----


def _value(expression: Any, level: Level, rows: RowSource) -> Proof:
    """An expression of a query, over these rows of it."""
    if not isinstance(expression, dict):
        return False
    if level.has_grouping_sets and level.is_grouped_by(expression):
        return False
    rule = _RULES.get(expression[""])
    return rule(expression, level, rows) if rule else False


def _always(_expression: Node, _level: Level, _rows: RowSource) -> Proof:
    return True


def _argument(expression: Node, level: Level, rows: RowSource) -> Proof:
    return _value(expression["arg"], level, rows)


def _any_argument(expression: Node, level: Level, rows: RowSource) -> Proof:
    return any_of(_value(argument, level, rows) for argument in items(expression["args"]))


def _all_arguments(expression: Node, level: Level, rows: RowSource) -> Proof:
    return all_of(_value(argument, level, rows) for argument in items(expression["args"]))


def _constant(expression: Node, _level: Level, _rows: RowSource) -> Proof:
    return bool(expression["constisnull"] == "false")


def _function(expression: Node, level: Level, rows: RowSource) -> Proof:
    oid: str = expression["funcid"]
    if oid in functions.NEVER_NULL:
        return _strict(oid, expression, level, rows)
    if expression["funcvariadic"] == "true":
        return False
    if oid in functions.BY_FIRST:
        return _value(items(expression["args"])[0], level, rows)
    return oid in functions.ALWAYS


def _operator(expression: Node, level: Level, rows: RowSource) -> Proof:
    oid: str = expression["opfuncid"]
    return oid in functions.NEVER_NULL and _strict(oid, expression, level, rows)


def _strict(oid: str, expression: Node, level: Level, rows: RowSource) -> Proof:
    known = oid not in functions.TEXT_OF_ANYTHING or all(
        is_built_in(type_of(argument)) for argument in items(expression["args"])
    )
    return known and _all_arguments(expression, level, rows)


def _distinct(expression: Node, _level: Level, _rows: RowSource) -> Proof:
    """IS DISTINCT FROM asks the operator = where both are values."""
    return expression["opfuncid"] in functions.NEVER_NULL


def _element(expression: Node, level: Level, rows: RowSource) -> Proof:
    """``x IN (…)`` and ``x = ANY (ARRAY[…])``; NULL among the elements may make it NULL."""
    element, array = items(expression["args"])
    listed = elements(array)
    if expression["opfuncid"] not in functions.NEVER_NULL or not listed:
        return False
    return all_of(_value(each, level, rows) for each in (element, *listed))


def _case(expression: Node, level: Level, rows: RowSource) -> Proof:
    results = [when["result"] for when in items(expression["args"])]
    return all_of(_value(each, level, rows) for each in (*results, expression["defresult"]))


def _sublink(expression: Node, level: Level, _rows: RowSource) -> Proof:
    kind = expression["subLinkType"]
    if kind in {_EXISTS, _ARRAY}:
        return True
    if kind != _EXPRESSION:
        return False
    inner = Level(expression["subselect"], level)
    return inner.has_one_row and _column(inner, 1)


def _aggregate(expression: Node, level: Level, rows: RowSource) -> Proof:
    oid = expression["aggfnoid"]
    if oid in functions.COUNTS:
        return True
    if expression["agglevelsup"] != "0" or expression["aggfilter"] != "<>" or not level.groups:
        return False
    if oid in functions.OF_VALUES:
        return _value(items(expression["args"])[0]["expr"], level, rows)
    return oid in functions.OF_ROWS


def _window(expression: Node, level: Level, rows: RowSource) -> Proof:
    oid = expression["winfnoid"]
    if oid == functions.NTILE:
        return _all_arguments(expression, level, rows)
    return oid in functions.COUNTS or oid in functions.RANKS


def _sql_value(expression: Node, _level: Level, _rows: RowSource) -> Proof:
    return 0 <= int(expression["op"]) < int(_CURRENT_SCHEMA)


_RULES: Final[Mapping[str, Callable[[Node, Level, RowSource], Proof]]] = {
    "VAR": _variable,
    "CONST": _constant,
    "FUNCEXPR": _function,
    "OPEXPR": _operator,
    "DISTINCTEXPR": _distinct,
    "SCALARARRAYOPEXPR": _element,
    "BOOLEXPR": _all_arguments,
    "NULLTEST": _always,
    "BOOLEANTEST": _always,
    "COALESCEEXPR": _any_argument,
    "MINMAXEXPR": _any_argument,
    "CASEEXPR": _case,
    "ARRAYEXPR": _always,
    "ROWEXPR": _always,
    "SUBLINK": _sublink,
    "AGGREF": _aggregate,
    "WINDOWFUNC": _window,
    "GROUPINGFUNC": _always,
    "SQLVALUEFUNCTION": _sql_value,
    "RELABELTYPE": _argument,
    "COERCEVIAIO": _argument,
    "ARRAYCOERCEEXPR": _argument,
    "COERCETODOMAIN": _argument,
    "COLLATEEXPR": _argument,
}

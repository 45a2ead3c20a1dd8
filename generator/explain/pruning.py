"""PostgreSQL 15 plans a prepared query for any values, and then leaves out partitions that the given ones don't need.

It was given NULL for each, which no partition needs. So where that happened it is asked once more, with the parameters
behind sub-selects: their values aren't known before the query runs, and no partition can be left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from generator.explain.session import execute, prepared

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import psycopg

    from generator.explain.steps import Node
    from generator.model.queries import Query

_RETURNS: Final = re.compile(r"InitPlan \d+ \(returns (\$\d+)\)")
_PARAMETER: Final = re.compile(r"\$\d+")
_PARAMETER_OR_STRING: Final = re.compile(r"'(?:[^']|'')*'|\$\d+")
# What the planner asks of two sub-selects that were one parameter.
_TRIVIAL: Final = re.compile(r"\((\$\d+) = \1\)")


def unpruned(
    connection: psycopg.Connection[Any],
    query: Query,
    explained: Node,
    explain: Callable[[str], Node],
) -> Node:
    """The plan with all its partitions; as it is where none was left out, or the server refuses."""
    import psycopg

    if not any(node.get("Subplans Removed") for node in _nodes(explained)):
        return explained
    statement = query.statement
    for number, parameter in enumerate(query.parameters, 1):
        given = f"${number}::{parameter.type}"
        statement = statement.replace(f"({given})", f"(SELECT {given})")
    values = ["NULL"] * len(query.parameters)
    try:
        with prepared(connection, replace(query, statement=statement)):
            found = explain(execute(values))
    except (psycopg.errors.SyntaxError, psycopg.errors.FeatureNotSupported):
        # There are places where a parameter may stand and a sub-select may not.
        return explained
    names = {
        returned[1]: ", ".join(node.get("Output", ()))
        for node in _nodes(found)
        if (returned := _is_parameter(node))
    }
    return _restored(found, names)


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    for below in node.get("Plans", ()):
        yield from _nodes(below)


def _is_parameter(node: Node) -> re.Match[str] | None:
    """What a sub-select of ours returns its parameter as."""
    returned = _RETURNS.fullmatch(node.get("Subplan Name", ""))
    outputs = node.get("Output", ())
    ours = node["Node Type"] == "Result" and len(outputs) == 1 and _PARAMETER.fullmatch(outputs[0])
    return returned if ours else None


def _restored(node: Node, names: dict[str, str]) -> Node:
    """The plan without those sub-selects, parameters called by their own names again."""
    if _TRIVIAL.fullmatch(_renamed(node.get("One-Time Filter", ""), names)):
        return _restored(node["Plans"][-1], names)
    return {
        key: [_restored(each, names) for each in value if not _is_parameter(each)]
        if key == "Plans"
        else _renamed(value, names)
        for key, value in node.items()
    }


def _renamed(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, str):
        return _PARAMETER_OR_STRING.sub(lambda found: names.get(found[0], found[0]), value)
    return [_renamed(each, names) for each in value] if isinstance(value, list) else value

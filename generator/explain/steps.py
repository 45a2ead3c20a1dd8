"""EXPLAIN's JSON as the steps of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator.model.plans import Measured, Step
from generator.model.types import QualifiedName

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Node = dict[str, Any]

# What tells how a step finds its rows. All else is costs, columns, or of one version of the server.
_DETAILS: Final = (
    "Index Cond",
    "Order By",
    "Recheck Cond",
    "TID Cond",
    "Hash Cond",
    "Merge Cond",
    "Join Filter",
    "Filter",
    "One-Time Filter",
    "Run Condition",
    "Sort Key",
    "Presorted Key",
    "Group Key",
    "Grouping Sets",
    "Cache Key",
    "Function Call",
    "Table Function Call",
    "Remote SQL",
    "Sampling Method",
    "Conflict Resolution",
    "Conflict Arbiter Indexes",
    "Conflict Filter",
)
_SOURCES: Final = ("Function Name", "Table Function Name", "CTE Name", "Tuplestore Name")
# Of aggregates, as EXPLAIN's text calls them.
_STRATEGIES: Final[Mapping[str, str]] = {"Sorted": "Group", "Hashed": "Hash", "Mixed": "Mixed"}
_REMOVED: Final = (
    "Rows Removed by Filter",
    "Rows Removed by Join Filter",
    "Rows Removed by Index Recheck",
)


def step(node: Node) -> Step:
    """A node of EXPLAIN (VERBOSE, FORMAT JSON) with all that is below it."""
    name = node.get("Relation Name", "")
    alias = node.get("Alias", "")
    source = next((node[key] for key in _SOURCES if key in node), "")
    return Step(
        label=_label(node),
        relation=QualifiedName(schema=node.get("Schema", ""), name=name).sql if name else "",
        alias=alias if alias not in {name, source} else "",
        index=node.get("Index Name", ""),
        source=source,
        part=node.get("Subplan Name", ""),
        details={key: ", ".join(_texts(node[key])) for key in _DETAILS if node.get(key)},
        pruned=node.get("Subplans Removed", 0),
        measured=_measured(node),
        steps=tuple(step(below) for below in node.get("Plans", ())),
    )


def _label(node: Node) -> str:
    kind: str = node["Node Type"]
    join = node.get("Join Type", "Inner")
    if kind == "Aggregate":
        kind = f"{_STRATEGIES.get(node.get('Strategy', ''), '')}Aggregate"
    elif kind == "SetOp":
        kind = f"{'Hash' if node.get('Strategy') == 'Hashed' else ''}SetOp {node.get('Command', '')}".strip()
    elif kind == "ModifyTable":
        kind = node.get("Operation", kind)
    elif kind == "Custom Scan":
        kind = f"Custom Scan ({node.get('Custom Plan Provider', '')})"
    elif join != "Inner":
        kind = f"{kind.removesuffix(' Join')} {join} Join"
    words = [kind]
    if node.get("Partial Mode", "Simple") != "Simple":
        words.insert(0, node["Partial Mode"])
    if node.get("Parallel Aware"):
        words.insert(0, "Parallel")
    if node.get("Scan Direction") == "Backward":
        words.append("Backward")
    return " ".join(words)


def _texts(value: object) -> Iterator[str]:
    """The texts of a list, of lists in lists too, as grouping sets are."""
    if isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            inside = ", ".join(_texts(inner))
            yield f"({inside})" if isinstance(inner, list) else inside
    else:
        yield str(value)


def _measured(node: Node) -> Measured | None:
    if "Actual Loops" not in node:
        return None
    return Measured(
        rows=float(node.get("Actual Rows", 0)),
        loops=float(node["Actual Loops"]),
        removed=float(sum(node.get(key, 0) for key in _REMOVED)),
    )


def about(step: Step, around: str) -> str:
    """The relation of a step: its own, or for a bitmap that of the step around it."""
    return step.relation or (around if step.label.startswith("Bitmap") else "")


def walk(top: Step, around: str = "") -> Iterator[tuple[Step, str]]:
    """All steps, each with the relation that it is about: its own, or that of the step around it."""
    relation = about(top, around)
    yield top, relation
    for below in top.steps:
        yield from walk(below, relation)

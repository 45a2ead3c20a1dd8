"""One query of a view with those around it: where its variables, subqueries and common table expressions are found."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from generator.introspect.nodetree import Node
from generator.introspect.proof import Proof
from generator.introspect.querytree import items, outputs
from generator.introspect.rowsources import RowSource, Sides, row_source

# What equal expressions may differ in: where they stand in the text, and how they were written.
_HOW_WRITTEN = frozenset({"location", "list_start", "list_end", "varnosyn", "varattnosyn"})


class Level:
    """A query and the one that it stands in; None for the outermost. What is found is kept, so that it's made once."""

    def __init__(self, query: Node, outer: Level | None = None) -> None:
        self.query = query
        self.outer = outer
        self.entries: list[Any] = items(query["rtable"])
        self.columns = outputs(query)
        self.proofs: dict[int, Proof] = {}
        self.entry_proofs: dict[tuple[int, int, int], Proof] = {}
        self._subqueries: dict[int, Level] = {}

    @cached_property
    def _from(self) -> tuple[RowSource, Sides]:
        return row_source(self.query)

    @property
    def rows(self) -> RowSource:
        """What FROM and WHERE give."""
        return self._from[0]

    @property
    def sides(self) -> Sides:
        """The sides of its FULL JOINs."""
        return self._from[1]

    def up(self, levels: int) -> Level | None:
        """The query so many levels further out."""
        found: Level | None = self
        while levels and found:
            found = found.outer
            levels -= 1
        return found

    def subquery(self, entry: int) -> Level:
        """The subquery that is this entry of the range table, from 1 on."""
        if entry not in self._subqueries:
            self._subqueries[entry] = Level(self.entries[entry - 1]["subquery"], self)
        return self._subqueries[entry]

    def common_table(self, entry: Node) -> CommonTable | None:
        """The common table expression that this entry names, of this query or one further out."""
        owner = self.up(int(entry["ctelevelsup"]))
        return owner.common_tables.get(entry["ctename"]) if owner else None

    @cached_property
    def common_tables(self) -> dict[str, CommonTable]:
        """Those of this query's own WITH."""
        return {
            definition["ctename"]: CommonTable(definition, self)
            for definition in items(self.query["cteList"])
        }

    @property
    def has_grouping_sets(self) -> bool:
        """Whether what it groups by may be left out, and then is null: GROUPING SETS, ROLLUP, CUBE."""
        return bool(items(self.query["groupingSets"]))

    @property
    def groups(self) -> bool:
        """Whether it has a row for each group of rows, and none for no rows."""
        return bool(items(self.query["groupClause"])) and not self.has_grouping_sets

    @property
    def has_one_row(self) -> bool:
        """Whether it always gives one row: an aggregate over everything."""
        query = self.query
        absent = ("groupClause", "groupingSets", "havingQual", "limitOffset", "limitCount")
        return (
            query["hasAggs"] == "true"
            and query["hasTargetSRFs"] == "false"
            and all(query[field] == "<>" for field in (*absent, "setOperations"))
        )

    def is_grouped_by(self, expression: Node) -> bool:
        """Whether it groups by this very expression."""
        return _meaning(expression) in self._grouped

    @cached_property
    def _grouped(self) -> frozenset[Any]:
        references = {clause["tleSortGroupRef"] for clause in items(self.query["groupClause"])}
        return frozenset(
            _meaning(entry["expr"])
            for entry in items(self.query["targetList"])
            if entry["ressortgroupref"] in references
        )


class CommonTable:
    """A common table expression. ``proofs`` are those of its columns, when it is recursive and they are known."""

    def __init__(self, definition: Node, owner: Level) -> None:
        self.level = Level(definition["ctequery"], owner)
        self.recursive = definition["cterecursive"] == "true"
        self.proofs: list[Proof] | None = None
        self.in_progress = False


def _meaning(value: Any) -> Any:
    """A tree without what doesn't change its meaning, to be compared."""
    if isinstance(value, dict):
        return tuple(
            (field, _meaning(child))
            for field, child in value.items()
            if field not in _HOW_WRITTEN and not field.endswith("format")
        )
    return tuple(map(_meaning, value)) if isinstance(value, list) else value

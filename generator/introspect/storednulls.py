"""Which columns of tables hold no NULL, as the proofs of views ask for them."""

from __future__ import annotations

from generator.introspect.lookup import Lookup, vector
from generator.introspect.proof import Stored
from generator.introspect.rows import ColumnRow, Rows


class StoredNulls:
    """Answers from the catalog's rows: NOT NULL of columns, and where it was never validated."""

    def __init__(self, rows: Rows, lookup: Lookup) -> None:
        self._lookup = lookup
        self._unvalidated = {
            (row.relation, number)
            for row in rows.constraints
            if row.kind == "n" and not row.validated
            for number in vector(row.columns or "")
        }
        self._children: dict[int, list[int]] = {}
        for relation in rows.relations:
            for parent in relation.parents or ():
                self._children.setdefault(parent, []).append(relation.oid)

    def never_null(self, stored: Stored) -> bool:
        """Whether no row has NULL in this column. Of a view, and of what isn't in the model, no.

        A query that reads a table reads its children too, in which NOT NULL may be missing: NO INHERIT, NOT VALID,
        and up to PostgreSQL 17 by ALTER TABLE … DROP NOT NULL of the child.
        """
        column = self._lookup.columns.get(stored.relation, {}).get(stored.column)
        if column is None or not self._refuses_null(column):
            return False
        return not stored.children or all(
            self._refuses_null(row)
            for child in self._descendants(stored.relation)
            for row in self._lookup.columns.get(child, {}).values()
            if row.name == column.name
        )

    def _descendants(self, relation: int) -> set[int]:
        found: set[int] = set()
        pending = [relation]
        while pending:
            children = set(self._children.get(pending.pop(), ())) - found
            found |= children
            pending += children
        return found

    def _refuses_null(self, column: ColumnRow) -> bool:
        # Not by a NOT NULL of its domain: a scalar subquery without rows is stored as NULL all the same.
        return column.not_null and (column.relation, column.number) not in self._unvalidated

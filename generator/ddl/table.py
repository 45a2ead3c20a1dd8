"""A table with what is around it: its parents, and how it comes to its columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from generator.model.catalog import Check, Column, NotNull, Relation
from generator.model.types import QualifiedName

Relations = Mapping[QualifiedName, Relation]

# What ALTER and COMMENT call each kind of relation.
WORDS: Final[Mapping[str, str]] = {
    "table": "TABLE",
    "partitioned table": "TABLE",
    "foreign table": "FOREIGN TABLE",
    "view": "VIEW",
    "materialized view": "MATERIALIZED VIEW",
}


class Table(Struct, frozen=True, kw_only=True):
    """A table and what is needed to write it: the relations around it, and which of them are bare.

    ``bare``: tables whose checks, exclusions and defaults wait for functions that need the table.
    ``exact``: a child's columns come to stand in its own order, whatever that takes.
    """

    name: QualifiedName
    relation: Relation
    relations: Relations
    bare: frozenset[QualifiedName] = frozenset()
    exact: bool = True

    @property
    def is_bare(self) -> bool:
        """Whether this table is made without its expressions."""
        return self.name in self.bare

    @property
    def parents(self) -> list[Relation]:
        """The parents that the model holds, in the order of inheritance."""
        names = parent_names(self.relation)
        return [self.relations[name] for name in names if name in self.relations]

    @property
    def is_attached(self) -> bool:
        """Whether it is a partition that PARTITION OF would give its columns in another order."""
        columns = self.relation.columns
        if self.relation.partition_of is None:
            return False
        if not self.parents or any(column.foreign_options for column in columns):
            return True
        return [column.name for column in columns] != [
            column.name for column in self.parents[0].columns
        ]

    @property
    def has_own_order(self) -> bool:
        """Whether it is a child whose columns aren't in the order that INHERITS gives them.

        That is the parents' columns, one parent after another, and then the new ones.
        """
        own = [column.name for column in self.relation.columns]
        theirs = [column.name for parent in self.parents for column in parent.columns]
        inherits = self.exact and bool(self.relation.inherits)
        return inherits and own != list(dict.fromkeys([*theirs, *own]))

    def parent_column(self, name: str) -> Column | None:
        """The column as the parents, taken together, hand it down; None when no parent has it."""
        found = [
            column for parent in self.parents for column in parent.columns if column.name == name
        ]
        if not found:
            return None
        default = next((column.default for column in found if column.default), "")
        return replace(found[0], not_null=any(c.not_null for c in found), default=default)

    def named_not_null(self, column: str) -> NotNull | None:
        """The NOT NULL constraint of this column, when it has more to say than that."""
        return next((one for one in self.relation.not_nulls if one.column == column), None)

    def inherited_checks(self) -> Iterator[Check]:
        """The checks that the parents hand down: a table must have them before it can join."""
        seen = {check.name for check in self.relation.checks}
        pending = list(parent_names(self.relation))
        while pending:
            name = pending.pop(0)
            parent = self.relations.get(name)
            if parent is None:
                continue
            pending += parent_names(parent)
            for check in parent.checks if name not in self.bare else ():
                if not check.no_inherit and check.name not in seen:
                    seen.add(check.name)
                    yield check


def parent_names(relation: Relation) -> tuple[QualifiedName, ...]:
    """The table that a partition belongs to, or those that a child inherits from."""
    return (relation.partition_of.parent,) if relation.partition_of else relation.inherits

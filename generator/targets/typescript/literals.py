"""Unions of literals, where a CHECK leaves only some texts or whole numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.escape import ts_string
from generator.model.checks import column_limits, domain_limits, known
from generator.model.types import QualifiedName

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.model.catalog import Column, Database, Domain, Relation
    from generator.model.limits import Limits
    from generator.model.types import TypeRef
    from generator.typemap.kinds import Types
    from generator.typemap.typescript import TypeScriptTypes

# What is read as it is compared: a numeric has its scale behind it.
_TEXTS: Final = frozenset(("text", "enum"))
_INTEGERS: Final = frozenset(("integer", "bigint"))


class Literals:
    """What checks leave of the types of one database."""

    def __init__(self, database: Database, types: Types, table: TypeScriptTypes) -> None:
        self._known = known(database)
        self._types = types
        self._table = table
        self._limits: dict[QualifiedName, Mapping[str, Limits]] = {}

    def column(
        self, name: QualifiedName, column: Column, relations: Mapping[QualifiedName, Relation]
    ) -> str | None:
        """What a column may hold: one of a view holds what the column may from which it comes."""
        seen: set[QualifiedName] = set()
        while (relation := relations.get(name)) and relation.view and name not in seen:
            if column.computed or len(column.sources) != 1:
                return None
            seen.add(name)
            (source,) = column.sources
            name = QualifiedName(schema=source.schema, name=source.relation)
            below = relations.get(name)
            if below is None:
                return None
            column = next(each for each in below.columns if each.name == source.column)
        if relation is None or not relation.checks:
            return None
        if (limits := self._limits.get(name)) is None:
            limits = self._limits[name] = column_limits(relation, self._known)
        return self._spelled(column.type, limits.get(column.name))

    def domain(self, domain: Domain) -> str | None:
        """What a domain may hold, by its own checks."""
        return self._spelled(domain.base, domain_limits(domain, self._known))

    def _spelled(self, ref: TypeRef, limits: Limits | None) -> str | None:
        if limits is None or not (limits.values or limits.numbers):
            return None
        use = self._types.base(ref)
        if limits.values and use.kind in _TEXTS:
            return " | ".join(ts_string(value) for value in limits.values)
        if limits.numbers and use.kind in _INTEGERS:
            match self._table.scalars[use.kind]:
                case "number":
                    return " | ".join(str(number) for number in limits.numbers)
                case "string":
                    return " | ".join(ts_string(str(number)) for number in limits.numbers)
                case "bigint":
                    return " | ".join(f"{number}n" for number in limits.numbers)
        return None

"""Unions of literals, where a CHECK leaves only some texts or whole numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.escape import ts_string
from generator.model.checks import column_limits, domain_limits, known
from generator.model.limits import both
from generator.model.types import ColumnRef, QualifiedName

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

    def columns(
        self, name: QualifiedName, relations: Mapping[QualifiedName, Relation]
    ) -> Mapping[str, str]:
        """Those columns of a relation that may hold few values, a view's by where they come from."""
        relation = relations[name]
        if relation.checks:
            limits = self._of(name, relation)
            spelled = {
                column.name: self._spelled(column.type, limits[column.name])
                for column in relation.columns
                if column.name in limits
            }
        elif relation.view:
            spelled = {
                column.name: self._through(column, relations)
                for column in relation.columns
                if column.sources and not column.computed
            }
        else:
            return {}
        return {column: union for column, union in spelled.items() if union}

    def domain(self, domain: Domain) -> str | None:
        """What a domain may hold, by checks of its own."""
        return self._spelled(domain.base, domain_limits(domain, self._known))

    def _through(self, column: Column, relations: Mapping[QualifiedName, Relation]) -> str | None:
        """What a view's column may hold, which is an unchanged one of another relation."""
        seen: set[ColumnRef] = set()
        while len(column.sources) == 1 and not column.computed and column.sources[0] not in seen:
            (source,) = column.sources
            seen.add(source)
            name = QualifiedName(schema=source.schema, name=source.relation)
            relation = relations.get(name)
            if relation is None:
                return None
            column = next(each for each in relation.columns if each.name == source.column)
            if not relation.view:
                limits = self._of(name, relation).get(column.name)
                return self._spelled(column.type, limits)
        return None

    def _of(self, name: QualifiedName, relation: Relation) -> Mapping[str, Limits]:
        if (limits := self._limits.get(name)) is None:
            limits = self._limits[name] = column_limits(relation, self._known)
        return limits

    def _spelled(self, ref: TypeRef, limits: Limits | None) -> str | None:
        if limits is None or not (limits.values or limits.numbers):
            return None
        limits = self._within_domain(ref, limits)
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

    def _within_domain(self, ref: TypeRef, limits: Limits) -> Limits:
        """The limits together with those of the domains that the type stands on."""
        while not ref.array and (domain := self._known.domains.get(ref.qualified)):
            limits = both(limits, domain_limits(domain, self._known))
            ref = domain.base
        return limits

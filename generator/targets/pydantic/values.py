"""The type of a column's values in Python: the hint, what limits it, and the array around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from generator.escape import py_string
from generator.model.catalog import Enum
from generator.model.checks import column_limits, domain_limits, known
from generator.model.limits import UNLIMITED
from generator.model.types import PG_CATALOG
from generator.targets.pydantic import names
from generator.targets.pydantic.forms import NOTHING, Import, Value, Wrapped, helper, support
from generator.typemap.kinds import DEFINED, Types, Use, character_limit, decimal_places
from generator.typemap.python import pydantic_alias

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from generator.model.catalog import Column, Composite, Database, Domain, Relation
    from generator.model.limits import Limits
    from generator.model.types import QualifiedName, TypeRef
    from generator.targets.pydantic.overrides import Overrides

_INTEGERS: Final = {"int2": 2**15, "int4": 2**31, "int8": 2**63}
_FACT = tuple[str, str]


class Values:
    """Values of one database, each as seen from the modules of a schema."""

    def __init__(self, database: Database, overrides: Overrides) -> None:
        self._types = Types(database)
        self._known = known(database)
        self._overrides = overrides
        self.domains: Final = self._types.domains

    def of_relation(self, schema: str, relation: Relation) -> dict[str, Value]:
        """Describe the values of each column of a relation."""
        limits = column_limits(relation, self._known)
        return {
            column.name: self._of_column(
                schema, relation.name, column, limits.get(column.name, UNLIMITED)
            )
            for column in relation.columns
        }

    def holds_null(self, schema: str, relation: Relation, column: Column) -> bool:
        """Whether a row that is read may have NULL in a column."""
        return self._types.holds_null(schema, relation, column)

    def of_composite(self, schema: str, composite: Composite) -> dict[str, Value]:
        """Describe the values of each attribute of a composite type."""
        return {
            attribute.name: self._of_column(schema, composite.name, attribute, UNLIMITED)
            for attribute in composite.attributes
        }

    def of_domain(self, schema: str, domain: Domain) -> Value:
        """Describe what a domain holds."""
        return self._of(domain.base, schema, domain_limits(domain, self._known))

    def of_type(self, schema: str, ref: TypeRef) -> Value:
        """Describe any value of a type."""
        return self._of(ref, schema, UNLIMITED)

    def _of_column(self, schema: str, owner: str, column: Column, limits: Limits) -> Value:
        own = self._overrides.column(schema, owner, column.name)
        if own is None:
            return self._of(column.type, schema, limits)
        return Value(own, _around(Wrapped(), column.type))

    def _of(self, ref: TypeRef, schema: str, limits: Limits) -> Value:
        if override := self._overrides.type(ref.qualified):
            return Value(override, _around(Wrapped(), ref))
        use, base = self._types.resolve(ref), self._types.base(ref)
        if limits.values is not None:
            return self._listed(base, schema, limits.values)
        if limits.numbers is not None and base.ref.name != "int8":
            return _numbers(limits.numbers)
        around = _annotated([*_of_type(use, limits), *_of_checks(base, limits)])
        return Value(self._hint(use, schema), _around(around, ref))

    def _listed(self, base: Use, schema: str, values: tuple[str, ...]) -> Value:
        if not values:
            return NOTHING
        if not isinstance(base.definition, Enum):
            listed = ", ".join(map(py_string, values))
            return Value(helper("Literal"), Wrapped("", f"[{listed}]"))
        hint = self._hint(base, schema)
        members = [names.member_name(label) for label in values]
        more = "".join(f", {hint.alias}.{member}" for member in members[1:])
        return Value(hint, Wrapped("_Literal[", f".{members[0]}{more}]", ("Literal",)))

    def _hint(self, use: Use, schema: str) -> Import:
        if use.kind not in DEFINED:
            return support(pydantic_alias(use))
        return _definition(use.ref.qualified, schema)


def _around(around: Wrapped, ref: TypeRef) -> Wrapped:
    return around.wrap("Array") if ref.array else around


def _definition(name: QualifiedName, schema: str) -> Import:
    package, module = names.module_name(name.schema), names.module_name(name.name)
    class_name = names.type_class(name.name)
    where = f".{module}" if name.schema == schema else f"..{package}.{module}"
    return Import(where, class_name, f"_{package}_{class_name}")


def _numbers(numbers: tuple[int, ...]) -> Value:
    if not numbers:
        return NOTHING
    listed = ", ".join(map(str, numbers))
    # A literal alone would take True for 1.
    around = Wrapped("_Annotated[", f"[{listed}], _WHOLE]", ("Annotated", "WHOLE"))
    return Value(helper("Literal"), around)


def _annotated(facts: list[_FACT]) -> Wrapped:
    if not facts:
        return Wrapped()
    said = "".join(f", _{name}({arguments})" for name, arguments in facts)
    return Wrapped("_Annotated[", f"{said}]", ("Annotated", *(name for name, _ in facts)))


def _of_type(use: Use, limits: Limits) -> Iterator[_FACT]:
    """What the type itself says, and with it the lengths of a check, which are of the same kind."""
    most = character_limit(use.ref)
    if limits.max_length is not None:
        most = limits.max_length if most is None else min(most, limits.max_length)
    lengths = {"min_length": limits.min_length or None, "max_length": most}
    if said := _arguments(lengths):
        yield "Field", said
    if use.kind == "decimal" and (digits := decimal_places(use.ref.modifier)):
        yield "Digits", f"{digits[0]}, {digits[1]}"


def _of_checks(base: Use, limits: Limits) -> Iterator[_FACT]:
    if limits.numbers is not None:
        yield "Among", ", ".join(map(str, limits.numbers))
    if base.ref.schema == PG_CATALOG and (end := _INTEGERS.get(base.ref.name)):
        least, most = limits.minimum, limits.maximum
        # The type has bounds of its own, which a wider one would replace.
        bounds = {
            "ge": least if least is not None and least > -end else None,
            "le": most if most is not None and most < end - 1 else None,
        }
        if said := _arguments(bounds):
            yield "Field", said
    elif said := _arguments(_bounds(limits)):
        yield "Bounds", said


def _bounds(limits: Limits) -> Mapping[str, str | None]:
    low = "gt" if limits.exclusive_minimum else "ge"
    high = "lt" if limits.exclusive_maximum else "le"
    return {low: _quoted(limits.minimum), high: _quoted(limits.maximum)}


def _quoted(number: Decimal | None) -> str | None:
    return None if number is None else py_string(format(number, "f"))


def _arguments(values: Mapping[str, object]) -> str:
    return ", ".join(f"{name}={value}" for name, value in values.items() if value is not None)

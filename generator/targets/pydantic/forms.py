"""How a column's value is written as a Python annotation, around the hint that the engine gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from generator.escape import py_string
from generator.model.annotations import describe
from generator.targets.pydantic import names
from generator.typemap.kinds import DEFINED, Types, Use, character_limit, decimal_places
from generator.typemap.python import pydantic_alias

if TYPE_CHECKING:
    from generator.model.catalog import Column, Database
    from generator.model.types import QualifiedName, TypeRef

_Presence = Literal["required", "omittable", "null"]


class Import(Struct, frozen=True, order=True):
    """``from module import name as alias``. Aliases begin with ``_``, and no field does."""

    module: str
    name: str
    alias: str


class Wrapped(Struct, frozen=True):
    """The text around a hint, and the helpers that are named in it."""

    before: str = ""
    after: str = ""
    helpers: tuple[str, ...] = ()

    def wrap(self, generic: str, more: str = "") -> Wrapped:
        """Make it an argument of a generic type: ``_Array[…]``."""
        wrapped = Wrapped(f"_{generic}[{self.before}", f"{self.after}{more}]", self.helpers)
        return wrapped.using(generic)

    def followed(self, text: str) -> Wrapped:
        """Put text behind it."""
        return Wrapped(self.before, self.after + text, self.helpers)

    def using(self, name: str) -> Wrapped:
        """Note a helper."""
        return Wrapped(self.before, self.after, (*self.helpers, name))


class Form(Struct, frozen=True, kw_only=True):
    """A field of one class: its name, and what surrounds the hint of its type."""

    name: str
    around: Wrapped


class Value(Struct, frozen=True):
    """A value's type: the import that its hint is made of, and what surrounds the hint."""

    hint: Import
    around: Wrapped


SUPPORT: Final = f"..{names.SUPPORT_MODULE}"


def support(name: str) -> Import:
    """Import a name of the support module into a module of a schema."""
    return Import(SUPPORT, name, f"_{name}")


class Values:
    """Values of one database as seen from the modules of one schema."""

    def __init__(self, database: Database, schema: str) -> None:
        self._types = Types(database)
        self.domains: Final = self._types.domains
        self._schema = schema

    def of(self, ref: TypeRef) -> Value:
        """Describe the values of a type: the hint, its limits, and the array around it."""
        use = self._types.resolve(ref)
        around = _limits(use)
        return Value(self._hint(use), around.wrap("Array") if use.array else around)

    def _hint(self, use: Use) -> Import:
        if use.kind not in DEFINED:
            return support(pydantic_alias(use))
        return self._definition(use.ref.qualified)

    def _definition(self, name: QualifiedName) -> Import:
        package, module = names.module_name(name.schema), names.module_name(name.name)
        class_name = names.type_class(name.name)
        where = f".{module}" if name.schema == self._schema else f"..{package}.{module}"
        return Import(where, class_name, f"_{package}_{class_name}")


def _limits(use: Use) -> Wrapped:
    if limit := character_limit(use.ref):
        return Wrapped().wrap("Annotated", f", _Field(max_length={limit})").using("Field")
    if use.kind == "decimal" and (digits := decimal_places(use.ref.modifier)):
        return Wrapped().wrap("Annotated", f", _Digits({digits[0]}, {digits[1]})").using("Digits")
    return Wrapped()


def row_form(column: Column, value: Value, *, null: bool) -> Form:
    """Write a column as it is read: with its comment, since this class documents the table."""
    return _form(column, value, null=null, presence="required", documented=True)


def insert_form(column: Column, value: Value, *, null: bool, optional: bool) -> Form:
    """Write a column as INSERT takes it: left out, or given and, unless nullable, not null."""
    return _form(column, value, null=null, presence="omittable" if optional else "required")


def update_form(column: Column, value: Value, *, null: bool) -> Form:
    """Write a column as UPDATE takes it: any may be left out."""
    return _form(column, value, null=null, presence="omittable")


def attribute_form(attribute: Column, value: Value) -> Form:
    """Write an attribute of a composite: PostgreSQL lets each be null."""
    return _form(attribute, value, null=True, presence="null", documented=True)


def _form(
    column: Column, value: Value, *, null: bool, presence: _Presence, documented: bool = False
) -> Form:
    around = value.around.followed(" | None") if null else value.around
    if presence == "omittable":
        around = around.wrap("Omittable")
    name = names.field_name(column.name)
    facts = [f"alias={py_string(column.name)}"] if name != column.name else []
    if documented and (comment := describe(column.comment).text):
        facts.append(f"description={py_string(comment)}")
    if facts:
        around = around.wrap("Annotated", f", _Field({', '.join(facts)})").using("Field")
    if presence == "omittable":
        around = around.followed(" = _OMITTED").using("OMITTED")
    elif presence == "null":
        around = around.followed(" = None")
    return Form(name=name, around=around)


NOTHING: Final = Value(support("Nothing"), Wrapped())
"""The values of an enum without labels."""

_ELSEWHERE: Final = {
    "Annotated": Import("typing", "Annotated", "_Annotated"),
    "TypeAlias": Import("typing", "TypeAlias", "_TypeAlias"),
    "Field": Import("pydantic", "Field", "_Field"),
}


def helper(name: str) -> Import:
    """Import what a form needs beside the hint of its type."""
    return _ELSEWHERE.get(name) or support(name)

"""How a column's value is written as a Python annotation, around the hint that the engine gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from generator.escape import py_string
from generator.model.annotations import describe
from generator.targets.pydantic import names

if TYPE_CHECKING:
    from generator.model.catalog import Column

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

    def annotated(self, fact: str) -> Wrapped:
        """Add a fact, to those that are there where they are all that surrounds the hint."""
        if self.before == "_Annotated[" and self.after.endswith("]"):
            return Wrapped(self.before, f"{self.after[:-1]}, {fact}]", self.helpers)
        return self.wrap("Annotated", f", {fact}")

    def followed(self, text: str) -> Wrapped:
        """Put text behind it."""
        return Wrapped(self.before, self.after + text, self.helpers)

    def using(self, name: str) -> Wrapped:
        """Note a helper."""
        return Wrapped(self.before, self.after, (*self.helpers, name))


class Form(Struct, frozen=True, kw_only=True):
    """A field of one class: its name, the hint of its type, and what surrounds the hint."""

    name: str
    hint: str
    around: Wrapped


class Value(Struct, frozen=True):
    """A value's type: the import that its hint is made of, and what surrounds the hint."""

    hint: Import
    around: Wrapped


SUPPORT: Final = f"..{names.SUPPORT_MODULE}"
_ELSEWHERE: Final = {
    "Annotated": Import("typing", "Annotated", "_Annotated"),
    "Literal": Import("typing", "Literal", "_Literal"),
    "TypeAlias": Import("typing", "TypeAlias", "_TypeAlias"),
    "Field": Import("pydantic", "Field", "_Field"),
    **{
        name: Import(f"..{names.LIMITS_MODULE}", name, f"_{name}")
        for name in ("WHOLE", "Among", "Bounds")
    },
}


def support(name: str) -> Import:
    """Import a name of the support module into a module of a schema."""
    return Import(SUPPORT, name, f"_{name}")


def helper(name: str) -> Import:
    """Import what a form needs beside the hint of its type."""
    return _ELSEWHERE.get(name) or support(name)


NOTHING: Final = Value(support("Nothing"), Wrapped())
"""What has no values: an enum without labels, a column that may only be null."""


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
        around = around.annotated(f"_Field({', '.join(facts)})").using("Field")
    if presence == "omittable":
        around = around.followed(" = _OMITTED").using("OMITTED")
    elif presence == "null":
        around = around.followed(" = None")
    return Form(name=name, hint=value.hint.alias, around=around)

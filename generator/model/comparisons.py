"""One comparison of a CHECK: a column, or the length of its text, with constants."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, InvalidOperation
from functools import reduce
from struct import pack, unpack
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from generator.model.expressions import (
    Call,
    Cast,
    Comparison,
    Constant,
    Expression,
    Items,
    Name,
    Opaque,
)
from generator.model.limits import Limits, either
from generator.model.types import PG_CATALOG, TypeRef

_TEXTS: Final = frozenset({"text", "varchar"})
_LENGTHS: Final = frozenset({"length", "char_length", "character_length"})
_INTEGERS: Final = frozenset({"int2", "int4", "int8"})
_NUMBERS: Final = _INTEGERS | {"numeric", "float4", "float8"}
_LENGTH: Final = TypeRef(name="int4")
# Beyond every integer type; what is farther off says nothing that the type doesn't.
_WIDEST: Final = 2**64
# What array_out() writes ("Array Input and Output Syntax"): it quotes what has any of these marks, or reads as NULL.
_ELEMENT: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[^{}",\\]+', re.DOTALL)
_ARRAY: Final = re.compile(rf"\{{(?:{_ELEMENT.pattern})(?:,(?:{_ELEMENT.pattern}))*\}}", re.DOTALL)
_BACKSLASH: Final = re.compile(r"\\(.)", re.DOTALL)
# To which types a value may be cast and stay what it is, and its text, and what equals it.
_SAME: Final[Mapping[str, frozenset[str]]] = {
    "text": _TEXTS,
    "varchar": _TEXTS,
    "bpchar": frozenset({"bpchar"}),
    "int2": frozenset({"int2", "int4", "int8", "numeric"}),
    "int4": frozenset({"int4", "int8", "numeric"}),
    "int8": frozenset({"int8", "numeric"}),
    "numeric": frozenset({"numeric"}),
    "float4": frozenset({"float4", "float8"}),
    "float8": frozenset({"float8"}),
}


COMPARED: Final = frozenset(_SAME)
"""The built-in types of which something can be said."""


class Subject(Struct, frozen=True):
    """What is compared: a type behind its domains, and the labels of an enum.

    ``exact``: only identical texts are equal. ``of_length``: it is the length of a text.
    """

    type: TypeRef
    exact: bool
    labels: tuple[str, ...] | None
    of_length: bool = False

    @property
    def family(self) -> str:
        """The name among the built-in types; empty for an enum."""
        return self.type.name if self.labels is None else ""

    def stays(self, to: TypeRef) -> bool:
        """Whether a cast to this type leaves the value as it is."""
        if to.array or to.modifier:
            return False
        if self.labels is not None and to == self.type:
            return True
        # An enum becomes text by its label.
        same = _SAME[self.family] if self.family else frozenset({"text"})
        return to.schema == PG_CATALOG and to.name in same


_FLIPPED: Final = {"=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


def compared(found: Comparison, subjects: Mapping[str, Subject]) -> Mapping[str, Limits]:
    """What a comparison says of the column that it compares with constants; nothing where it isn't understood."""
    left, right, operator = found.left, found.right, found.operator
    if operator not in _FLIPPED:
        return {}
    measured = _measured(left, subjects)
    if measured is None and not found.any_of:
        measured, right, operator = _measured(right, subjects), left, _FLIPPED[operator]
    if measured is None:
        return {}
    name, subject = measured
    constants = elements(right) if found.any_of else [right]
    proved = [_single(subject, operator, constant) for constant in constants]
    # An element that isn't understood may be any value, or NULL, and then the whole is never false.
    told = [limits for limits in proved if limits]
    if not told or len(told) < len(proved):
        return {}
    return {name: reduce(either, told)}


def _measured(
    expression: Expression, subjects: Mapping[str, Subject]
) -> tuple[str, Subject] | None:
    """The column whose value, or the length of whose value, this expression is."""
    match expression:
        case Name(name) if name in subjects:
            return name, subjects[name]
        case Cast(operand, to) if found := _measured(operand, subjects):
            return found if found[1].stays(to) else None
        case Call(function, argument) if function in _LENGTHS:
            found = _measured(argument, subjects)
            # The length of char(n) leaves the padding out, with which it is read.
            if found and found[1].family in _TEXTS:
                return found[0], Subject(_LENGTH, exact=True, labels=None, of_length=True)
    return None


def elements(expression: Expression) -> list[Expression]:
    """The elements of an array, each with the casts of the whole."""
    match expression:
        case Items(items):
            return list(items)
        case Cast(Constant(text), to) if to.array:
            return _listed(text, replace(to, array=False))
        case Cast(operand, to) if to.array:
            element_type = replace(to, array=False)
            return [Cast(element, element_type) for element in elements(operand)]
    return []


def _listed(text: str, to: TypeRef) -> list[Expression]:
    """The elements of an array as the server writes it; none where it has more than one dimension."""
    if not _ARRAY.fullmatch(text):
        return []
    return [
        Cast(Constant(_BACKSLASH.sub(r"\1", element[1:-1])), to)
        if element.startswith('"')
        else (Opaque() if element == "NULL" else Cast(Constant(element), to))
        for element in _ELEMENT.findall(text)
    ]


def _single(subject: Subject, operator: str, constant: Expression) -> Limits | None:
    """What one comparison proves; None for nothing."""
    if subject.family in _NUMBERS:
        number = _number(constant)
        return None if number is None else _of_number(subject, operator, number)
    text = _text(constant, subject)
    return None if text is None or not subject.exact else _of_text(subject, operator, text)


def _text(expression: Expression, subject: Subject) -> str | None:
    """The text of a literal, if all its casts leave it as it is."""
    match expression:
        case Cast(Constant(text), to) if subject.stays(to):
            return text
        case Cast(operand, to) if subject.stays(to):
            return _text(operand, subject)
    return None


def _of_text(subject: Subject, operator: str, text: str) -> Limits | None:
    if operator == "<>" and not text and subject.family in _TEXTS:
        return Limits(min_length=1)
    if operator != "=":
        return None
    if subject.labels is not None and text not in subject.labels:
        return Limits(values=())
    if subject.family == "bpchar":
        fills = subject.type.modifier == str(len(text)) and not text.endswith(" ")
        return Limits(values=(text,)) if fills else None
    return Limits(values=(text,))


def _number(expression: Expression) -> Decimal | None:
    """The finite number that a literal is, if all its casts leave it as it is."""
    match expression:
        case Constant(text):
            try:
                number = Decimal(text)
            except InvalidOperation:
                return None
            return number if number.is_finite() else None
        case Cast(operand, TypeRef(schema="pg_catalog", modifier="", array=False, name=name)):
            inner = _number(operand)
            return inner if inner is not None and _remains(inner, name) else None
    return None


def _remains(number: Decimal, name: str) -> bool:
    if name in _INTEGERS:
        return number == number.to_integral_value()
    return name in {"numeric", "float8"} or (name == "float4" and _fits_single(number))


def _fits_single(number: Decimal) -> bool:
    try:
        return Decimal(unpack("f", pack("f", number))[0]) == number
    except OverflowError:
        return False


def _of_number(subject: Subject, operator: str, number: Decimal) -> Limits | None:
    if subject.family in _INTEGERS:
        return _of_integer(subject, operator, number)
    # A single is read as the shortest text that means it, which may lie beside its value.
    if subject.family == "float4" and not _fits_single(number):
        return None
    match operator:
        case "=":
            return Limits(minimum=number, maximum=number)
        case ">" | ">=":
            return Limits(minimum=number, exclusive_minimum=operator == ">")
        case "<" | "<=":
            return Limits(maximum=number, exclusive_maximum=operator == "<")
    return None


def _of_integer(subject: Subject, operator: str, number: Decimal) -> Limits | None:
    if abs(number) > _WIDEST:
        return None
    up = int(number.to_integral_value(ROUND_CEILING))
    down = int(number.to_integral_value(ROUND_FLOOR))
    ranges: Mapping[str, tuple[int | None, int | None]] = {
        "=": (up, down),
        ">=": (up, None),
        ">": (down + 1, None),
        "<=": (None, down),
        "<": (None, up - 1),
    }
    if operator not in ranges:
        return None
    least, most = ranges[operator]
    if subject.of_length:
        return Limits(
            min_length=None if least is None else max(least, 0),
            max_length=None if most is None else max(most, 0),
        )
    if operator == "=":
        return Limits(numbers=(up,) if up == down else ())
    return Limits(
        minimum=None if least is None else Decimal(least),
        maximum=None if most is None else Decimal(most),
    )

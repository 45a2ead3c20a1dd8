"""What a CHECK says, in words: where it is understood as a whole, or else nothing.

The words are for readers who don't read SQL, beside the SQL itself: so half of a check is never told for the whole.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from generator.model.comparisons import elements
from generator.model.expressions import (
    Call,
    Cast,
    Comparison,
    Constant,
    Expression,
    IsNull,
    Name,
    Not,
    Together,
    parse,
)
from generator.model.types import PG_CATALOG, TypeRef, quote_identifier

if TYPE_CHECKING:
    from collections.abc import Collection

_NUMBERS: Final = frozenset({"int2", "int4", "int8", "numeric", "float4", "float8"})
# The server writes these casts itself, to compare what people wrote.
_SILENT: Final = frozenset(TypeRef(name=name) for name in ("text", "bpchar", "numeric", "float8"))
_LENGTHS: Final = frozenset({"length", "char_length", "character_length"})
_OPERATORS: Final = {
    "=": "is",
    "<>": "isn't",
    ">=": "is at least",
    ">": "is greater than",
    "<=": "is at most",
    "<": "is less than",
    "~": "matches the pattern",
    "~*": "matches, in either case, the pattern",
    "!~": "doesn't match the pattern",
    "~~": "is like",
    "!~~": "isn't like",
}
_IN_TIME: Final = {">=": "isn't before", ">": "is after", "<=": "isn't after", "<": "is before"}
_LONG: Final = {">=": "at least", "<=": "at most", "=": "exactly", ">": "more than", "<": "under"}
# Of ranges ("Range Functions"): when the call is true, and when it is false.
_TRUTHS: Final = {
    "isempty": ("is empty", "isn't empty"),
    "lower_inf": ("has no lower bound", "has a lower bound"),
    "upper_inf": ("has no upper bound", "has an upper bound"),
}
_THE_VALUE: Final = "the value"


def check_words(sql: str, times: Collection[str] = ()) -> str:
    """A CHECK's expression in words, empty where any part isn't understood.

    ``times`` are the columns of dates and times, of which one is before or after another.
    """
    return _Words(frozenset(times)).of(parse(sql)) or ""


class _Words:
    """Expressions in words; None for what isn't understood."""

    def __init__(self, times: Collection[str]) -> None:
        self._times = times

    def of(self, expression: Expression) -> str | None:
        match expression:
            case Together(parts, either):
                return self._together(parts, "or" if either else "and")
            case Comparison():
                said = self._subject_and_rest(expression)
                return f"{said[0]} {said[1]}" if said else self._same_truth(expression)
            case IsNull(operand) if value := _value(operand):
                return f"{value} is null"
            case Not(IsNull(operand)) if value := _value(operand):
                return f"{value} isn't null"
            case Name(name):
                return f"{_named(name)} is true"
            case Not(Name(name)):
                return f"{_named(name)} is false"
            case Call(function, Name(name)) if function in _TRUTHS:
                return f"{_named(name)} {_TRUTHS[function][0]}"
            case Not(Call(function, Name(name))) if function in _TRUTHS:
                return f"{_named(name)} {_TRUTHS[function][1]}"
        return None

    def _together(self, parts: tuple[Expression, ...], word: str) -> str | None:
        """The parts joined; what is said of one column in a row names it once."""
        pairs = [self._pair(part) for part in parts]
        if None in pairs:
            return None
        told = []
        for subject, group in groupby((pair for pair in pairs if pair), key=lambda pair: pair[0]):
            rests = [rest for _, rest in group]
            if subject and len(rests) > 1 and word == "and":
                # "is at least 0 and at most 100"
                rests[1:] = [rest.removeprefix("is ") for rest in rests[1:]]
                told.append(f"{subject} {' and '.join(rests)}")
            else:
                told += [f"{subject} {rest}".strip() for rest in rests]
        return f" {word} ".join(told)

    def _pair(self, part: Expression) -> tuple[str, str] | None:
        if isinstance(part, Comparison) and (said := self._subject_and_rest(part)):
            return said
        whole = self.of(part)
        if whole is None:
            return None
        nested = isinstance(part, Together) or (
            isinstance(part, Comparison) and _is_truth(part.left)
        )
        return ("", f"({whole})" if nested else whole)

    def _same_truth(self, found: Comparison) -> str | None:
        """``(a) = (b)`` of two conditions."""
        if found.operator != "=" or found.any_of:
            return None
        left, right = self.of(found.left), self.of(found.right)
        return f"{left} exactly when {right}" if left and right else None

    def _subject_and_rest(self, found: Comparison) -> tuple[str, str] | None:
        left, operator, right = found.left, found.operator, found.right
        if _is_truth(left) or _is_truth(right):
            return None
        if found.any_of:
            values = [_value(each) for each in elements(right)]
            subject = _value(left)
            if operator != "=" or not values or not subject or None in values:
                return None
            several = "one of " if len(values) > 1 else ""
            return subject, f"is {several}{', '.join(value for value in values if value)}"
        match left:
            case Call(function, argument) if function in _LENGTHS:
                return _length(_value(argument), operator, _value(right))
        subject, other = _value(left), _value(right)
        if subject is None or other is None or operator not in _OPERATORS:
            return None
        if other == "''" and operator in {"=", "<>"}:
            return subject, "is empty" if operator == "=" else "isn't empty"
        in_time = isinstance(left, Name) and left.name in self._times
        return (
            subject,
            f"{(_IN_TIME if in_time else {}).get(operator, _OPERATORS[operator])} {other}",
        )


def _length(subject: str | None, operator: str, number: str | None) -> tuple[str, str] | None:
    if subject is None or number is None or operator not in _LONG:
        return None
    if (operator, number) == (">", "0"):
        return subject, "isn't empty"
    return (
        subject,
        f"has {_LONG[operator]} {number} {'character' if number == '1' else 'characters'}",
    )


def _is_truth(expression: Expression) -> bool:
    return isinstance(expression, Comparison | IsNull | Not | Together)


def _value(expression: Expression) -> str | None:
    match expression:
        case Name(name):
            return _named(name)
        case Constant(text):
            return text
        case Cast(Constant(text), to):
            return text if _is_number(to) else "'" + text.replace("'", "''") + "'"
        case Cast(operand, to) if inner := _value(operand):
            return inner if to in _SILENT else f"{inner}::{to.label('')}"
        case Call(function, argument) if inner := _value(argument):
            return f"{function}({inner})"
    return None


def _is_number(to: TypeRef) -> bool:
    return to.schema == PG_CATALOG and to.name in _NUMBERS and not to.array


def _named(name: str) -> str:
    return quote_identifier(name) if name else _THE_VALUE

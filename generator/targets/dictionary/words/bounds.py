"""What the bounds of partitions say: which rows, how many steps of what length, and what is left out."""

from __future__ import annotations

import datetime as dt
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# As pg_get_expr deparses them (PostgreSQL documentation, "CREATE TABLE": partition_bound_spec).
_RANGE: Final = re.compile(r"FOR VALUES FROM \((?P<low>.*)\) TO \((?P<high>.*)\)", re.DOTALL)
_FIRST: Final = re.compile(r"'(?P<text>(?:[^']|'')*)'|(?P<word>[^,\s]+)")
_HASH: Final = re.compile(r"FOR VALUES WITH \(modulus (\d+), remainder (\d+)\)")
_MIDNIGHT: Final = re.compile(r"(\d{4}-\d{2}-\d{2})(?: 00:00:00(?:\+00)?)?")
_MONTHS: Final = {1: "a month", 3: "a quarter", 6: "half a year", 12: "a year"}
_DAYS: Final = {1: "a day", 7: "a week"}
DEFAULT: Final = "DEFAULT"
OPEN: Final = frozenset({"MINVALUE", "MAXVALUE"})


class Span(Struct, frozen=True, kw_only=True):
    """From where to where a partition reaches, by the first column of its key, as SQL has it without quotes."""

    low: str
    high: str


class Cover(Struct, frozen=True, kw_only=True):
    """What partitions by range cover together. ``step`` is the length that all have, empty where they differ."""

    low: str
    high: str
    step: str
    gaps: tuple[Span, ...]


def span(bound: str) -> Span | None:
    """The span of a partition by range; None of another kind, and of DEFAULT."""
    found = _RANGE.fullmatch(bound)
    if found is None:
        return None
    low, high = _first(found["low"]), _first(found["high"])
    return Span(low=low, high=high)


def cover(bounds: Iterable[str]) -> Cover | None:
    """What partitions by range cover together; None without any, or where their order can't be told."""
    spans = [found for found in map(span, bounds) if found]
    ends = {value: _ordered(value) for found in spans for value in (found.low, found.high)}
    kinds = {type(value) for text, value in ends.items() if text not in OPEN}
    if not spans or len(kinds) > 1 or None in ends.values():
        return None
    spans.sort(key=lambda each: (each.low != "MINVALUE", str(type(ends[each.low])), ends[each.low]))
    gaps = [
        Span(low=before.high, high=after.low)
        for before, after in pairwise(spans)
        if before.high != after.low
    ]
    return Cover(low=spans[0].low, high=spans[-1].high, step=_step(spans), gaps=tuple(gaps))


def short(value: str) -> str:
    """A bound as people write it: a day where it is a midnight of UTC."""
    found = _MIDNIGHT.fullmatch(value)
    return found[1] if found else value


def in_words(bound: str) -> str:
    """Which rows a partition holds, in fewer words than the SQL has; keys of several columns stay SQL."""
    found = _RANGE.fullmatch(bound)
    if found:
        low, high = _one(found["low"]), _one(found["high"])
        return f"from {low} to before {high}" if low and high else bound
    remainder = _HASH.fullmatch(bound)
    if remainder:
        return f"remainder {remainder[2]} of {remainder[1]}"
    return "all others" if bound == DEFAULT else bound.removeprefix("FOR VALUES ")


def _one(values: str) -> str:
    """The value, if it is but one."""
    return short(_first(values)) if _FIRST.fullmatch(values) else ""


def _first(values: str) -> str:
    found = _FIRST.match(values)
    if found is None:
        return values
    return found["word"] or (found["text"] or "").replace("''", "'")


def _ordered(value: str) -> int | dt.date | None:
    """What bounds are ordered by; an open end has no place of its own."""
    if value in OPEN:
        return 0
    if day := _day(value):
        return day
    return int(value) if value.removeprefix("-").isdecimal() else None


def _day(value: str) -> dt.date | None:
    found = _MIDNIGHT.fullmatch(value)
    try:
        return dt.date.fromisoformat(found[1]) if found else None
    except ValueError:
        return None


def _step(spans: Sequence[Span]) -> str:
    closed = [each for each in spans if not OPEN & {each.low, each.high}]
    steps = {_length(each) for each in closed}
    return steps.pop() if len(steps) == 1 and len(closed) == len(spans) else ""


def _length(each: Span) -> str:
    low, high = _day(each.low), _day(each.high)
    if low is None or high is None:
        numbers = (_ordered(each.low), _ordered(each.high))
        return str(numbers[1] - numbers[0]) if all(isinstance(n, int) for n in numbers) else ""  # type: ignore[operator]
    months = 12 * (high.year - low.year) + high.month - low.month
    if low.day == high.day == 1 and months in _MONTHS:
        return _MONTHS[months]
    days = (high - low).days
    return _DAYS.get(days, f"{days} days")

"""Limits on one value, and what two of them say together."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple, TypeAlias, TypeVar

from msgspec import Struct


class Limits(Struct, frozen=True, kw_only=True):
    """What holds for every value that isn't NULL.

    ``values`` are all texts (or enum labels) that it may be, ``numbers`` all integers, in the order of the constraint;
    empty when there is none. Bounds compare as PostgreSQL does: NaN is above all numbers, so a minimum lets it pass.
    Those of integers are whole and inclusive; that of a double is the double next to what stands here. Lengths count
    characters. Where ``values`` is set no length is, and no bound where ``numbers`` is.
    """

    values: tuple[str, ...] | None = None
    numbers: tuple[int, ...] | None = None
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    exclusive_minimum: bool = False
    exclusive_maximum: bool = False
    min_length: int | None = None
    max_length: int | None = None


UNLIMITED: Final = Limits()
NO_VALUE: Final = Limits(values=(), numbers=())
"""What ``IS NULL`` leaves."""


def both(one: Limits, other: Limits) -> Limits:
    """The limits of a value that has those of one and of the other."""
    return _of(
        _Tightness(*map(_tighter, _tightness(one), _tightness(other))),
        values=_shared(one.values, other.values),
        numbers=_shared(one.numbers, other.numbers),
    )


def either(one: Limits, other: Limits) -> Limits:
    """The limits of a value that has those of one or of the other."""
    if NO_VALUE in (one, other):
        return other if one == NO_VALUE else one
    return _of(
        _Tightness(*map(_looser, _tightness(one), _tightness(other))),
        values=_added(one.values, other.values),
        numbers=_added(one.numbers, other.numbers),
    )


def settled(limits: Limits) -> Limits:
    """The same limits, where the values that are listed have the others already."""
    if limits.values is not None:
        least = limits.min_length or 0
        most = limits.max_length
        fitting = (
            text
            for text in limits.values
            if least <= len(text) and (most is None or len(text) <= most)
        )
        return Limits(values=tuple(fitting), numbers=limits.numbers)
    if limits.numbers is not None:
        # Bounds of integers are inclusive.
        low, high = limits.minimum, limits.maximum
        return Limits(
            numbers=tuple(
                number
                for number in limits.numbers
                if (low is None or low <= number) and (high is None or number <= high)
            )
        )
    return limits


_Tight: TypeAlias = tuple[Decimal, bool] | None
T = TypeVar("T", str, int)


class _Tightness(NamedTuple):
    """Each bound as what is greater for the tighter one."""

    minimum: _Tight
    maximum: _Tight
    min_length: _Tight
    max_length: _Tight


def _tightness(limits: Limits) -> _Tightness:
    least, most = limits.min_length, limits.max_length
    return _Tightness(
        None if limits.minimum is None else (limits.minimum, limits.exclusive_minimum),
        # Unlike a minus, this rounds nothing.
        None
        if limits.maximum is None
        else (limits.maximum.copy_negate(), limits.exclusive_maximum),
        None if least is None else (Decimal(least), False),
        None if most is None else (Decimal(-most), False),
    )


def _of(
    bounds: _Tightness, *, values: tuple[str, ...] | None, numbers: tuple[int, ...] | None
) -> Limits:
    low, high, least, most = bounds
    return Limits(
        values=values,
        numbers=numbers,
        minimum=low[0] if low else None,
        maximum=high[0].copy_negate() if high else None,
        exclusive_minimum=bool(low and low[1]),
        exclusive_maximum=bool(high and high[1]),
        min_length=int(least[0]) if least else None,
        max_length=-int(most[0]) if most else None,
    )


def _tighter(one: _Tight, other: _Tight) -> _Tight:
    return max(one, other) if one and other else one or other


def _looser(one: _Tight, other: _Tight) -> _Tight:
    return min(one, other) if one and other else None


def _shared(one: tuple[T, ...] | None, other: tuple[T, ...] | None) -> tuple[T, ...] | None:
    if one is None or other is None:
        return other if one is None else one
    return tuple(value for value in one if value in other)


def _added(one: tuple[T, ...] | None, other: tuple[T, ...] | None) -> tuple[T, ...] | None:
    return None if one is None or other is None else tuple(dict.fromkeys(one + other))

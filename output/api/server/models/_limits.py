# Made by pgscribe; changes will be lost. Make it anew with `pgscribe generate`.
"""What a CHECK of the database says of a value, where pydantic has no words for it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, TypeVar

from pydantic import BeforeValidator, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

_Number = TypeVar("_Number", Decimal, float)


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """Bounds of numeric and double precision, as text. NaN is above all numbers, as in PostgreSQL."""

    ge: str | None = None
    gt: str | None = None
    le: str | None = None
    lt: str | None = None

    def check(self, value: _Number) -> _Number:
        kind = type(value)
        if value != value:
            if self.le is not None or self.lt is not None:
                raise ValueError(f"a number is expected, at most {self.le or self.lt}")
            return value
        if self.ge is not None and not value >= kind(self.ge):
            raise ValueError(f"at least {self.ge} is expected")
        if self.gt is not None and not value > kind(self.gt):
            raise ValueError(f"more than {self.gt} is expected")
        if self.le is not None and not value <= kind(self.le):
            raise ValueError(f"at most {self.le} is expected")
        if self.lt is not None and not value < kind(self.lt):
            raise ValueError(f"less than {self.lt} is expected")
        return value

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.check, handler(source))


class Among:
    """One of these integers."""

    def __init__(self, *numbers: int) -> None:
        self.numbers = numbers

    def check(self, value: int) -> int:
        if value not in self.numbers:
            raise ValueError(f"one of {', '.join(map(str, self.numbers))} is expected")
        return value

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.check, handler(source))


def _whole(value: object) -> object:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ValueError("an integer is expected")


WHOLE: Final = BeforeValidator(_whole)
"""Keeps True from being taken for 1, and 1.0 too."""

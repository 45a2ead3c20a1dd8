"""What a topic measured, as values: rows with named numbers, some of them with a bar."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Unit = Literal["s", "MB", "ratio", "1/s", ""]


class Measure(Struct, frozen=True, kw_only=True):
    """A number. `bar` is the most it may be, `least` the least; None where nothing is promised."""

    name: str
    value: float
    unit: Unit = ""
    bar: float | None = None
    least: float | None = None

    @property
    def verdict(self) -> Literal["pass", "FAIL", ""]:
        """Whether the bar was kept; empty without a bar."""
        if self.bar is None and self.least is None:
            return ""
        kept = (self.bar is None or self.value <= self.bar) and self.value >= (self.least or 0)
        return "pass" if kept else "FAIL"


class Result(Struct, frozen=True, kw_only=True):
    """A row of a table: what was measured, and its numbers, or why there are none."""

    table: str
    case: dict[str, str]
    measures: tuple[Measure, ...] = ()
    crash: str = ""

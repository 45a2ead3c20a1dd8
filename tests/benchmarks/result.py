"""What a topic measured, as values: rows with named numbers, some of them with a bar."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Unit = Literal["s", "MB", "ratio", ""]


class Measure(Struct, frozen=True, kw_only=True):
    """A number. `bar` is the most it may be; None where nothing is promised."""

    name: str
    value: float
    unit: Unit = ""
    bar: float | None = None

    @property
    def verdict(self) -> Literal["pass", "FAIL", ""]:
        """Whether the bar was kept; empty without a bar."""
        if self.bar is None:
            return ""
        return "pass" if self.value <= self.bar else "FAIL"


class Result(Struct, frozen=True, kw_only=True):
    """A row of a table: what was measured, and its numbers, or why there are none."""

    table: str
    case: dict[str, str]
    measures: tuple[Measure, ...] = ()
    crash: str = ""

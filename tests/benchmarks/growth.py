"""Whether ten times the tables take ten times the seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.benchmarks.result import Measure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.benchmarks.clock import Spent

MOST: Final = 1.1
# Below this, what is the same at every size counts more than what grows.
_SMALLEST: Final = 1_000


def growth(by_tables: Mapping[int, Spent]) -> tuple[Measure, ...]:
    """Seconds per table of the largest size over those of the size before; nothing for one size."""
    if len(by_tables) < 2:
        return ()
    small, large = sorted(by_tables)[-2:]
    factor = large / small
    bar = MOST if small >= _SMALLEST else None
    walls = by_tables[large].wall / by_tables[small].wall / factor
    cpus = by_tables[large].cpu / max(by_tables[small].cpu, 0.001) / factor
    return (
        Measure(name=f"per table, {small:,} → {large:,}", value=walls, unit="ratio", bar=bar),
        Measure(name="in CPU", value=cpus, unit="ratio"),
    )

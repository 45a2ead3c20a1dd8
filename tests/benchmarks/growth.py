"""Whether ten times the tables take ten times the seconds."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Final

from tests.benchmarks.result import Measure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.benchmarks.clock import Spent

MOST: Final = 1.1
# Below this, what is the same at every size counts more than what grows.
_SMALLEST: Final = 1_000


def growth(rounds: Sequence[Mapping[int, Spent]]) -> tuple[Measure, ...]:
    """Seconds per table of the largest size over those of the size before; nothing for one size.

    A round holds what each size took at about the same time; of several, the ratio is the median.
    """
    sizes = sorted(set[int]().union(*rounds))
    if len(sizes) < 2:
        return ()
    small, large = sizes[-2:]
    factor = large / small
    bar = MOST if small >= _SMALLEST else None
    whole = [each for each in rounds if small in each and large in each]
    walls = median(each[large].wall / each[small].wall for each in whole)
    cpus = median(each[large].cpu / max(each[small].cpu, 0.001) for each in whole)
    return (
        Measure(
            name=f"per table, {small:,} → {large:,}", value=walls / factor, unit="ratio", bar=bar
        ),
        Measure(name="in CPU", value=cpus / factor, unit="ratio"),
    )

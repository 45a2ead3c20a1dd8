"""Boxes on a map: each group in a block of its own, what is tied lies near to each other, nothing overlaps.

No search for the best: each step looks at every box and tie a fixed number of times, so that it takes milliseconds,
grows with the number of boxes alone and always gives the same. Coordinates are whole numbers, y grows downwards.
"""

from __future__ import annotations

from collections import Counter, deque
from itertools import accumulate
from math import sqrt
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    _Ties = Mapping[int, Counter[int]]

WIDTH: Final = 220
"""Of every box."""

# Between columns there is room for lines, below boxes for little more than to tell them apart.
_ASIDE: Final = 80
_BELOW: Final = 26
# Around the boxes of a block; on top stands its name.
_MARGIN: Final = 40
_TITLE: Final = 60
_BETWEEN: Final = 90
# What looks well on a screen, which is wider than high.
_SHAPE: Final = 1.5


class Area(Struct, frozen=True, kw_only=True):
    """A rectangle."""

    x: int
    y: int
    width: int
    height: int


class Arrangement(Struct, frozen=True, kw_only=True):
    """Where each box begins, and the block of each group, both in the order given."""

    places: tuple[tuple[int, int], ...]
    blocks: tuple[Area, ...]


def arrange(
    heights: Sequence[int], groups: Sequence[Sequence[int]], pairs: Iterable[tuple[int, int]]
) -> Arrangement:
    """Place boxes of these heights; ``groups`` and ``pairs`` (what is tied) name them by their position.

    Each box is in one group. An empty group has a block with room for its name.
    """
    home = {box: number for number, group in enumerate(groups) for box in group}
    inside: list[list[tuple[int, int]]] = [[] for _ in groups]
    between = []
    for one, other in pairs:
        if home[one] == home[other]:
            inside[home[one]].append((one, other))
        else:
            between.append((home[one], home[other]))
    within = [
        _block(group, heights, _ties(group, tied))
        for group, tied in zip(groups, inside, strict=True)
    ]
    sizes = [size for size, _ in within]
    corners = _packed(sizes, _line(_ties(range(len(groups)), between), [1] * len(groups)))
    places = [(0, 0)] * len(heights)
    for (x, y), (_, boxes) in zip(corners, within, strict=True):
        for box, (right, down) in boxes.items():
            places[box] = (x + right, y + down)
    blocks = (
        Area(x=x, y=y, width=width, height=height)
        for (x, y), (width, height) in zip(corners, sizes, strict=True)
    )
    return Arrangement(places=tuple(places), blocks=tuple(blocks))


def _ties(members: Iterable[int], pairs: Iterable[tuple[int, int]]) -> _Ties:
    ties: dict[int, Counter[int]] = {member: Counter() for member in members}
    for one, other in pairs:
        if one != other:
            ties[one][other] += 1
            ties[other][one] += 1
    return ties


def _line(ties: _Ties, weights: Sequence[int]) -> list[int]:
    """All members in a row, hubs amid what is tied to them; what hangs together first, the loose ones last."""
    ranked = sorted(ties, key=lambda member: (-ties[member].total(), member))
    seen: set[int] = set()
    # What is seen grows meanwhile.
    rows = [_around(hub, ties, weights, seen) for hub in ranked if hub not in seen]
    rows.sort(key=len, reverse=True)
    return [member for row in rows for member in row]


def _around(hub: int, ties: _Ties, weights: Sequence[int], seen: set[int]) -> list[int]:
    """What hangs together with a hub, nearest first on both its sides; the lighter side takes the hub's next."""
    sides: tuple[list[int], list[int]] = ([], [])
    weight = [0, 0]
    waiting = deque([(hub, -1)])
    seen.add(hub)
    while waiting:
        member, side = waiting.popleft()
        if member != hub:
            side = int(weight[1] < weight[0]) if side < 0 else side
            sides[side].append(member)
            weight[side] += weights[member]
        for other in sorted(ties[member], key=lambda each: (-ties[member][each], each)):
            if other not in seen:
                seen.add(other)
                waiting.append((other, side))
    return [*reversed(sides[0]), hub, *sides[1]]


def _block(
    group: Sequence[int], heights: Sequence[int], ties: _Ties
) -> tuple[tuple[int, int], dict[int, tuple[int, int]]]:
    """The size of a group's block, and where its boxes begin in it."""
    if not group:
        return (WIDTH + 2 * _MARGIN, _TITLE + _MARGIN), {}
    columns = _columns(_line(ties, heights), heights)
    places = {}
    bottom = 0
    for number, column in enumerate(columns):
        top = _TITLE
        for box in column:
            places[box] = (_MARGIN + number * (WIDTH + _ASIDE), top)
            top += heights[box] + _BELOW
        bottom = max(bottom, top - _BELOW)
    width = len(columns) * (WIDTH + _ASIDE) - _ASIDE + 2 * _MARGIN
    return (width, bottom + _MARGIN), places


def _columns(line: Sequence[int], heights: Sequence[int]) -> list[list[int]]:
    """The row broken into columns of about one height, as many as give the block a good shape."""
    whole = sum(heights[box] + _BELOW for box in line)
    count = min(len(line), max(1, round(sqrt(_SHAPE * whole / (WIDTH + _ASIDE)))))
    columns: list[list[int]] = [[] for _ in range(count)]
    ends = accumulate(heights[box] + _BELOW for box in line)
    for box, end in zip(line, ends, strict=True):
        # By its middle a box belongs to one column.
        middle = 2 * end - heights[box] - _BELOW
        columns[min(count * middle // (2 * whole), count - 1)].append(box)
    # Up and down in turn: where the row goes on in the next column, it stays at the same height.
    return [
        column[::-1] if number % 2 else column
        for number, column in enumerate(filter(None, columns))
    ]


def _packed(sizes: Sequence[tuple[int, int]], order: Iterable[int]) -> list[tuple[int, int]]:
    """Corners of blocks, each put as high as it goes, then as far left (the skyline heuristic)."""
    spaced = [(width + _BETWEEN, height + _BETWEEN) for width, height in sizes]
    area = sum(width * height for width, height in spaced)
    limit = max([int(sqrt(_SHAPE * area)), *(width for width, _ in spaced)])
    corners = [(0, 0)] * len(sizes)
    # Where it may go on from the left: each stretch's beginning and how far down it is taken.
    skyline = [(0, 0)]
    for number in order:
        width, height = spaced[number]
        y, x = min(
            (max(down for begin, down in _under(skyline, start, width)), start)
            for start, _ in skyline
            if start + width <= limit
        )
        corners[number] = (x, y)
        after = [down for begin, down in skyline if begin <= x + width][-1]
        skyline = sorted(
            [stretch for stretch in skyline if not x <= stretch[0] <= x + width]
            + [(x, y + height)]
            + ([(x + width, after)] if x + width < limit else [])
        )
    return corners


def _under(skyline: Sequence[tuple[int, int]], start: int, width: int) -> list[tuple[int, int]]:
    """The stretches that a block of this width covers from here."""
    return [stretch for stretch in skyline if start <= stretch[0] < start + width]

"""The places of boxes on the explorer's map."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from generator.targets.dictionary.explorer.arrangement import WIDTH, Area, arrange


@st.composite
def maps(draw):
    """Heights, groups of all boxes (empty ones too), and pairs."""
    heights = draw(st.lists(st.integers(20, 400), max_size=60))
    count = draw(st.integers(1, 8))
    homes = draw(st.lists(st.integers(0, count - 1), min_size=len(heights), max_size=len(heights)))
    groups = [[box for box, home in enumerate(homes) if home == group] for group in range(count)]
    boxes = st.integers(0, len(heights) - 1)
    pairs = draw(st.lists(st.tuples(boxes, boxes), max_size=120)) if heights else []
    return heights, groups, pairs


def apart(one: Area, other: Area) -> bool:
    return (
        one.x + one.width <= other.x
        or other.x + other.width <= one.x
        or one.y + one.height <= other.y
        or other.y + other.height <= one.y
    )


@given(maps())
def test_nothing_overlaps_and_boxes_are_in_the_block_of_their_group(drawn):
    heights, groups, pairs = drawn
    found = arrange(heights, groups, pairs)
    boxes = [
        Area(x=x, y=y, width=WIDTH, height=height)
        for (x, y), height in zip(found.places, heights, strict=True)
    ]
    assert len(found.blocks) == len(groups)
    for block, group in zip(found.blocks, groups, strict=True):
        for box in group:
            inner = boxes[box]
            assert block.x <= inner.x
            assert block.y <= inner.y
            assert inner.x + inner.width <= block.x + block.width
            assert inner.y + inner.height <= block.y + block.height
    for areas in (boxes, found.blocks):
        for number, one in enumerate(areas):
            assert all(apart(one, other) for other in areas[number + 1 :])


@given(maps())
def test_it_is_the_same_every_time_and_whichever_way_pairs_are_told(drawn):
    heights, groups, pairs = drawn
    turned = [(other, one) for one, other in reversed(pairs)]
    assert arrange(heights, groups, pairs) == arrange(heights, groups, turned)


def test_what_is_tied_lies_nearer_than_chance_would_have_it():
    # Ten families of ten, dealt out over the numbers so that order alone joins none.
    families = [[box for box in range(100) if box % 10 == family] for family in range(10)]
    pairs = [(family[0], child) for family in families for child in family[1:]]
    places = arrange([200] * 100, [range(100)], pairs).places

    def mean(chosen):
        ways = [
            abs(places[one][0] - places[other][0]) + abs(places[one][1] - places[other][1])
            for one, other in chosen
        ]
        return sum(ways) / len(ways)

    everyone = [(one, other) for one in range(100) for other in range(one)]
    assert mean(pairs) < mean(everyone) / 2


def test_the_map_has_the_shape_of_a_screen():
    for tables in (30, 300, 2000):
        groups = [range(start, min(start + 37, tables)) for start in range(0, tables, 37)]
        blocks = arrange([250] * tables, groups, []).blocks
        width = max(block.x + block.width for block in blocks)
        height = max(block.y + block.height for block in blocks)
        assert 0.8 < width / height < 3
        # What lies empty between them is less than they are.
        assert sum(block.width * block.height for block in blocks) > 0.5 * width * height


def test_two_thousand_tables_take_less_than_a_second():
    groups = [range(start, start + 100) for start in range(0, 2000, 100)]
    pairs = [(number, max(number - 7, 0)) for number in range(2000)]
    start = time.process_time()
    arrange([250] * 2000, groups, pairs)
    arrange([250] * 2000, [range(2000)], pairs)
    assert time.process_time() - start < 1

"""The first page of a database with one schema: all that the schema holds is a click away, and no picture is empty."""

from __future__ import annotations

import re

import pytest

from tests.support import models as m
from tests.support.grids import pages, sections, shown, targets


@pytest.fixture(scope="module")
def words():
    """The first page of a database of types alone."""
    moods = m.enum("mood", "sad", "happy")
    return pages(m.database(m.schema("public", moods, m.enum("size", "s", "l"))))["index.md"]


def test_types_are_counted_and_led_to(words):
    assert re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", words) == [("types", "2")]
    rows = sections(words)["types"]
    assert [(shown(row["Type"]), targets(row["Type"])) for row in rows] == [
        ("mood", ["public/types.md#type-mood"]),
        ("size", ["public/types.md#type-size"]),
    ]


def test_no_picture_of_a_schema_without_tables(words):
    assert "pg-erd" not in words
    table = m.table("t", m.column("id", "int8"), key=("id",))
    assert "pg-erd" in pages(m.database(m.schema("public", table)))["index.md"]


def test_long_lists_of_types_are_cut_with_a_count():
    many = (m.enum(f"e{number:03}", "a") for number in range(130))
    page = pages(m.database(m.schema("public", *many)))["index.md"]
    assert len(sections(page)["types"]) == 100
    assert "the page of the schema has all of them" in page

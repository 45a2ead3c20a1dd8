"""Tables of pages on the screens that people have: nothing that matters is out of sight."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.model.catalog import Database, Relation, Schema
from generator.site import build_site
from tests.support.shop import column, foreign_key, name, primary_key
from tests.support.site import write_project

# MkDocs and its extensions warn of what other versions of Python will do.
pytestmark = pytest.mark.filterwarnings("default")

LONG = "the_longest_of_all_names_that_anybody_gave_to_a_thing"
OVER = """[...document.querySelectorAll('.md-typeset__scrollwrap, .md-typeset__table')]
    .filter((one) => one.scrollWidth > one.clientWidth + 1).length"""
CELLS = "[...document.querySelectorAll('article td')].map((one) => one.textContent.trim())"


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """The page of a table with all facts that a column can have, under long names."""
    key = foreign_key("key", (f"{LONG}_id",), name("stock", LONG))
    hub = Relation(
        name=LONG,
        columns=(column("id", "int8", not_null=True),),
        primary_key=primary_key("id"),
    )
    columns = (
        column("id", "int8", not_null=True, default="stock.next_number_of_things('things'::text)"),
        column(
            f"{LONG}_id",
            "int8",
            comment="Where it lies, when anybody knows.\n@classification RESTRICTED",
        ),
        column(
            "short_name", "timestamptz", comment="When it came in, and from whom it was bought."
        ),
    )
    parts = Relation(
        name="parts", columns=columns, primary_key=primary_key("id"), foreign_keys=(key,)
    )
    heirs = replace(parts, name="parts_of_parts_of_things")
    schema = Schema(name="stock", relations=(parts, heirs, hub))
    project = write_project(tmp_path_factory.mktemp("wide"), Database(schemas=(schema,)))
    return build_site(project).parent / "stock" / "tables" / "parts.html"


@pytest.mark.parametrize("width", [1280, 1440])
def test_a_tables_page_scrolls_no_table(page, browser, width):
    with browser.tab(width=width) as tab:
        tab.open(page.as_uri())
        tab.wait_for("document.querySelector('.md-typeset__table') !== null")
        assert tab.evaluate(OVER) == 0
        assert tab.troubles == []


def test_names_break_behind_underscores_and_are_the_same(page, browser):
    with browser.tab(width=1280) as tab:
        tab.open(page.as_uri())
        tab.wait_for("document.querySelector('td wbr') !== null")
        cells = tab.evaluate(CELLS)
        assert {"short_name", f"{LONG}_id"} <= set(cells)
        assert any(f"{LONG}.id" in cell for cell in cells)
        high = "(([cell]) => cell.getClientRects().length)"
        first = "[...document.querySelectorAll('td:first-child code')]"
        short = f"{first}.filter((one) => one.textContent === 'short_name')"
        assert tab.evaluate(f"{high}({short})") == 1


def test_what_uses_a_column_stands_before_what_is_said_of_it(page):
    text = page.read_text(encoding="utf-8")
    heads = text[text.index("<thead>") : text.index("</thead>")]
    assert heads.index("Used by") < heads.index("Remarks")

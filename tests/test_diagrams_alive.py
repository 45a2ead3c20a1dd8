"""Diagrams as a reader uses them in a page, opened from the disk."""

from __future__ import annotations

import posixpath
import xml.etree.ElementTree as ET
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

import pytest
from msgspec.structs import replace

from generator.model.catalog import Database, Schema
from generator.site import build_site
from tests.support import shop
from tests.support.explorer import wide_database
from tests.support.shop import foreign_key, name
from tests.support.site import write_project

# MkDocs and its extensions warn of what other versions of Python will do.
pytestmark = pytest.mark.filterwarnings("default")

PICTURE = "document.querySelector('figure.pg-erd svg')"
BOX = "document.querySelector('.pg-erd-scroll')"
WIDTH = f"{PICTURE}.getBoundingClientRect().width"
NEAR = f"[...{PICTURE}.querySelectorAll('.pele-node.pg-near')].map((one) => one.dataset.id).sort()"
LIVE = f"{PICTURE}.classList.contains('pg-live')"
FILES = "[...document.querySelector('.pg-erd-bar').querySelectorAll('a')].map((one) => one.href)"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The folder of the shop's built pages."""
    project = write_project(tmp_path_factory.mktemp("alive"), shop.shop())
    return build_site(project).parent


@pytest.fixture
def tab(browser):
    with browser.tab(reduced_motion=True) as tab:
        yield tab


@pytest.fixture
def orders(site, tab):
    """A tab with the page of a table that has neighbours on all sides."""
    tab.open((site / "shop" / "tables" / "orders.html").as_uri())
    tab.wait_for(f"{BOX} !== null")
    return tab


def shares(node):
    """How much of the box is left of and above a node's middle, and how much of the picture is in the box."""
    return f"""(() => {{
      const box = {BOX}.getBoundingClientRect();
      const all = {PICTURE}.getBoundingClientRect();
      const one = {PICTURE}.querySelector({node!r}).getBoundingClientRect();
      return {{
        across: (one.x + one.width / 2 - box.x) / box.width,
        down: (one.y + one.height / 2 - box.y) / box.height,
        seen: Math.min(box.width / all.width, box.height / all.height, 1),
        scale: all.width / {PICTURE}.viewBox.baseVal.width,
        left: {BOX}.scrollLeft,
        top: {BOX}.scrollTop,
      }};
    }})()"""


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Pages of a schema whose picture is larger than a screen, and of one with a single table."""
    hub = name("area_00", "thing_0009")
    wide = wide_database(30).schemas[0]
    tables = tuple(
        replace(each, foreign_keys=(foreign_key("hub", ("parent_id",), hub),))
        if each.name > "thing_0019"
        else each
        for each in wide.relations
    )
    schemas = (replace(wide, relations=tables), Schema(name="z", relations=wide.relations[:1]))
    project = write_project(tmp_path_factory.mktemp("large"), Database(schemas=schemas))
    return build_site(project).parent


@pytest.mark.parametrize("width", [390, 1280])
def test_the_schemas_are_seen_as_a_whole(large, browser, width):
    with browser.tab(width=width, height=800, reduced_motion=True) as tab:
        tab.open((large / "index.html").as_uri())
        tab.wait_for(f"{BOX}?.clientWidth")
        assert tab.evaluate(shares(".pele-node"))["seen"] > 0.98


def test_what_can_be_read_is_seen_as_a_whole(orders):
    found = orders.evaluate(shares("[data-id=shop__orders]"))
    assert found["seen"] > 0.98
    assert found["scale"] >= 0.5


def test_a_large_picture_begins_with_the_table_that_has_most_lines(large, tab):
    tab.open((large / "area_00" / "index.html").as_uri())
    tab.wait_for(f"{BOX}?.scrollWidth > {BOX}.clientWidth && {BOX}.scrollLeft > 0")
    found = tab.evaluate(shares("[data-id=area_00__thing_0009]"))
    assert found["scale"] >= 0.5
    assert 0 < found["across"] < 1
    assert 0 < found["down"] < 1


def test_on_a_phone_a_tables_picture_begins_with_the_table(site, browser):
    with browser.tab(width=390, height=844, reduced_motion=True) as tab:
        tab.open((site / "shop" / "tables" / "orders.html").as_uri())
        tab.wait_for(f"{BOX}?.scrollLeft > 0")
        found = tab.evaluate(shares("[data-id=shop__orders]"))
        assert found["across"] == pytest.approx(0.5, abs=0.05)


def test_fit_shows_all_whatever_was_seen_before(orders):
    before = orders.evaluate(WIDTH)
    for _ in range(8):
        orders.click(".pg-erd-bar [aria-label=Smaller]")
    assert orders.evaluate(WIDTH) < before / 2
    orders.click(".pg-erd-bar [title='Show all of the diagram']")
    assert orders.evaluate(WIDTH) == pytest.approx(before, rel=0.02)


def test_what_is_pointed_at_shows_its_neighbours(orders):
    orders.hover("svg .pele-node[data-id=crm__customers] .pele-label")
    assert orders.wait_for(f"{LIVE} && {NEAR}") == ["crm__customers", "shop__orders"]
    faded = f"getComputedStyle({PICTURE}.querySelector('.pele-node:not(.pg-near)')).opacity"
    assert float(orders.evaluate(faded)) < 0.5
    orders.hover("h1")
    orders.wait_for(f"!{LIVE} && {NEAR}.length === 0")


def test_the_keyboard_reaches_entities_and_shows_their_neighbours(orders):
    orders.evaluate(f"{BOX}.focus()")
    orders.press("Tab")
    focused = "document.activeElement.closest('.pele-node')?.dataset.id"
    first = orders.wait_for(focused)
    assert orders.evaluate(LIVE)
    assert first in orders.evaluate(NEAR)
    assert "shop__orders" in orders.evaluate(NEAR)
    orders.press("Enter")
    orders.wait_for("!location.pathname.endsWith('orders.html')")
    assert orders.troubles == []


def test_a_click_on_an_entity_leads_to_its_page(orders):
    orders.click("svg .pele-node[data-id=crm__customers] .pele-label")
    assert orders.wait_for("document.querySelector('h1')?.innerText.includes('crm.customers')")
    orders.wait_for("location.pathname.endsWith('/crm/tables/customers.html')")


def test_buttons_and_ctrl_with_the_wheel_zoom(orders):
    before = orders.evaluate(WIDTH)
    orders.click(".pg-erd-bar [aria-label=Larger]")
    larger = orders.evaluate(WIDTH)
    assert larger > before
    orders.click(".pg-erd-bar [aria-label=Smaller]")
    assert orders.evaluate(WIDTH) == pytest.approx(before, rel=0.01)
    middle = orders.evaluate(
        f"(({{x, y, width, height}}) => ({{x: x + width / 2, y: y + height / 2}}))"
        f"({BOX}.getBoundingClientRect())"
    )
    orders.mouse("mouseWheel", **middle, deltaX=0, deltaY=-120, modifiers=2)
    orders.wait_for(f"{WIDTH} > {before} * 1.1")
    orders.click(".pg-erd-bar [title='Show all of the diagram']")
    fits = f"{PICTURE}.getBoundingClientRect().width <= {BOX}.clientWidth + 1"
    assert orders.evaluate(fits)


def test_the_wheel_alone_scrolls_the_page(orders):
    orders.evaluate("document.body.style.minHeight = '4000px'")
    middle = orders.evaluate(
        f"(({{x, y, width}}) => ({{x: x + width / 2, y: y + 20}}))({BOX}.getBoundingClientRect())"
    )
    orders.mouse("mouseWheel", **middle, deltaX=0, deltaY=300)
    orders.wait_for("scrollY > 100")


def test_to_drag_is_no_click(orders):
    for _ in range(6):
        orders.click(".pg-erd-bar [aria-label=Larger]")
    place = orders.evaluate(
        f"(({{x, y, width, height}}) => ({{x: x + width / 2, y: y + height / 2}}))"
        f"({BOX}.getBoundingClientRect())"
    )
    scrolled = orders.evaluate(f"{BOX}.scrollLeft")
    orders.mouse("mousePressed", **place, button="left", clickCount=1)
    for way in (20, 40, 60):
        moved = {"x": place["x"] - way, "y": place["y"]}
        orders.mouse("mouseMoved", **moved, button="left", buttons=1)
    orders.mouse("mouseReleased", **moved, button="left", clickCount=1)
    assert orders.evaluate(f"{BOX}.scrollLeft") > scrolled
    assert orders.evaluate("location.pathname.endsWith('orders.html')")


def test_the_whole_screen_and_back(orders):
    orders.click(".pg-erd-bar [title^='The diagram on the whole screen']")
    assert orders.evaluate("document.querySelector('dialog[open] svg') !== null")
    height = "document.querySelector('dialog .pg-erd-scroll').clientHeight"
    assert orders.evaluate(f"{height} > innerHeight * 0.8")
    orders.press("Escape")
    orders.wait_for("document.querySelector('dialog') === null")
    assert orders.evaluate("document.querySelector('figure.pg-erd svg') !== null")
    assert orders.evaluate("document.activeElement.textContent") == "Enlarge"
    assert orders.troubles == []


def test_the_files_behind_a_diagram_are_there(orders, site):
    files = [url2pathname(unquote(urlsplit(url).path)) for url in orders.evaluate(FILES)]
    assert [posixpath.basename(file) for file in files] == ["orders.svg", "orders.mmd"]
    svg, source = (site / "shop" / "tables" / name for name in ("orders.svg", "orders.mmd"))
    assert [str(svg), str(source)] == files
    assert source.read_text(encoding="utf-8").startswith("---\nconfig:")
    root = ET.parse(svg).getroot()
    # Alone it has colours, a font and words for those who don't see it.
    assert root.get("fill", "").startswith("#")
    assert root.get("font-family")
    title, described = (root.findtext(f"{{*}}{tag}") for tag in ("title", "desc"))
    assert title == "shop.orders"
    assert "crm.customers" in described


def test_a_picture_alone_is_drawn_and_its_links_lead_on(tab, site):
    tab.open((site / "shop" / "tables" / "orders.svg").as_uri())
    assert tab.evaluate("document.querySelectorAll('.pele-node').length") > 2
    link = "[...document.querySelectorAll('a')].map((one) => one.href.baseVal)"
    for target in tab.evaluate(link):
        assert (site / "shop" / "tables" / target).resolve().is_file(), target
    assert tab.troubles == []


def test_paper_has_the_picture_without_the_buttons(orders):
    orders.emulate(printed=True)
    bar = "getComputedStyle(document.querySelector('.pg-erd-bar')).display"
    assert orders.evaluate(bar) == "none"
    assert orders.evaluate(f"{WIDTH} > 100")


def test_no_picture_is_higher_than_paper_or_lies_on_what_follows(large, tab):
    tab.open((large / "area_00" / "index.html").as_uri())
    tab.wait_for(f"{BOX} !== null")
    tab.emulate(printed=True)
    edges = "(({top, bottom}) => [top, bottom])({}.getBoundingClientRect())"
    top, bottom = tab.evaluate(edges.replace("{}", PICTURE))
    assert bottom - top <= 0.61 * tab.evaluate("innerHeight")
    _, end = tab.evaluate(edges.replace("{}", "document.querySelector('figure.pg-erd')"))
    following, _ = tab.evaluate(edges.replace("{}", "document.querySelector('article h2')"))
    assert bottom <= end <= following


def test_without_scripts_entities_are_links(tab, site):
    tab.call("Emulation.setScriptExecutionDisabled", value=True)
    tab.open((site / "shop" / "tables" / "orders.html").as_uri())
    tab.call("Emulation.setScriptExecutionDisabled", value=False)
    assert tab.evaluate("document.querySelector('.pg-erd-bar') === null")
    tab.click("svg .pele-node[data-id=crm__customers] .pele-label")
    tab.wait_for("location.pathname.endsWith('/crm/tables/customers.html')")


def test_the_script_is_small():
    from generator.render import TEMPLATE_FOLDERS

    script = TEMPLATE_FOLDERS[1] / "dictionary" / "assets" / "pgscribe.js"
    assert script.stat().st_size < 12_000

"""The explorer in a browser, opened from the disk: on a small shop, under hostile names, and with 2,000 tables."""

from __future__ import annotations

from statistics import median

import pytest

from generator.plan import Inputs
from generator.targets.dictionary.markup.places import explorer_anchor
from tests.support import shop
from tests.support.explorer import explorer_site, wide_database

# MkDocs and its extensions warn of what other versions of Python will do.
pytestmark = pytest.mark.filterwarnings("default")

CHOSEN = "document.querySelector('#pg-map-chosen')?.textContent"
HITS = "[...document.querySelectorAll('.pg-map-hits:not([hidden]) code')].map((one) => one.textContent)"
# How far a pixel of the canvas is from paper: 0 where nothing is drawn.
DRAWN = """(() => {
  const canvas = document.querySelector('.pg-map-canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Set();
  for (let at = 0; at < data.length; at += 4) colours.add(data.slice(at, at + 4).join());
  return colours.size;
})()"""


@pytest.fixture(scope="module")
def sites(tmp_path_factory):
    """The explorer's page by the model's name."""
    models = {"shop": shop.shop(), "hostile": shop.hostile(), "wide": wide_database(2000)}
    return {
        name: explorer_site(tmp_path_factory.mktemp(name), Inputs(database=database)).as_uri()
        for name, database in models.items()
    }


@pytest.fixture
def tab(browser):
    with browser.tab(reduced_motion=True) as tab:
        yield tab


def find(tab, text):
    tab.click(".pg-map-find")
    tab.evaluate("document.querySelector('.pg-map-find').select()")
    tab.type(text)
    return tab.evaluate(HITS)


def test_a_column_is_found_and_shown_by_keyboard_alone(tab, sites):
    tab.open(sites["shop"])
    assert find(tab, "mail") == ["crm.customers.mail"]
    tab.press("Enter")
    assert tab.wait_for(CHOSEN) == "crm.customers"
    assert tab.evaluate("location.hash") == "#crm.customers&column=mail"
    assert tab.evaluate("document.querySelector('.pg-map-sought th').textContent") == "mail"
    assert tab.troubles == []


def test_words_narrow_a_search_and_tables_come_before_columns(tab, sites):
    tab.open(sites["shop"])
    assert find(tab, "customers")[0] == "crm.customers"
    assert "crm.customers" not in find(tab, "shop customer")
    assert find(tab, "orders customer") == ["shop.orders.customer_id"]
    assert find(tab, "mail customers") == ["crm.customers.mail"]
    assert find(tab, "nothing like it") == []
    assert tab.evaluate("document.querySelector('.pg-map-said').textContent") == "0 found"


def test_a_word_finds_tables_and_columns(tab, sites):
    """Columns of a table that has the word in its own name, too."""
    tab.open(sites["shop"])
    found = find(tab, "order")
    assert found[0] == "shop.orders"
    assert "shop.items.order_id" in found
    tables = [each.count(".") == 1 for each in found]
    assert tables == sorted(tables, reverse=True), "tables come first"
    assert "shop.orders.customer_id" in find(tab, "shop customer")


def test_what_was_found_has_the_keyboard_and_the_list_opens_again(tab, sites):
    tab.open(sites["shop"])
    assert find(tab, "orders")
    tab.press("Enter")
    assert tab.wait_for(CHOSEN) == "shop.orders"
    assert tab.evaluate("document.activeElement.tagName") == "CANVAS"
    moved = set()
    for key in ("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"):
        tab.press(key)
        moved.add(tab.evaluate(CHOSEN))
    assert len(moved) > 1
    found = find(tab, "orders")
    tab.press("Enter")
    tab.click(".pg-map-find")
    assert tab.evaluate(HITS) == []
    tab.press("ArrowDown")
    assert tab.evaluate(HITS) == found
    tab.press("ArrowDown")
    marked = "document.querySelector('.pg-map-hits [aria-selected=true] code').textContent"
    assert tab.evaluate(marked) == found[0]


def test_no_name_of_a_schema_lies_on_another(tab, sites):
    tab.open(sites["shop"])
    written = """((schemas, afar) => {
      const said = [];
      const context = {
        measureText: (text) => ({ width: text.length * 60 }),
        strokeText: () => {},
        fillText: (...all) => said.push(all),
      };
      new pgscribeExplorer.Titles(context, { scale: 0.1 }, "sans", {}).draw(schemas, afar);
      return said.map(([text]) => text);
    })"""
    schemas = [
        {"name": "small_one", "x": 0, "y": 0, "width": 300, "height": 300},
        {"name": "large", "x": 310, "y": 0, "width": 900, "height": 900},
        {"name": "far", "x": 3000, "y": 0, "width": 300, "height": 300},
    ]
    assert tab.evaluate(f"{written}({schemas}, true)") == ["large", "small_", "one", "far"]
    schemas[0] |= {"name": "much_larger_than_its_place"}
    assert tab.evaluate(f"{written}({schemas}, false)") == ["large", "far"]


def test_an_address_leads_to_a_table_and_neighbours_lead_on_and_back(tab, sites):
    tab.open(sites["shop"] + "#shop.orders")
    assert tab.wait_for(CHOSEN) == "shop.orders"
    assert tab.evaluate("scrollY") == 0
    assert tab.evaluate("document.querySelector('.pg-map-page').getAttribute('href')") == (
        "shop/tables/orders.html"
    )
    columns = (
        "[...document.querySelectorAll('.pg-map-columns tbody tr')].map((row) => row.innerText)"
    )
    assert any("customer_id" in row and "FK" in row for row in tab.evaluate(columns))
    tab.click(".pg-map-panel a[href='#crm.customers']")
    assert tab.wait_for(f"{CHOSEN} === 'crm.customers' && location.hash") == "#crm.customers"
    tab.evaluate("history.back()")
    tab.wait_for(f"{CHOSEN} === 'shop.orders'")
    assert tab.troubles == []


def test_keys_go_from_table_to_table_and_to_its_page(tab, sites):
    tab.open(sites["shop"] + "#shop.orders")
    tab.wait_for(CHOSEN)
    place = "(({x, y}) => [x, y])(new pgscribeExplorer.Model(pgscribeDatabase).byAddress.get({}))"
    at = {}
    for key in ("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"):
        tab.evaluate("document.querySelector('.pg-map-canvas').focus()")
        before = tab.evaluate(CHOSEN)
        tab.press(key)
        chosen = tab.evaluate(CHOSEN)
        at[key] = [tab.evaluate(place.replace("{}", repr(each), 1)) for each in (before, chosen)]
    assert at["ArrowLeft"][1][0] <= at["ArrowLeft"][0][0]
    assert at["ArrowRight"][1][0] >= at["ArrowRight"][0][0]
    assert at["ArrowDown"][1][1] >= at["ArrowDown"][0][1]
    assert len({str(place) for places in at.values() for place in places}) > 1
    assert tab.evaluate("document.querySelector('.pg-map-said').textContent").startswith(
        tab.evaluate(CHOSEN)
    )
    tab.press("Enter")
    assert tab.evaluate("document.activeElement.textContent") == "Open its page"
    tab.evaluate("document.querySelector('.pg-map-canvas').focus()")
    tab.press("Escape")
    assert tab.evaluate("document.querySelector('.pg-map-panel').hidden")


def test_a_click_on_the_map_chooses_and_one_beside_lets_go(tab, sites):
    tab.open(sites["shop"] + "#crm.profiles")
    tab.wait_for(CHOSEN)
    # What is chosen by an address stands in the middle.
    tab.click("button[aria-label='Close']")
    tab.wait_for("document.querySelector('.pg-map-panel').hidden")
    tab.click(".pg-map-canvas")
    tab.wait_for(f"{CHOSEN} === 'crm.profiles'")
    frame = tab.evaluate(
        "(({left, bottom}) => ({x: left + 3, y: bottom - 3}))"
        "(document.querySelector('.pg-map-canvas').getBoundingClientRect())"
    )
    for kind in ("mousePressed", "mouseReleased"):
        tab.mouse(kind, **frame, button="left", clickCount=1)
    tab.wait_for("document.querySelector('.pg-map-panel').hidden")


def test_schemas_can_be_left_out_and_the_address_says_so(tab, sites):
    tab.open(sites["shop"])
    tab.click(".pg-map-filter summary")
    tab.click(".pg-map-choices label:first-of-type input")
    assert tab.wait_for("location.hash.includes('only') && location.hash") == "#&only=shop"
    assert find(tab, "profiles") == []
    tab.open("about:blank")
    tab.open(sites["shop"] + "#&only=shop")
    assert find(tab, "profiles") == []
    assert find(tab, "orders")


def test_it_draws_and_follows_the_theme(tab, sites):
    tab.open(sites["shop"])
    assert tab.wait_for(f"{DRAWN} > 20 && {DRAWN}")
    corner = "[...document.querySelector('.pg-map-canvas').getContext('2d').getImageData(2, 2, 1, 1).data]"
    assert tab.evaluate(corner)[3] == 0
    ink = "pgscribeExplorer.Drawing && getComputedStyle(document.body).getPropertyValue('--pg-ink')"
    before = tab.evaluate(ink)
    tab.evaluate("document.body.setAttribute('data-md-color-scheme', 'slate')")
    assert before
    assert tab.wait_for(f"{DRAWN} > 20")
    assert tab.troubles == []


def test_two_thousand_tables_are_searched_in_less_than_a_tenth_of_a_second(tab, sites):
    tab.open(sites["wide"])
    measure = """((text) => {
      const input = document.querySelector('.pg-map-find');
      input.value = text;
      const start = performance.now();
      input.dispatchEvent(new Event('input'));
      return performance.now() - start;
    })"""
    for text in ("t", "thing_1999", "special_7", "area_03 amount", "parent_id"):
        spent = [tab.evaluate(f"{measure}({text!r})") for _ in range(5)]
        assert median(spent) < 100, text
        assert tab.evaluate(HITS), text
    tab.evaluate("document.querySelector('.pg-map-canvas').focus()")
    tab.press("ArrowDown")
    assert tab.wait_for(CHOSEN)
    assert tab.troubles == []


def test_no_second_step_leads_through_a_table_with_many_neighbours(tab, sites):
    tab.open(sites["shop"])
    near = """((leaves, table, steps) => {
      const row = (name) => [0, name, "table", 0, 0, 50, "", [], 0, 0, 0];
      const names = ["hub", ...Array.from({ length: leaves }, (_, number) => `leaf_${number}`)];
      const model = new pgscribeExplorer.Model({
        schemas: [["s", "s/index.html", "", 0, 0, 9, 9]],
        tables: names.map(row),
        edges: names.slice(1).map((_, at) => [at + 1, 0, 0, 0]),
        names: [], types: [], labels: ["hub_id"],
      });
      return model.near(model.byAddress.get(table), steps).size;
    })"""
    assert tab.evaluate(f"{near}(12, 's.leaf_0', 2)") == 13
    assert tab.evaluate(f"{near}(13, 's.leaf_0', 2)") == 2
    assert tab.evaluate(f"{near}(13, 's.hub', 1)") == 14
    assert tab.evaluate(f"{near}(13, 's.hub', 2)") == 14


@pytest.mark.parametrize("every", [8, pytest.param(1, marks=pytest.mark.soak)])
def test_hostile_names_are_text(tab, sites, every):
    database = shop.hostile()
    tables = [
        (schema.name, each.name)
        for schema in database.schemas
        for each in schema.relations
        if not each.partition_of
    ]
    tags = (
        "[...new Set([...document.querySelectorAll('.pg-map *')].map((one) => one.tagName))].sort()"
    )
    tab.open(sites["shop"] + "#crm.customers")
    tab.wait_for(CHOSEN)
    known = set(tab.evaluate(tags)) | {"LI", "UL", "H3", "WBR", "A"}
    for schema, name in tables[::every]:
        anchor = explorer_anchor(shop.name(schema, name))
        tab.open("about:blank")
        tab.open(f"{sites['hostile']}#{anchor}")
        assert tab.wait_for(CHOSEN)
        assert set(tab.evaluate(tags)) <= known
        assert tab.troubles == []


def test_without_scripts_there_is_a_list_of_everything(tab, sites):
    tab.call("Emulation.setScriptExecutionDisabled", value=True)
    tab.open(sites["shop"])
    tab.call("Emulation.setScriptExecutionDisabled", value=False)
    seen = (
        "[...document.querySelectorAll('#pg-map-list a')]"
        ".filter((one) => one.checkVisibility()).map((one) => one.getAttribute('href'))"
    )
    assert "shop/tables/orders.html" in tab.evaluate(seen)
    assert "crm/index.html" in tab.evaluate(seen)


def test_a_phone_has_the_whole_of_it(browser, sites):
    with browser.tab(width=390, height=844, dark=True) as tab:
        tab.open(sites["wide"])
        frame = "(({clientWidth, clientHeight}) => clientHeight / clientWidth)"
        height = tab.evaluate(f"{frame}(document.querySelector('.pg-map-canvas'))")
        shape = tab.evaluate(
            "Number(document.querySelector('.pg-map').style.getPropertyValue('--pg-map-shape'))"
        )
        assert height == pytest.approx(1 / shape, rel=0.5), "next to no room is empty"
        tab.open(sites["shop"] + "#shop.orders")
        tab.wait_for(CHOSEN)
        assert tab.evaluate("document.documentElement.scrollWidth") <= 390
        assert tab.evaluate("document.querySelector('.pg-map-canvas').clientHeight") > 200
        assert tab.evaluate("document.querySelector('.pg-map-panel').clientHeight") > 150
        assert tab.troubles == []

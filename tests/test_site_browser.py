"""The demo's site in use: by mouse, by keyboard, on a phone, in the dark, from a disk and from a server."""

from __future__ import annotations

import pytest

from tests.support.whole_site import served

TABLE = "database/hs/tables/work_orders.html"
FOCUSED = "document.activeElement"


@pytest.fixture(scope="module", params=["disk", "server"])
def home(request, whole_project):
    """The address of the site, and what a tab has to be allowed for it."""
    folder = whole_project / "site"
    if request.param == "disk":
        yield f"{folder.as_uri()}/"
        return
    with served(folder) as address:
        yield address


@pytest.fixture
def tab(browser, home):
    with browser.tab(home) as tab:
        yield tab
        assert tab.troubles == []


def test_a_click_on_an_entity_leads_to_its_page(tab, home):
    tab.open(f"{home}{TABLE}")
    tab.click("figure.pg-erd [data-id='hs__customers'] a")
    tab.wait_for(f"location.href === '{home}database/hs/tables/customers.html'")
    assert tab.wait_for("document.querySelector('h1')?.textContent").startswith("hs.customers")


def test_a_click_on_a_column_of_an_entity_leads_to_its_page(tab, home):
    tab.open(f"{home}{TABLE}")
    column = "figure.pg-erd [data-id='hs__customers'] .pele-er-name"
    place = tab.evaluate(
        f"(() => {{ const found = document.querySelector({column!r});"
        " found.scrollIntoView({block: 'center', inline: 'center'});"
        " const box = found.getBoundingClientRect();"
        " return {x: box.x + box.width / 2, y: box.y + box.height / 2} })()"
    )
    for kind in ("mousePressed", "mouseReleased"):
        tab.mouse(kind, **place, button="left", clickCount=1)
    tab.wait_for(f"location.href === '{home}database/hs/tables/customers.html'")


RESULTS = "[...document.querySelectorAll('a.md-search-result__link')].map((each) => each.href)"


def test_a_search_for_a_column_finds_its_table_first(tab, home):
    tab.open(f"{home}index.html")
    tab.click(".md-search__input")
    tab.type("available_balance")
    page = f"{home}database/banking/tables/accounts.html"
    found = tab.wait_for(f"{RESULTS}.length && {RESULTS}")
    assert found[0].startswith(page), found
    tab.press("ArrowDown")
    tab.press("Enter")
    tab.wait_for(f"location.href.startsWith('{page}')")
    assert tab.wait_for("document.querySelector('h1')?.textContent").startswith("banking.accounts")


def test_search_by_keyboard_alone(tab, home):
    tab.open(f"{home}database/index.html")
    tab.type("/")
    tab.wait_for(f"{FOCUSED}.matches('.md-search__input')")
    tab.type("evidence_items")
    tab.wait_for(f"{RESULTS}.some((each) => each.includes('evidence_items'))")
    tab.press("Escape")
    tab.wait_for(f"!{FOCUSED}.matches('.md-search__input')")


def test_the_first_key_leads_past_the_navigation(tab, home):
    tab.open(f"{home}{TABLE}")
    tab.press("Tab")
    assert tab.evaluate(f"{FOCUSED}.matches('a.md-skip')")
    assert tab.evaluate(f"{FOCUSED}.textContent.trim()") == "Skip to content"
    tab.press("Enter")
    anchor = tab.wait_for("decodeURIComponent(location.hash)")
    assert tab.evaluate(f"document.querySelector({anchor!r}).closest('.md-content') !== null")


def test_the_tab_key_reaches_search_and_entities(tab, home):
    tab.open(f"{home}{TABLE}")
    stops = follow_tab(tab, until="svg.pele a", most=120)
    assert any("md-search__input" in each for each in stops)
    assert tab.evaluate(f"{FOCUSED}.getAttribute('aria-label')")
    # What has the focus can be seen.
    assert tab.evaluate(f"getComputedStyle({FOCUSED}.querySelector('rect')).strokeWidth") == "3px"
    target = tab.evaluate(f"{FOCUSED}.href.baseVal")
    tab.press("Enter")
    tab.wait_for(f"location.href.endsWith('{target.lstrip('./')}')")


def follow_tab(tab, until, most):
    stops = []
    while not tab.evaluate(f"{FOCUSED}.matches({until!r})"):
        tab.press("Tab")
        stops.append(tab.evaluate(f"{FOCUSED}.outerHTML.slice(0, 300)"))
        assert len(stops) < most, stops
    return stops


def test_light_and_dark_follow_the_system_until_the_reader_chooses(tab, home):
    scheme = "document.body.dataset.mdColorScheme"
    tab.open(f"{home}{TABLE}")
    tab.wait_for(f"{scheme} === 'default'")
    tab.emulate(dark=True)
    tab.wait_for(f"{scheme} === 'slate'")
    ground = "getComputedStyle(document.body).backgroundColor"
    dark = tab.evaluate(ground)
    tab.click("form.md-header__option label:not([hidden])")
    tab.wait_for(f"{scheme} === 'default'")
    assert tab.evaluate(ground) != dark
    # The choice is kept.
    tab.open(f"{home}database/index.html")
    tab.wait_for(f"{scheme} === 'default'")


def test_a_picture_follows_the_reader_into_the_dark(tab, home):
    ink = "getComputedStyle(document.querySelector('svg.pele .pele-label')).fill"
    tab.open(f"{home}{TABLE}")
    light = tab.evaluate(ink)
    tab.emulate(dark=True)
    tab.wait_for(f"{ink} !== '{light}'")


@pytest.mark.parametrize(
    "path",
    [
        "index.html",
        "guide/configuration.html",
        "database/index.html",
        "database/row-security.html",
        "database/endpoints.html",
        "database/hs/index.html",
        "database/hs/functions.html",
        TABLE,
    ],
)
def test_a_phone_scrolls_grids_and_pictures_and_never_the_page(browser, whole_project, path):
    with browser.tab(width=390, height=800) as tab:
        tab.open((whole_project / "site" / path).as_uri())
        assert tab.evaluate("document.documentElement.scrollWidth") <= 390
        beyond = tab.evaluate(
            """[...document.querySelectorAll('.md-content :is(p, li, h1, h2, h3, dd, figure)')]
            .filter((each) => !each.closest('.md-typeset__scrollwrap, .pg-erd-scroll, pre'))
            .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
            .map((each) => each.outerHTML.slice(0, 200))"""
        )
        assert beyond == []
        assert tab.troubles == []


def test_a_phone_has_a_menu(browser, whole_project):
    site = whole_project / "site"
    with browser.tab(width=390, height=800) as tab:
        tab.open((site / TABLE).as_uri())
        open_menu = "document.querySelector('#__drawer').checked"
        assert not tab.evaluate(open_menu)
        tab.click("label.md-header__button[for='__drawer']")
        tab.wait_for(open_menu)
        tab.wait_for(
            "document.querySelector('.md-sidebar--primary').getBoundingClientRect().x === 0"
        )


def test_pages_can_be_read_without_scripts(browser, whole_project):
    with browser.tab() as tab:
        tab.call("Emulation.setScriptExecutionDisabled", value=True)
        tab.open((whole_project / "site" / TABLE).as_uri())
        assert tab.evaluate("document.querySelectorAll('svg.pele a').length") > 3
        tab.click("figure.pg-erd [data-id='hs__customers'] a")
        tab.wait_for("location.href.endsWith('/hs/tables/customers.html')")


def test_less_motion_for_those_who_ask(browser, whole_project):
    with browser.tab(reduced_motion=True) as tab:
        tab.open((whole_project / "site" / TABLE).as_uri())
        assert tab.evaluate(
            "getComputedStyle(document.querySelector('svg.pele .pele-node')).transitionDuration"
        ) in {"0s", ""}

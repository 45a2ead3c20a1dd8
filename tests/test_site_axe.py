"""The demo's pages for everybody: axe finds nothing serious, in light and in dark, on a screen and on a phone.

`make soak` asks of every page, `make test` of one of some kinds.
"""

from __future__ import annotations

import re

import pytest

from tests.support.axe import grave_findings
from tests.support.site import share

# What a page is made of differs by its kind alone; colours are asked of in the dark, too.
KINDS = {
    "front page": "index.html",
    "guide": "guide/lint.html",
    "overview": "database/index.html",
    "schema": "database/banking/index.html",
    "table": "database/banking/tables/accounts.html",
    "partitioned table": "database/system_core/tables/system_events.html",
    "partition": "database/system_core/tables/system_events_default.html",
    "view": "database/banking/tables/account_overview.html",
    "types": "database/banking/types.html",
    "functions": "database/hs/functions.html",
    "roles": "database/roles.html",
    "row security": "database/row-security.html",
    "grants": "database/grants.html",
    "partitions": "database/partitions.html",
    "lint": "database/naming-and-lint.html",
    "status": "database/status.html",
    "glossary": "database/glossary.html",
    "changes": "database/changes.html",
    "query": "database/query-hs_work_order_dashboard.html",
    "explorer": "database/explorer.html",
}
COLOURS = "color-contrast", "link-in-text-block"


@pytest.fixture(scope="module")
def site(whole_project):
    return whole_project / "site"


@pytest.mark.parametrize("every", [3, pytest.param(1, marks=pytest.mark.soak)])
def test_each_kind_in_the_light(browser, site, every):
    assert found(browser, site, list(KINDS.values())[::every]) == {}


@pytest.mark.soak
def test_each_kind_in_the_dark(browser, site):
    assert found(browser, site, KINDS.values(), *COLOURS, dark=True) == {}


def test_an_open_menu_and_search_on_a_phone(browser, site):
    with browser.tab(width=390, height=800) as tab:
        tab.open((site / KINDS["table"]).as_uri())
        tab.click("label.md-header__button[for='__search']")
        tab.wait_for("document.querySelector('#__search').checked")
        # Where there is no mouse the theme leaves code to the finger.
        left = r"scrollable-region-focusable: \S+ > code"
        assert [each for each in grave_findings(tab) if not re.match(left, each)] == []


@pytest.mark.soak
@pytest.mark.parametrize("dark", [False, True])
def test_every_page(browser, site, dark):
    # The theme writes the page of what is not found for a server.
    files = (path for path in sorted(site.rglob("*.html")) if path.name != "404.html")
    paths = [path.relative_to(site).as_posix() for path in files]
    rules = COLOURS if dark else ()
    assert found(browser, site, share(paths), *rules, dark=dark) == {}


def found(browser, site, paths, *rules, dark=False):
    def look(tab, path):
        tab.open((site / path).as_uri())
        return grave_findings(tab, *rules)

    paths = list(paths)
    seen = browser.each(paths, look, dark=dark)
    return {path: each for path, each in zip(paths, seen, strict=True) if each}

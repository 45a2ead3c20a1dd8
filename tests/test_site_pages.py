"""Every page of the demo's site in a browser: nothing from elsewhere, nothing broken, nowhere a dead end."""

from __future__ import annotations

import itertools
from collections import Counter
from urllib.parse import unquote, urldefrag

import pytest

from tests.support.whole_site import served

# A search for these says whether a page is what it should be.
LOOK = """
(() => ({
  heading: document.querySelector("h1")?.textContent.trim() ?? "",
  ids: [...document.querySelectorAll("[id]")].map((each) => each.id),
  links: [...document.querySelectorAll("a[href]")]
    .map((each) => new URL(each.getAttribute("href"), document.baseURI).href),
  wide: document.documentElement.scrollWidth - innerWidth,
  raw: ["--8<--", "```", "{{", "{%"].filter((each) =>
    [...document.querySelectorAll(".md-content :is(p, td, li, h1, h2, h3)")]
      .some((part) => !part.querySelector("code") && part.textContent.includes(each))),
}))()
"""
# States of a page and not places in it.
STATEFUL = ("explorer.html",)


@pytest.fixture(scope="module")
def seen(browser, whole_project):
    """What is in each page of the site when it is opened from the disk, by its path."""
    site = whole_project / "site"
    # Its links count from the root of a server.
    files = sorted(set(site.rglob("*.html")) - {site / "404.html"})
    found = browser.each(files, look)
    return {
        file.relative_to(site).as_posix(): page for file, page in zip(files, found, strict=True)
    }


def look(tab, file):
    tab.open(file.as_uri())
    return {**tab.evaluate(LOOK), "troubles": list(tab.troubles)}


def test_no_page_asks_others_or_complains(browser, seen):
    assert len(seen) > 240
    assert {path: page["troubles"] for path, page in seen.items() if page["troubles"]} == {}
    assert browser.knocks == []


def test_no_page_is_empty_or_shows_its_markup(seen):
    for path, page in seen.items():
        assert page["heading"], path
        assert page["raw"] == [], path
        assert page["wide"] <= 0, path


def test_no_id_is_given_twice(seen):
    for path, page in seen.items():
        twice = [name for name, count in Counter(page["ids"]).items() if count > 1]
        assert twice == [], path


def test_every_link_and_anchor_leads_somewhere(seen, whole_project):
    root = f"{(whole_project / 'site').as_uri()}/"
    ids = {path: set(page["ids"]) for path, page in seen.items()}
    broken = []
    for path, page in seen.items():
        for link in set(page["links"]):
            address, anchor = urldefrag(link)
            if not address.startswith(root):
                # Who reads the guide may be sent to PostgreSQL's documentation; a database links nowhere.
                if address.startswith("file:") or path.startswith("database/"):
                    broken.append((path, link))
                continue
            target = unquote(address.removeprefix(root))
            if target not in ids:
                if not (whole_project / "site" / target).is_file():
                    broken.append((path, link))
            elif anchor and not target.endswith(STATEFUL) and unquote(anchor) not in ids[target]:
                broken.append((path, link))
    assert broken == []


def test_every_page_can_be_reached(seen, whole_project):
    root = f"{(whole_project / 'site').as_uri()}/"
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        for link in seen[waiting.pop()]["links"]:
            target = unquote(urldefrag(link)[0].removeprefix(root))
            if target in seen and target not in reached:
                reached.add(target)
                waiting.append(target)
    assert set(seen) - reached == set()


def test_every_object_of_the_model_has_its_page_and_its_name(seen, whole_project):
    from generator.model import codec

    database = codec.decode((whole_project / "output" / "model.json").read_bytes())
    headings = Counter(page["heading"].removesuffix("¶") for page in seen.values())
    for schema in database.schemas:
        assert headings[schema.name] == 1
        for relation in schema.relations:
            assert headings[f"{schema.name}.{relation.name}"] == 1


def some(site):
    """A page of each kind: of the top, the guide, and of one schema each."""
    top = [*site.glob("*.html"), *site.glob("guide/i*.html"), *site.glob("database/*.html")]
    return [*top, *site.glob("database/hs/*.html"), *itertools.islice(site.glob("**/tables/w*.html"), 5)]


def test_pages_from_a_server(browser, whole_project):
    site = whole_project / "site"
    check_served(browser, site, [page for page in some(site) if page.name != "404.html"])


@pytest.mark.soak
def test_every_page_from_a_server(browser, whole_project):
    site = whole_project / "site"
    check_served(browser, site, sorted(set(site.rglob("*.html")) - {site / "404.html"}))


def check_served(browser, site, files):
    with served(site) as address:
        addresses = [f"{address}{file.relative_to(site).as_posix()}" for file in files]

        def troubles(tab, url):
            tab.open(url)
            return list(tab.troubles)

        found = browser.each(addresses, troubles, address)
    assert {url: each for url, each in zip(addresses, found, strict=True) if each} == {}
    assert browser.knocks == []


def test_what_is_not_there_is_told_with_a_way_home(browser, whole_project):
    with served(whole_project / "site") as address, browser.tab(address) as tab:
        tab.open(f"{address}404.html")
        assert tab.troubles == []
        tab.click(".md-logo")
        tab.wait_for(f"location.href === '{address}index.html'")

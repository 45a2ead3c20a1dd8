"""Every page of the demo's site in a browser: nothing from elsewhere, nothing broken, nowhere a dead end.

`make soak` opens them all, from a disk and from a server; `make test` some of each kind.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from urllib.parse import unquote, urldefrag

import pytest

from generator.model import codec
from tests.support.site import pages_of, share
from tests.support.whole_site import served

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
# Their anchors are states of the page and not places in it.
STATEFUL = ("explorer.html",)
NOT_FROM_DISK = "404.html"
EACH = 2
SOME = 150


@pytest.fixture(scope="module")
def site(whole_project):
    return whole_project / "site"


@pytest.fixture(scope="module")
def pages(site):
    """What is in the files of all pages, by their paths."""
    return pages_of(site)


@pytest.fixture(scope="module", params=["some", pytest.param("all", marks=pytest.mark.soak)])
def chosen(request, pages):
    """The paths of all pages, or of the front, some of the guide and some of each folder and kind."""
    paths = [path for path in pages if path != NOT_FROM_DISK]
    if request.param == "all":
        return share(paths)
    kinds = Counter()
    found = []
    for path in paths:
        folder, name = posixpath.split(path)
        # The schemas are alike; their pages are told apart by their names.
        kind = "tables" if folder.endswith("tables") else (folder.count("/"), name)
        kind = "guide" if folder in {"guide", "decisions"} else kind
        kinds[kind] += 1
        if kinds[kind] <= EACH:
            found.append(path)
    # The largest are the likeliest to break.
    return sorted({*found, *sorted(paths, key=lambda path: len(pages[path].links))[-EACH:]})


@pytest.fixture(scope="module")
def seen(browser, site, chosen):
    """What a reader finds in each page that is opened from the disk, by its path."""
    found = browser.each([site / path for path in chosen], look)
    return dict(zip(chosen, found, strict=True))


def look(tab, file):
    tab.open(file.as_uri())
    return {**tab.evaluate(LOOK), "troubles": list(tab.troubles)}


def test_no_page_asks_others_or_complains(browser, seen):
    assert len(seen) > 40
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


def test_every_link_and_anchor_leads_somewhere(seen, pages, site):
    """Those that scripts make, too."""
    root = f"{site.as_uri()}/"
    broken = []
    for path, page in seen.items():
        for link in set(page["links"]):
            # Who reads the guide may be sent to PostgreSQL's documentation; a database links nowhere.
            if not link.startswith(root):
                elsewhere = not link.startswith("file:") and not path.startswith("database/")
                broken += [] if elsewhere else [(path, link)]
                continue
            here = page["ids"] if urldefrag(link)[0].endswith(f"/{path}") else ()
            if not leads(unquote(link.removeprefix(root)), pages, site, here):
                broken.append((path, link))
    assert broken == []


def test_every_link_in_every_file_leads_somewhere(pages, site):
    broken = []
    for path, page in pages.items():
        for link in set(page.links):
            target = resolved(link, path)
            if target is not None and not leads(target, pages, site):
                broken.append((path, link))
    assert broken == []


def resolved(link, path):
    """The path and anchor in the site, or None for a link to elsewhere."""
    if link.startswith(("http:", "https:", "mailto:")):
        return None
    address, anchor = urldefrag(unquote(link))
    # The page of what isn't there counts from the root of its server.
    base = "" if path == NOT_FROM_DISK else posixpath.dirname(path)
    target = posixpath.normpath(posixpath.join(base, address.lstrip("/"))) if address else path
    return f"{'index.html' if target == '.' else target}#{anchor}"


def leads(link, pages, site, here=()):
    """Whether there is a page with this anchor, or a file. ``here`` are ids that only scripts made."""
    target, anchor = urldefrag(link)
    if target not in pages:
        return (site / target).is_file()
    stateful = target.endswith(STATEFUL)
    return not anchor or stateful or anchor in pages[target].ids or anchor in here


def test_every_page_can_be_reached(pages):
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        path = waiting.pop()
        targets = {urldefrag(resolved(link, path) or "")[0] for link in pages[path].links}
        found = (targets & pages.keys()) - reached
        reached |= found
        waiting += found
    assert pages.keys() - reached == {NOT_FROM_DISK}


def test_every_object_of_the_model_has_its_page_and_its_name(seen, whole_project, site):
    database = codec.decode((whole_project / "output" / "model.json").read_bytes())
    headings = {page["heading"].removesuffix("¶") for page in seen.values()}
    for schema in database.schemas:
        assert (site / "database" / schema.name / "index.html").is_file()
        for relation in schema.relations:
            name, path = f"{schema.name}.{relation.name}", f"{schema.name}/tables/{relation.name}"
            assert (site / "database" / f"{path}.html").is_file()
            assert name in headings or f"database/{path}.html" not in seen


def test_no_page_complains_from_a_server(browser, site, chosen):
    with served(site) as address:
        # The files are the same: of some, some are enough.
        paths = chosen if len(chosen) > SOME else chosen[:: 2 * EACH]
        addresses = [f"{address}{path}" for path in paths]

        def troubles(tab, url):
            tab.open(url)
            return list(tab.troubles)

        found = browser.each(addresses, troubles, address)
    assert {url: each for url, each in zip(addresses, found, strict=True) if each} == {}
    assert browser.knocks == []


def test_what_is_not_there_is_told_with_a_way_home(browser, site):
    with served(site) as address, browser.tab(address) as tab:
        tab.open(f"{address}{NOT_FROM_DISK}")
        assert tab.troubles == []
        tab.click(".md-logo")
        tab.wait_for(f"location.href === '{address}index.html'")

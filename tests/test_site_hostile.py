"""Names, comments and code that want to run, in a real browser: shown as text, and no page or entity lost."""

from __future__ import annotations

import html
import json
import re

import pytest

from generator.escape import visible
from generator.model import codec
from generator.model.catalog import Database
from generator.model.types import QualifiedName, quote_identifier
from tests.support import deployed, shop
from tests.support.site import MOST_PAGES, Page
from tests.support.whole_site import once, pgscribe

SETTINGS = """
[tool.pgscribe]
title = "</title><script>alert('title')</script>"
targets = {targets}
"""
# Whatever runs is noticed: these set it, and a dialog is a trouble of its own.
TRAP = "window.__ran = []; addEventListener('error', (e) => __ran.push(String(e.message)), true);"
LOOK = """
(() => ({
  handlers: [...document.querySelectorAll("*")].flatMap((each) =>
    [...each.attributes].map((one) => one.name).filter((name) => name.startsWith("on"))),
  schemes: [...document.querySelectorAll("[href], [src], [action], [data]")]
    .flatMap((each) => ["href", "src", "action", "data"].map((name) => each.getAttribute(name)))
    .filter((value) => /^\\s*[a-z][a-z0-9+.-]*:/i.test(value ?? "")),
  scripts: [...document.scripts].filter((each) => !each.src && !each.type).length,
  frames: document.querySelectorAll("iframe:not([hidden]), object, embed, form[action]").length,
  pictures: [...document.querySelectorAll("figure.pg-erd")].map((figure) =>
    figure.querySelectorAll(".pele-node").length),
  ran: [window.__ran, window.__pwned, document.title.includes("pwned!")],
}))()
"""
PAGES = ["dictionary", "erd"]
# Names that no database could have aren't made into code.
CODE = ["api", "typescript"]
READ_FROM_CASES = (
    "*/ export const pwned = 1; /* @deprecated {@link x}",
    "</script><img src=x onerror=alert(1)> <!-- & --> &lt;",
    'It ends with three """',
)
# `make test` opens one page of so many.
EACH = 4
CONTENT = re.compile(r"<article\b[^>]*>.*</article>", re.DOTALL)
HEADING = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
PAGE_LINE = re.compile(r"^%% page (\w+) ", re.MULTILINE)


# Hundreds of pages: not for a share of the time.
CASES = pytest.param(
    "cases", marks=[pytest.mark.soak, pytest.mark.skipif(bool(MOST_PAGES), reason="a long soak")]
)


@pytest.fixture(scope="module", params=["shop", CASES])
def project(request, tmp_path_factory):
    """A project with the site of a hostile model: the one made by hand, and what a server gave us of all cases."""
    if request.param == "shop":
        return once(
            tmp_path_factory, "hostile-shop", lambda folder: build(folder, shop.hostile(), PAGES)
        )
    pg18 = request.getfixturevalue("pg18")
    make = request.getfixturevalue("shared_database")
    cases = [deployed.model(deployed.deploy(name, pg18, make)) for name in deployed.NAMES[1:]]
    return once(
        tmp_path_factory, "hostile-cases", lambda folder: build(folder, merged(cases), PAGES + CODE)
    )


def merged(databases):
    """One database with the schemas of all but those few cases whose names others have."""
    taken, apart = set(), []
    for each in databases:
        names = {schema.name for schema in each.schemas}
        if not names & taken:
            apart.append(each)
        taken |= names
    assert len(databases) - len(apart) <= 2
    schemas = [schema for each in apart for schema in each.schemas]
    roles = {role.name: role for each in apart for role in each.roles}
    return Database(
        comment="\n".join(each.comment for each in apart),
        schemas=tuple(sorted(schemas, key=lambda schema: schema.name)),
        roles=tuple(roles[name] for name in sorted(roles)),
    )


def build(folder, database, targets):
    settings = SETTINGS.format(targets=json.dumps(targets))
    (folder / "pyproject.toml").write_text(settings, encoding="utf-8")
    (folder / "given.json").write_bytes(codec.encode(database))
    pgscribe(folder, "generate", "--from", "given.json")
    pgscribe(folder, "docs", "build")


@pytest.fixture(scope="module")
def words(project):
    """What each page says of its object, as an HTML parser reads it, by its path."""
    found = {}
    for file in (project / "site").rglob("*.html"):
        for content in CONTENT.findall(file.read_text(encoding="utf-8")):
            found[file] = plain("".join(Page(content).words))
    return found


@pytest.fixture(
    scope="module", params=[EACH, pytest.param(1, marks=pytest.mark.soak)], ids=["some", "all"]
)
def seen(request, browser, project):
    """What a browser has in some pages or in each, by its path."""
    root = project / "site"
    files = [file for file in sorted(root.rglob("*.html")) if file.name != "404.html"]
    files = files[:: request.param]

    def look(tab, file):
        tab.call("Page.addScriptToEvaluateOnNewDocument", source=TRAP)
        tab.open(file.as_uri())
        return {**tab.evaluate(LOOK), "troubles": list(tab.troubles)}

    found = browser.each(files, look)
    return {file.relative_to(root).as_posix(): one for file, one in zip(files, found, strict=True)}


def test_nothing_runs_and_nobody_is_asked(browser, seen, project):
    # The script of the diagrams gives whole addresses to its downloads.
    own = (project / "site").as_uri()
    for path, page in seen.items():
        assert page["troubles"] == [], path
        assert page["ran"] == [[], None, False], path
        assert page["handlers"] == [], path
        assert [each for each in page["schemes"] if not each.startswith(own)] == [], path
        assert page["frames"] == 0, path
    assert browser.knocks == []
    # A script more than the others have would be of the database.
    assert len({page["scripts"] for page in seen.values()}) == 1


def test_no_object_loses_its_page(project):
    headings = {
        plain(html.unescape(TAG.sub("", heading)))
        for file in (project / "site").rglob("*.html")
        for heading in HEADING.findall(file.read_text(encoding="utf-8"))
    }
    database = codec.decode((project / "given.json").read_bytes())
    for schema in database.schemas:
        assert plain(visible(quote_identifier(schema.name))) in headings
        for relation in schema.relations:
            name = QualifiedName(schema=schema.name, name=relation.name)
            assert plain(visible(name.sql)) in headings


def plain(text):
    return " ".join(text.replace("¶", "").split())


def test_no_diagram_loses_an_entity(seen, project):
    """Each page shows as many as the sources of its pictures name."""
    sources = {
        source.relative_to(project / "output/erd").with_suffix("").as_posix(): PAGE_LINE.findall(
            source.read_text(encoding="utf-8")
        )
        for source in (project / "output/erd").rglob("*.mmd")
    }
    compared = 0
    for path, page in seen.items():
        own = sources.get(path.removesuffix(".html"))
        if own is not None and page["pictures"]:
            assert page["pictures"][0] >= len(own), path
            compared += 1
        assert all(page["pictures"]), path
    assert compared > 20


def test_hostile_text_can_be_read(project, words):
    """It is in the text of the pages, as it is or with what can't be seen told."""
    hostile = shop.HOSTILE_TEXTS if project.name == "hostile-shop" else READ_FROM_CASES
    for text in hostile:
        assert any(plain(visible(text)) in each for each in words.values()), text

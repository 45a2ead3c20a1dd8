"""The same pages by other builders: MkDocs without our command, Zensical; and several versions of them by mike."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest
import yaml

from generator.site import build_site
from generator.site.diagrams import draw
from tests.support import shop
from tests.support.guide import ROOT, blocks, sections
from tests.support.site import Page, pages_of, write_project
from tests.support.whole_site import run

# MkDocs and its extensions warn of what other versions of Python will do.
pytestmark = pytest.mark.filterwarnings("default")

BIN = Path(sys.executable).parent
ARTICLE = re.compile(r"<article.*?</article>", re.DOTALL)
NAVIGATION = re.compile(r'<nav class="md-nav md-nav--primary.*?<div class="md-content', re.DOTALL)
OUTSIDE = re.compile(r"(?i)[a-z][a-z+.-]*:|//")


def of_the_guide(section, number=0):
    """Settings as a reader copies them from the guide's page."""
    (*found,) = blocks(sections("site.md")[section], "yaml")
    return yaml.safe_load(found[number])


def of_the_repository():
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    del settings["nav"]
    return settings


def with_versions():
    """The guide's settings as its section about versions changes them: ``nav`` is left out."""
    settings = {**of_the_guide("With your own pages"), **of_the_guide("Versions")}
    del settings["nav"]
    return settings


SETTINGS = {
    "guide": lambda: of_the_guide("With your own pages"),
    "repository": of_the_repository,
}


def make_project(folder, settings):
    site = write_project(folder, shop.shop())
    (folder / "docs" / "index.md").write_text("# Start\n\n[Data](database/index.md)\n", "utf-8")
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    return site


@pytest.fixture(scope="module", params=SETTINGS)
def project(request, tmp_path_factory):
    """A project of a shop with the guide's or this repository's settings, its diagrams drawn."""
    folder = tmp_path_factory.mktemp("builders")
    site = make_project(folder, SETTINGS[request.param]())
    draw(site.diagrams, site.pages)
    return folder


@pytest.fixture(scope="module")
def by_mkdocs(project):
    said = run(project, BIN / "mkdocs", "build", "--strict", "--site-dir", "by-mkdocs")
    assert "WARNING  -" not in said
    return project / "by-mkdocs"


@pytest.fixture(scope="module")
def by_zensical(project):
    run(project, BIN / "zensical", "build", "--clean", "--strict")
    return project / "site"


@pytest.fixture(params=["mkdocs", "zensical"])
def by_another(request, by_mkdocs, by_zensical):
    """The site as a builder makes it that knows nothing of ours but the settings."""
    return {"mkdocs": by_mkdocs, "zensical": by_zensical}[request.param]


def test_the_search_of_zensical_leaves_out_the_same(by_zensical):
    items = json.loads((by_zensical / "search.json").read_text("utf-8"))["items"]
    found = {item["location"] for item in items}
    page = "database/shop/tables/orders.html"
    assert f"{page}#columns" in found
    assert (
        not {f"{page}#{each}" for each in ("column-uses", "referred-to-by", "definition")} & found
    )


def test_zensical_builds_the_same_pages(by_mkdocs, by_zensical):
    ours, theirs = articles(by_mkdocs), articles(by_zensical)
    assert theirs.keys() == ours.keys()
    for path, page in theirs.items():
        assert named(page) == named(ours[path]), path
        assert set(page.links) == set(ours[path].links), path
        assert ("svg" in page.tags) == ("svg" in ours[path].tags), path


def named(page):
    """The ids that aren't a theme's own."""
    return {name for name in page.ids if not name.startswith("__")}


def articles(site):
    return {
        file.relative_to(site).as_posix(): Page("".join(ARTICLE.findall(file.read_text("utf-8"))))
        for file in sorted(site.rglob("*.html"))
        # That one is the theme's.
        if file.name != "404.html"
    }


def test_other_builders_ask_nobody(by_another):
    for path, page in pages_of(by_another).items():
        assert [url for url in page.loaded if OUTSIDE.match(url)] == [], path
        assert [script for script in page.scripts if "unpkg" in script] == [], path


def test_a_page_of_other_builders_lives_in_a_browser(browser, by_another):
    """From a disk: its style, its script and its search."""
    with browser.tab() as tab:
        tab.open((by_another / "database/shop/tables/orders.html").as_uri())
        tab.wait_for("document.querySelector('.pg-erd-bar')")
        shape = "getComputedStyle(document.querySelector('.pg-badge')).borderRadius"
        assert tab.evaluate(shape) != "0px"
        tab.click("figure.pg-erd [data-id='crm__customers'] a")
        tab.wait_for("location.pathname.endsWith('/crm/tables/customers.html')")
        # Themes hide it where it can't work.
        shown = "document.querySelector('.md-search, [data-md-component=search]').checkVisibility()"
        assert tab.wait_for(shown)
        assert tab.troubles == []
    assert browser.knocks == []


def test_versions_by_mike_as_the_guide_has_them(tmp_path, monkeypatch):
    """Each version is a folder of the branch that is published, with all pages in its navigation."""
    # What pages include is looked for where the builder runs.
    monkeypatch.chdir(tmp_path)
    site = make_project(tmp_path, with_versions())
    (tmp_path / ".gitignore").write_text("/site/\n", encoding="utf-8")
    git = ["git", "-c", "user.name=Test", "-c", "user.email=test@example.org"]
    run(tmp_path, *git, "init", "--quiet", "--initial-branch", "main")
    run(tmp_path, *git, "config", "user.name", "Test")
    run(tmp_path, *git, "config", "user.email", "test@example.org")
    run(tmp_path, *git, "add", ".")
    run(tmp_path, *git, "commit", "--quiet", "--message", "Pages")
    (commands,) = blocks(sections("site.md")["Versions"], "console")
    for command in re.findall(r"^\$ (.+)$", commands, re.MULTILINE):
        program, *words = command.split()
        if program == "mike":
            run(tmp_path, BIN / program, *words)
        elif program == "pgscribe":
            build_site(site)
        else:
            assert command == "pip install mike mkdocs-awesome-nav"
    assert links(NAVIGATION, (site.out / "database/index.html").read_text("utf-8")) >= EVERYWHERE
    files = run(tmp_path, *git, "ls-tree", "-r", "--name-only", "gh-pages").splitlines()
    assert {"index.html", "versions.json", "1.4/database/shop/tables/orders.html"} <= set(files)
    page = run(tmp_path, *git, "show", "gh-pages:1.4/database/shop/tables/orders.html")
    assert "<svg" in page
    start = run(tmp_path, *git, "show", "gh-pages:1.4/database/index.html")
    assert links(NAVIGATION, start) >= EVERYWHERE


def test_zensical_has_all_pages_in_its_navigation(tmp_path):
    """With the plugin that the guide names."""
    make_project(tmp_path, with_versions())
    run(tmp_path, BIN / "zensical", "build", "--clean", "--strict")
    page = (tmp_path / "site/database/index.html").read_text("utf-8")
    assert links(NAVIGATION, page) >= EVERYWHERE


# Of a navigation that shows one section at a time.
EVERYWHERE = {"explorer.html", "shop/index.html", "crm/index.html"}


def links(part, page):
    (found,) = part.findall(page)
    return {link.partition("#")[0].removeprefix("./") for link in Page(found).links}

"""The same pages by other builders: MkDocs without our command, Zensical; and several versions of them by mike."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
import yaml

from generator.site.diagrams import draw
from tests.support import shop
from tests.support.site import Page, pages_of, write_project
from tests.support.whole_site import ROOT, run

BIN = Path(sys.executable).parent
ARTICLE = re.compile(r"<article.*?</article>", re.DOTALL)


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """A project of a shop with this repository's settings, its diagrams drawn."""
    folder = tmp_path_factory.mktemp("builders")
    site = write_project(folder, shop.shop())
    draw(site.diagrams, site.pages)
    (folder / "docs" / "index.md").write_text("# Start\n\n[Data](database/index.md)\n", "utf-8")
    settings = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    del settings["nav"]
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
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


def test_zensical_asks_nobody_either(by_zensical):
    for path, page in pages_of(by_zensical).items():
        assert [url for url in page.loaded if re.match(r"(?i)[a-z][a-z+.-]*:|//", url)] == [], path


def test_a_page_of_zensical_lives_in_a_browser(browser, by_zensical):
    with browser.tab() as tab:
        tab.open((by_zensical / "database/shop/tables/orders.html").as_uri())
        tab.wait_for("document.querySelector('.pg-erd-bar')")
        tab.click("figure.pg-erd [data-id='crm__customers'] a")
        tab.wait_for("location.pathname.endsWith('/crm/tables/customers.html')")
        assert tab.troubles == []
    assert browser.knocks == []


def test_versions_by_mike(project, by_mkdocs):
    """As the guide has it: each version is a folder of the branch that is published."""
    assert by_mkdocs.is_dir()
    git = ["git", "-c", "user.name=Test", "-c", "user.email=test@example.org"]
    (project / ".gitignore").write_text("/site/\n/by-mkdocs/\n", encoding="utf-8")
    run(project, *git, "init", "--quiet", "--initial-branch", "main")
    run(project, *git, "config", "user.name", "Test")
    run(project, *git, "config", "user.email", "test@example.org")
    run(project, *git, "add", ".")
    run(project, *git, "commit", "--quiet", "--message", "Pages")
    run(project, BIN / "mike", "deploy", "1.0")
    run(project, BIN / "mike", "deploy", "--update-aliases", "1.1", "latest")
    run(project, BIN / "mike", "set-default", "latest")
    files = run(project, *git, "ls-tree", "-r", "--name-only", "gh-pages").splitlines()
    for version in ("1.0", "1.1"):
        assert f"{version}/database/shop/tables/orders.html" in files
    assert {"index.html", "versions.json"} <= set(files)
    page = run(project, *git, "show", "gh-pages:1.1/database/shop/tables/orders.html")
    assert "<svg" in page

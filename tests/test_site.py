"""The site as a browser gets it: whole, offline, and inert whatever the database says."""

from __future__ import annotations

import posixpath
import re
import threading
import urllib.request
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import yaml
from msgspec.structs import replace

from generator.errors import ConfigError, RenderError
from generator.escape import visible
from generator.site import build_site, serve_site
from generator.site.configuration import EXTENSIONS, PLUGINS, THEME, configuration
from generator.site.diagrams import draw
from tests.support import shop
from tests.support.models import column, database, schema, table
from tests.support.site import Page, pages_of, write_project

# MkDocs and its extensions warn of what other versions of Python will do.
pytestmark = pytest.mark.filterwarnings("default")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Sites of both models, without a mkdocs.yml; by the model's name."""
    sites = {}
    for make in (shop.shop, shop.hostile):
        site = write_project(tmp_path_factory.mktemp(make.__name__), make())
        first = build_site(site)
        assert first.is_file()
        sites[make.__name__] = pages_of(site.out)
    return sites


@pytest.mark.parametrize("name", ["shop", "hostile"])
def test_every_link_and_anchor_leads_somewhere(built, name):
    pages = built[name]
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            assert not parts.scheme, f"{path}: {link}"
            target = posixpath.normpath(
                posixpath.join(posixpath.dirname(path), unquote(parts.path))
            )
            # Material's 404 page counts from the root of the server.
            target = target.lstrip("/") if parts.path else path
            if target in {"", "."}:
                target = "index.html"
            assert target in pages, f"{path}: {link}"
            if parts.fragment and not parts.fragment.startswith("__"):
                assert unquote(parts.fragment) in pages[target].ids, f"{path}: {link}"


@pytest.mark.parametrize("name", ["shop", "hostile"])
def test_nothing_is_asked_of_another_host(built, name):
    for path, page in built[name].items():
        outside = [url for url in page.loaded if re.match(r"(?i)[a-z][a-z+.-]*:|//", url)]
        assert not outside, path


def test_hostile_text_stays_text(built):
    known = {_kind(script) for page in built["shop"].values() for script in page.scripts}
    tags = set.union(*(page.tags for page in built["shop"].values()))
    for path, page in built["hostile"].items():
        assert not page.handlers, path
        assert {_kind(script) for script in page.scripts} <= known, path
        assert page.tags <= tags, path
        assert not [url for url in page.links + page.loaded if urlsplit(url).scheme], path


def _kind(script: str) -> str:
    return (
        re.sub(r'"base":\s*"[^"]*"|\W', "", script)[:60]
        if not script.lstrip().startswith("{")
        else "{"
    )


def test_hostile_text_can_be_read(built):
    page = built["hostile"]["it-s-" + _hash("it's") + "/tables/main.html"]
    shown = {" ".join(cell.split()) for cell in page.cells}
    for text in shop.HOSTILE_TEXTS:
        assert any(" ".join(visible(text).split()) == cell for cell in shown), text


def test_names_are_titles_as_they_are(tmp_path):
    model = database(schema("R&D", table("customer's", column("id", "integer"), key=())))
    site = write_project(tmp_path, model)
    build_site(site)
    (page,) = [file for file in site.out.rglob("*.html") if file.parent.name == "tables"]
    text = page.read_text(encoding="utf-8")
    (title,) = re.findall("<title>(.*?)</title>", text)
    assert title == "customer's - A shop"
    navigation = Page(text.partition("<article")[0]).words
    assert {"R&D", "customer's"} <= {word.strip() for word in navigation}


@pytest.mark.parametrize("title", ["R&D's", "R&amp;D <b>"])
def test_the_title_of_a_site_is_itself(tmp_path, title):
    site = replace(write_project(tmp_path, shop.shop()), title=title)
    build_site(site)
    page = (site.out / "index.html").read_text(encoding="utf-8")
    assert title in {word.strip() for word in Page(page).words}


@pytest.mark.parametrize("title", ["R&D's", "a & b"])
def test_a_title_that_means_nothing_to_html_is_escaped_once_at_most(tmp_path, title):
    site = replace(write_project(tmp_path, shop.shop()), title=title)
    assert configuration(site).site_name == title


def _hash(name):
    from generator.naming import name_hash

    return name_hash(name)


def test_each_table_shows_its_diagram_with_links(built):
    page = built["shop"]["shop/tables/orders.html"]
    assert "svg" in page.tags
    assert "../../crm/tables/customers.html" in page.links
    assert (
        "Solid lines are foreign keys; dotted ones are declared relations and what views read."
        in page.words
    )


def test_a_projects_navigation_gets_the_tree_where_it_names_the_first_page(tmp_path):
    site = write_project(tmp_path, shop.shop())
    (tmp_path / "docs" / "index.md").write_text("# Start\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Ours\n"
        "theme: {name: material, font: false}\n"
        "plugins: [search, offline]\n"
        "nav:\n  - Start: index.md\n  - Data: database/index.md\n",
        encoding="utf-8",
    )
    settings = configuration(site)
    assert settings.site_name == "Ours"
    assert [next(iter(item)) for item in settings.nav] == ["Start", "Data"]
    assert settings.nav[1]["Data"][0] == "database/index.md"
    crm = next(item["crm"] for item in settings.nav[1]["Data"][1:] if "crm" in item)
    assert crm[:2] == ["database/crm/index.md", {"customers": "database/crm/tables/customers.md"}]
    build_site(site)
    pages = pages_of(site.out)
    assert "database/shop/tables/orders.html" in pages
    assert not any("unpkg" in url for page in pages.values() for url in page.loaded)


def test_this_repository_has_the_settings_that_others_get():
    root = Path(__file__).parents[1]
    ours = yaml.safe_load((root / "mkdocs.yml").read_text(encoding="utf-8"))
    pruned = {*THEME["features"], "navigation.prune"}
    assert {**ours["theme"], "features": set(ours["theme"]["features"])} == {
        **THEME,
        "features": pruned,
    }
    assert ours["plugins"] == list(PLUGINS)
    assert [one for one in ours["markdown_extensions"] if "pymdownx.snippets" not in one] == list(
        EXTENSIONS
    )


def test_a_project_without_navigation_keeps_its_own_pages(tmp_path):
    site = write_project(tmp_path, shop.shop())
    (tmp_path / "docs" / "guide").mkdir()
    (tmp_path / "docs" / "guide" / "use.md").write_text("# Use\n", encoding="utf-8")
    (tmp_path / "docs" / "index.md").write_text("# Start\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: Ours\n", encoding="utf-8")
    nav = configuration(site).nav
    assert nav[:2] == ["index.md", {"Guide": ["guide/use.md"]}]
    assert list(nav[2]) == ["Database"]


def test_pages_outside_of_docs_dir_are_the_users_mistake(tmp_path):
    site = write_project(tmp_path, shop.shop())
    (tmp_path / "mkdocs.yml").write_text("site_name: Ours\ndocs_dir: handbook\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="docs_dir"):
        build_site(site)


def test_a_broken_link_by_hand_fails_the_build(tmp_path):
    site = write_project(tmp_path, shop.shop())
    (tmp_path / "docs" / "index.md").write_text(
        "# Start\n\n[there](nowhere.md)\n", encoding="utf-8"
    )
    (tmp_path / "mkdocs.yml").write_text("site_name: Ours\n", encoding="utf-8")
    with pytest.raises(RenderError, match=r"nowhere\.md"):
        build_site(site)


def test_pictures_are_drawn_once_and_go_with_their_source(tmp_path):
    site = write_project(tmp_path, shop.shop())
    draw(site.diagrams, site.pages)
    picture = site.pages / "shop" / "tables" / "orders.svg"
    first = picture.stat().st_mtime_ns
    theirs = site.pages / "logo.svg"
    theirs.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    draw(site.diagrams, site.pages)
    assert picture.stat().st_mtime_ns == first
    (site.diagrams / "shop" / "tables" / "orders.mmd").unlink()
    draw(site.diagrams, site.pages)
    assert not picture.exists()
    assert theirs.exists()


class Counted:
    """What a build tells of itself: stages with what was announced and what came."""

    def __init__(self):
        self.stages = {}

    def stage(self, name, total=0):
        self.stages[name] = [total, 0]

    def advance(self, count=1):
        self.stages[list(self.stages)[-1]][1] += count


def test_a_build_tells_of_each_picture_and_each_page(tmp_path):
    site = write_project(tmp_path, shop.shop())
    (tmp_path / "docs" / "index.md").write_text("# Start\n", encoding="utf-8")
    (tmp_path / "docs" / "draft.md").write_text("# Not yet\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Ours\nexclude_docs: draft.md\n", encoding="utf-8"
    )
    told = Counted()
    build_site(site, told)
    pictures = len(list(site.diagrams.rglob("*.mmd")))
    # The theme's page of what isn't found has no source.
    pages = len(pages_of(site.out)) - 1
    assert told.stages == {
        "drawing the diagrams": [pictures, pictures],
        "building the site": [pages, pages],
    }


def test_the_site_is_served_to_this_machine_alone(tmp_path):
    (tmp_path / "index.html").write_text("<p>here</p>", encoding="utf-8")
    addresses = []
    ready = threading.Event()

    def known(address):
        addresses.append(address)
        ready.set()

    threading.Thread(target=serve_site, args=(tmp_path, 0, known), daemon=True).start()
    assert ready.wait(10)
    assert addresses[0].startswith("http://127.0.0.1:")
    with urllib.request.urlopen(addresses[0], timeout=10) as answer:
        assert answer.read() == b"<p>here</p>"
    with pytest.raises(RenderError, match="port"):
        serve_site(tmp_path, int(addresses[0].rstrip("/").rpartition(":")[2]))

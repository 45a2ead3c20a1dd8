"""Pictures and code come into pages when all else is done: the pages have them, the search needn't read them."""

from __future__ import annotations

import json

import pytest

from generator.site import build_site
from tests.support import shop
from tests.support.site import write_project

# MkDocs and its extensions warn of what other versions of Python will do.
pytestmark = pytest.mark.filterwarnings("default")

LINE = '--8<-- "shop/tables/orders.svg"'


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A site with a page by hand that shows how a picture is included; one of the pictures is lost."""
    folder = tmp_path_factory.mktemp("inclusion")
    project = write_project(folder, shop.shop())
    by_hand = folder / "docs" / "index.md"
    by_hand.write_text(
        f'# Start\n\n```\n;{LINE}\n<svg data-include="shop/tables/orders.svg"></svg>\n```\n',
        encoding="utf-8",
    )
    (folder / "mkdocs.yml").write_text("site_name: Ours\n", encoding="utf-8")
    (project.diagrams / "crm" / "tables" / "profiles.mmd").unlink()
    build_site(project)
    return project.out


def text(built, path):
    return (built / "database" / path).read_text(encoding="utf-8")


def test_pages_have_their_pictures_and_code(built):
    page = text(built, "shop/tables/orders.html")
    assert page.count("data-origin=") == 2
    assert '<span class="k">CREATE</span>' in page
    assert "data-include" not in page
    assert "data-kept" not in page
    assert "--8&lt;--" not in page


def test_a_picture_that_is_not_there_is_left_out(built):
    page = text(built, "crm/tables/profiles.html")
    assert (
        "<svg"
        not in page.partition("<article")[2].partition("</article>")[0].partition("pg-erd")[2]
    )
    assert "data-include" not in page


def test_pages_by_hand_are_left_alone(built):
    page = (built / "index.html").read_text(encoding="utf-8")
    assert "data-origin=" not in page
    assert LINE.replace("<", "&lt;").replace('"', "&quot;") in page.replace('"', "&quot;")


def test_the_search_reads_columns_and_views_but_no_pictures(built):
    index = json.loads((built / "search" / "search_index.json").read_text(encoding="utf-8"))
    said = {}
    for each in index["docs"]:
        path = each["location"].partition("#")[0]
        said[path] = said.get(path, "") + each["title"] + each["text"]
    orders = said["database/shop/tables/orders.html"]
    assert "customer_id" in orders
    assert "CREATE TABLE" not in orders
    assert "PRIMARY KEY" in orders or "primary key" in orders
    assert "SELECT" in said["database/shop/tables/open_orders.html"]


def test_the_search_reads_of_a_schema_what_no_other_page_says(tmp_path):
    """Of a thousand tables in one schema their list is more than Zensical takes into its search."""
    site = write_project(tmp_path, shop.shop())
    build_site(site)
    index = json.loads((site.out / "search" / "search_index.json").read_text(encoding="utf-8"))
    page = [each for each in index["docs"] if each["location"].startswith("shop/index.html")]
    assert page
    assert not {"Tables and views", "Types", "Functions"} & {each["title"] for each in page}
    assert not [each for each in page if "open_orders" in each["text"]]

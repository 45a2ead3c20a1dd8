"""What the search of a site lists first: the page that the words name, and the table that has the column."""

from __future__ import annotations

from collections import Counter

import pytest
import yaml

from generator import naming
from generator.model import codec
from generator.model.annotations import Annotations
from generator.model.relations import all_relations
from generator.model.types import QualifiedName
from generator.targets.dictionary.database.across import HEADING
from generator.targets.dictionary.facts.made import made_by_others
from generator.targets.dictionary.facts.whole import Whole
from generator.targets.dictionary.markup.places import Places
from generator.targets.dictionary.weights import ACROSS, weights
from tests.support.models import column, database, foreign_key, schema, table
from tests.support.searching import search


@pytest.fixture(scope="module")
def plain(browser, plain_project):
    """A tab on the plain project's first page."""
    with browser.tab() as tab:
        tab.open((plain_project / "site" / "index.html").as_uri())
        yield tab
        assert tab.troubles == []


@pytest.fixture(scope="module")
def demo(browser, whole_project):
    """A tab on the demo's first page."""
    with browser.tab() as tab:
        tab.open((whole_project / "site" / "index.html").as_uri())
        yield tab
        assert tab.troubles == []


def first(tab, words):
    """The path of the page that is listed first."""
    found = search(tab, words)
    home = tab.evaluate("location.href").removesuffix("index.html")
    return found[0].partition("#")[0].removeprefix(home) if found else None


def model(project):
    return codec.decode((project / "output" / "model.json").read_bytes())


def across(pages):
    """The pages about the whole database: path by title."""
    nav = yaml.safe_load((pages / ".nav.yml").read_text("utf-8"))["nav"]
    (section,) = (item[HEADING] for item in nav if HEADING in item)
    return {title: path.replace(".md", ".html") for item in section for title, path in item.items()}


def test_a_column_finds_its_table_first(plain, plain_project):
    tables = list(all_relations(model(plain_project)))
    holders = Counter(column.name for _, each in tables for column in each.columns)
    wanted = {
        column.name: f"{naming.page_path(schema.name, each.name)}.html"
        for schema, each in tables
        for column in each.columns
        # Of keys there are many kinds.
        if holders[column.name] == 1 and column.name != "key"
    }
    assert len(wanted) > 15
    assert {words: first(plain, words) for words in wanted} == wanted


def test_a_column_of_several_tables_finds_tables_alone(plain):
    found = search(plain, "book_id")
    assert found
    assert all("/public/tables/" in each for each in found)


@pytest.mark.parametrize("words", ["lost", "'lost'", "state lost"])
def test_a_value_that_a_check_lets_in_is_found(plain, words):
    assert first(plain, words) == "public/tables/copies.html"


def test_a_table_is_found_first(plain, plain_project):
    wanted = {
        each.name: f"{naming.page_path(schema.name, each.name)}.html"
        for schema, each in all_relations(model(plain_project))
    }
    assert {words: first(plain, words) for words in wanted} == wanted


def test_a_page_about_the_whole_database_is_found_first(plain, plain_project):
    wanted = across(plain_project / "docs" / "database")
    assert {title: first(plain, title) for title in wanted} == wanted


def test_pages_of_the_whole_demo_are_found_first(demo, whole_project):
    pages = across(whole_project / "docs" / "database")
    wanted = {title: f"database/{path}" for title, path in pages.items()}
    assert {title: first(demo, title) for title in wanted} == wanted


def test_partitions_come_after_their_table(demo, whole_project):
    parted = [
        (schema.name, each.name)
        for schema, each in all_relations(model(whole_project))
        if each.partition_key and not each.partition_of
    ]
    assert len(parted) > 5
    for place, name in parted:
        path = f"database/{naming.page_path(place, name)}.html"
        assert first(demo, name) == path


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("tenant", "tenant_mgmt/tables/tenants"),
        ("work order", "hs/tables/work_orders"),
        ("work_orders", "hs/tables/work_orders"),
        ("order", "rest/tables/orders"),
        ("account_number", "banking/tables/accounts"),
        ("available_balance", "banking/tables/accounts"),
        ("security incidents", "security_mgmt/tables/security_incidents"),
        ("index recommendations", "perf_mgmt/tables/index_recommendations"),
        ("technician_role", "roles"),
        ("row security", "row-security"),
        ("row-level security", "row-security"),
    ],
)
def test_what_the_demo_finds_first(demo, words, page):
    assert first(demo, words) == f"database/{page}.html"


def weighed(*relations):
    made = database(schema("shop", *relations))
    found = weights(Whole(made, Annotations(), made_by_others({}), Places(made)))
    return lambda name: found[QualifiedName(schema="shop", name=name)]


def test_a_name_weighs_more_than_those_that_go_on_from_it():
    key = column("id", "int8")
    names = ("orders", "order_items", "orders_archive", "orders_archive_2020", "customers")
    weight = weighed(*(table(name, key) for name in names))
    assert weight("orders") == weight("customers")
    assert weight("orders") > weight("order_items")
    assert weight("orders") > weight("orders_archive") > weight("orders_archive_2020")


def test_a_table_that_others_refer_to_weighs_more():
    key = column("id", "int8")
    ties = [
        table(
            f"{letter}s",
            key,
            column("tenant", "int8"),
            foreign_keys=(foreign_key("tenant", "shop.tenants"),),
        )
        for letter in "abcdefgh"
    ]
    weight = weighed(table("tenants", key, key=("id",)), *ties)
    assert weight("as") < weight("tenants") < ACROSS

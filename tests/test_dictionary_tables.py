"""Table pages: badges, keys in words, what indexes serve, trees of partitions, findings, code."""

from __future__ import annotations

import html
import re

import pytest

from generator.model.annotations import Annotations, TableNotes
from generator.model.types import QualifiedName
from tests.support import deployed, shop
from tests.support.grids import pages, sections, shown, targets

SHOP = """
CREATE SCHEMA shop;
CREATE TABLE shop.buyers (id int PRIMARY KEY, mail text, UNIQUE (mail));
CREATE TABLE shop.orders (
    id int PRIMARY KEY,
    buyer_id int NOT NULL REFERENCES shop.buyers ON DELETE CASCADE ON UPDATE CASCADE,
    payer_id int REFERENCES shop.buyers ON DELETE SET NULL,
    seller_id int DEFAULT 1 REFERENCES shop.buyers ON DELETE SET DEFAULT,
    first_id int UNIQUE,
    number text, shown_on date, during tsrange,
    EXCLUDE USING gist (during WITH &&) WHERE (number <> ''),
    UNIQUE NULLS NOT DISTINCT (number)
);
ALTER TABLE shop.orders ADD CONSTRAINT orders_first_id_fkey FOREIGN KEY (first_id) REFERENCES shop.orders NOT VALID;
CREATE INDEX of_buyer ON shop.orders (buyer_id, shown_on DESC) INCLUDE (number);
CREATE INDEX of_payer ON shop.orders (payer_id) WHERE payer_id IS NOT NULL;
CREATE INDEX late ON shop.orders (shown_on) WHERE number IS NULL;
CREATE UNIQUE INDEX one_a_day ON shop.orders (buyer_id, shown_on) WHERE number <> '';
CREATE INDEX found ON shop.orders USING gin (to_tsvector('simple', number));
ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON shop.orders USING (buyer_id = 1);
CREATE TABLE shop.log (at date NOT NULL, kind text NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE shop.log_old PARTITION OF shop.log FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE shop.log_new PARTITION OF shop.log FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')
    PARTITION BY LIST (kind);
CREATE TABLE shop.log_new_a PARTITION OF shop.log_new FOR VALUES IN ('a');
CREATE TABLE shop.log_new_rest PARTITION OF shop.log_new DEFAULT;
"""


@pytest.fixture(scope="module")
def model(server, shared_database):
    return deployed.model(shared_database(server, SHOP))


@pytest.fixture(scope="module")
def made(model):
    return pages(model)


@pytest.fixture(scope="module")
def thorbis(pg18, shared_database):
    return pages(deployed.model(deployed.deploy("thorbis", pg18, shared_database)))


def rows(page, anchor, header):
    """The rows of a section by what stands in their first column."""
    return {shown(row[header]): row for row in sections(page)[anchor]}


def test_keys_are_told_in_words_beside_their_sql(made):
    found = rows(made["shop/tables/orders.md"], "constraints", "Constraint")
    told = {name: shown(row["In words"]) for name, row in found.items()}
    assert told == {
        "orders_pkey": "each row has its own id",
        "orders_first_id_key": "at most one row for each first_id; any number of rows where first_id is null",
        "orders_number_key": "at most one row for each number; null counts as a value",
        "orders_during_excl": "no two rows with during that overlap, among those where number isn't empty",
    }
    assert shown(found["orders_number_key"]["SQL"]) == "UNIQUE NULLS NOT DISTINCT (number)"


def test_a_foreign_key_says_what_becomes_of_its_rows(made):
    found = rows(made["shop/tables/orders.md"], "references", "Foreign key")
    told = {name: shown(row["In words"]) for name, row in found.items()}
    assert told == {
        "orders_buyer_id_fkey": "each row refers to one row of buyers; when the row of buyers is deleted, they are too;"
        " when its id changes, buyer_id follows",
        "orders_first_id_fkey": "a row may refer to a row of orders, and no other to the same; a row of orders can't be"
        " deleted while one refers to it; rows older than the key were never checked",
        "orders_payer_id_fkey": "a row may refer to a row of buyers; when the row of buyers is deleted, payer_id"
        " becomes null",
        "orders_seller_id_fkey": "a row may refer to a row of buyers; when the row of buyers is deleted, seller_id"
        " becomes its default",
    }
    referring = rows(made["shop/tables/buyers.md"], "referred-to-by", "Columns")
    assert shown(referring["buyer_id"]["When a row here is deleted"]) == "they are deleted too"
    assert targets(referring["payer_id"]["Table"]) == ["orders.md#column-payer_id"]


def test_an_index_says_what_it_serves(made):
    found = rows(made["shop/tables/orders.md"], "indexes", "Index")
    told = {name: shown(row["Serves"]) for name, row in found.items()}
    assert told["orders_pkey"] == "finds rows by id · enforces the primary key orders_pkey"
    assert told["of_buyer"] == (
        "finds rows by buyer_id, then shown_on, last first · serves the foreign key orders_buyer_id_fkey"
        " · serves the policy own · answers number without the table"
    )
    # NULL refers to nothing, so this one finds all that refer; the next ones don't.
    assert "orders_payer_id_fkey" in told["of_payer"]
    assert told["late"] == "finds rows by shown_on, of those that its WHERE lets in"
    assert told["one_a_day"] == (
        "finds rows by buyer_id, then shown_on, of those that its WHERE lets in"
        " · enforces at most one row of those in it for each buyer_id and shown_on"
    )
    assert told["found"].startswith("finds rows by what is in to_tsvector(")
    assert '<span id="index-of_buyer"></span>' in made["shop/tables/orders.md"]


def test_partitions_are_a_tree(made):
    lines = (
        made["shop/tables/log.md"]
        .split("## Partitions\n")[1]
        .split("\n## ")[0]
        .strip()
        .splitlines()
    )
    assert [(len(line) - len(line.lstrip()), shown(line)) for line in lines] == [
        (
            0,
            "- shop.log_new FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') partitioned by LIST (kind)",
        ),
        (4, "- shop.log_new_a FOR VALUES IN ('a')"),
        (4, "- shop.log_new_rest DEFAULT"),
        (0, "- shop.log_old FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')"),
    ]


def test_a_partition_knows_its_way_up_and_its_neighbours(made):
    page = made["shop/tables/log_new_a.md"]
    assert (
        "A partition of [<code>shop.log_new</code>](log_new.md), a partition of [<code>shop.log</code>](log.md)"
        in page
    )
    beside = page.split("## Partitions beside it\n")[1].split("\n## ")[0]
    assert targets(beside) == ["log_new_rest.md"]


def test_badges_say_how_a_table_is_guarded(thorbis):
    orders = badges(thorbis["hs/tables/work_orders.md"])
    assert orders[:5] == [
        "table",
        "CONFIDENTIAL",
        "row security on, forced",
        "audited",
        "kept 7 years",
    ]
    # The strictest of its columns, though the comment of the table says nothing.
    assert "RESTRICTED" in badges(thorbis["banking/tables/accounts.md"])
    # The columns of a view have the classes of those that they come from, a partition's those of its table.
    assert "CONFIDENTIAL" in badges(thorbis["hs/tables/work_order_dashboard.md"])
    parted = badges(thorbis["system_core/tables/system_events.md"])
    assert parted[1] == badges(thorbis["system_core/tables/system_events_2026_03_a.md"])[1]
    assert "partitioned" in badges(thorbis["system_core/tables/system_events.md"])
    assert "audited" not in badges(thorbis["hs/tables/customers.md"])


def test_a_table_without_policies_says_so(made):
    assert "row security off" in badges(made["shop/tables/buyers.md"])
    assert "row security on" in badges(made["shop/tables/orders.md"])


def badges(page):
    line = next(line for line in page.splitlines() if "pg-badge pg-kind" in line)
    return [
        html.unescape(text)
        for text in re.findall(r'<span class="pg-badge [^>]*>(.*?)</span>', line)
    ]


def test_tags_of_the_annotations_are_shown_with_those_of_the_comment():
    notes = Annotations(
        tables={"crm.customers": TableNotes(tags={"cache": "5 minutes", "owner": "crm-team"})}
    )
    page = pages(shop.shop(), annotations=notes)["crm/tables/customers.md"]
    assert "cache: 5 minutes" in badges(page)
    assert badges(page).count("owner: crm-team") == 1


def test_findings_stand_on_the_page_of_their_table():
    finding = {
        "rule": "table-without-comment",
        "level": "warning",
        "object": "crm.customers.mail",
        "relation": "crm.customers",
        "message": "has no comment <b>",
        "mend": "COMMENT ON COLUMN …",
        "accepted": "",
    }
    made = pages(shop.shop(), {"findings": [finding], "rules": []})
    (row,) = sections(made["crm/tables/customers.md"])["lint-findings"]
    assert targets(row["About"]) == ["#column-mail"]
    assert targets(row["Rule"]) == ["../../naming-and-lint.md#rule-table-without-comment"]
    assert shown(row["Finding"]) == "has no comment <b>"
    assert "lint-findings" not in sections(made["shop/tables/orders.md"])


def test_a_column_with_a_hostile_name_has_a_row_and_an_anchor():
    made = pages(shop.hostile())
    page = next(
        page
        for path, page in made.items()
        if path.startswith("it-s-") and path.endswith("/main.md")
    )
    named = {shown(row["Column"]) for row in sections(page)["columns"]}
    assert "*/ /* */" in named
    assert QualifiedName(schema="it's", name="main").sql in shown(
        page.split("# ", 1)[1].splitlines()[0]
    )

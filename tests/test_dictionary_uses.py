"""What breaks if a column goes: what the pages say against what the server drops with it."""

from __future__ import annotations

import re

import psycopg
import pytest
from psycopg import sql

from generator.naming import page_path, path_segment
from tests.support import deployed
from tests.support.grids import pages, sections, shown, targets

SHOP = """
CREATE SCHEMA crm;
CREATE TABLE crm.customers (
    id int PRIMARY KEY, email text, region text, loud text GENERATED ALWAYS AS (upper(email)) STORED
);
CREATE TABLE crm.orders (
    id int PRIMARY KEY, customer_id int NOT NULL REFERENCES crm.customers, status text, number text,
    CHECK (status <> number)
);
CREATE TABLE crm.history (order_id int, status text);
CREATE VIEW crm.european AS SELECT o.id, c.email AS mail
    FROM crm.orders o JOIN crm.customers c ON c.id = o.customer_id WHERE c.region = 'eu';
CREATE VIEW crm.louder AS SELECT upper(mail) AS mail FROM crm.european;
CREATE VIEW crm.open_numbers AS SELECT number FROM crm.orders WHERE status = 'open';
CREATE FUNCTION crm.keep() RETURNS trigger LANGUAGE plpgsql AS $$
-- It's kept in the history.
BEGIN INSERT INTO crm.history VALUES (NEW.id, OLD.status); RETURN NEW; END $$;
CREATE TRIGGER keep AFTER UPDATE ON crm.orders FOR EACH ROW WHEN (old.status <> new.status) EXECUTE FUNCTION crm.keep();
CREATE TRIGGER fill AFTER INSERT ON crm.orders FOR EACH ROW EXECUTE FUNCTION crm.keep('number');
CREATE FUNCTION crm.address(c crm.customers) RETURNS text LANGUAGE sql AS $$ SELECT c.email || c.region $$;
ALTER TABLE crm.orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY near ON crm.orders USING (
    EXISTS (SELECT FROM crm.customers c WHERE c.id = orders.customer_id AND c.region = current_user));
"""
DROPPED = re.compile(
    r"drop cascades to (?:(?P<kind>policy|constraint|trigger|column) (?P<part>\S+) (?:on|of) table (?P<table>\S+)"
    r"|(?P<view>(?:materialized )?view) (?P<name>\S+))"
)


@pytest.fixture(scope="module")
def crm(pg18, shared_database):
    return pages(deployed.model(shared_database(pg18, SHOP)))


@pytest.fixture(scope="module")
def dsn(pg18, shared_database):
    return deployed.deploy("thorbis", pg18, shared_database)


def uses(page):
    """What the page says of each of its columns: the text of the row, and where its links lead."""
    rows = sections(page).get("column-uses", [])
    return {shown(row["Column"]): (shown(row["Used by"]), targets(row["Used by"])) for row in rows}


def test_all_kinds_of_uses_are_told(crm):
    said = {column: text for column, (text, _) in uses(crm["crm/tables/customers.md"]).items()}
    assert said["email"] == (
        "generated column loud · view column crm.european.mail · function crm.address"
    )
    assert said["region"] == "view crm.european · policy of crm.orders · function crm.address"
    assert "foreign key from crm.orders.customer_id" in said["id"]
    orders = {column: text for column, (text, _) in uses(crm["crm/tables/orders.md"]).items()}
    assert orders["status"] == "check orders_check · trigger fill keep · view crm.open_numbers"
    assert (
        orders["number"]
        == "check orders_check · trigger fill · view column crm.open_numbers.number"
    )
    assert "policy near" in orders["customer_id"]


def test_the_columns_row_leads_to_its_uses(crm):
    page = crm["crm/tables/customers.md"]
    rows = {shown(row["Column"]): row for row in sections(page)["columns"]}
    assert shown(rows["email"]["Used by"]) == "3 uses"
    assert targets(rows["email"]["Used by"]) == ["#uses-email"]
    assert '<span id="uses-email"></span>' in page
    # Nothing uses the generated column itself.
    assert not rows["loud"]["Used by"]
    assert "loud" not in uses(page)


def test_what_stands_on_a_view_falls_with_its_table(crm):
    rows = {
        shown(row["What"]): row for row in sections(crm["crm/tables/customers.md"])["dependents"]
    }
    assert shown(rows["crm.european"]["How"]) == "reads it"
    assert shown(rows["crm.louder"]["How"]) == "reads it through crm.european"
    assert shown(rows["crm.address"]["How"]) == "takes a row of it"
    assert shown(rows["crm.european"]["Columns"]) == "id email region"


def test_a_views_column_tells_its_way_to_the_table(crm):
    (mail,) = sections(crm["crm/tables/louder.md"])["columns"]
    assert (
        shown(mail["Comes from"])
        == "computed from crm.european.mail · in the end crm.customers.email"
    )
    (read,) = sections(crm["crm/tables/louder.md"])["reads"]
    assert targets(read["Relation"]) == ["european.md"]


def test_whatever_the_server_drops_with_a_column_was_told(dsn):
    """DROP COLUMN … CASCADE says what goes; indexes and constraints of the table itself go silently."""
    database = deployed.model(dsn)
    made = pages(database)
    checked = 0
    with psycopg.connect(dsn) as connection:
        notices: list[str] = []
        connection.add_notice_handler(
            lambda said: notices.extend((said.message_detail or said.message_primary).splitlines())
        )
        for schema in database.schemas:
            for relation in schema.relations:
                if relation.view or relation.partition_of:
                    continue
                path = f"{page_path(schema.name, relation.name)}.md"
                told = uses(made[path])
                through = {shown(row["What"]) for row in sections(made[path]).get("dependents", [])}
                for column in relation.columns:
                    for line in dropped(connection, notices, schema, relation, column):
                        checked += 1
                        text, links = told.get(column.name, ("", []))
                        match = DROPPED.fullmatch(line)
                        assert match, line
                        if match["view"]:
                            assert match["name"] in through or match["name"] in text, (path, line)
                        else:
                            assert is_told(match, text, links), (path, column.name, line)
    # The demo has more than this many of them; none at all would prove nothing.
    assert checked > 200


def is_told(match, text, links):
    if match["kind"] == "column":
        return f"generated column {match['part']}" in text
    anchor = f"#{match['kind']}-{path_segment(match['part'])}"
    # A foreign key of another table is told as its column, which refers to this one.
    referring = [part for part in text.split(" · ") if part.startswith("foreign key from")]
    refers = match["kind"] == "constraint" and any(
        f" {match['table']}." in part for part in referring
    )
    return refers or any(link.endswith(anchor) for link in links)


def dropped(connection, notices, schema, relation, column):
    """What the server would drop with a column, in its words. Nothing is dropped."""
    notices.clear()
    statement = sql.SQL("ALTER TABLE {}.{} DROP COLUMN {} CASCADE").format(
        *map(sql.Identifier, (schema.name, relation.name, column.name))
    )
    with connection.transaction(force_rollback=True):
        try:
            with connection.transaction():
                connection.execute(statement)
        except psycopg.errors.InvalidTableDefinition:
            # Of the partition key.
            return []
    return list(notices)

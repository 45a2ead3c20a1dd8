"""Endpoints on pages: what they do, and what happens in other tables."""

from __future__ import annotations

import html

from generator.model.annotations import Annotations, DeclaredEndpoint
from generator.targets import api
from tests.support import models as m
from tests.support.grids import pages, sections, targets, told

SHOP = m.database(
    m.schema(
        "shop",
        m.table("customers", m.column("id", "int4"), key=("id",)),
        m.table(
            "orders",
            m.column("id", "int4"),
            m.column("customer", "int4"),
            key=("id",),
            foreign_keys=(m.foreign_key("customer", "shop.customers"),),
        ),
        m.table(
            "items",
            m.column("order", "int4"),
            key=("order",),
            foreign_keys=(m.foreign_key("order", "shop.orders", on_delete="CASCADE"),),
        ),
    )
)


def rows(*declared):
    """Each endpoint's row as a reader sees it, and as it is written."""
    endpoints = api.endpoint_map(SHOP, Annotations(endpoints=declared), api.Options())
    page = pages(SHOP, {"endpoints": endpoints})["endpoints.md"]
    both = zip(told(page, "schema-shop"), sections(page)["schema-shop"], strict=True)
    return {(row["Method"], row["Path"]): (row, written) for row, written in both}


def test_what_it_does_leads_to_its_table():
    row, raw = rows()["GET", "/api/shop/orders"]
    assert row["What it does"] == "List rows of shop.orders"
    assert targets(raw["What it does"]) == ["shop/tables/orders.md"]
    assert row["Touches"] == ""


def test_tables_are_told_by_what_happens_in_them():
    found = rows()
    assert found["POST", "/api/shop/orders"][0]["Touches"] == "checked: shop.customers"
    assert found["DELETE", "/api/shop/orders/{id}"][0]["Touches"] == "rows deleted: shop.items"


def test_what_is_declared_stands_before_what_follows():
    declared = DeclaredEndpoint(
        method="POST",
        path="/api/shop/orders",
        name="place",
        primary=("shop.orders",),
        related=("shop.items",),
        summary="Place an order",
    )
    row, _ = rows(declared)["POST", "/api/shop/orders"]
    assert row["What it does"] == "Place an order shop.orders"
    assert row["Touches"] == "shop.items · checked: shop.customers"


def test_a_schema_for_each_tenant_makes_no_page_of_thousands():
    def copy(number):
        tables = [m.table(f"t{each}", m.column("id", "int4"), key=("id",)) for each in range(2)]
        return m.schema(f"tenant_{number:03}", *tables)

    for tenants, most in ((5, 12), (150, 10), (300, 6)):
        database = m.database(*map(copy, range(tenants)))
        endpoints = api.endpoint_map(database, Annotations(), api.Options())
        page = pages(database, {"endpoints": endpoints})["endpoints.md"]
        found = sections(page)
        counts = {len(found[f"schema-tenant_{number:03}"]) for number in range(tenants)}
        assert counts == {most}
        assert html.unescape(page).count(f"And {12 - most} more: each table") == (
            tenants if most < 12 else 0
        )

"""A schema for each tenant: what is alike is one node of the map, and no page has a picture of each."""

from __future__ import annotations

import re

from generator.plan import Inputs
from generator.targets import erd
from tests.support import models as m
from tests.support.erd import shown
from tests.support.grids import pages


def tenants(number: int):
    """Schemas of two tables that refer to the one of tenants, and one schema that has no copy."""
    key = m.column("id", "int8")

    def copy(name: str, *tables: str):
        tied = {"key": ("id",), "foreign_keys": (m.foreign_key("id", "public.tenants"),)}
        return m.schema(name, *(m.table(table, key, **tied) for table in tables))

    return m.database(
        m.schema("public", m.table("tenants", key, key=("id",))),
        *(copy(f"tenant_{each:03}", "orders", "people") for each in range(number)),
        copy("billing", "invoices", "people"),
    )


def test_copies_of_a_schema_share_a_node():
    overview = shown(tenants(300))["erd/index.mmd"]
    assert [(node.shown, node.tables, node.page) for node in overview.nodes] == [
        ("billing", 1 + 1, "billing/index"),
        ("public", 1, "public/index"),
        ("tenant_000 and 299 schemas like it", 600, "index"),
    ]
    assert [(edge.source, edge.target, edge.keys) for edge in overview.edges] == [
        ("billing", "public", 2),
        ("tenant_000", "public", 600),
    ]


def test_a_map_that_can_be_read_shows_every_schema():
    assert len(shown(tenants(20))["erd/index.mmd"].nodes) == 22


def test_relations_across_very_many_schemas_are_one_picture():
    database = tenants(300)
    planned = list(erd.plan(Inputs(database=database), erd.Options()))
    page = pages(database, {"diagrams": erd.diagram_map(Inputs(database=database), planned)})
    found = page["cross-schema.md"]
    assert re.findall(r'--8<-- "(.*?)"', found) == ["cross-schema.svg"]
    assert "these are the schemas" in found
    assert found.count("\n## ") == 301
    few = shown(tenants(20))
    assert "erd/cross-schema-tenant_003.mmd" in few

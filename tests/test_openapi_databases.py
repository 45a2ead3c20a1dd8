"""The OpenAPI target on deployed databases: the demo, and every case."""

from __future__ import annotations

import tomllib
from pathlib import Path

import msgspec
import pytest
from openapi_spec_validator import validate

from generator.introspect import introspect
from generator.model.annotations import Annotations, DeclaredEndpoint, describe
from tests.support.deployed import NAMES, few
from tests.support.openapi import document, endpoint_map, operations

DEMO = Path(__file__).parent.parent / "generator" / "demo" / "thorbis"
CASES = Path(__file__).parent / "cases"

# "API to Database Mapping" of the specification.
SPECIFIED = [
    ("GET", "/api/hs/work-orders", "hs.work_orders"),
    ("POST", "/api/hs/work-orders", "hs.work_orders"),
    ("PUT", "/api/hs/work-orders/{}", "hs.work_orders"),
    ("GET", "/api/hs/customers", "hs.customers"),
    ("GET", "/api/hs/technicians/availability", "hs.technicians"),
    ("GET", "/api/hs/invoices/{}/pdf", "hs.invoices"),
    ("POST", "/api/rest/orders", "rest.orders"),
    ("GET", "/api/rest/kitchen/queue", "rest.kitchen_queue"),
    ("GET", "/api/rest/menu/items", "rest.menu_items"),
    ("POST", "/api/rest/pos/payment", "rest.payments"),
    ("GET", "/api/banking/accounts", "banking.accounts"),
    ("GET", "/api/banking/transactions", "banking.transactions"),
    ("POST", "/api/banking/payments/process", "banking.transactions"),
]


@pytest.fixture(scope="session")
def thorbis(pg18, shared_database):
    return introspect(shared_database(pg18, *sorted(DEMO.glob("*.sql"))))


@pytest.fixture(scope="session")
def thorbis_annotations():
    declared = tomllib.loads((DEMO / "annotations.toml").read_text("utf-8"))["endpoints"]
    return Annotations(endpoints=msgspec.convert(declared, tuple[DeclaredEndpoint, ...]))


@pytest.fixture(scope="module")
def thorbis_document(thorbis, thorbis_annotations):
    return document(thorbis, thorbis_annotations)


def test_thorbis_makes_a_valid_document(thorbis_document):
    validate(thorbis_document)


def test_thorbis_has_the_endpoints_that_its_specification_lists(thorbis_document):
    found = {
        (method, path.replace("{id}", "{}")): operation["tags"][0]
        for (method, path), operation in operations(thorbis_document).items()
    }
    for method, path, table in SPECIFIED:
        assert found.get((method, path)) == table, (method, path)


def test_the_map_of_thorbis_is_well_formed(thorbis, thorbis_annotations):
    found = endpoint_map(thorbis, *thorbis_annotations.endpoints)
    orders = found[("GET", "/api/hs/work-orders")]
    by_column = {f["column"]: f["index"] for f in orders["filters"] if f["index"]}
    assert by_column["status"] == "idx_hs_work_orders_status"
    assert "authenticated_users" in orders["roles"]
    assert orders["policies"]


def test_no_restricted_column_of_thorbis_is_served(thorbis, thorbis_document):
    hidden = [
        (relation.name, column.name)
        for schema in thorbis.schemas
        for relation in schema.relations
        for column in relation.columns
        if describe(column.comment).tag("classification") == "RESTRICTED"
    ]
    assert hidden
    shown = {
        (item["x-pg-table"].rpartition(".")[2], name)
        for item in thorbis_document["components"]["schemas"].values()
        if "x-pg-table" in item
        for name in item["properties"]
    }
    assert not shown.intersection(hidden)


@pytest.mark.parametrize("case", few(NAMES[1:]))
def test_cases_make_a_valid_document(case, pg18, database):
    model = introspect(database(pg18, CASES / case / "schema.sql"))
    document(model)
    endpoint_map(model)

"""Filters, order, count and expansion of lists, each against what PostgreSQL itself says."""

from __future__ import annotations

import psycopg
import pytest

from generator.introspect import introspect
from tests.support import api
from tests.support.api_shop import ROLE, SHOP

MEASURES = "/api/shop/measures"
SIGNS = {"eq": "=", "ne": "<>", "gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
VALUES = {
    "id": "7",
    "n": "2",
    "big": "9000000000000",
    "d": "1.0000000000000000",
    "t": "Text 2",
    "at": "2026-01-01T00:00:00.000009Z",
    "day": "2026-01-09",
    "f": "0.5",
}
DISTINCT = {"b": "true", "u": "00000000-0000-4000-8000-000000000007", "m": "a,b"}


@pytest.fixture(scope="module")
def dsn(server, shared_database):
    return shared_database(server, SHOP, "-- written to by test_api_lists")


@pytest.fixture(scope="module")
def shop(server, dsn, tmp_path_factory):
    folder = api.generate(tmp_path_factory.mktemp("shop"), introspect(dsn))
    login = api.login(server, dsn, "api_lists", [ROLE])
    with api.serve(folder, login) as service, service.client(api.token(ROLE, tenant="a")) as client:
        yield client


def found(client, **parameters):
    answer = client.get(MEASURES, params={"limit": 200, "count": "true", **parameters})
    assert answer.status_code == 200, answer.text
    page = answer.json()
    assert page["count"] == len(page["items"])
    return [row["id"] for row in page["items"]]


def expected(dsn, condition, *values):
    with psycopg.connect(dsn) as connection:
        query = f"SELECT id FROM shop.measures WHERE {condition} ORDER BY id"
        return [key for (key,) in connection.execute(query, values)]


@pytest.mark.parametrize("column", VALUES)
@pytest.mark.parametrize("operator", SIGNS)
def test_comparisons(shop, dsn, column, operator):
    value = VALUES[column]
    there = expected(dsn, f"{column} {SIGNS[operator]} %s", value)
    assert found(shop, **{f"{column}[{operator}]": value}) == there
    assert there or operator == "eq"


@pytest.mark.parametrize("column", DISTINCT)
@pytest.mark.parametrize("operator", ["eq", "ne"])
def test_equality(shop, dsn, column, operator):
    there = expected(dsn, f"{column} {SIGNS[operator]} %s", DISTINCT[column])
    assert found(shop, **{f"{column}[{operator}]": DISTINCT[column]}) == there != []
    refused = shop.get(MEASURES, params={f"{column}[gt]": DISTINCT[column]})
    assert refused.status_code == 422


@pytest.mark.parametrize("column", ["n", "b", "m"])
@pytest.mark.parametrize("value", ["true", "false"])
def test_isnull(shop, dsn, column, value):
    there = expected(dsn, f"({column} IS NULL) = %s", value)
    assert found(shop, **{f"{column}[isnull]": value}) == there != []


def test_in_takes_values_with_commas(shop, dsn):
    there = expected(dsn, "m IN ('a,b', 'sad')")
    assert found(shop, **{"m[in]": ["a,b", "sad"]}) == there != []
    assert found(shop, **{"id[in]": ["3", "1", "3"]}) == [1, 3]
    assert shop.get(MEASURES, params={"m[in]": "a,b,sad"}).status_code == 422


@pytest.mark.parametrize("pattern", ["text%", "TEXT _", "%2", "", "%", "\\%", "x\\\\"])
def test_ilike(shop, dsn, pattern):
    assert found(shop, **{"t[ilike]": pattern}) == expected(dsn, "t ILIKE %s", pattern)


def test_filters_add_up(shop, dsn):
    there = expected(dsn, "n >= 1 AND n < 3 AND t = 'Text 1'")
    assert found(shop, **{"n[gte]": "1", "n[lt]": "3", "t[eq]": "Text 1"}) == there != []


@pytest.mark.parametrize(
    "parameters",
    [
        {"n": "1"},
        {"n[]": "1"},
        {"n[like]": "1"},
        {"n[eq]": ["1", "2"]},
        {"n[eq]": "one"},
        {"n[eq]": "2147483648"},
        {"n[eq]": ""},
        {"n[isnull]": "yes"},
        {"id[isnull]": "true"},
        {"at[eq]": "300000-01-01T00:00:00Z"},
        {"m[eq]": "happy"},
        {"unknown[eq]": "1"},
        {"unknown": "1"},
        {"limit": "0"},
        {"limit": "201"},
        {"limit": "-1"},
        {"limit": "1.0"},
        {"limit": ["1", "1"]},
        {"count": "1"},
        {"order": "unknown"},
        {"order": ""},
        {"order": "n,n"},
        {"order": "n,-n"},
        {"order": "--n"},
        {"order": "n desc"},
        {"cursor": "x"},
        {"expand": "n"},
        {"expand": ""},
    ],
)
def test_parameters_that_are_refused(shop, parameters):
    answer = shop.get(MEASURES, params=parameters)
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")


def test_order(shop, dsn):
    with psycopg.connect(dsn) as connection:
        query = "SELECT id FROM shop.measures ORDER BY n DESC, t, id"
        there = [key for (key,) in connection.execute(query)]
    assert found(shop, order="-n,t") == there


def test_expand(shop):
    def created(path, **values):
        answer = shop.post(path, json=values)
        assert answer.status_code == 201, answer.text
        return answer.json()

    ada, bob = (created("/api/shop/customers", name=name) for name in ("Ada", "Bob"))
    order = created("/api/shop/orders", customer_id=ada["id"], ship_to=bob["id"])
    alone = created("/api/shop/orders", customer_id=ada["id"])
    path = f"/api/shop/orders/{order['id']}"
    one = shop.get(path, params={"expand": "customer_id"})
    assert one.json() == {**order, "expanded": {"customer_id": ada}}
    two = shop.get(path, params={"expand": "customer_id,ship_to"})
    assert two.json()["expanded"] == {"customer_id": ada, "ship_to": bob}
    none = shop.get(f"/api/shop/orders/{alone['id']}", params={"expand": "ship_to"})
    assert none.json()["expanded"] == {"ship_to": None}
    listed = shop.get("/api/shop/orders", params={"expand": "customer_id,ship_to", "limit": 2})
    assert [row["expanded"]["ship_to"] for row in listed.json()["items"]] == [bob, None]
    line = created("/api/shop/lines", order_id=order["id"], line=1, article="tea")
    created("/api/shop/parcels", id=1, order_id=order["id"], line=1)
    created("/api/shop/parcels", id=2, order_id=order["id"])
    parcels = shop.get("/api/shop/parcels", params={"expand": "of_line"}).json()["items"]
    assert [row["expanded"]["of_line"] for row in parcels] == [line, None]
    twice = shop.get(path, params={"expand": "ship_to,ship_to"})
    assert twice.status_code == 422


def test_an_expanded_row_of_another_tenant_is_not_there(shop, dsn):
    with psycopg.connect(dsn, autocommit=True) as connection:
        (other,) = connection.execute(
            "INSERT INTO shop.customers (tenant, name) VALUES ('b', 'B') RETURNING id::text"
        ).fetchone()
        (order,) = connection.execute(
            "INSERT INTO shop.orders (customer_id) VALUES (%s) RETURNING id", [other]
        ).fetchone()
    row = shop.get(f"/api/shop/orders/{order}", params={"expand": "customer_id"}).json()
    assert row["customer_id"] == other
    assert row["expanded"] == {"customer_id": None}


def test_nothing_is_expanded_into_a_table_that_others_inherit_from(shop):
    """A key leads to the parent's own row, and a join would find those of its children too."""
    places = shop.get("/api/shop/places").json()["items"]
    assert [row["id"] for row in places] == [1, 1]
    stays = shop.get("/api/shop/stays").json()["items"]
    assert [row["id"] for row in stays] == [1, 2]
    for path in ("/api/shop/stays", "/api/shop/stays/1"):
        answer = shop.get(path, params={"expand": "place"})
        assert answer.status_code == 422, answer.text
    contract = shop.get("/openapi.json").json()["paths"]
    listed = {each.get("name") for each in contract["/api/shop/stays"]["get"]["parameters"]}
    assert "expand" not in listed
    assert "expand" in {
        each.get("name") for each in contract["/api/shop/orders"]["get"]["parameters"]
    }

"""The OpenAPI document: what it offers for which table, and that it is one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from openapi_spec_validator import validate

from generator.model import codec
from generator.model.catalog import Identity, Key, PartitionOf
from generator.model.checks import known
from generator.model.types import TypeRef
from generator.targets.api.openapi.components import Schemas
from generator.typemap.kinds import Types
from tests.support import models as m
from tests.support.openapi import document, files, routes, validator

SHOP = m.database(
    m.schema(
        "shop",
        m.enum("state", "open", "in progress", "it's"),
        m.domain("email", not_null=True),
        m.domain("label", default="'none'::text"),
        m.domain("work_email", "shop.email"),
        m.composite("address", m.column("street"), m.column("states", "shop.state[]")),
        m.table(
            "orders",
            m.column("id", "uuid", default="gen_random_uuid()"),
            m.column("number", "int4", identity=Identity(always=True)),
            m.column("state", "shop.state", default="'open'::shop.state"),
            m.column("mail", "shop.work_email", null=True),
            m.column("label", "shop.label"),
            m.column("total", "numeric(10,2)", comment="Before tax.\n@classification CONFIDENTIAL"),
            m.column("twice", "numeric", null=True, generated="stored", default="(total * 2)"),
            m.column("note", "varchar(5)", null=True),
            m.column("ship_to", "shop.address", null=True),
            m.column("data", "jsonb"),
            key=("id",),
            comment="Orders <b>of</b> [customers](javascript:alert(1)).\n@owner sales",
        ),
        m.table(
            "order_lines",
            m.column("order_id", "uuid"),
            m.column("line", "int2"),
            key=("order_id", "line"),
            foreign_keys=(m.foreign_key("order_id", "shop.orders"),),
        ),
        m.table("log", m.column("at", "timestamptz"), m.column("text")),
        m.table(
            "counters",
            m.column("id", "int8", identity=Identity(always=True)),
            m.column("value", "int4", default="0"),
            key=("id",),
        ),
        m.view(
            "open_orders",
            m.column("id", "uuid", null=True),
            m.column("mail", "shop.email", null=True),
        ),
        m.view("totals", m.column("total", "numeric", null=True), kind="materialized view"),
        m.table("far", m.column("id", "int4"), kind="foreign table", foreign_server="s"),
        m.table("events", m.column("id", "int4"), key=("id",), kind="partitioned table"),
        m.table(
            "events_1",
            m.column("id", "int4", inherited=True),
            partition_of=PartitionOf(parent=m.qualified("shop.events"), bound="DEFAULT"),
        ),
    )
)


@pytest.fixture(scope="module")
def shop():
    return document(SHOP)


def test_the_document_is_valid(shop):
    validate(shop)
    assert shop["openapi"].startswith("3.1.")


def test_a_table_with_a_key_has_all_operations(shop):
    assert {route for route in routes(shop) if "/orders" in route} == {
        "GET /api/shop/orders",
        "POST /api/shop/orders",
        "GET /api/shop/orders/{id}",
        "PATCH /api/shop/orders/{id}",
        "PUT /api/shop/orders/{id}",
        "DELETE /api/shop/orders/{id}",
    }


def test_a_composite_key_is_two_segments(shop):
    path = "/api/shop/order-lines/{order_id}/{line}"
    assert set(shop["paths"][path]) == {"parameters", "get", "put", "patch", "delete"}
    names = [(p["name"], p["schema"]["type"]) for p in shop["paths"][path]["parameters"]]
    assert names == [("order_id", "string"), ("line", "integer")]


def test_without_a_key_rows_are_listed_and_created(shop):
    assert {route for route in routes(shop) if "/log" in route} == {
        "GET /api/shop/log",
        "POST /api/shop/log",
    }


@pytest.mark.parametrize("path", ["open-orders", "totals", "far"])
def test_views_and_foreign_tables_are_only_read(shop, path):
    assert {route for route in routes(shop) if f"/{path}" in route} == {f"GET /api/shop/{path}"}


def test_a_key_that_only_the_server_gives_takes_no_upsert(shop):
    assert set(shop["paths"]["/api/shop/counters/{id}"]) == {"parameters", "get", "patch", "delete"}


@pytest.mark.parametrize("facts", [{"deferrable": True}, {"without_overlaps": True}])
def test_a_key_that_decides_no_conflict_takes_no_upsert(facts):
    key = Key(name="t_pkey", columns=("id",), **facts)
    made = document(
        m.database(m.schema("a", replace(m.table("t", m.column("id", "int4")), primary_key=key)))
    )
    assert "put" not in made["paths"]["/api/a/t/{id}"]


@pytest.mark.parametrize("of", ["jsonb", "int4[]", "a.address", "public.hstore"])
def test_a_key_without_a_text_has_no_path(of):
    address = m.composite("address", m.column("street"))
    table = m.table("t", m.column("id", of), key=("id",))
    assert routes(document(m.database(m.schema("a", address, table)))) == {
        "GET /api/a/t",
        "POST /api/a/t",
    }


def test_partitions_hide_behind_their_table(shop):
    assert not [path for path in shop["paths"] if "events-1" in path]
    assert "events_1" not in json.dumps(shop)


# ---- schemas ----

ORDER = {"total": "1.50", "data": None, "mail": "a@b.c"}


def test_insert_wants_what_the_server_cannot_fill_in(shop):
    insert = validator(shop, "shop_Orders_Insert")
    assert insert.is_valid(ORDER)
    assert insert.schema["components"]["schemas"]["shop_Orders_Insert"]["required"] == [
        "mail",
        "total",
        "data",
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"state": None},  # has a default, and refuses null
        {"state": "shut"},
        {"label": None},
        {"number": 1},  # always generated
        {"twice": "3.00"},
        {"total": 1.5},  # would lose digits
        {"total": "123456789.00"},
        {"note": "123456"},
        {"nonsense": 1},
        {"ship_to": {"street": "x"}},
        {"ship_to": {"street": "x", "states": ["shut"]}},
    ],
)
def test_insert_and_update_refuse(shop, change):
    assert not validator(shop, "shop_Orders_Insert").is_valid(ORDER | change)
    assert not validator(shop, "shop_Orders_Update").is_valid(change)


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"state": "it's"},
        {"note": None},
        {"data": 5},
        {"ship_to": None},
        {"ship_to": {"street": None, "states": ["open", None]}},
    ],
)
def test_insert_and_update_take(shop, change):
    assert validator(shop, "shop_Orders_Insert").is_valid(ORDER | change)
    assert validator(shop, "shop_Orders_Update").is_valid(change)


def test_a_row_has_every_column(shop):
    row = shop["components"]["schemas"]["shop_Orders_Row"]
    assert row["required"] == list(row["properties"])
    assert [n for n, p in row["properties"].items() if p.get("readOnly")] == ["number", "twice"]
    assert row["properties"]["total"]["x-data-classification"] == "CONFIDENTIAL"
    assert row["properties"]["total"]["description"] == "Before tax."
    assert row["x-pg-table"] == "shop.orders"


def test_a_domain_proves_nothing_in_a_view(shop):
    assert validator(shop, "shop_OpenOrders_Row").is_valid({"id": None, "mail": None})


def test_types_are_components_that_build_on_each_other(shop):
    schemas = shop["components"]["schemas"]
    assert schemas["shop_State"]["enum"] == ["open", "in progress", "it's"]
    assert schemas["shop_WorkEmail"]["$ref"] == "#/components/schemas/shop_Email"
    assert schemas["shop_Email"]["type"] == "string"
    assert set(schemas["shop_Address"]["properties"]) == {"street", "states"}


def test_a_type_is_looked_up_and_described_once():
    types, text = Types(SHOP), TypeRef(name="varchar", modifier="5")
    assert types.resolve(TypeRef(name="varchar", modifier="5")) is types.resolve(text)
    schemas = Schemas(types, known(SHOP))
    assert schemas.value(text) is schemas.value(text)
    assert schemas.value(text) == {"type": "string", "maxLength": 5}
    assert schemas.value(text, nullable=True) == {"type": ["string", "null"], "maxLength": 5}


def test_changes_are_guarded_and_errors_are_problems(shop):
    item = shop["paths"]["/api/shop/orders/{id}"]
    for method in ("patch", "put", "delete"):
        assert {"$ref": "#/components/parameters/IfMatch"} in item[method]["parameters"]
        assert "412" in item[method]["responses"]
    assert "ETag" in item["get"]["responses"]["200"]["headers"]
    assert set(item["put"]["responses"]) >= {"200", "201", "409", "422", "default"}
    for response in shop["components"]["responses"].values():
        assert list(response["content"]) == ["application/problem+json"]


# ---- texts and bytes ----


def test_descriptions_are_escaped_and_tags_taken_out(shop):
    row = shop["components"]["schemas"]["shop_Orders_Row"]
    assert row["description"] == (
        r"Orders &lt;b&gt;of&lt;/b&gt; \[customers\](javascript:alert(1))."
    )


def test_the_hash_seed_changes_nothing(tmp_path):
    model = tmp_path / "model.json"
    model.write_bytes(codec.encode(SHOP))
    script = (
        "import sys; from pathlib import Path; from generator.model import codec;"
        "from tests.support.openapi import files;"
        "made = files(codec.decode(Path(sys.argv[1]).read_bytes()));"
        "sys.stdout.buffer.write(b''.join(made.values()))"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", script, str(model)],
            check=True,
            capture_output=True,
            cwd=Path(__file__).parent.parent,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "777")
    }
    assert answers == {b"".join(files(SHOP).values())}


def test_files_end_in_one_newline_and_have_no_carriage_return():
    for data in files(SHOP).values():
        assert data.endswith(b"\n") or not data
        assert not data.endswith(b"\n\n")
        assert b"\r" not in data

"""The wire `api` from the database: psycopg through the generated codec, the models, and their JSON."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module
from typing import Any

import psycopg
import pytest
from psycopg.rows import dict_row

from generator.typemap.kinds import BUILTIN, Types
from tests.support import edge_table, wire_api, wires
from tests.support import models as m
from tests.support.openapi import document, validator
from tests.support.pydantic_package import complaints, package
from tests.support.wire_api import Api

# Statistics and system columns: the server refuses any text for them.
WITHOUT_INPUT = {
    "gtsvector",
    "pg_brin_bloom_summary",
    "pg_brin_minmax_multi_summary",
    "pg_dependencies",
    "pg_mcv_list",
    "pg_ndistinct",
    "pg_node_tree",
}


@pytest.fixture(scope="module")
def api(server, tmp_path_factory) -> Api:
    return wire_api.made(server, tmp_path_factory)


# ---- the table of types is whole ----


def built_in(connection: psycopg.Connection[Any]) -> set[str]:
    rows = connection.execute(
        "SELECT typname FROM pg_type WHERE typnamespace = 'pg_catalog'::regnamespace"
        " AND typtype IN ('b', 'r', 'm')"
        " AND (typelem = 0 OR typsubscript <> 'array_subscript_handler'::regproc)"
    )
    return {name for (name,) in rows}


def test_every_built_in_type_has_a_kind(server, database):
    with psycopg.connect(database(server)) as connection:
        assert built_in(connection) - set(BUILTIN) == set()


def test_every_built_in_type_has_values(api):
    with psycopg.connect(api.edges.dsn) as connection:
        rows = connection.execute(
            "SELECT t.typname FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid"
            " WHERE a.attrelid = 'edge.values'::regclass"
        )
        assert built_in(connection) - {name for (name,) in rows} == WITHOUT_INPUT


def test_no_type_of_the_table_is_unknown(api):
    with_rows = {"pair", "pair_array"}  # a table's rows
    known = Types(api.edges.model)
    (relation,) = (
        relation
        for schema in api.edges.model.schemas
        for relation in schema.relations
        if relation.name == "values"
    )
    opaque = {each.name for each in relation.columns if known.base(each.type).kind == "opaque"}
    assert opaque <= with_rows


# ---- from the database to JSON and back ----


def test_rows_come_back_equal_through_their_json(api):
    assert len(api.rows) > 5
    for row in api.rows:
        text = row.model_dump_json()
        again = api.edge.ValuesRow.model_validate_json(text)
        assert again.model_dump_json() == text
        # By their writing: NaN isn't equal to itself.
        assert repr(again.model_dump()) == repr(row.model_dump())


def test_json_is_valid_under_the_document(api):
    made = document(api.edges.model)
    check = validator(made, "edge_Values_Row")
    for row in api.rows:
        errors = [
            (error.json_path, error.message)
            for error in check.iter_errors(json.loads(row.model_dump_json()))
        ]
        assert errors == []


def test_json_fits_the_types_of_typescript(api, tmp_path):
    rows = [json.loads(row.model_dump_json()) for row in api.rows]
    assert wires.complaints(tmp_path, api.edges.model, rows, wire="api") == ""


def test_what_is_read_says_what_the_server_says(api):
    dumped = [dict(row) for row in api.rows[1:]]
    by_type = {of: [row.get(edge_table.slug(of)) for row in dumped] for of in api.edges.cases}
    assert [str(each) for each in by_type["numeric"][:3]] == [
        "0.10",
        "1000000000000000000000000000000",
        "-1E-20",
    ]
    assert by_type["interval"][:2] == ["P1Y3M", "P-1Y-2M3DT-4H-5M-6.789S"]
    assert by_type["time"][1] == "24:00:00"
    assert by_type["date"][4:9] == [
        "5874897-12-31",
        "0044-03-15 BC",
        "4713-01-01 BC",
        "infinity",
        "-infinity",
    ]
    assert by_type["timestamptz"][3:6] == [
        "294276-12-31T23:59:59.999999+00",
        "0044-03-15T12:00:00+00 BC",
        "-infinity",
    ]
    assert by_type["jsonb"][1] == 10**400
    assert by_type["edge.mood"][0].value == ""
    assert by_type["edge.single"][:3] == [api.edge.Single(sole=sole) for sole in (None, "", "x")]
    assert by_type["edge.outer"][1].many[0].note == ""
    assert by_type["edge.hstore"][1] == {"a": "1", "b": None, "": 'it\'s "q" \\ =>'}
    assert by_type["edge.moods"][1][2] == "NULL"


# ---- connections ----


def test_async_connections_read_the_same(api):
    async def rows() -> list[dict[str, Any]]:
        async with await psycopg.AsyncConnection.connect(api.edges.dsn) as connection:
            await api.codec.adapt_async(connection)
            cursor = connection.cursor(row_factory=dict_row)
            await cursor.execute("SELECT * FROM edge.values WHERE id < 1000 ORDER BY id")
            return await cursor.fetchall()

    got = [api.edge.ValuesRow.model_validate(row) for row in asyncio.run(rows())]
    assert repr(got) == repr(api.rows)


def test_settings_can_be_sent_with_each_transaction(api):
    with psycopg.connect(api.edges.dsn) as connection:
        codec = api.codec.Codec.read(connection)
    settings = {"intervalstyle": "sql_standard", "timezone": "Asia/Kolkata", "datestyle": "german"}
    options = " ".join(f"-c {name}={value}" for name, value in settings.items())
    with psycopg.connect(api.edges.dsn, options=options) as connection:
        codec.register(connection)
        with connection.pipeline(), connection.transaction():
            connection.execute(api.codec.TRANSACTION_SETTINGS)
            cursor = connection.cursor(row_factory=dict_row)
            cursor.execute("SELECT * FROM edge.values WHERE id < 1000 ORDER BY id")
            rows = cursor.fetchall()
        assert repr([api.edge.ValuesRow.model_validate(row) for row in rows]) == repr(api.rows)
        assert connection.execute("SHOW intervalstyle").fetchone() == ("sql_standard",)


def test_settings_of_a_session_outlive_a_rollback(api):
    with psycopg.connect(api.edges.dsn) as connection:
        api.codec.adapt(connection)
        connection.execute("SELECT 1")
        connection.rollback()
        assert connection.execute("SHOW intervalstyle").fetchone() == ("iso_8601",)


# ---- the generated code ----


def test_a_schema_may_be_called_codec(tmp_path):
    model = m.database(m.schema("codec", m.table("codec", m.column("id"))))
    folder = package(tmp_path, model)
    models = wires.imported(folder / "models", "models_of_codec")
    codec = import_module("models_of_codec.codec")
    (package_name,) = (name for name in dir(models) if name.startswith("codec_"))
    (row,) = (name for name in dir(getattr(models, package_name)) if name.endswith("Row"))
    made = getattr(getattr(models, package_name), row)(id="1")
    assert codec.parameters(made) == {"id": "1"}
    assert complaints(folder) == ""

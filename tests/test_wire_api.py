"""The wire `api`: psycopg through the generated codec, the models, and their JSON."""

from __future__ import annotations

import asyncio
import json
import math
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import psycopg
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from psycopg import sql
from psycopg.rows import dict_row

from generator.introspect import introspect
from generator.typemap.kinds import BUILTIN, Types
from tests.support import models as m
from tests.support import wires
from tests.support.openapi import document, validator
from tests.support.pydantic_package import complaints, package

if TYPE_CHECKING:
    from types import ModuleType

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
# Where the null of JSON becomes the NULL of SQL, and json has other white space.
JSON_INSIDE = {"json", "jsonb", "document", "inner", "wrapped", "outer"}
# The same JSON can be an array of the domain's arrays or one array of more dimensions.
AMBIGUOUS = "moods_array"


class Api(NamedTuple):
    edges: wires.Edges
    codec: ModuleType
    edge: ModuleType
    rows: list[Any]

    def __repr__(self) -> str:
        return f"api of {self.edges.dsn}"


@pytest.fixture(scope="module")
def api(server, tmp_path_factory) -> Api:
    made = wires.edges(server)
    name = f"edge_models_{server.version}"
    models = wires.models(tmp_path_factory.mktemp(name), made, name)
    codec = import_module(f"{name}.codec")
    with psycopg.connect(made.dsn) as connection:
        codec.adapt(connection)
        rows = [models.edge.ValuesRow.model_validate(row) for row in read(connection)]
    return Api(made, codec, models.edge, rows)


def read(connection: psycopg.Connection[Any]) -> list[dict[str, Any]]:
    cursor = connection.cursor(row_factory=dict_row)
    return cursor.execute("SELECT * FROM edge.values WHERE id < 1000 ORDER BY id").fetchall()


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
    by_type = {of: [row.get(wires.slug(of)) for row in dumped] for of in api.edges.cases}
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


# ---- from the models to the database ----


def test_what_a_model_gives_is_written_as_it_was(api):
    with psycopg.connect(api.edges.dsn) as connection:
        api.codec.adapt(connection)
        for row in api.rows:
            given = row.model_dump(exclude={AMBIGUOUS}) | {"id": row.id + 1000}
            written = api.codec.parameters(api.edge.ValuesInsert.model_validate(given))
            wires.insert(connection, written)
        for row in api.rows:
            assert differences(connection, row) == {}
        connection.rollback()


def differences(connection: psycopg.Connection[Any], row: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    before, after = (texts(connection, number) for number in (row.id, row.id + 1000))
    for name, text in before.items():
        if name.removesuffix("_array") not in JSON_INSIDE and name != AMBIGUOUS:
            found |= {name: (text, after[name])} if text != after[name] else {}
    cursor = connection.cursor(row_factory=dict_row)
    again = cursor.execute("SELECT * FROM edge.values WHERE id = %s", [row.id + 1000]).fetchone()
    assert again is not None
    given = type(row).model_validate(again).model_dump()
    for name, value in row.model_dump().items():
        if name not in {"id", AMBIGUOUS} and repr(given[name]) != repr(value):
            found[name] = (value, given[name])
    return found


def texts(connection: psycopg.Connection[Any], number: int) -> dict[str, str]:
    """Every value as the server writes it, but for arrays' lower bounds, which no reader has."""
    names = [
        each.name
        for each in connection.execute("SELECT * FROM edge.values LIMIT 0").description or ()
    ]
    columns = sql.SQL(", ").join(
        sql.SQL("regexp_replace({}::text, '^\\[-1:-?[0-9]+\\]=', '')").format(sql.Identifier(name))
        for name in names
        if name != "id"
    )
    query = sql.SQL("SELECT {} FROM edge.values WHERE id = %s").format(columns)
    row = connection.execute(query, [number]).fetchone()
    assert row is not None
    return dict(zip((name for name in names if name != "id"), row, strict=True))


HOSTILE = st.text(
    st.characters(exclude_characters="\0", exclude_categories=["Cs"])
    | st.sampled_from('"\\,(){}[]; \n\t=>NULL'),
    max_size=12,
)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | HOSTILE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(HOSTILE, inner, max_size=3),
    max_leaves=6,
)


GIVEN = st.fixed_dictionaries(
    {
        "text": HOSTILE,
        "note": st.none() | HOSTILE,
        "data": JSON.filter(lambda value: value is not None),
        "raw": st.binary(max_size=8),
        "texts": st.lists(st.none() | HOSTILE, max_size=4),
        "pairs": st.dictionaries(HOSTILE, st.none() | HOSTILE, max_size=3),
    }
)


@pytest.fixture(scope="module")
def connection(api):
    with psycopg.connect(api.edges.dsn) as made:
        api.codec.adapt(made)
        yield made
        made.rollback()


@given(some=GIVEN)
@settings(max_examples=100)
def test_any_text_comes_back_from_any_depth(api, connection, some):
    inner = {**dict.fromkeys(("id", "at")), "note": some["note"], "data": some["data"]}
    inner["moods"] = ["", None, "a,b"]
    outer = {"one": inner, "many": [inner, None], "price": "0.10", "raw": some["raw"]}
    outer['odd "name",'] = some["text"]
    row = api.edge.ValuesInsert.model_validate(
        {
            "id": 5000,
            "outer": outer,
            "outer_array": [[outer], [None]],
            "text_array": some["texts"],
            "hstore": some["pairs"],
            "jsonb_array": [some["data"]],
        }
    )
    wires.insert(connection, api.codec.parameters(row))
    cursor = connection.cursor(row_factory=dict_row)
    got = cursor.execute("SELECT * FROM edge.values WHERE id = 5000").fetchone()
    connection.rollback()
    read = api.edge.ValuesRow.model_validate(got)
    for name in row.model_fields_set:
        # jsonb writes a float without decimal places as an integer, which is equal in JSON alone.
        assert float_free(getattr(read, name)) == float_free(getattr(row, name))


def float_free(value: Any) -> Any:
    """The value with its floats as PostgreSQL's numeric has them."""
    if isinstance(value, pydantic.BaseModel):
        return float_free(dict(value))
    if isinstance(value, list):
        return [float_free(each) for each in value]
    if isinstance(value, dict):
        return {key: float_free(each) for key, each in value.items()}
    return Decimal(repr(value)) if isinstance(value, float) else value


# ---- numbers in JSON ----


def test_json_keeps_the_digits_of_its_numbers(api):
    texts = (
        "0.10",
        "12345678901234567890.5",
        "1e400",
        "0.1234567890123456789",
        "123456789012345678901",
    )
    with psycopg.connect(api.edges.dsn) as connection:
        api.codec.adapt(connection)
        for text in texts:
            got = connection.execute("SELECT %s::jsonb", [text]).fetchone()[0]
            row = api.edge.ValuesInsert(id=1, jsonb=got)
            written = api.codec.parameters(row)["jsonb"]
            same = "SELECT %s::jsonb = %s::jsonb AND %s::jsonb::text = %s::jsonb::text"
            assert connection.execute(same, [text, written, text, written]).fetchone() == (True,)
            number = json.loads(row.model_dump_json())["jsonb"]
            assert number == json.loads(text) or (
                number == 10**400 and math.isinf(json.loads(text))
            )


def test_what_json_has_no_number_for_is_refused(api):
    for text in ('{"jsonb": 1e400, "id": 1}', '{"jsonb": NaN, "id": 1}'):
        with pytest.raises(ValueError, match="jsonb"):
            api.edge.ValuesInsert.model_validate_json(text)
    with psycopg.connect(api.edges.dsn) as connection:
        api.codec.adapt(connection)
        with pytest.raises(ValueError, match="no reader of JSON"):
            connection.execute("""SELECT '1e5000'::jsonb""").fetchone()


def test_the_null_character_is_refused_by_text_and_jsonb(api):
    with psycopg.connect(api.edges.dsn, autocommit=True) as connection:
        for name, error in (
            ("text", psycopg.DataError),
            ("jsonb", psycopg.errors.UntranslatableCharacter),
        ):
            row = api.edge.ValuesInsert.model_validate({"id": 9, name: "\0"})
            with pytest.raises(error):
                wires.insert(connection, api.codec.parameters(row))


def test_the_null_of_json_is_written_where_null_cant_be(tmp_path, server, database):
    dsn = database(server, "CREATE SCHEMA s; CREATE TABLE s.t (a jsonb NOT NULL, b jsonb)")
    model = introspect(dsn)
    models = wires.imported(package(tmp_path, model) / "models", f"null_models_{server.version}")
    codec = import_module(f"{models.__name__}.codec")
    assert codec.parameters(models.s.TInsert(a=None, b=None)) == {"a": "null", "b": None}


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

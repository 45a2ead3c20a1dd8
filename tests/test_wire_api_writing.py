"""The wire `api` into the database: what a model gives is written as it was, from any depth."""

from __future__ import annotations

import json
import math
from decimal import Decimal
from importlib import import_module
from typing import Any

import psycopg
import pydantic
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from psycopg import sql
from psycopg.rows import dict_row

from generator.introspect import introspect
from tests.support import edge_table, wire_api, wires
from tests.support.pydantic_package import package
from tests.support.wire_api import Api

# Where the null of JSON becomes the NULL of SQL, and json has other white space.
JSON_INSIDE = {"json", "jsonb", "document", "inner", "wrapped", "outer"}
# The same JSON can be an array of the domain's arrays or one array of more dimensions.
AMBIGUOUS = "moods_array"


@pytest.fixture(scope="module")
def api(server, tmp_path_factory) -> Api:
    return wire_api.made(server, tmp_path_factory)


# ---- from the models to the database ----


def test_what_a_model_gives_is_written_as_it_was(api):
    with psycopg.connect(api.edges.dsn) as connection:
        api.codec.adapt(connection)
        for row in api.rows:
            given = row.model_dump(exclude={AMBIGUOUS}) | {"id": row.id + 1000}
            written = api.codec.parameters(api.edge.ValuesInsert.model_validate(given))
            edge_table.insert(connection, written)
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
    edge_table.insert(connection, api.codec.parameters(row))
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
                edge_table.insert(connection, api.codec.parameters(row))


def test_the_null_of_json_is_written_where_null_cant_be(tmp_path, server, database):
    dsn = database(server, "CREATE SCHEMA s; CREATE TABLE s.t (a jsonb NOT NULL, b jsonb)")
    model = introspect(dsn)
    models = wires.imported(package(tmp_path, model) / "models", f"null_models_{server.version}")
    codec = import_module(f"{models.__name__}.codec")
    assert codec.parameters(models.s.TInsert(a=None, b=None)) == {"a": "null", "b": None}

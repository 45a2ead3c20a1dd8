"""model.json: what is written is read back, in one layout, and what isn't a model is refused with its place."""

from __future__ import annotations

import difflib
import json

import jsonschema
import msgspec
import pytest
from msgspec.structs import replace

from generator.errors import ModelError
from generator.model import codec
from generator.model.catalog import FORMAT, Check, Database, Sequence
from generator.model.types import TypeRef
from tests.support import deployed
from tests.support import models as m

SHOP = m.database(
    m.schema(
        "shop",
        m.enum("state", "open", "closed"),
        m.table(
            "orders",
            m.column("id", "uuid"),
            m.column("state", "shop.state", default="'open'::shop.state"),
            m.column(
                "note",
                "varchar(20)",
                null=True,
                comment='two\nlines, "quoted" \\ </script> \u2028 🙂',
            ),
            key=("id",),
            checks=(Check(name="c", expression="(id IS NOT NULL)"),),
        ),
    )
)


@pytest.mark.parametrize("name", deployed.few())
def test_every_model_is_read_back_as_it_was(pg18, shared_database, name):
    model = deployed.model(deployed.deploy(name, pg18, shared_database))
    data = codec.encode(model)
    again = codec.decode(data)
    assert again == model
    assert codec.encode(again) == data
    jsonschema.validate(json.loads(data), codec.json_schema())


def test_what_is_not_a_model_is_not_one_by_the_schema_either():
    wrong = json.loads(codec.encode(SHOP))
    wrong["schemas"][0]["relations"][0]["kind"] = "sheet"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, codec.json_schema())


def test_it_is_text_for_everybody():
    data = codec.encode(SHOP)
    assert b"\r" not in data
    assert data.endswith(b"}\n")
    assert "🙂".encode() in data
    assert json.loads(data)["format"] == FORMAT


def test_defaults_are_left_out_wherever_they_came_from():
    """A string off the wire is another object than the default that it equals."""
    column = msgspec.json.decode(
        b'{"name":"a","type":{"name":"text","schema":"pg_catalog"},"comment":""}',
        type=type(m.column("a")),
    )
    model = m.database(m.schema("s", m.table("t", replace(column, default=str(b"", "ascii")))))
    text = codec.encode(model).decode()
    assert '{"name":"a","type":{"name":"text"}}' in text
    assert "pg_catalog" not in text


def test_an_empty_database_is_a_model():
    assert codec.decode(codec.encode(Database())) == Database()


def test_each_column_label_list_and_key_has_a_line_of_its_own():
    lines = [line.strip().rstrip(",") for line in codec.encode(SHOP).decode().splitlines()]
    assert '{"name":"id","type":{"name":"uuid"},"not_null":true}' in lines
    assert '{"name":"state","labels":["open","closed"]}' in lines
    assert '"primary_key": {"name":"orders_pkey","columns":["id"]}' in lines
    assert '{"name":"c","expression":"(id IS NOT NULL)"}' in lines


@pytest.mark.parametrize("place", [0, 1, 3])
def test_a_new_column_is_one_new_line(place):
    (schema,) = SHOP.schemas
    (orders,) = schema.relations
    columns = (*orders.columns[:place], m.column("extra"), *orders.columns[place:])
    wider = replace(SHOP, schemas=(replace(schema, relations=(replace(orders, columns=columns),)),))
    old, new = (codec.encode(model).decode().splitlines() for model in (SHOP, wider))
    changed = [line for line in difflib.ndiff(old, new) if line[0] in "+-"]
    come = [line[2:].rstrip(",") for line in changed if line[0] == "+"]
    gone = [line[2:].rstrip(",") for line in changed if line[0] == "-"]
    # The last one also puts a comma behind its neighbour.
    assert len(come) - len(gone) == 1
    assert len(gone) == (place == 3)
    assert set(gone) < set(come)


def broken(change) -> bytes:
    content = json.loads(codec.encode(SHOP))
    change(content)
    return json.dumps(content).encode()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", r"kept\.json is not a pgscribe model"),
        (b"\xff\xfe", r"kept\.json is not a pgscribe model"),
        (b"[]", r"kept\.json is not a pgscribe model"),
        (b"{}", r"kept\.json is not a pgscribe model .*`format`"),
        (b'{"format": "1"}', r"is not a pgscribe model .*`\$\.format`"),
        (codec.encode(SHOP)[:-20], r"kept\.json is not a pgscribe model"),
        (codec.encode(SHOP) + b"}", r"kept\.json is not a pgscribe model"),
        (b'<<<<<<< ours\n{"format": 1}', r"kept\.json is not a pgscribe model"),
        (
            broken(lambda it: it.update(format=FORMAT + 1)),
            rf"kept\.json has format {FORMAT + 1}, .*upgrade pgscribe",
        ),
        (
            broken(lambda it: it.update(format=99, news={"a": 1})),
            "has format 99, .*upgrade pgscribe",
        ),
        (broken(lambda it: it.update(extra=1)), r"kept\.json: .*`extra`"),
        (
            broken(lambda it: it["schemas"][0].update(tables=[])),
            r"`tables` - at `\$\.schemas\[0\]`",
        ),
        (
            broken(lambda it: it["schemas"][0]["relations"][0]["columns"][1].update(nullable=True)),
            r"`nullable` - at `\$\.schemas\[0\]\.relations\[0\]\.columns\[1\]`",
        ),
        (
            broken(lambda it: it["schemas"][0]["relations"][0]["columns"][1].update(type="text")),
            r"at `\$\.schemas\[0\]\.relations\[0\]\.columns\[1\]\.type`",
        ),
        (
            broken(lambda it: it["schemas"][0]["relations"][0].update(kind="sheet")),
            r"'sheet' - at `\$\.schemas\[0\]\.relations\[0\]\.kind`",
        ),
        (broken(lambda it: it["schemas"][0].pop("name")), r"`name` - at `\$\.schemas\[0\]`"),
    ],
)
def test_what_is_no_model_is_refused_with_the_place_and_the_mend(data, message):
    with pytest.raises(ModelError, match=message) as caught:
        codec.decode(data, source="kept.json")
    assert "\n" not in str(caught.value)
    assert "pgscribe" in str(caught.value)


def test_a_type_is_brief_in_the_file():
    sequence = Sequence(name="numbers", type=TypeRef(name="int8"))
    assert '{"name":"numbers"}' in codec.encode(m.database(m.schema("s", sequence))).decode()

"""Values: what PostgreSQL can hold, the models take, write as JSON, and PostgreSQL reads back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, get_args

import psycopg
import pytest
from jsonschema import Draft202012Validator

from generator.targets.pydantic.modules import support_context
from generator.typemap.json_schema import JSON_SCHEMA, json_schema
from generator.typemap.kinds import DEFINED, Kind, Types
from generator.typemap.python import PYDANTIC
from tests.support import models as m
from tests.support.pydantic_package import package, run

if TYPE_CHECKING:
    from pathlib import Path

MOMENTS = ("date", "timestamp", "timestamptz", "time", "timetz")
# SQL literals by type; to_jsonb or the text form gives what goes over the wire.
LITERALS: dict[str, tuple[str, ...]] = {
    "int8": ("9007199254740993", "-9223372036854775808", "0"),
    "oid": ("4294967295",),
    "numeric": (
        "0.10",
        "12345678901234567890.123456789012345678901234567890",
        "-0.0000000001",
        "NaN",
        "Infinity",
        "-Infinity",
        "0.0000000000",
        "1e30",
    ),
    "numeric(10,2)": ("99999999.99", "NaN", "0", "-0.01"),
    "numeric(2,2)": ("0.12",),
    "numeric(3,-2)": ("12300", "NaN"),
    "numeric(2,5)": ("0.00012",),
    "uuid": (
        "00000000-0000-0000-0000-000000000000",
        "0190163d-8694-739b-aea5-966c26f8ad91",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
    ),
    "date": ("2024-02-29", "infinity", "-infinity", "0044-03-15 BC", "5874897-12-31", "0001-01-01"),
    "timestamp": (
        "2024-02-29 12:34:56.789012",
        "infinity",
        "-infinity",
        "4713-01-01 00:00:00 BC",
        "294276-12-31 23:59:59.999999",
        "9999-12-31 23:59:59.999999",
    ),
    "timestamptz": (
        "2024-02-29 12:34:56.789012+02",
        "infinity",
        "-infinity",
        "0044-03-15 12:00 BC",
        "12000-01-01 00:00:00+00",
        "1883-11-18 12:03:58-04:56:02",
    ),
    "time": ("00:00:00", "24:00:00", "12:34:56.789012"),
    "timetz": ("00:00:00+00", "24:00:00-08", "12:34:56.789012+05:30", "01:02:03+15:59:59"),
    "interval": (
        "1 year 3 mons -2 days 4:05:06.7",
        "0",
        "-1 month",
        "1 day -00:00:01",
        "infinity",
        "-178000000 years",
    ),
    "inet": ("192.168.1.5/24", "192.168.1.5", "::1", "2001:db8::/64", "::ffff:1.2.3.4"),
    "cidr": ("10.0.0.0/8", "10.0.0.1/32", "2001:db8::/32"),
    "macaddr": ("08:00:2b:01:02:03",),
    "varchar(3)": ("abc", "🙂🙂🙂", "", "a b"),
    "bpchar(5)": ("ab", "12345"),
    "text": ("", "a\nb", "'; DROP", "\u202e🙂"),
    "bit(3)": ("101",),
    "varbit": ("", "1"),
    "money": ("1.50",),
    "int4range": ("[1,5)", "empty", "(,)"),
    "point": ("(1,2)",),
    "tsvector": ("'a':1",),
    "char": ("x",),
}
JSON_VALUES: dict[str, tuple[Any, ...]] = {
    "bool": (True, False),
    "int2": (-32768, 32767),
    "int4": (-(2**31), 2**31 - 1),
    "float8": (1.5, 1e300, -0.1, "NaN", "Infinity", "-Infinity"),
    "float4": (1.25,),
    "jsonb": (5, "str", True, None, 1.5, [], {}, {"a": [None, {"b": "5"}]}, '"5"'),
    "bytea": ("", "/+8=", "AAEC"),
    "xml": ("<a/>",),  # the servers of the tests are built without it
    "int4[]": ([], [1, None], [[1, 2], [3, None]], [[[1]]]),
    "int8[]": (["9007199254740993", None],),
    "jsonb[]": ([1, [2], {"a": None}, None],),
    "varchar(2)[]": (["ab", None, ["c"]],),
}
WRONG: dict[str, tuple[Any, ...]] = {
    "bool": ("yes", 1, None),
    "int2": (32768, "1", 1.5, True),
    "int4": (2**31, -(2**31) - 1, True),
    "int8": ("9223372036854775808", "1.5", "", "1_0", " 1", "٣", True),
    "oid": ("-1", "4294967296"),
    "numeric": (0.1, "", "1e5", "1_0", "abc", "sNaN", " 1", True),
    "numeric(10,2)": ("1.005", "100000000", "Infinity"),
    "float8": ("1.5", "nan", True, None),
    "uuid": ("x", ""),
    "date": ("2024-02-30", "20240101", "2024-01-01T00:00:00", 5, "", "12", "today"),
    "timestamp": ("2024-01-01T00:00:00Z", "2024-01-01", "2024-01-01 00:00:00", 5, "5"),
    "timestamptz": ("2024-01-01T00:00:00", "2024-13-01T00:00:00Z", 5, "now"),
    "time": ("25:00:00", "12:00:00Z", "24:00:01", "12:00"),
    "timetz": ("12:00:00", ""),
    "interval": ("1 day", "P", "PT", "", 5),
    "inet": ("300.1.1.1", 5, ""),
    "cidr": ("10.0.0.1/8",),
    "varchar(3)": ("abcd", 5),
    "bytea": ("not base64!", "AA", 5),
    "bit(3)": ("102",),
    "int4[]": (["a"], 5, [[1, "2"]]),
}


def slug(of: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in of)


TYPES = sorted({*LITERALS, *JSON_VALUES, *WRONG})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tables = [m.table(f"t_{slug(of)}", m.column("v", of)) for of in TYPES]
    return package(tmp_path_factory.mktemp("values"), m.database(m.schema("s", *tables)))


ACCEPT = """
import importlib, pydantic
answer = []
for name, values in given:
    model = vars(importlib.import_module(f"models.s.{name}"))
    (row,) = [model[key] for key in model if key.endswith("Row") and key[0] == "T"]
    (insert,) = [model[key] for key in model if key.endswith("Insert") and key[0] == "T"]
    out = []
    for value in values:
        try:
            got = row.model_validate_json(json.dumps({"v": value}))
            assert insert.model_validate(got.model_dump()).model_dump() == got.model_dump() or (
                str(got.v).lower() == "nan"
            )
            text = got.model_dump_json()
            assert row.model_validate_json(text).model_dump_json() == text
            out.append([json.loads(text)["v"]])
        except pydantic.ValidationError:
            out.append([])
    answer.append(out)
"""


def passed(folder: Path, values: dict[str, tuple[Any, ...]]) -> dict[str, list[list[Any]]]:
    """What comes out for each value: itself in a list, or an empty list when it is refused."""
    made = run(folder, ACCEPT, [(f"t_{slug(of)}", listed) for of, listed in values.items()])
    return dict(zip(values, made, strict=True))


def wire(connection: psycopg.Connection[Any], of: str, literal: str) -> str:
    form = "to_jsonb(v) #>> '{}'" if of in MOMENTS else "v::text"
    return connection.execute(
        f"SELECT {form} FROM (SELECT %s::{quoted(of)}) AS x(v)", [literal]
    ).fetchone()[0]


def quoted(of: str) -> str:
    return 'pg_catalog."char"' if of == "char" else f"pg_catalog.{of}"


def test_what_the_database_holds_goes_through_and_back(folder, pg18, database):
    with psycopg.connect(database(pg18)) as connection:
        connection.execute("SET TimeZone = 'UTC'; SET intervalstyle = 'iso_8601'")
        written = {
            of: tuple(wire(connection, of, literal) for literal in literals)
            for of, literals in LITERALS.items()
        }
        read = passed(folder, written)
        for of, literals in LITERALS.items():
            assert [] not in read[of], (of, written[of], read[of])
            for literal, (text,) in zip(literals, read[of], strict=True):
                again = wire(connection, of, text)
                assert again == wire(connection, of, literal), (of, literal, text)


def test_json_goes_through_as_it_is(folder):
    for of, made in passed(folder, JSON_VALUES).items():
        assert made == [[value] for value in JSON_VALUES[of]], of


def test_what_the_database_would_refuse_is_refused(folder):
    for of, made in passed(folder, WRONG).items():
        assert made == [[] for _ in WRONG[of]], of


def test_texts_keep_their_digits(folder):
    texts = {
        "numeric": ("0.10", "0.0000000000", "1" + "0" * 30),
        "timestamptz": ("2024-01-01T00:00:00Z", "2024-01-01T00:00:00.100000+05:30"),
        "int8": ("9007199254740993",),
    }
    for of, made in passed(folder, texts).items():
        assert made == [[text] for text in texts[of]]


def schema_of(of: str) -> dict[str, Any]:
    return json_schema(Types(m.database()).resolve(m.type_ref(of)), lambda _: {})


def test_json_schema_takes_what_the_models_write(folder, pg18, database):
    with psycopg.connect(database(pg18)) as connection:
        connection.execute("SET TimeZone = 'UTC'; SET intervalstyle = 'iso_8601'")
        written: dict[str, tuple[Any, ...]] = {
            of: tuple(wire(connection, of, literal) for literal in literals)
            for of, literals in LITERALS.items()
        }
    written |= JSON_VALUES
    for of, made in passed(folder, written).items():
        validator = Draft202012Validator(schema_of(of))
        for (value,) in made:
            assert list(validator.iter_errors(value)) == [], (of, value)


def test_the_models_say_the_same_in_json_schema(folder):
    code = """
import importlib
answer = {}
for name in given:
    module = vars(importlib.import_module(f"models.s.{name}"))
    (row,) = [module[key] for key in module if key.endswith("Row") and key[0] == "T"]
    schema = row.model_json_schema(mode="serialization")["properties"]["v"]
    schema.pop("title", None)
    answer[name] = schema
"""
    # pydantic's own name for any JSON, and limits that only the server knows.
    apart = {"jsonb", "numeric(3,-2)", "numeric(2,5)"}
    scalars = [of for of in TYPES if "[" not in of and of not in apart]
    said = run(folder, code, [f"t_{slug(of)}" for of in scalars])
    for of in scalars:
        expected = schema_of(of)
        got = said[f"t_{slug(of)}"]
        if of in {"int2", "int4"}:
            got = {**got, "format": expected["format"]}
        assert got == expected, of


def test_tables_of_kinds_are_total():
    assert set(PYDANTIC) == set(JSON_SCHEMA) == set(get_args(Kind)) - DEFINED
    assert set(support_context()["schemas"]) <= set(PYDANTIC.values())
    for schema in JSON_SCHEMA.values():
        Draft202012Validator.check_schema(schema)
        assert json.dumps(schema)

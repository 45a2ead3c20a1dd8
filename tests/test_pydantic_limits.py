"""What the checks of the database say in the models: all that is stored goes in, and what is refused doesn't."""

from __future__ import annotations

import math
from decimal import Decimal

import psycopg
import pytest
from psycopg import sql

from tests.support import deployed
from tests.support.pydantic_package import complaints, package, run

TEXTS = ("", "a", "b", "c", "d", "A", "B", "Q", "ab", "cd", "bb", "ccc", "bcde", "ok", "sad", "it's",
         "only", "back\\slash", "a]b", "x', 'y", '"q"', "é", "two\nlines", "\\", "\\'", "a" * 9)  # fmt: skip
NUMBERS = (
    *(*range(-6, 13), 99, 100, 101, -(2**63), 9007199254740993, 9007199254740992),
    *map(Decimal, ("0.1", "0.5", "0.50000001", "2.5", "10.50", "10.51")),
    *map(Decimal, ("NaN", "Infinity", "-Infinity")),
)
# The model says no more than the check: of these, it takes what the server takes and nothing else.
EXACT = {
    "Texts": (
        *("listed", "one", "reversed", "varied", "written", "parted", 'O\'Dd "n")', "VALUE"),
        *("collated", "catalogued", "filled", "said", "counted", "measured", "shortened", "felt"),
        *("felt_text", "refused"),
    ),
    "Numbers": (
        *("listed", "one", "wide", "positive", "between_", "symmetric_", "reversed", "halved"),
        *("narrowed", "nan", "no_nan", "domained", "double_", "single"),
    ),
}
TAKEN = """
import pydantic
from models import limited
for shape in ("Row", "Insert", "Update"):
    for table, column, value, _ in given:
        cls = getattr(limited, table + shape)
        # A row has all of its columns.
        others = {field.alias or name: None for name, field in cls.model_fields.items()} if shape == "Row" else {}
        try:
            model = cls.model_validate({**others, column: value})
        except pydantic.ValidationError:
            taken = False
        else:
            taken = True
            dumped = json.loads(model.model_dump_json(by_alias=True))[column]
            assert dumped == value or str(dumped) == str(value) or float(dumped) == float(value), (dumped, value)
        answer = (answer or []) + [[shape, taken]]
"""


@pytest.fixture(scope="module")
def dsn(pg18, shared_database):
    return deployed.deploy("checks", pg18, shared_database)


@pytest.fixture(scope="module")
def folder(dsn, tmp_path_factory):
    return package(tmp_path_factory.mktemp("checks"), deployed.model(dsn))


def stored(connection, table, column, value):
    """The value as JSON of a row that holds it, in a list; empty when the server refuses it."""
    statement = sql.SQL("INSERT INTO limited.{} ({}) VALUES ({}) RETURNING {}").format(
        sql.Identifier(table), sql.Identifier(column), str(value), sql.Identifier(column)
    )
    try:
        with connection.transaction(force_rollback=True):
            (found,) = connection.execute(statement).fetchone()
    except (psycopg.DataError, psycopg.IntegrityError, psycopg.NotSupportedError):
        return []
    return [found]


def as_json(value, column):
    """As the wire ``api`` has it."""
    special = column.type.name in {"int8", "numeric", "percent"}
    if isinstance(value, float) and math.isfinite(value):
        return value
    if isinstance(value, (Decimal, float)) or (special and isinstance(value, int)):
        return {"nan": "NaN", "inf": "Infinity", "-inf": "-Infinity"}.get(str(value), str(value))
    return value


def test_models_take_what_is_stored_and_refuse_what_is_not(folder, dsn):
    model = deployed.model(dsn)
    tried = []
    with psycopg.connect(dsn) as connection:
        for table, values in (("texts", TEXTS), ("numbers", NUMBERS)):
            for column in deployed.relation_named(model, table).columns:
                if column.type.array or column.type.name == "date":
                    continue
                for value in values:
                    found = stored(connection, table, column.name, value)
                    same = not found or str(found[0]) == str(value) or found[0] == value
                    if same:
                        sent = as_json(found[0] if found else value, column)
                        tried.append([table.title(), column.name, sent, bool(found)])
    answers = run(folder, TAKEN, tried)
    wrong = []
    for (shape, taken), (table, column, value, accepted) in zip(answers, tried * 3, strict=True):
        if (accepted and not taken) or (taken and not accepted and column in EXACT[table]):
            wrong.append((shape, table, column, value, accepted))
    assert not wrong
    assert sum(accepted for *_, accepted in tried) > 100
    assert {column for _, column, _, accepted in tried if not accepted} >= set(EXACT["Texts"])


NULLS = """
from models import limited
nulls = dict.fromkeys(("listed", "refused", "felt", "domained"))
answer = limited.TextsInsert.model_validate(nulls).model_dump()
"""


def test_null_passes_every_check(folder):
    assert run(folder, NULLS) == dict.fromkeys(("listed", "refused", "felt", "domained"))


USES = """
from typing import Literal, assert_type
from models.limited import NumbersInsert, TextsRow, Mood

def read(row: TextsRow) -> None:
    assert_type(row.one, Literal["only"] | None)
    assert_type(row.felt, Literal[Mood.it_s_x1d5d10, Mood.sad] | None)

NumbersInsert(listed=3)
NumbersInsert(listed=4)
"""


def test_type_checkers_know_the_values(folder):
    members = run(
        folder, "from models.limited import Mood\nanswer = {m.value: m.name for m in Mood}"
    )
    uses = USES.replace("it_s_x1d5d10", members["it's"])
    (folder / "uses.py").write_text(uses)
    said = complaints(folder, "uses.py").strip().splitlines()
    assert [line.split(": ")[0] for line in said] == [f"uses.py:{uses.count(chr(10))}"], said

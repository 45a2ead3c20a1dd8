"""Types of the user's own in the models, and what becomes of wrong ones."""

from __future__ import annotations

import pytest

from generator.errors import ConfigError
from generator.plan import Inputs
from generator.render import render
from generator.targets import pydantic as target
from tests.support import models as m
from tests.support.pydantic_package import IMPORT_ALL, complaints, run, write

DATABASE = m.database(
    m.schema(
        "hs",
        m.enum("kind", "a"),
        m.composite("box", m.column("inner", "jsonb")),
        m.range_type("span", "int4"),
        m.table(
            "customers",
            m.column("preferences", "jsonb", null=True),
            m.column("kinds", "hs.kind[]"),
            m.column("place", "public.geometry"),
            m.column("spans", "hs.span"),
            m.column("size", "int4", default="1"),
        ),
    ),
)
OWN = """
from enum import StrEnum

from pydantic import BaseModel

class Preferences(BaseModel):
    dark: bool

class Inner(BaseModel):
    width: int

class Kind(StrEnum):
    OWN = "a"

Place = tuple[float, float]
Size = int
"""
OPTIONS = {
    "types": {"hs.kind": "own.types.Kind", "geometry": "own.types.Place"},
    "columns": {
        "hs.customers.preferences": "own.types.Preferences",
        "hs.customers.size": "own.types.Size",
        "hs.box.inner": "own.types.Inner",
    },
}


def made(**options):
    planned = {
        "pydantic": target.plan(Inputs(database=DATABASE), target.Options(**options)),
    }
    return {path: file.data for (_, path), file in render(planned).items()}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = write(tmp_path_factory.mktemp("own"), made(**OPTIONS))
    return write(folder, {"own/__init__.py": b"", "own/types.py": OWN.encode()})


USE = """
from own.types import Inner, Kind, Preferences
from models.hs import Box, CustomersInsert, CustomersRow
row = CustomersRow.model_validate({
    "preferences": {"dark": True}, "kinds": ["a", None, ["a"]], "place": [1, 2], "spans": "[1,2)", "size": 1,
})
assert row.preferences == Preferences(dark=True) and row.kinds[0] is Kind.OWN and row.place == (1, 2)
assert Box.model_validate({"inner": {"width": 3}}).inner == Inner(width=3)
given = CustomersInsert(kinds=[], place=(1, 2), spans="empty")
assert given.model_dump() == {"kinds": [], "place": (1.0, 2.0), "spans": "empty"}
answer = CustomersRow.model_validate_json(row.model_dump_json()) == row
"""


def test_values_are_of_the_types_that_are_named(folder):
    assert run(folder, USE)
    run(folder, IMPORT_ALL)


def test_mypy_is_content(folder):
    assert complaints(folder, "own") == ""


def test_nothing_else_changes():
    plain = made()
    changed = {path for path, data in made(**OPTIONS).items() if data != plain[path]}
    assert changed == {"models/hs/customers.py", "models/hs/box.py"}


@pytest.mark.parametrize(
    ("table", "name", "path", "said"),
    [
        ("columns", "hs.customers.preference", "a.B", "did you mean 'hs.customers.preferences'?"),
        ("columns", "preferences", "a.B", "there is no column 'preferences'"),
        ("types", "hs.kinds", "a.B", "did you mean 'hs.kind'?"),
        ("types", "geography", "a.B", "there is no type 'geography'"),
        ("types", "hs.kind", "B", "my.module.Name"),
        ("types", "hs.kind", "a.class", "my.module.Name"),
        ("types", "hs.kind", "a.B; import os", "my.module.Name"),
        ("types", "hs.kind", "a..B", "my.module.Name"),
    ],
)
def test_a_wrong_override_is_one_line(table, name, path, said):
    with pytest.raises(ConfigError) as caught:
        made(**{table: {name: path}})
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "[pydantic" in str(caught.value)

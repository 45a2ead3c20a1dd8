"""Names of Python out of names of the database: legal, unlike each other, and the same whatever stands beside."""

from __future__ import annotations

import builtins
import enum
import keyword

import pydantic
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.targets.pydantic import names
from tests.support import models as m
from tests.support.pydantic_hostile import COLUMNS, LABELS, TABLES
from tests.support.pydantic_package import files


@pytest.mark.parametrize(
    ("label", "member"),
    [("open", "open"), ("IN_PROGRESS", "IN_PROGRESS"), ("count", "count_x")],
)
def test_members_are_labels_where_they_can_be(label, member):
    assert names.member_name(label).startswith(member)


def test_reserved_names_cover_this_pydantic_and_python():
    of_model = {*dir(pydantic.BaseModel), *dir(type(pydantic.BaseModel))}
    public = {name for name in of_model if not name.startswith("_")}
    assert public <= names._OF_BASE_MODEL
    of_enum = {name for name in dir(enum.StrEnum) if not name.startswith("_")}
    assert of_enum | {"mro", "name", "value"} <= names._OF_STR_ENUM


ANY_NAME = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=63)
LIKELY = st.sampled_from([*keyword.kwlist, *dir(builtins), *COLUMNS, *TABLES, *LABELS])


@example("none")
@given(st.one_of(ANY_NAME, LIKELY))
def test_every_name_is_legal_python(name):
    for made in (
        names.module_name(name),
        names.row_class(name, "Row"),
        names.type_class(name),
        names.field_name(name),
        names.member_name(name),
    ):
        assert made.isascii()
        assert made.isidentifier()
        assert not keyword.iskeyword(made)
        assert not made.startswith("_")
    assert names.module_name(name) == names.module_name(name).lower()
    assert not names.type_class(name).endswith(names.SHAPES)


@given(st.lists(st.one_of(ANY_NAME, LIKELY), unique=True, min_size=2, max_size=2))
def test_different_names_stay_different(pair):
    for make in (
        names.module_name,
        lambda name: names.row_class(name, "Row"),
        names.type_class,
        names.field_name,
        names.member_name,
    ):
        assert len({make(name) for name in pair}) == 2


def test_a_sibling_changes_no_name():
    one = m.database(m.schema("s", m.table("t", m.column("first name"))))
    two = m.database(m.schema("s", m.table("t", m.column("first name"), m.column("first-name"))))
    line = next(
        line for line in files(one)["models/s/t.py"].decode().splitlines() if "first_name" in line
    )
    assert line in files(two)["models/s/t.py"].decode().splitlines()

"""Types as code has them: which change breaks, and which is only wider or narrower."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.drift.kinds import KINDS
from generator.drift.mapped import mapped, type_change
from generator.model.types import PG_CATALOG, TypeRef
from generator.typemap.kinds import BUILTIN, Types
from tests.support.models import (
    column,
    database,
    domain,
    schema,
)

NAMES = st.sampled_from(sorted(BUILTIN))
REFS = st.builds(TypeRef, name=NAMES, schema=st.just(PG_CATALOG), array=st.booleans())
TYPES = Types(database(schema("s", domain("short", "varchar(5)"), domain("long", "varchar(9)"))))
SIZES = st.integers(1, 50)


@given(REFS, REFS)
def test_types_that_code_has_otherwise_break_and_only_those(one, other):
    if one == other:
        return
    kind = type_change(TYPES, one, TYPES, other)
    differs = mapped(TYPES, one) != mapped(TYPES, other)
    assert (kind == "type-changed") == (differs and kind != "time-zone-changed")
    assert type_change(TYPES, other, TYPES, one) in KINDS


@given(st.sampled_from(["varchar", "bpchar", "varbit"]), SIZES, SIZES)
def test_longer_is_wider_and_shorter_narrower(name, one, other):
    if one != other:
        refs = [TypeRef(name=name, modifier=str(size)) for size in (one, other)]
        expected = "type-widened" if one < other else "type-narrowed"
        assert type_change(TYPES, refs[0], TYPES, refs[1]) == expected


@given(*[st.tuples(SIZES, st.integers(0, 20))] * 2)
def test_a_numeric_is_wider_when_nothing_is_lost(one, other):
    if one == other:
        return
    refs = [TypeRef(name="numeric", modifier=f"{p},{s}") for p, s in (one, other)]
    before, behind = other[0] - other[1] - (one[0] - one[1]), other[1] - one[1]
    expected = "type-widened" if min(before, behind) >= 0 else "type-narrowed"
    if min(before, behind) < 0 < max(before, behind):
        expected = "type-replaced"
    assert type_change(TYPES, refs[0], TYPES, refs[1]) == expected


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("s.short", "varchar(5)", "type-widened"),
        ("varchar(5)", "s.short", "type-narrowed"),
        ("s.short", "s.long", "type-replaced"),
        ("s.long", "text", "type-widened"),
        ("s.short[]", "varchar(5)[]", "type-widened"),
        ("s.short", "int4", "type-changed"),
        ("timestamp", "timestamptz", "time-zone-changed"),
        ("time", "timetz", "time-zone-changed"),
        ("inet", "cidr", "type-changed"),
        ("int4", "int4[]", "type-changed"),
        ("json", "jsonb", "type-replaced"),
    ],
)
def test_a_domain_counts_as_what_it_stands_on(old, new, kind):
    refs = [column("c", of).type for of in (old, new)]
    assert type_change(TYPES, refs[0], TYPES, refs[1]) == kind

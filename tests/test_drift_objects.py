from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.drift.objects import differences
from generator.model.catalog import (
    Argument,
    Column,
    Database,
    Enum,
    Extension,
    Index,
    IndexKey,
    Relation,
    Routine,
    Schema,
)
from generator.model.types import TypeRef

ID = Column(name="id", type=TypeRef(name="int8"), not_null=True)
STATUS = Column(name="status", type=TypeRef(name="text"), default="'new'::text")
ORDERS = Relation(name="orders", columns=(ID, STATUS))
MOOD = Enum(name="mood", labels=("ok", "sad"))
TOTAL = Routine(name="total", signature="integer", arguments=(Argument(type=TypeRef(name="int4")),))
HS = Schema(name="hs", relations=(ORDERS,), enums=(MOOD,), routines=(TOTAL,))
OLD = Database(extensions=(Extension(name="citext", schema="public"),), schemas=(HS,))


def of_table(**changes) -> Database:
    return replace(OLD, schemas=(replace(HS, relations=(replace(ORDERS, **changes),)),))


def of_schema(**changes) -> Database:
    return replace(OLD, schemas=(replace(HS, **changes),))


@pytest.mark.parametrize(
    ("new", "lines"),
    [
        (OLD, []),
        (
            of_table(columns=(ID, replace(STATUS, type=TypeRef(name="int4"), not_null=True))),
            ["hs.orders: column status changed (type text → integer, not null no → yes)"],
        ),
        (
            of_table(columns=(ID, replace(STATUS, default="", comment="long"))),
            ["hs.orders: column status changed (default 'new'::text → none, comment changed)"],
        ),
        (of_table(columns=(ID,)), ["hs.orders: column status dropped"]),
        (of_table(columns=(STATUS, ID)), ["hs.orders: columns in another order"]),
        (of_table(comment="new"), ["hs.orders: comment changed"]),
        (of_table(row_security=True), ["hs.orders: row security no → yes"]),
        (
            of_table(indexes=(Index(name="i", keys=(IndexKey(column="id"),)),)),
            ["hs.orders: index i added"],
        ),
        (
            of_schema(relations=(ORDERS, replace(ORDERS, name="seen", kind="view"))),
            ["view hs.seen added"],
        ),
        (of_schema(relations=()), ["table hs.orders dropped"]),
        (
            of_schema(enums=(replace(MOOD, labels=("ok", "glad", "sad")),)),
            ["hs.mood: labels [ok, sad] → [ok, glad, sad]"],
        ),
        (
            of_schema(routines=(TOTAL, replace(TOTAL, signature="text"))),
            ["function hs.total(text) added"],
        ),
        (of_schema(comment="x"), ["schema hs: comment changed"]),
        (replace(OLD, schemas=(HS, Schema(name="new"))), ["schema new added"]),
        (replace(OLD, schemas=()), ["schema hs dropped"]),
        (replace(OLD, extensions=()), ["extension citext dropped"]),
    ],
)
def test_each_difference_is_a_line(new, lines):
    assert list(differences(OLD, new)) == lines


def test_long_values_stay_in_the_model():
    (line,) = differences(OLD, of_table(columns=(ID, replace(STATUS, default="x" * 99))))
    assert len(line) < 120
    assert "…" in line

"""In which order DDL makes a database, and what of it can't be made at all."""

from __future__ import annotations

from msgspec.structs import replace

from generator.ddl import left_out, script, statements
from generator.model.catalog import Check, Index, IndexKey, OpaqueType, Sequence, Trigger
from generator.model.types import TypeRef
from tests.support.ddl import function, made, query
from tests.support.models import (
    column,
    composite,
    database,
    domain,
    enum,
    foreign_key,
    qualified,
    schema,
    table,
    type_ref,
)

OPAQUE = TypeRef(schema="s", name="raw")


def test_an_empty_database_needs_no_more_than_its_settings():
    assert [line.split()[0] for line in script(database()).split("\n") if line] == ["SET"] * 3


def test_views_come_after_what_they_read():
    model = database(
        schema(
            "s", query("a", "SELECT b.id FROM s.b"), query("b", 'SELECT id FROM s."T"'), table("T")
        )
    )
    assert made(model) == ['s."T"', "s.b", "s.a"]


def test_types_come_after_the_types_they_hold():
    model = database(
        schema(
            "s",
            composite("a", column("x", "s.b[]")),
            domain("b", "s.c", default="'x'::s.c"),
            enum("c", "x"),
        )
    )
    assert made(model) == ["s.c", "s.b", "s.a"]


def test_a_function_comes_before_the_default_that_calls_it_and_after_its_row_type():
    calls = column("x", "int4", default="s.f()")
    model = database(
        schema("s", table("t", calls), function("f", returns=type_ref("s.z")), table("z"))
    )
    assert made(model) == ["s.z", "s.f()", "s.t"]


def test_a_sequence_in_a_constant_is_a_reference_and_other_constants_are_none():
    model = database(
        schema(
            "s",
            query("a", "SELECT nextval('s.\"it''s\"'::regclass) AS n"),
            query("b", "SELECT 's.c'::text AS label"),
            query("c", "SELECT 1"),
            Sequence(name="it's"),
        )
    )
    assert made(model) == ["s.a", "s.b", "s.c"]


def test_a_check_over_the_tables_own_rows_waits_for_its_function():
    good = Check(name="good", expression="s.f(t.*)")
    base = table("t", column("id"), checks=(good,))
    model = database(schema("s", base, function("f", type_ref("s.t"))))
    kinds = [one.kind for one in statements(model) if one.kind != "schema"]
    assert kinds[:3] == ["table", "routine", "constraint"]


def test_a_view_over_a_function_of_its_own_rows_is_made_twice():
    circle = query("v", "SELECT s.f(ROW(1)::s.v) AS x")
    circle = replace(circle, columns=(column("x", "int4"),))
    model = database(schema("s", circle, function("f", type_ref("s.v"))))
    sql = [one.sql for one in statements(model) if one.kind in {"view", "routine"}]
    assert sql[0] == "CREATE VIEW s.v AS\nSELECT\n    NULL::integer AS x"
    assert sql[1].startswith("CREATE FUNCTION s.f")
    assert sql[2].startswith("CREATE OR REPLACE VIEW s.v AS")


def test_functions_that_call_each_other_are_made_once_each():
    model = database(
        schema("s", function("a", body="SELECT s.b()"), function("b", body="SELECT s.a()"))
    )
    assert sorted(made(model)) == ["s.a()", "s.b()"]


def test_foreign_keys_come_last_and_may_go_in_circles():
    def of(name, target):
        keys = (foreign_key("id", f"s.{target}"),)
        return table(name, column("id"), key=("id",), foreign_keys=keys)

    kinds = [one.kind for one in statements(database(schema("s", of("a", "b"), of("b", "a"))))]
    assert kinds == ["schema", "table", "table", "constraint", "constraint"]


def test_an_alias_that_looks_like_a_circle_costs_a_placeholder_and_no_more():
    model = database(
        schema("a", query("v", "SELECT b.w FROM a.t b")),
        schema("b", query("w", "SELECT 1 FROM a.v")),
    )
    assert made(model) == ["a.v", "b.w", "a.v", "b.w"]


# ---- what is left out ----


def test_what_needs_something_that_cannot_be_made_is_left_out_too():
    function_name = qualified("s.raw_in")
    touch = Trigger(name="t", timing="AFTER", events=("INSERT",), function=function_name)
    model = database(
        schema(
            "s",
            OpaqueType(name="raw"),
            table(
                "t", column("x", OPAQUE), indexes=(Index(name="i", keys=(IndexKey(column="x"),)),)
            ),
            query("v", "SELECT x FROM s.t"),
            function("total", type_ref("int4"), kind="aggregate"),
            query("w", "SELECT s.total(1)"),
            function("raw_in", OPAQUE),
            table("fine", column("x"), triggers=(touch,)),
        )
    )
    assert [(one.kind, str(one.name), one.part, one.signature) for one in left_out(model)] == [
        ("type", "s.raw", "", ""),
        ("routine", "s.raw_in", "", "s.raw"),
        ("routine", "s.total", "", "integer"),
        ("trigger", "s.fine", "t", ""),
        ("relation", "s.t", "", ""),
        ("relation", "s.v", "", ""),
        ("relation", "s.w", "", ""),
    ]
    assert made(model) == ["s.fine"]

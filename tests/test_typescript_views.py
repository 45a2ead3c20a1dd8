"""What can be written through views, and what a CHECK leaves of a type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import psycopg
import pytest

from generator.model.catalog import Check, Identity
from generator.model.relations import all_relations, relation_index
from generator.model.types import ColumnRef
from generator.model.values import domain_index
from generator.targets.typescript.views import inputs
from tests.support import models as m
from tests.support.deployed import deploy, model
from tests.support.typescript import files

if TYPE_CHECKING:
    from generator.model.catalog import Column, Relation

_UPDATABLE = """
    SELECT c.table_schema || '.' || c.table_name, c.column_name
    FROM information_schema.columns c JOIN information_schema.views v USING (table_schema, table_name)
    WHERE c.is_updatable = 'YES' AND v.is_updatable = 'YES'
"""


@pytest.mark.parametrize("name", ["views", "thorbis"])
def test_the_server_agrees_on_what_can_be_written_through_a_view(name, server, shared_database):
    dsn = deploy(name, server, shared_database)
    database = model(dsn)
    relations, domains = relation_index(database), domain_index(database)
    with psycopg.connect(dsn) as connection:
        updatable = set(connection.execute(_UPDATABLE))
    ours = set()
    for schema, relation in all_relations(database):
        if relation.view and relation.view.updatable:
            place = f"{schema.name}.{relation.name}"
            given = inputs(relation, relations, domains)
            ours |= {(place, each.column.name) for each in given}
            # A column that only the server writes is one that the standard's view counts too.
            generated = {c.name for c in relation.columns} - {e.column.name for e in given}
            updatable -= {(place, column) for column in generated if _is_written(relation, column)}
    assert ours
    assert ours == {(place, column) for place, column in updatable if not place.startswith("pg_")}


def _is_written(relation: Relation, column: str) -> bool:
    (found,) = (each for each in relation.columns if each.name == column)
    return len(found.sources) == 1 and not found.computed


def source(column: str, relation: str = "t") -> tuple[ColumnRef, ...]:
    return (ColumnRef(schema="s", relation=relation, column=column),)


def column(name: str, of: str = "text", *, relation: str = "t", **facts) -> Column:
    """A view's column that is the column of that name, unchanged."""
    return m.column(name, of, null=True, sources=source(name, relation), **facts)


TABLE = m.table(
    "t",
    m.column("id", "int4", identity=Identity(always=True)),
    m.column("name"),
    m.column("note", null=True),
    m.column("state", default="'new'::text"),
    m.column("doubled", "int4", generated="stored", default="(id * 2)"),
)


def shapes(*views: Relation) -> str:
    return files(m.database(m.schema("s", TABLE, *views)))["typescript/s.ts"]


def body(text: str, name: str) -> list[str]:
    found = re.search(rf"export interface {name} {{\n(.*?)}}", text, re.DOTALL)
    assert found, text
    return [line.strip() for line in found[1].splitlines() if not line.strip().startswith("/*")]


def test_a_view_takes_what_its_table_takes():
    computed = m.column("loud", sources=source("name"), computed=True)
    names = [column(each) for each in ("id", "name", "note", "state", "doubled")]
    text = shapes(m.view("v", *names, computed, insertable=True, updatable=True))
    assert body(text, "VInsert") == ["name: string;", "note?: string | null;", "state?: string;"]
    assert "export type VUpdate = pg.Changes<VInsert>;" in text


def test_a_view_without_a_column_that_the_table_wants_takes_changes_alone():
    text = shapes(m.view("v", column("note"), insertable=True, updatable=True))
    assert "VInsert" not in text
    assert body(text, "VUpdate") == ["note?: string | null;"]


def test_through_views_of_views_and_their_defaults():
    inner = m.view("v", column("name", default="'x'::text"), insertable=True, updatable=True)
    outer = m.view("w", column("name", relation="v"), insertable=True, updatable=True)
    text = shapes(inner, outer)
    assert body(text, "WInsert") == ["name?: string;"]


def test_a_view_that_takes_nothing_has_a_row_alone():
    text = shapes(m.view("v", column("name")), m.view("w", m.column("x"), updatable=True))
    assert "VInsert" not in text
    assert "VUpdate" not in text
    assert "WUpdate" not in text


# ---- checks ----


def checked(expression: str, of: str, **options) -> str:
    check = Check(name="c", expression=expression, columns=("c",))
    table = m.table("t", m.column("c", of), checks=(check,))
    view = m.view("v", m.column("x", of, sources=source("c")))
    made = files(m.database(m.schema("s", table, view, m.enum("e", "a", "b"))), **options)
    text = made["typescript/s.ts"]
    (in_row,), (in_view,) = body(text, "TInsert"), re.findall(r"  x: (.*);", text)
    assert in_row.removeprefix("c: ").removesuffix(";") in in_view
    return in_row.removeprefix("c: ").removesuffix(";")


@pytest.mark.parametrize(
    ("expression", "of", "options", "union"),
    [
        ("(c = ANY (ARRAY['a'::text, 'it''s'::text]))", "text", {}, '"a" | "it\'s"'),
        ("(c = 'a'::s.e)", "s.e", {}, '"a"'),
        ("(c = ANY (ARRAY[1, 2]))", "int4", {}, "1 | 2"),
        ("(c = ANY (ARRAY[(1)::bigint, (2)::bigint]))", "int8", {}, '"1" | "2"'),
        (
            "(c = ANY (ARRAY[(1)::bigint, (2)::bigint]))",
            "int8",
            {"wire": "node-postgres", "int8": "bigint"},
            "1n | 2n",
        ),
        ("(c = ANY (ARRAY[(1)::bigint, (2)::bigint]))", "int8", {"wire": "postgrest"}, "1 | 2"),
        # 1.00 is equal to 1 and isn't read as it.
        ("(c = ANY (ARRAY[(1)::numeric, (2)::numeric]))", "numeric", {}, "string"),
        ("(c > 0)", "int4", {}, "number"),
    ],
)
def test_a_check_leaves_a_union(expression, of, options, union):
    assert checked(expression, of, **options) == union


def test_a_domain_leaves_what_those_below_it_leave_too():
    inner = m.domain(
        "i", checks=(Check(name="i", expression="(VALUE = ANY (ARRAY['a'::text, 'b'::text]))"),)
    )
    outer = m.domain(
        "o",
        "s.i",
        checks=(Check(name="o", expression="((VALUE)::text = ANY (ARRAY['b'::text, 'c'::text]))"),),
    )
    text = files(m.database(m.schema("s", inner, outer)))["typescript/s.ts"]
    assert 'export type I = "a" | "b";' in text
    assert 'export type O = "b";' in text


def test_an_override_of_a_column_wins_over_its_check():
    table = m.table(
        "t",
        m.column("c"),
        checks=(Check(name="c", expression="(c = 'a'::text)", columns=("c",)),),
    )
    made = files(m.database(m.schema("s", table)), columns={"s.t.c": "string"})
    assert "  c: string;\n" in made["typescript/s.ts"]

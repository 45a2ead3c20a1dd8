"""Branded ids: whose key a column holds, through chains and rings."""

from __future__ import annotations

import pytest

from generator.model.types import ColumnRef
from generator.targets.typescript.brands import Brands
from tests.support import models as m
from tests.support.typescript import COMPILERS, compile_folder, files, write
from tests.support.typescript_databases import SHOP

RING = tuple(
    m.table(
        name,
        m.column("id", "int4"),
        key=("id",),
        foreign_keys=(m.foreign_key("id", f"s.{target}"),),
    )
    for name, target in (("a", "b"), ("b", "c"), ("c", "a"))
)


def brands(*tables, column: str) -> tuple[str, ...]:
    """Whose ids ``table.column`` of the schema ``s`` holds."""
    relation, _, name = column.partition(".")
    found = Brands(m.database(m.schema("s", *tables)))
    place = ColumnRef(schema="s", relation=relation, column=name)
    return tuple(key.relation for key in found.of(place))


def table(name: str, *references: str, of: str = "int4"):
    """A table with an id, and a column for each table that it refers to."""
    return m.table(
        name,
        m.column("id", of),
        *(m.column(f"{target}_id", of) for target in references),
        key=("id",),
        foreign_keys=tuple(m.foreign_key(f"{target}_id", f"s.{target}") for target in references),
    )


def test_a_foreign_key_holds_the_id_that_it_refers_to():
    tables = (table("a"), table("b", "a"))
    assert brands(*tables, column="a.id") == ("a",)
    assert brands(*tables, column="b.a_id") == ("a",)
    assert brands(*tables, column="b.id") == ("b",)


def test_a_key_that_is_another_tables_is_that_tables_id():
    note = m.table("n", m.column("id"), key=("id",), foreign_keys=(m.foreign_key("id", "s.a"),))
    tables = (table("a"), note, table("b", "n"))
    assert brands(*tables, column="n.id") == ("a",)
    assert brands(*tables, column="b.n_id") == ("a",)


def test_a_ring_of_keys_has_one_name():
    assert {brands(*RING, column=f"{name}.id") for name in "abc"} == {("a",)}
    assert brands(*RING, table("d", "c"), column="d.c_id") == ("a",)


def test_a_long_chain_needs_no_stack():
    chain = [
        m.table(
            f"t{n}",
            m.column("id"),
            key=("id",),
            foreign_keys=(m.foreign_key("id", f"s.t{n + 1}"),) if n < 1200 else (),
        )
        for n in range(1201)
    ]
    assert brands(*chain, column="t0.id") == ("t1200",)


def test_a_column_with_two_foreign_keys_holds_both_ids():
    both = m.table(
        "c",
        m.column("x"),
        foreign_keys=(m.foreign_key("x", "s.a"), m.foreign_key("x", "s.b", name="other")),
    )
    assert brands(table("a"), table("b"), both, column="c.x") == ("a", "b")


def test_part_of_a_composite_key_holds_an_id_too():
    pair = m.table(
        "c",
        m.column("x"),
        m.column("a_id"),
        foreign_keys=(m.foreign_key(("x", "a_id"), "s.b", ("id", "a_id")),),
    )
    tables = (table("a"), table("b", "a"), pair)
    assert brands(*tables, column="c.x") == ("b",)
    assert brands(*tables, column="c.a_id") == ("a",)


def test_a_foreign_key_to_what_was_left_out_has_none():
    assert brands(table("b", "gone"), column="b.gone_id") == ()


def test_an_unchanged_column_of_a_view_holds_the_id():
    source = (ColumnRef(schema="s", relation="a", column="id"),)
    view = m.view("v", m.column("x", sources=source), m.column("y", sources=source, computed=True))
    assert brands(table("a"), view, column="v.x") == ("a",)
    assert brands(table("a"), view, column="v.y") == ()


def test_an_integer_that_refers_to_a_bigint_isnt_its_type():
    reference = m.table("b", m.column("a_id", "int4"), foreign_keys=(m.foreign_key("a_id", "s.a"),))
    made = files(m.database(m.schema("s", table("a", of="int8"), reference)), brands=True)
    assert "  a_id: number;\n" in made["typescript/s.ts"]


def test_types_that_end_in_id_make_way_only_with_brands():
    database = m.database(m.schema("s", m.domain("a_id"), table("a")))
    assert "export type AId = string;\n" in files(database)["typescript/s.ts"]
    branded = files(database, brands=True)["typescript/s.ts"]
    assert 'export type AId = pg.Id<number, "s.a">;\n' in branded
    assert "export type AId_x" in branded


@pytest.mark.parametrize("compiler", COMPILERS)
def test_ids_dont_mix(tmp_path, compiler):
    write(tmp_path, files(SHOP, brands=True))
    both = m.table(
        "e",
        m.column("x", "int4"),
        foreign_keys=(m.foreign_key("x", "s.a"), m.foreign_key("x", "s.d", name="other")),
    )
    ring = files(m.database(m.schema("s", *RING, table("d"), both)), brands=True)
    write(tmp_path, {f"ring/{path}": text for path, text in ring.items()})
    (tmp_path / "consumer.ts").write_text(
        'import type { crm, shop } from "./typescript/index.js";\n'
        'import type { s } from "./ring/typescript/index.js";\n'
        "declare const order: shop.OrdersRow;\n"
        "export const customer: crm.CustomersId = order.customer_id;\n"
        "export const note: shop.OrdersId = ({} as shop.OrderNotesRow).order_id;\n"
        "export const text: string = order.customer_id;\n"
        'export const given = "8d6a3a4e" as crm.CustomersId;\n'
        "export const first: s.AId = ({} as s.ERow).x;\n"
        "export const second: s.DId = ({} as s.ERow).x;\n"
        "export const round: s.AId = ({} as s.BRow).id;\n"
        "// @ts-expect-error an order is no customer\n"
        "export const wrong: crm.CustomersId = order.id;\n"
        "// @ts-expect-error nor is any text\n"
        'export const plain: crm.CustomersId = "8d6a3a4e";\n'
        "// @ts-expect-error the one isn't the other\n"
        "export const mixed: s.DId = ({} as s.ARow).id;\n"
    )
    assert compile_folder(tmp_path, compiler, "nodenext") == ""

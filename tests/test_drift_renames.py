"""Renames as proposals: what follows a new name is told once."""

from __future__ import annotations

from msgspec.structs import replace

from generator.drift import changes
from generator.introspect import introspect
from generator.model.catalog import Check, Key, Policy, View
from generator.model.types import ColumnRef
from tests.support.drift import kinds, shop
from tests.support.models import (
    column,
    enum,
    foreign_key,
    qualified,
    table,
    view,
)


def named(table_name: str, type_name: str):
    """Lines of a table with a column of an enum."""
    state = column("state", f"shop.{type_name}", default=f"'open'::shop.{type_name}")
    holder = table(table_name, column("id", "uuid"), state)
    line = table(
        "lines", column("id"), foreign_keys=(foreign_key("of", f"shop.{table_name}", name="f"),)
    )
    seen = view("seen", column("state", f"shop.{type_name}"))
    query = f"SELECT {table_name}.state FROM shop.{table_name}"
    seen = replace(seen, view=View(definition=query))
    return shop(enum(type_name, "open", "closed"), holder, line, seen)


def test_what_follows_a_new_name_is_told_once():
    found = changes(named("orders", "state"), named("purchases", "status"))
    assert [finding.rule for finding in found] == ["relation-renamed", "type-renamed"]
    assert changes(named("orders", "state"), named("orders", "status"))[0].rule == "type-renamed"


def renamed_amount(expression: str):
    """Orders with a column ``total`` that was ``amount``, and all that names it."""
    old = table(
        "orders",
        column("id", "uuid"),
        column("amount", "int4"),
        key=("id",),
        checks=(Check(name="c", expression="(amount > 0)", columns=("amount",)),),
        unique_keys=(Key(name="u", columns=("amount",)),),
        policies=(Policy(name="p", using="(amount > 1)"),),
    )
    new = replace(
        old,
        columns=(old.columns[0], replace(old.columns[1], name="total")),
        checks=(Check(name="c", expression=expression, columns=("total",)),),
        unique_keys=(Key(name="u", columns=("total",)),),
        policies=(Policy(name="p", using="(total > 1)"),),
    )
    return shop(old), shop(new)


def test_a_column_takes_what_names_it_along():
    assert kinds(*renamed_amount("(total > 0)")) == ["column-renamed"]


def test_a_new_name_hides_no_other_change():
    assert kinds(*renamed_amount("(total > 9)")) == ["column-renamed", "check-changed"]


def test_a_view_over_a_renamed_column_keeps_its_own_name():
    def of(name: str, query: str):
        seen = view("seen", column("amount", "int4"))
        source = ColumnRef(schema="shop", relation="orders", column=name)
        seen = replace(
            seen,
            columns=(replace(seen.columns[0], sources=(source,)),),
            view=View(definition=query),
        )
        return shop(table("orders", column("id"), column(name, "int4")), seen)

    old = of("amount", "SELECT orders.amount FROM shop.orders")
    new = of("total", "SELECT orders.total AS amount FROM shop.orders")
    assert kinds(old, new) == ["column-renamed"]


def test_two_that_look_alike_are_no_proposal():
    old = shop(table("a", column("id")), table("b", column("id")))
    new = shop(table("c", column("id")), table("d", column("id")))
    assert sorted(set(kinds(old, new))) == ["relation-added", "relation-dropped"]


def test_a_column_of_another_type_is_no_proposal():
    old = shop(table("t", column("id"), column("a", "int4")))
    new = shop(table("t", column("id"), column("b", "int8")))
    assert sorted(kinds(old, new)) == ["column-added-required", "column-dropped"]


def test_a_comment_names_a_column_that_moved():
    old = shop(table("t", column("a", comment="The name."), column("b", "int4")))
    new = shop(table("t", column("b", "int4"), column("c", comment="The name.")))
    assert kinds(old, new) == ["column-renamed", "column-order-changed"]


def test_partitions_tell_nothing_that_their_table_tells(pg18, database):
    create = (
        "CREATE TABLE public.logs (id bigint, at date) PARTITION BY RANGE (at);"
        "CREATE TABLE public.logs_1 PARTITION OF public.logs DEFAULT"
    )
    old = introspect(database(pg18, create))
    both = introspect(database(pg18, create, "ALTER TABLE logs ADD COLUMN note text"))
    one = introspect(database(pg18, create, "ALTER TABLE logs_1 ALTER COLUMN id SET NOT NULL"))
    assert [f.subject for f in changes(old, both)] == ["public.logs.note"]
    assert [f.subject for f in changes(old, one)] == ["public.logs_1.id"]


def test_a_reference_to_a_renamed_table_is_no_change_of_the_key():
    def of(name: str):
        line = table("lines", column("id"), column("of"))
        line = replace(line, foreign_keys=(foreign_key("of", f"shop.{name}", name="f"),))
        return shop(line, table(name, column("id"), column("at", "date"), key=("id",)))

    old = of("orders")
    new = of("purchases")
    assert qualified("shop.purchases") == new.schemas[0].relations[0].foreign_keys[0].target
    assert kinds(old, new) == ["relation-renamed", "constraint-renamed"]

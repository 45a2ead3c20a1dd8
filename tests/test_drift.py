"""What is a change and what isn't: no false alarm, renames as proposals, types as code has them."""

from __future__ import annotations

import subprocess

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.drift import breaking, changes
from generator.drift.kinds import KINDS
from generator.drift.mapped import mapped, type_change
from generator.drift.queries import same_query
from generator.introspect import introspect
from generator.model import codec
from generator.model.catalog import Check, Grant, Key, Policy, View
from generator.model.types import PG_CATALOG, ColumnRef, TypeRef
from generator.typemap.kinds import BUILTIN, Types
from tests.support import deployed
from tests.support.models import (
    column,
    database,
    domain,
    enum,
    foreign_key,
    qualified,
    schema,
    table,
    view,
)
from tests.support.museum import MUSEUM


def kinds(old, new) -> list[str]:
    return [finding.rule for finding in changes(old, new)]


def shop(*parts):
    return database(schema("shop", *parts))


# ---- what is no change ----


@pytest.fixture(scope="module")
def thorbis(pg18, shared_database) -> str:
    return deployed.deploy("thorbis", pg18, shared_database)


def test_a_restored_dump_is_the_same(pg18, thorbis, database):
    """Under another owner, and with its objects in the order of the dump."""
    from generator import embedded

    dump = embedded.find_binaries(18) / "pg_dump"
    command = [str(dump), "--no-owner", f"--dbname={thorbis}"]
    script = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    copy = database(pg18)
    psql = [str(dump.with_name("psql")), "-qX", "-v", "ON_ERROR_STOP=1", copy]
    subprocess.run(psql, input=script, text=True, check=True, capture_output=True)
    assert changes(deployed.model(thorbis), introspect(copy)) == ()


def test_upkeep_and_statistics_are_no_change(pg18, database):
    dsn = database(pg18, *deployed.sources("thorbis"))
    before = introspect(dsn)
    with psycopg.connect(dsn, autocommit=True) as connection:
        for statement in ("ANALYZE", "VACUUM FULL", "REINDEX SCHEMA hs", "CLUSTER"):
            connection.execute(statement)
        connection.execute("ALTER TABLE hs.services ALTER COLUMN name SET STATISTICS 500")
        connection.execute("CREATE STATISTICS hs.guesses ON business_id, name FROM hs.services")
        connection.execute("DELETE FROM hs.invoice_line_items")
        connection.execute("REFRESH MATERIALIZED VIEW tenant_mgmt.monthly_revenue")
    assert changes(before, introspect(dsn)) == ()


@pytest.mark.parametrize("name", deployed.NAMES)
def test_another_version_of_the_server_is_no_change(name, pg15, pg18, shared_database):
    old, new = (
        deployed.model(deployed.deploy(name, server, shared_database)) for server in (pg15, pg18)
    )
    assert changes(old, new) == ()
    assert changes(new, old) == ()


def test_a_model_is_itself_when_it_was_saved():
    assert changes(MUSEUM, codec.decode(codec.encode(MUSEUM))) == ()


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("SELECT t.a FROM s.t", "SELECT a FROM s.t", True),
        ("SELECT a FROM s.t", "SELECT t.a FROM s.t", True),
        ('SELECT "T t".a FROM s."T t"', 'SELECT a FROM s."T t"', True),
        ("SELECT sum(t.a) FROM s.t WHERE t.b > 1", "SELECT sum(a) FROM s.t WHERE b > 1", True),
        ("SELECT t.a FROM s.t", "SELECT b FROM s.t", False),
        ("SELECT t.a FROM s.t", "SELECT a FROM s.u", False),
        ("SELECT s.f(1)", "SELECT f(1)", False),
        ("SELECT 1::s.text", "SELECT 1::text", False),
        ("SELECT 't.a'", "SELECT 'a'", False),
        ("SELECT a FROM s.t", "SELECT a FROM s.t WHERE b", False),
        ("SELECT a\n  FROM s.t", "SELECT a FROM s.t", True),
    ],
)
def test_only_qualifiers_of_columns_go_unseen(old, new, same):
    assert same_query(old, new) is same


# ---- renames ----


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


# ---- whom there are ----


def test_a_consumer_that_there_is_not_is_not_named():
    old = shop(view("seen", column("id"), column("name")))
    new = shop(view("seen", column("id")))
    (finding,) = changes(old, new)
    assert [effect.consumer for effect in finding.effects] == ["row", "client"]
    assert breaking(finding)


def test_what_matters_most_comes_first():
    old = shop(table("a", column("id"), comment="x"), table("b", column("id"), column("n")))
    new = shop(table("a", column("id"), comment="y"), table("b", column("id")))
    assert [f.subject for f in changes(old, new)] == ["shop.b.n", "shop.a"]


def test_names_are_quoted_where_they_must_be():
    old = database(schema("My shop", table('a"b', column("id"), column("x.y"))))
    new = database(schema("My shop", table('a"b', column("id"))))
    assert changes(old, new)[0].subject == '"My shop"."a""b"."x.y"'


def test_a_privilege_concerns_those_who_need_it():
    old = shop(table("t", column("id"), grants=(Grant(role="r", privileges=("INSERT",)),)))
    (finding,) = changes(old, shop(table("t", column("id"))))
    assert [effect.consumer for effect in finding.effects] == ["insert", "client"]


# ---- types ----

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
    fits = other[0] - other[1] >= one[0] - one[1] and other[1] >= one[1]
    expected = "type-widened" if fits else "type-narrowed"
    assert type_change(TYPES, refs[0], TYPES, refs[1]) == expected


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("s.short", "varchar(5)", "type-widened"),
        ("varchar(5)", "s.short", "type-narrowed"),
        ("s.short", "s.long", "type-narrowed"),
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


def test_a_reference_to_a_renamed_table_is_no_change_of_the_key():
    def of(name: str):
        line = table("lines", column("id"), column("of"))
        line = replace(line, foreign_keys=(foreign_key("of", f"shop.{name}", name="f"),))
        return shop(line, table(name, column("id"), column("at", "date"), key=("id",)))

    old = of("orders")
    new = of("purchases")
    assert qualified("shop.purchases") == new.schemas[0].relations[0].foreign_keys[0].target
    assert kinds(old, new) == ["relation-renamed", "constraint-renamed"]


def test_a_database_of_another_locale_is_the_same(pg18, thorbis):
    """Its own sort order, and so the order in which the server gives names."""
    with psycopg.connect(pg18.dsn(), autocommit=True) as connection:
        connection.execute(
            "CREATE DATABASE elsewhere TEMPLATE template0 LOCALE_PROVIDER builtin "
            "BUILTIN_LOCALE 'PG_UNICODE_FAST' LOCALE 'C'"
        )
    try:
        pg18.run_sql_files("elsewhere", deployed.sources("thorbis"))
        assert changes(deployed.model(thorbis), introspect(pg18.dsn("elsewhere"))) == ()
    finally:
        pg18.drop_database("elsewhere")


# ---- whatever the names and texts ----

WORDS = st.sampled_from(["a", '"x y"', "t", '"q""r"', "(", ",", "=", "'t.a'", "::", "1.5", "sum("])
QUERIES = st.lists(st.one_of(WORDS, st.tuples(WORDS, WORDS).map(".".join)), max_size=10)


@given(QUERIES.map(" ".join), QUERIES.map(" ".join))
def test_any_two_texts_are_the_same_query_both_ways_or_neither(one, other):
    assert same_query(one, one)
    assert same_query(one, other) == same_query(other, one)


TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1)


@given(st.lists(TEXTS, min_size=4, max_size=4, unique=True), TEXTS)
def test_any_names_can_come_go_and_change(names, text):
    """Two pairs of which one comes, one goes, one is called otherwise and one has another default."""
    one, other, third, fourth = names
    old = database(
        schema(one, table(one, column(one, comment=text), column(other)), enum(other, one, other))
    )
    new = database(
        schema(
            one,
            table(one, column(third, comment=text), column(other, default=text)),
            enum(other, one, fourth),
        ),
        schema(other),
    )
    there = changes(old, new)
    assert {"column-renamed", "default-added", "enum-label-renamed", "schema-added"} == {
        finding.rule for finding in there
    }
    assert len(changes(new, old)) == len(there)

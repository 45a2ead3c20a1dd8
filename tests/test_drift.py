"""What is a change and what isn't: no false alarm, and whom it concerns."""

from __future__ import annotations

import subprocess

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.drift import breaking, changes
from generator.drift.expressions import without_casts
from generator.drift.queries import same_query
from generator.introspect import introspect
from generator.model import codec
from generator.model.catalog import Grant
from tests.support import deployed
from tests.support.drift import shop
from tests.support.models import (
    column,
    database,
    enum,
    schema,
    table,
    view,
)
from tests.support.museum import MUSEUM

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


@pytest.mark.parametrize("name", deployed.few())
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


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("((name)::text <> ''::text)", "(name <> ''::text)", True),
        ("(length((name)::text) > 3)", "(length(name) > 3)", True),
        (
            "(a = ANY ((ARRAY['x'::character varying])::text[]))",
            "(a = ANY (ARRAY['x'::text]))",
            True,
        ),
        ("((a)::numeric + (1)::numeric)", "(a + 1)", True),
        ('((a)::"My s"."T" > 0)', "(a > 0)", True),
        ("((a + 1) * 2)", "(a + (1 * 2))", False),
        ("((a AND b) OR c)", "(a AND (b OR c))", False),
        ("'a::int'", "'a'", False),
    ],
)
def test_a_new_type_hides_only_casts(old, new, same):
    assert (without_casts(old) == without_casts(new)) is same


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

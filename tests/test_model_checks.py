"""What a CHECK proves: never what a stored value denies, and all that it plainly says."""

from __future__ import annotations

import math
from decimal import Decimal

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from psycopg import sql

from generator.introspect import introspect
from generator.model.checks import column_limits, domain_limits, known
from generator.model.expressions import Opaque, parse
from generator.model.limits import UNLIMITED, Limits
from tests.support import deployed

CASE = "checks"
TEXTS = {
    "listed": ("b", "a", "it's", "back\\slash", "a]b", "x', 'y", '"q"', "(", "", "é", "::text", "two\nlines"),
    "one": ("only",),
    "reversed": ("only",),
    "varied": ("a", "it's", "\\", "\\'"),
    "written": ("a", "b"),
    "parted": ("a", "b", "c"),
    "narrowed": ("c", "b"),
    'O\'Dd "n")': ("a", "b"),
    "VALUE": ("a", "b"),
    "collated": ("a", "b"),
    "catalogued": ("a", "b"),
    "filled": ("ab", "cd"),
    "domained": ("A", "Q"),
    "shortened": ("bb", "ccc"),
    "felt": ("it's", "sad"),
    "felt_text": ("ok", "sad"),
    "refused": (),
}  # fmt: skip
LENGTHS = {"said": (1, None), "counted": (2, 5), "measured": (3, 7), "exactly": (3, 5)}
NUMBERS = {
    "listed": Limits(numbers=(3, -1, 2)),
    "one": Limits(numbers=(7,)),
    "wide": Limits(numbers=(9007199254740993, -9223372036854775808)),
    "positive": Limits(minimum=Decimal(1)),
    "between_": Limits(minimum=Decimal(-5), maximum=Decimal(5)),
    "symmetric_": Limits(minimum=Decimal(1), maximum=Decimal(9)),
    "reversed": Limits(minimum=Decimal(0), maximum=Decimal(99)),
    "halved": Limits(minimum=Decimal(1), maximum=Decimal(3)),
    "ranges": Limits(minimum=Decimal(1), maximum=Decimal(9)),
    "narrowed": Limits(numbers=(2, 3)),
    "nan": Limits(minimum=Decimal(0), exclusive_minimum=True),
    "no_nan": Limits(maximum=Decimal("10.50")),
    "listed_n": Limits(minimum=Decimal(1), maximum=Decimal("2.5")),
    "domained": Limits(minimum=Decimal(1), exclusive_minimum=True),
    "double_": Limits(minimum=Decimal("0.1"), exclusive_minimum=True),
    "single": Limits(minimum=Decimal("0.5"), exclusive_minimum=True),
}
# What is tried in every column, beside what its own limits name.
SOME_TEXTS = ("", "a", "b", "c", "A", "Q", "ab", "abc", "bcde", "ok", "it's", "only", "a" * 9)
SOME_NUMBERS = (
    *(*range(-6, 13), 100, 101, -(2**63), 9007199254740993, 9007199254740992),
    *map(Decimal, ("0.1", "0.5", "0.50000001", "2.5", "10.5", "10.51", "NaN", "Infinity", "-Infinity")),
)  # fmt: skip


@pytest.fixture
def dsn(server, shared_database):
    return deployed.deploy(CASE, server, shared_database)


@pytest.fixture
def model(dsn):
    return deployed.model(dsn)


def limits(model, table):
    return column_limits(deployed.relation_named(model, table), known(model))


def test_texts(model):
    found = limits(model, "texts")
    expected = {name: Limits(values=values) for name, values in TEXTS.items()}
    for name, (least, most) in LENGTHS.items():
        expected[name] = Limits(min_length=least, max_length=most)
    assert found == expected


def test_numbers(model):
    assert limits(model, "numbers") == NUMBERS


def test_domains(model):
    found = {
        domain.name: domain_limits(domain, known(model))
        for domain in deployed.schema_named(model, "limited").domains
    }
    assert found == {
        "code": Limits(values=("A", "B", "C")),
        "first_code": Limits(values=("B", "A", "Z")),
        "percent": Limits(minimum=Decimal(0), maximum=Decimal(100)),
        "several": UNLIMITED,
        "unproved": UNLIMITED,
    }


def test_rows_of_others_are_not_meant(model):
    assert not limits(model, "parent")
    assert not limits(model, "far_off")


@pytest.mark.parametrize("table", ["texts", "numbers"])
def test_no_stored_value_is_denied(model, dsn, table):
    relation = deployed.relation_named(model, table)
    found = limits(model, table)
    tried = SOME_TEXTS if table == "texts" else SOME_NUMBERS
    with psycopg.connect(dsn) as connection:
        for column in relation.columns:
            own = found.get(column.name, UNLIMITED)
            for value in dict.fromkeys((*tried, *(own.values or ()), *(own.numbers or ()))):
                stored = _stored(connection, table, column.name, value)
                assert stored is None or _within(own, stored), (column.name, stored)


def test_what_is_listed_is_taken(model, dsn):
    found = limits(model, "texts")
    with psycopg.connect(dsn) as connection:
        for name in ("listed", "varied", "parted", "filled", "felt", "shortened"):
            for value in found[name].values:
                assert _stored(connection, "texts", name, value) == value


def _stored(connection, table, column, value):
    """What a row holds after it was given this value; None when the server refuses it."""
    statement = sql.SQL("INSERT INTO limited.{} ({}) VALUES ({}) RETURNING {}").format(
        sql.Identifier(table), sql.Identifier(column), str(value), sql.Identifier(column)
    )
    try:
        with connection.transaction(force_rollback=True):
            return connection.execute(statement).fetchone()[0]
    except (psycopg.DataError, psycopg.IntegrityError, psycopg.NotSupportedError):
        return None


def _within(own, value):
    if own.values is not None:
        return value in own.values
    if own.numbers is not None:
        return value in own.numbers
    if isinstance(value, str):
        return (own.min_length or 0) <= len(value) <= (own.max_length or math.inf)
    return _above(own, value) and _below(own, value)


def _above(own, value):
    if own.minimum is None or math.isnan(value):
        return True
    least = float(own.minimum) if isinstance(value, float) else own.minimum
    return value > least if own.exclusive_minimum else value >= least


def _below(own, value):
    if own.maximum is None:
        return True
    return value < own.maximum if own.exclusive_maximum else value <= own.maximum


LOOSE = """
CREATE SCHEMA loose;
CREATE COLLATION loose.folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE DOMAIN loose.word AS text COLLATE loose.folded CHECK (VALUE IN ('a', 'b'));
CREATE TABLE loose.texts (
  said text COLLATE loose.folded CHECK (said IN ('a', 'b')),
  called loose.word CHECK (called IN ('a', 'c')),
  recalled loose.word COLLATE "C" CHECK (recalled IN ('a', 'c')),
  counted text COLLATE loose.folded CHECK (length(counted) = 2)
);
"""


def test_a_nondeterministic_collation_lists_nothing(pg15, database):
    model = introspect(database(pg15, LOOSE))
    assert limits(model, "texts") == {
        "recalled": Limits(values=("a", "c")),
        "counted": Limits(min_length=2, max_length=2),
    }
    (word,) = deployed.schema_named(model, "loose").domains
    assert domain_limits(word, known(model)) == UNLIMITED


NOT_ENFORCED = "CREATE TABLE public.t (a text, CHECK (a IN ('a', 'b')) NOT ENFORCED)"


def test_what_is_not_enforced_says_nothing(pg18, database):
    assert not limits(introspect(database(pg18, NOT_ENFORCED)), "t")


OLD_STRINGS = r"""
CREATE TABLE public.t (a text CHECK (a IN ('b\c', 'd')));
DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET standard_conforming_strings = off', current_database()); END$$;
"""


def test_backslashes_are_as_they_are_stored_whatever_the_database_says(server, database):
    model = introspect(database(server, OLD_STRINGS))
    assert limits(model, "t") == {"a": Limits(values=("b\\c", "d"))}


# Any text that PostgreSQL can hold.
any_text = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)
hostile = st.lists(
    st.sampled_from([*"'\\]),(\"E:", "''", "::text", " OR ", "ARRAY[", "E'", "VALUE", "é", "\n"]),
    max_size=6,
).map("".join)
texts = st.lists(any_text | hostile, min_size=1, max_size=6, unique=True)
numbers = st.lists(st.integers(-(2**31), 2**31 - 1), min_size=1, max_size=6, unique=True)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lists=st.lists(st.tuples(texts, numbers), min_size=4, max_size=8))
def test_lists_come_back_as_they_were_given(lists, server, shared_database):
    dsn = shared_database(server, "CREATE SCHEMA given")
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("DROP SCHEMA given CASCADE; CREATE SCHEMA given")
        for number, (some_texts, some_numbers) in enumerate(lists):
            connection.execute(
                sql.SQL(
                    "CREATE TABLE given.{} (a text CHECK (a IN ({texts})), b varchar CHECK (b IN ({texts})),"
                    " c integer CHECK (c IN ({numbers})), d bigint CHECK (d IN ({numbers})),"
                    " e text CHECK (e = ANY ({listed}::text[])), f bigint CHECK (f = ANY ({counted}::bigint[])))"
                ).format(
                    sql.Identifier(f"t{number}"),
                    texts=sql.SQL(", ").join(map(sql.Literal, some_texts)),
                    numbers=sql.SQL(", ").join(map(sql.Literal, some_numbers)),
                    listed=sql.Literal(some_texts),
                    counted=sql.Literal(some_numbers),
                )
            )
    model = introspect(dsn)
    for number, (some_texts, some_numbers) in enumerate(lists):
        of_texts = Limits(values=tuple(some_texts))
        of_numbers = Limits(numbers=tuple(some_numbers))
        assert limits(model, f"t{number}") == {
            **dict.fromkeys("abe", of_texts),
            **dict.fromkeys("cdf", of_numbers),
        }


ARRAYS = """
CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'NULL');
CREATE TABLE public.t (
  a mood CHECK (a = ANY ('{ok,"NULL"}'::mood[])),
  b text CHECK (b = ANY ('{ok,NULL}'::text[])),
  c text CHECK (c = ANY ('{{ok,sad},{a,b}}'::text[])),
  d text CHECK (d = ANY ('[0:1]={ok,sad}'::text[])),
  e text CHECK (e = ANY ('{}'::text[])),
  f char(2) CHECK (f = ANY ('{ok,"x "}'::char(2)[])),
  g numeric CHECK (g = ANY ('{1,2.50}'::numeric[]))
);
"""


def test_of_arrays_written_as_one_text_those_of_values_are_understood(server, database):
    assert limits(introspect(database(server, ARRAYS)), "t") == {
        "a": Limits(values=("ok", "NULL")),
        "g": Limits(minimum=Decimal(1), maximum=Decimal("2.5")),
    }


PIECES = (*"()[]'\"\\,.: =<>Ea1", "ANY", "ARRAY", " AND ", " OR ", "::", "IS NULL", "''")


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_whatever_is_written_is_read(text):
    parse(text)


def test_deep_nesting_is_opaque():
    assert parse("(" * 100_000 + ")" * 100_000) == Opaque()

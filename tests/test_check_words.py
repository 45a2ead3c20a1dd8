"""Checks in words: of what real servers deparse, and nothing where a part isn't understood."""

from __future__ import annotations

import re

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.targets.dictionary.words.check_words import check_words

COLUMNS = """
    quantity int, price numeric(8,2), rate float8, email text, code varchar(9), fixed char(3), done bool,
    started_at timestamptz, ended_at timestamptz, state told.state, span int4range, "Odd name" int, data jsonb
"""
TIMES = ("started_at", "ended_at")
# As people write them, and as readers are told.
WORDS = {
    "quantity >= 0": "quantity is at least 0",
    "quantity > 0 AND quantity < 10": "quantity is greater than 0 and less than 10",
    "quantity BETWEEN 1 AND 5": "quantity is at least 1 and at most 5",
    "price >= 0 AND price <= 99.5": "price is at least 0 and at most 99.5",
    "quantity IN (1, 2)": "quantity is one of 1, 2",
    "code IN ('a', 'it''s')": "code is one of 'a', 'it''s'",
    "state = 'open'": "state is 'open'",
    "state = 'open' OR quantity IS NULL": "state is 'open' or quantity is null",
    "email <> ''": "email isn't empty",
    "length(email) > 0": "email isn't empty",
    "char_length(code) <= 5": "code has at most 5 characters",
    "length(code) = 1": "code has exactly 1 character",
    "code ~ '^[a-z]+$'": "code matches the pattern '^[a-z]+$'",
    "email LIKE '%@%'": "email is like '%@%'",
    "ended_at > started_at": "ended_at is after started_at",
    "ended_at >= started_at": "ended_at isn't before started_at",
    "rate <= quantity": "rate is at most quantity",
    "done": "done is true",
    "NOT done OR ended_at IS NOT NULL": "done is false or ended_at isn't null",
    "(state = 'open') = (ended_at IS NULL)": "state is 'open' exactly when ended_at is null",
    "done = (ended_at IS NOT NULL)": "done is true exactly when ended_at isn't null",
    "(state = 'open' AND quantity > 0) OR quantity IS NULL": (
        "(state is 'open' and quantity is greater than 0) or quantity is null"
    ),
    "NOT isempty(span)": "span isn't empty",
    "lower(email) = email": "lower(email) is email",
    '"Odd name" > 1': '"Odd name" is greater than 1',
}
# Half understood would be half a truth.
UNTOLD = (
    "quantity > 0 AND data ? 'a'",
    "quantity > 0 OR data ->> 'a' = 'b'",
    "quantity % 2 = 0",
    "quantity <> ALL (ARRAY[1, 2])",
    "num_nonnulls(email, code) = 1",
    "started_at < now()",
    "done IS TRUE",
    "CASE WHEN done THEN quantity > 0 ELSE true END",
    "(quantity, rate) > (1, 2)",
    "NOT (quantity > 0)",
    "-quantity > 0",
)


def as_stored(server, shared_database, checks):
    """The expressions as the catalog has them."""
    lines = ", ".join(f"CONSTRAINT c{at:03} CHECK ({sql})" for at, sql in enumerate(checks))
    dsn = shared_database(
        server,
        "CREATE SCHEMA told; CREATE TYPE told.state AS ENUM ('open', 'shut');"
        f"CREATE TABLE told.things ({COLUMNS}, {lines});",
    )
    with psycopg.connect(dsn) as connection:
        connection.execute("SET search_path = ''")
        rows = connection.execute(
            "SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint"
            " WHERE contype = 'c' AND conrelid = 'told.things'::regclass ORDER BY conname"
        ).fetchall()
    return [sql for (sql,) in rows]


def test_what_is_understood_is_told(server, shared_database):
    stored = as_stored(server, shared_database, WORDS)
    assert [check_words(sql, TIMES) for sql in stored] == list(WORDS.values())


def test_what_is_not_understood_as_a_whole_is_not_told(server, shared_database):
    stored = as_stored(server, shared_database, UNTOLD)
    assert [(sql, check_words(sql)) for sql in stored] == [(sql, "") for sql in stored]


def test_a_domain_speaks_of_its_value():
    assert check_words("((VALUE)::text ~ '^[A-Z]{3}$'::text)") == (
        "the value matches the pattern '^[A-Z]{3}$'"
    )


NAMES = st.sampled_from(["a", "b", '"c d"', '"E"'])
COMPARED = st.builds(
    lambda left, operator, right: f"({left} {operator} {right})",
    NAMES,
    st.sampled_from(["=", "<>", "<", "<=", ">", ">="]),
    st.one_of(NAMES, st.integers(0, 99).map(str)),
)
NULLS = st.builds(lambda name, no: f"({name} IS {no}NULL)", NAMES, st.sampled_from(["", "NOT "]))
CHECKS = st.recursive(
    COMPARED | NULLS,
    lambda inner: st.builds(
        lambda parts, word: f"({f' {word} '.join(parts)})",
        st.lists(inner, min_size=2, max_size=3),
        st.sampled_from(["AND", "OR"]),
    ),
    max_leaves=8,
)


@given(CHECKS)
def test_all_that_a_check_names_is_in_its_words(sql):
    words = check_words(sql)
    for pattern in (r'"[^"]+"|\b[a-z]\b', r"\d+"):
        assert set(re.findall(pattern, sql)) <= set(re.findall(pattern, words)), words
    assert words.count(" or ") == sql.count(" OR ")


@given(st.text(max_size=60))
def test_any_text_is_answered(sql):
    assert isinstance(check_words(sql), str)


@pytest.mark.parametrize("depth", [50, 5000])
def test_depth_is_no_trouble(depth):
    assert check_words("(" * depth + "a > 1" + ")" * depth) in {"a is greater than 1", ""}

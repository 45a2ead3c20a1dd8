"""Files of named queries: what they say, where their parameters are, and what is wrong with others."""

from __future__ import annotations

import contextlib

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import ConfigError
from generator.model.queries import Parameter, Query, decode_query
from generator.model.types import quote_identifier, quote_literal

FILE = """\
-- name: open_orders
-- purpose: What one customer still waits for,
--   the oldest first.
-- A comment: it is left alone.
-- param $2 timestamp with time zone: The moment;
--   what comes later doesn't count.
-- param $1 uuid: The customer.
-- example $1: 3f0c0b9e-8a53-4c1e-9a57-0d6a6f0f2f11
-- index: idx_orders_customer
-- index: idx_orders_open

SELECT id -- which; not $3
FROM shop.orders
WHERE customer_id = $1 AND ordered_at < $2 AND note <> '$4; :not' AND customer_id = $1;
"""


def decoded(text: str, name: str = "open_orders") -> Query:
    return decode_query(text.encode(), name=name, source="queries/open_orders.sql")


def test_a_file_says_what_its_query_is():
    query = decoded(FILE)
    assert query.name == "open_orders"
    assert query.purpose == "What one customer still waits for, the oldest first."
    assert query.indexes == ("idx_orders_customer", "idx_orders_open")
    assert query.parameters == (
        Parameter(
            name="$1",
            type="uuid",
            meaning="The customer.",
            example="3f0c0b9e-8a53-4c1e-9a57-0d6a6f0f2f11",
        ),
        Parameter(
            name="$2",
            type="timestamp with time zone",
            meaning="The moment; what comes later doesn't count.",
        ),
    )
    assert query.text.startswith("SELECT id -- which; not $3\n")
    assert query.text.endswith("AND customer_id = $1")
    assert query.statement == query.text.replace("= $1", "= ($1::uuid)").replace(
        "< $2", "< ($2::timestamp with time zone)"
    )


def test_named_parameters_are_numbered_as_they_are_declared():
    query = decoded(
        "-- param :until date: The end.\n-- param :ids int[]: Which.\n"
        "SELECT a[lower:upper], a::text, ':no' FROM t WHERE id = ANY (ARRAY[:ids]) AND day < :until::date"
    )
    assert [each.name for each in query.parameters] == [":until", ":ids"]
    assert query.statement == (
        "SELECT a[lower:upper], a::text, ':no' FROM t WHERE id = ANY (ARRAY[($2::int[])])"
        " AND day < ($1::date)::date"
    )


def test_a_digest_is_of_what_the_server_gets():
    query = decoded(FILE)
    assert query.digest == decoded(FILE.replace("oldest", "newest")).digest
    assert query.digest != decoded(FILE.replace("uuid", "text")).digest
    assert query.digest != decoded(FILE.replace("SELECT id", "SELECT  id")).digest


@pytest.mark.parametrize(
    "kind",
    [
        "numeric(10, 2)",
        "varchar(20)",
        "int[][]",
        "text[3]",
        '"char"',
        'shop."Weird type"[]',
        "double precision",
        "timestamp(3) with time zone",
        "bit varying(5)",
    ],
)
def test_types_are_written_as_in_sql(kind):
    query = decoded(f"-- param $1 {kind}: It.\nSELECT $1")
    assert query.parameters[0].type == kind
    assert query.statement == f"SELECT ($1::{kind})"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "holds no query; write one SELECT"),
        ("-- purpose: nothing\n", "holds no query"),
        ("SELECT 1;\n\nSELECT 2", ":3: a second statement; give each query a file of its own"),
        ("CREATE TABLE t ()", "begins with 'create'; write one SELECT"),
        ("EXPLAIN SELECT 1", "begins with 'explain'"),
        ("(ANALYZE) SELECT 1; x", ":1: a second statement"),
        ("SELECT 1 \\gx", ":1: a command of psql"),
        ("SELECT $1", ":1: $1 is no declared parameter; add a line above the query: -- param $1"),
        ("\n\nSELECT\n :x", ":4: :x is no declared parameter"),
        ("-- param $1 uuid: It.\nSELECT 1", "the query uses no $1; take its line away"),
        ("-- example $1: x\nSELECT 1", "the query uses no $1"),
        ("-- param $2 uuid: It.\nSELECT $2", "parameters are numbered from $1 on"),
        ("-- param $1 uuid: A.\n-- param :b int: B.\nSELECT $1, :b", "two ways of naming"),
        ("-- param $1 uuid: A.\n-- param $1 text: A.\nSELECT $1", ":2: $1 is declared twice"),
        ("-- param $1: It.\nSELECT $1", ":1: nothing is no type; write `-- param $1 uuid"),
        ("-- param $1 int) , (x: It.\nSELECT $1", "is no type"),
        ("-- param uuid: It.\nSELECT 1", ":1: param is written as `-- param $1 uuid"),
        ("-- index $1: It.\nSELECT 1", ":1: index is written as"),
        (
            "-- name: other\nSELECT 1",
            ":1: a query is named as its file: write `-- name: open_orders`",
        ),
        ("-- Purpose: x\nSELECT 1", ":1: unknown key 'Purpose'; did you mean 'purpose'?"),
        ("-- parameter $1 uuid: x\nSELECT $1", "unknown key 'parameter'; did you mean 'param'?"),
        ("SELECT 'a", ':1: "\'a" begins what has no end'),
        ("SELECT 1 /* /* */", ":1: '/* /* */' begins what has no end"),
        ("SELECT $a$ $b$", ":1: '$a$ $b$' begins what has no end"),
        ("SELECT 'a\0'", ":1: a character that no text may hold"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(text, message):
    with pytest.raises(ConfigError) as raised:
        decoded(text)
    said = str(raised.value)
    assert said.startswith("queries/open_orders.sql:")
    assert message in said
    assert "\n" not in said


def test_a_file_of_other_bytes_is_told():
    with pytest.raises(ConfigError, match="save it as UTF-8"):
        decode_query(b"SELECT '\xff'", name="x", source="x.sql")


# ---- what the server says of the same text ----

TEXTS = st.text(
    st.sampled_from("ab'\"$;:1-/*\\%\n xé€\U0001f600")
    | st.characters(exclude_characters="\0", codec="utf-8"),
    max_size=12,
)


@st.composite
def values(draw):
    """An expression that holds what looks like something else, and its value; a parameter's value is None."""
    text = draw(TEXTS)
    comment = draw(st.sampled_from(["", " /* ; $9 ' /* :x */ */", " -- ; '$9\n", "\n"]))
    kind = draw(st.sampled_from(["plain", "escape", "dollar", "tag", "parameter"]))
    if kind == "parameter":
        return f"{comment}$1{comment}", None
    if kind == "escape":
        escaped = text.replace("\\", "\\\\").replace("'", "\\'")
        return f"{comment}E'{escaped}'{comment}", text
    if kind in {"dollar", "tag"}:
        mark = "$$" if kind == "dollar" else "$été1$"
        if mark in f"{text}{mark[:-1]}" or text.endswith("$"):
            return f"{comment}'plain'", "plain"
        return f"{comment}{mark}{text}{mark}{comment}", text
    quoted = text.replace("'", "''")
    return f"{comment}'{quoted}'{comment}", text


@pytest.fixture(scope="module")
def connection(pg18):
    with psycopg.connect(pg18.dsn(), autocommit=True) as found:
        yield found


@given(st.lists(values(), min_size=1, max_size=6), TEXTS.filter(str.strip), TEXTS)
def test_a_statement_reads_for_the_server_as_it_does_for_us(connection, parts, alias, given_value):
    """Each string comes back as it was, parameters are where they were, and it is one statement."""
    name = quote_identifier(alias.encode()[:60].decode("utf-8", "ignore").strip() or "x")
    text = ", ".join(f"{sql}::text" for sql, _ in parts)
    uses = any(value is None for _, value in parts)
    head = "-- param $1 text: It.\n" if uses else ""
    query = decode_query(f"{head}SELECT {text}, 1 AS {name};".encode(), name="x", source="x.sql")
    cursor = psycopg.RawCursor(connection)
    row = cursor.execute(query.statement.encode(), [given_value] if uses else None).fetchone()
    assert row == (*(given_value if value is None else value for _, value in parts), 1)


@given(st.text(max_size=80))
def test_any_file_is_a_query_or_a_mistake(text):
    data = f"SELECT 1 {text}".encode("utf-8", "replace")
    with contextlib.suppress(ConfigError):
        assert decode_query(data, name="x", source="x.sql").statement.startswith("SELECT 1")


def test_quoted_constants_of_examples_hold_any_text(connection):
    for text in ("a'b", "a\\'b", "\\", "$1", "é"):
        assert connection.execute(f"SELECT {quote_literal(text)}".encode()).fetchone() == (text,)

"""The built-in functions that proofs rely on: each server knows them by these names, and they do what is said."""

from __future__ import annotations

import itertools
import random

import psycopg
import pytest

from generator.introspect import functions

STRICT = functions.NEVER_NULL
LOOSE = functions.ALWAYS | functions.BY_FIRST
AGGREGATES = functions.COUNTS | functions.OF_ROWS | functions.OF_VALUES
WINDOWS = functions.RANKS | {functions.NTILE: "ntile"}
NEWER = {"6291": 160000}  # any_value

MOST = 25
# Arguments that have to fit each other better than edge values do.
FITTING = {
    "make_timestamp(2020, 1, 1, 0, 0, 0)": "make_timestamp",
    "make_timestamptz(2020, 1, 1, 0, 0, 0)": "make_timestamptz",
    "width_bucket(1.0, 0, 2, 3)": "width_bucket",
}

# Edge values of each type that an argument may have.
EDGES = {
    "smallint": ("0", "-1", "32767", "1"),
    "integer": ("0", "-1", "1", "7"),
    "bigint": ("0", "-1", "1"),
    "real": ("0", "'NaN'", "'infinity'", "1"),
    "double precision": ("0", "'NaN'", "'-infinity'", "1"),
    "numeric": ("0", "'NaN'", "'infinity'", "1.50"),
    "money": ("0::money", "1::money"),
    "text": ("''", "'a'", "'day'", "'UTC'", "'hex'", "'9'", "'pg_catalog.pg_class'"),
    "character varying": ("''", "'a'"),
    "character": ("''", "'a'"),
    "name": ("''", "'UTF8'"),
    '"char"': ("''", "'a'"),
    "bytea": ("''", r"'\x00ff'"),
    "bit": ("B'0'", "B'1'"),
    "bit varying": ("B''", "B'01'"),
    "boolean": ("true", "false"),
    "date": ("'infinity'", "'-infinity'", "'2020-02-29'"),
    "timestamp without time zone": ("'infinity'", "'-infinity'", "'2020-02-29 12:00'"),
    "timestamp with time zone": ("'infinity'", "'-infinity'", "'2020-02-29 12:00+00'"),
    "time without time zone": ("'24:00'", "'00:00'"),
    "time with time zone": ("'24:00+00'", "'00:00-15'"),
    "interval": ("'0'", "'-1 month'", "'1 day'"),
    "uuid": ("'00000000-0000-0000-0000-000000000000'",),
    "json": ("'null'", "'{}'"),
    "jsonb": ("'null'", "'{}'", "'[]'", "'\"a\"'"),
    "anyarray": ("'{}'::integer[]", "'{NULL}'::integer[]", "'{1}'::integer[]"),
    "anyelement": ("1::integer",),
    "anynonarray": ("1::integer",),
    "anyenum": ("'good'::mood", "'bad'::mood"),
    "anyrange": ("'empty'::int4range", "'(,)'::int4range", "'[1,2)'::int4range"),
    "anymultirange": ("'{}'::int4multirange", "'{(,)}'::int4multirange"),
    **{f"{of}range": ("'empty'", "'(,)'") for of in ("int4", "int8", "num", "ts", "tstz", "date")},
    "record": ("ROW(1::integer)", "ROW(NULL::integer)"),
    "inet": ("'1:2:3:4:5:6:7:8'", "'10.0.0.0/8'"),
    "cidr": ("'10.0.0.0/8'",),
    "macaddr": ("'08:00:2b:01:02:03'",),
    "macaddr8": ("'08:00:2b:ff:fe:02:03:04'",),
    "oid": ("0", "1"),
    "oidvector": ("''", "'1 2'"),
    "tid": ("'(0,0)'",),
    "xid": ("'0'",),
    "xid8": ("'0'",),
    "cid": ("'0'",),
    "pg_lsn": ("'0/0'",),
    "aclitem": ("'=r/postgres'",),
    "tsvector": ("''", "'a'"),
    "tsquery": ("''", "'a'"),
    **{f"reg{kind}": ("0",) for kind in ("proc", "procedure", "oper", "operator", "class", "type")},
    **{f"reg{kind}": ("0",) for kind in ("config", "dictionary", "namespace", "role", "collation")},
}

# The result of a call, or what ended it; in one round trip for all of them.
CALL = """
    CREATE TYPE mood AS ENUM ('good', 'bad');
    CREATE FUNCTION outcome(call text) RETURNS text LANGUAGE plpgsql AS $$
        DECLARE is_null boolean;
        BEGIN
            EXECUTE 'SELECT num_nulls(' || call || ') > 0' INTO is_null;
            RETURN CASE WHEN is_null THEN 'null' ELSE 'value' END;
        EXCEPTION WHEN OTHERS THEN RETURN 'error';
        END
    $$;
"""


@pytest.fixture
def connection(server, shared_database):
    with psycopg.connect(shared_database(server, CALL), autocommit=True) as connection:
        yield connection


def known(connection, table: dict[str, str]) -> dict[str, tuple]:
    """By OID: name, kind, whether strict, whether it gives a set, and the types of arguments."""
    rows = connection.execute(
        "SELECT oid::text, proname, prokind, proisstrict, proretset, provariadic <> 0, "
        "ARRAY(SELECT format_type(t, NULL) FROM unnest(proargtypes) AS t) "
        "FROM pg_proc WHERE oid = ANY (%s::oid[])",
        (list(table),),
    )
    return {oid: tuple(rest) for oid, *rest in rows}


def expected(table: dict[str, str], server) -> dict[str, str]:
    return {oid: name for oid, name in table.items() if NEWER.get(oid, 0) <= server.version * 10000}


@pytest.mark.parametrize("table", [STRICT, LOOSE, AGGREGATES, WINDOWS])
def test_the_server_knows_them_by_these_names(connection, server, table):
    found = known(connection, table)
    assert {oid: row[0] for oid, row in found.items()} == expected(table, server)
    assert not any(row[3] for row in found.values())
    assert all(int(oid) < 10000 for oid in table)


def test_they_are_of_the_kind_that_is_said(connection):
    assert {row[1:3] for row in known(connection, STRICT).values()} == {("f", True)}
    assert {row[1:3] for row in known(connection, LOOSE).values()} == {("f", False)}
    assert {row[1] for row in known(connection, AGGREGATES).values()} == {"a"}
    assert {row[1] for row in known(connection, WINDOWS).values()} == {"w"}


def calls(name: str, types: list[str]) -> list[str]:
    values = [
        [edge if "::" in edge or "ROW" in edge else f"{edge}::{of}" for edge in EDGES[of]]
        for of in types
    ]
    combinations = list(itertools.product(*values))
    if len(combinations) > MOST:
        combinations = random.Random(name).sample(combinations, MOST)
    return [f'pg_catalog."{name}"({", ".join(each)})' for each in combinations]


def test_strict_ones_give_a_value_for_every_edge_value(connection):
    asked = {
        call: name
        for name, _, _, _, _, types in known(connection, STRICT).values()
        for call in calls(name, types)
    }
    asked |= FITTING
    rows = connection.execute(
        "SELECT call, outcome(call) FROM unnest(%s::text[]) AS call", (list(asked),)
    )
    found = dict(rows.fetchall())
    assert [call for call, outcome in found.items() if outcome == "null"] == []
    # What only ever ends in an error wasn't tried.
    tried = {asked[call] for call, outcome in found.items() if outcome == "value"}
    assert set(asked.values()) - tried == set()


@pytest.mark.parametrize("oid", LOOSE)
def test_loose_ones_give_a_value_for_null(connection, oid):
    name, _, _, _, variadic, types = known(connection, LOOSE)[oid]
    first = ["'x'::text"] if oid in functions.BY_FIRST else []
    rest = ["NULL::text"] if types and (variadic or not first) else []
    if name.endswith("build_object") and types:
        rest = ["'k'::text", "NULL::text"]
    call = f"{name}({', '.join(first + rest)})"
    assert connection.execute("SELECT outcome(%s)", (call,)).fetchone() == ("value",)


# What nearly is among them: a call that gives NULL for values, of functions that are strict.
NULL_FOR_VALUES = [
    "extract(month FROM 'infinity'::timestamp)",
    "extract(month FROM 'infinity'::timestamptz)",
    "extract(month FROM 'infinity'::date)",
    "date_part('month', 'infinity'::timestamp)",
    "to_char('infinity'::timestamp, 'YYYY')",
    "to_char(now(), '')",
    "to_char('1 day'::interval, '')",
    "'infinity'::timestamp::time",
    "'infinity'::timestamptz::time",
    "'infinity'::timestamptz::timetz",
    "lower('(,)'::int4range)",
    "upper('empty'::int4range)",
    "lower('{}'::int4multirange)",
    "substring('a' FROM 'b+')",
    "regexp_match('a', 'b')",
    "array_length('{}'::integer[], 1)",
    "scale('NaN'::numeric)",
    "'{}'::jsonb -> 'a'",
    "'{}'::jsonb ->> 'a'",
    "'{\"a\": null}'::jsonb ->> 'a'",
    "jsonb_path_query_first('{}', '$.a')",
    "ntile(NULL) OVER ()",
]


@pytest.mark.parametrize("call", NULL_FOR_VALUES)
def test_near_misses_do_give_null(connection, call):
    query = f"SELECT num_nulls({call}) > 0"
    assert connection.execute(query).fetchone() == (True,)

"""Single facts that are easily told wrong: names the server makes, indexes, modifiers of types."""

from __future__ import annotations

import psycopg
from hypothesis import given
from hypothesis import strategies as st

from generator.introspect import introspect
from generator.introspect.defaults import object_name
from generator.model.types import QualifiedName, quote_identifier
from tests.support.deployed import relation_named


def test_the_servers_names_of_sequences_are_told_from_others(server, database):
    long = "a_table_with_a_name_that_is_fifty_eight_bytes_long_or_more"
    wide = "ü" * 30
    tables = ["t", long, wide, "x" * 63, "ä" + "ü" * 30, "Mixed Case", "a-b"]
    columns = ["id", "c" * 40, "ä" * 31, "x" * 63, "Weird Col"]
    create = "".join(
        f"CREATE TABLE {quote_identifier(table)} ({quote_identifier(column)} integer GENERATED ALWAYS AS IDENTITY);"
        f"DROP TABLE IF EXISTS kept.{quote_identifier(table)};"
        f"ALTER TABLE {quote_identifier(table)} SET SCHEMA s{number};"
        for number, column in enumerate(columns)
        for table in tables
    )
    schemas = "".join(f"CREATE SCHEMA s{number};" for number in range(len(columns)))
    dsn = database(server, f"CREATE SCHEMA kept; {schemas} {create}")
    model = introspect(dsn)
    seen = [
        column.identity.sequence
        for schema in model.schemas
        for relation in schema.relations
        for column in relation.columns
    ]
    assert len(seen) == len(tables) * len(columns)
    assert set(seen) == {""}


@given(st.text(min_size=1, max_size=63), st.text(min_size=1, max_size=63))
def test_names_that_the_server_would_make_are_never_too_long(table, column):
    name = object_name(table, column, "seq")
    assert len(name.encode()) <= 63
    assert name.endswith("_seq")
    if len(f"{table}_{column}_seq".encode()) <= 63:
        assert name == f"{table}_{column}_seq"


def test_not_null_constraints_are_told_when_they_say_something(pg18, database):
    long = "a_table_with_a_name_that_is_fifty_eight_bytes_long_or_more"
    dsn = database(
        pg18,
        f"""
        CREATE TABLE plain (a integer NOT NULL, b integer NOT NULL);
        CREATE TABLE {long} (another_name_that_is_long_too_and_cut integer NOT NULL);
        CREATE TABLE renamed_later (a integer NOT NULL, b integer);
        ALTER TABLE renamed_later RENAME TO renamed;
        ALTER TABLE renamed RENAME COLUMN a TO c;
        CREATE TABLE named (a integer CONSTRAINT there NOT NULL, b integer CONSTRAINT own NOT NULL NO INHERIT);
        CREATE TABLE said (a integer NOT NULL);
        COMMENT ON CONSTRAINT said_a_not_null ON said IS 'why';
        """,
    )
    model = introspect(dsn)
    told = {
        relation.name: [
            (one.name, one.column, one.no_inherit, one.comment) for one in relation.not_nulls
        ]
        for schema in model.schemas
        for relation in schema.relations
    }
    assert told == {
        "plain": [],
        long: [],
        "renamed": [],
        "named": [("own", "b", True, ""), ("there", "a", False, "")],
        "said": [("said_a_not_null", "a", False, "why")],
    }


INDEXES = {
    "(x)": {"column": "x"},
    "(x DESC)": {"column": "x", "descending": True, "nulls_first": True},
    "(x DESC NULLS LAST)": {"column": "x", "descending": True},
    "(x NULLS FIRST)": {"column": "x", "nulls_first": True},
    "(x text_ops)": {"column": "x"},
    "(x text_pattern_ops)": {"column": "x", "opclass": ("pg_catalog", "text_pattern_ops")},
    "(v varchar_pattern_ops)": {"column": "v", "opclass": ("pg_catalog", "varchar_pattern_ops")},
    "(v)": {"column": "v"},
    "(d)": {"column": "d"},
    "(e)": {"column": "e"},
    "(r)": {"column": "r"},
    '(x COLLATE "C")': {"column": "x", "collation": ("pg_catalog", "C")},
    '(x COLLATE "default")': {"column": "x"},
    "(c)": {"column": "c"},
    '(c COLLATE "POSIX")': {"column": "c", "collation": ("pg_catalog", "POSIX")},
    "(n)": {"column": "n"},
    "(lower(x))": {"expression": "lower(x)"},
    "((i + 1))": {"expression": "((i + 1))"},
    '(lower(x) COLLATE "C" text_pattern_ops DESC)': {
        "expression": "lower(x)",
        "collation": ("pg_catalog", "C"),
        "opclass": ("pg_catalog", "text_pattern_ops"),
        "descending": True,
        "nulls_first": True,
    },
    "USING gin (l)": {"column": "l"},
    "USING gin (j)": {"column": "j"},
    "USING gin (j jsonb_path_ops)": {"column": "j", "opclass": ("pg_catalog", "jsonb_path_ops")},
    "USING hash (x)": {"column": "x"},
    "USING brin (i int4_bloom_ops)": {"column": "i", "opclass": ("pg_catalog", "int4_bloom_ops")},
    "USING brin (i int4_minmax_multi_ops (values_per_range = 16))": {
        "column": "i",
        "opclass": ("pg_catalog", "int4_minmax_multi_ops"),
        "opclass_options": ("values_per_range=16",),
    },
    "USING gist (s inet_ops)": {"column": "s", "opclass": ("pg_catalog", "inet_ops")},
}


def test_keys_of_indexes_tell_what_is_not_the_default(server, database):
    create = "".join(
        f"CREATE INDEX i{number} ON t {words};" for number, words in enumerate(INDEXES)
    )
    dsn = database(
        server,
        """
        CREATE DOMAIN mail AS text;
        CREATE TYPE mood AS ENUM ('a');
        CREATE TABLE t (
            x text, v varchar(9), d mail, e mood, r int4range, c text COLLATE "C", n name, i integer, l integer[],
            j jsonb, s inet
        );
        """
        + create,
    )
    indexes = {index.name: index for index in relation_named(introspect(dsn), "t").indexes}
    for number, expected in enumerate(INDEXES.values()):
        (key,) = indexes[f"i{number}"].keys
        found = {name: getattr(key, name) for name in key.__struct_fields__ if getattr(key, name)}
        told = {
            name: (value.schema, value.name) if isinstance(value, QualifiedName) else value
            for name, value in found.items()
        }
        assert told == expected, list(INDEXES)[number]


def test_modifiers_of_types(server, database):
    types = {
        "numeric(10,2)": ("numeric", "10,2", False),
        "numeric(3,-2)[]": ("numeric", "3,-2", True),
        "numeric(5)": ("numeric", "5,0", False),
        "varchar(3)[]": ("varchar", "3", True),
        "char": ("bpchar", "1", False),
        '"char"': ("char", "", False),
        "bit": ("bit", "1", False),
        "bit varying(5)": ("varbit", "5", False),
        "timestamp(3)": ("timestamp", "3", False),
        "timestamptz(0)[]": ("timestamptz", "0", True),
        "time(2) with time zone": ("timetz", "2", False),
        "interval": ("interval", "", False),
        "interval(3)": ("interval", "3", False),
        "interval year to month": ("interval", "year to month", False),
        "interval day to second(3)[]": ("interval", "day to second(3)", True),
    }
    columns = ", ".join(f"c{number} {words}" for number, words in enumerate(types))
    table = relation_named(introspect(database(server, f"CREATE TABLE t ({columns})")), "t")
    found = [(one.type.name, one.type.modifier, one.type.array) for one in table.columns]
    assert found == list(types.values())
    # What the model says of a type, the server reads as that type.
    with psycopg.connect(server.dsn()) as connection:
        for column, words in zip(table.columns, types, strict=True):
            same = """
                SELECT format_type(atttypid, atttypmod) FROM pg_attribute
                WHERE attrelid = %s::regclass AND attnum > 0
            """
            connection.execute(
                f"CREATE TEMP TABLE one (c {words}); CREATE TEMP TABLE two (c {column.type.sql})"
            )
            assert (
                connection.execute(same, ["one"]).fetchall()
                == connection.execute(same, ["two"]).fetchall()
            )
            connection.rollback()

"""Single facts that are easily told wrong: privileges, names the server makes, indexes, conditions, defaults."""

from __future__ import annotations

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.introspect import introspect
from generator.introspect.defaults import object_name
from generator.introspect.expressions import settled
from generator.introspect.grants import COLUMN, RELATION, ROUTINE, SCHEMA, SEQUENCE, TYPE, grants
from generator.model.catalog import Grant
from generator.model.types import QualifiedName, quote_identifier
from tests.support.deployed import column_named, relation_named, schema_named


def grant(role: str, *privileges: str, grantable: tuple[str, ...] = ()) -> Grant:
    return Grant(role=role, privileges=privileges, grantable=grantable)


@pytest.mark.parametrize(
    ("acl", "defaults", "expected"),
    [
        (None, RELATION, ()),
        (None, COLUMN, ()),
        (None, ROUTINE, (grant("public", "EXECUTE"),)),
        (None, TYPE, (grant("public", "USAGE"),)),
        ("{me=arwdDxt/me}", RELATION, ()),
        # From version 17 on the owner has MAINTAIN too, and others may.
        ("{me=arwdDxtm/me,you=m/me}", RELATION, ()),
        ("{me=arwdDxtm/me,you=rm/me}", RELATION, (grant("you", "SELECT"),)),
        (
            "{me=arwdDxt/me,you=r*w/me}",
            RELATION,
            (grant("you", "SELECT", "UPDATE", grantable=("SELECT",)),),
        ),
        ("{me=arwdDxt/me,=r/me}", RELATION, (grant("public", "SELECT"),)),
        # One role granted the same by two.
        (
            "{me=arwdDxt/me,you=r/me,you=w*/they}",
            RELATION,
            (grant("you", "SELECT", "UPDATE", grantable=("UPDATE",)),),
        ),
        ("{me=ar/me}", RELATION, (grant("", "INSERT", "SELECT"),)),
        ("{}", RELATION, (grant(""),)),
        ("{you=r/me}", RELATION, (grant(""), grant("you", "SELECT"))),
        ("{me=X/me}", ROUTINE, ()),
        ("{=X/me,me=X/me}", ROUTINE, (grant("public", "EXECUTE"),)),
        ("{me=UC/me,you=U/me}", SCHEMA, (grant("you", "USAGE"),)),
        ("{me=rwU/me,you=U*/me}", SEQUENCE, (grant("you", "USAGE", grantable=("USAGE",)),)),
        ("{you=r/me}", COLUMN, (grant("you", "SELECT"),)),
        (r'{me=arwdDxt/me,"\"odd \"\"role\"=r/me"}', RELATION, (grant('odd "role', "SELECT"),)),
        (r'{me=arwdDxt/me,"\"a,b={c}\"=r/me"}', RELATION, (grant("a,b={c}", "SELECT"),)),
    ],
)
def test_access_control_lists(acl, defaults, expected):
    assert grants(acl, "me", defaults) == expected


def test_roles_with_odd_names_keep_them(server, database):
    odd = ('a "b" c', "a,b", "{x}", "a=b/c", r"back\slash", "Ünïcode", "sel ect", "NULL")
    create = "".join(f"CREATE ROLE {quote_identifier(name)};" for name in odd)
    give = "".join(f"GRANT SELECT ON t TO {quote_identifier(name)};" for name in odd)
    dsn = database(server, f"{create} CREATE TABLE t (id integer); {give}")
    model = introspect(dsn)
    found = relation_named(model, "t").grants
    assert {one.role for one in found} == set(odd)
    assert {role.name for role in model.roles} >= set(odd)


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


def test_conditions_of_triggers_whatever_they_are_called(server, database):
    names = [
        "plain",
        " FOR EACH ROW WHEN (x) EXECUTE FUNCTION f()",
        "a WHEN (b)",
        ") EXECUTE FUNCTION ",
    ]
    create = "".join(
        f"CREATE TRIGGER {quote_identifier(name)} BEFORE UPDATE ON t FOR EACH ROW "
        f"WHEN (NEW.\" WHEN (\" <> ') EXECUTE FUNCTION ') EXECUTE FUNCTION f(') EXECUTE FUNCTION ');"
        for name in names
    )
    dsn = database(
        server,
        'CREATE TABLE t (" WHEN (" text);',
        "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';",
        create,
        'CREATE TRIGGER "no FOR EACH STATEMENT WHEN (" AFTER INSERT ON t EXECUTE FUNCTION f();',
    )
    triggers = {trigger.name: trigger for trigger in relation_named(introspect(dsn), "t").triggers}
    for name in names:
        assert triggers[name].when == """(new." WHEN (" <> ') EXECUTE FUNCTION '::text)"""
        assert triggers[name].arguments == (") EXECUTE FUNCTION ",)
    assert triggers["no FOR EACH STATEMENT WHEN ("].when == ""


def test_a_default_of_null_is_none_except_over_a_domains_own(server, database):
    dsn = database(
        server,
        """
        CREATE DOMAIN five AS integer DEFAULT 5;
        CREATE TABLE t (
            a varchar(9) DEFAULT NULL, b numeric(8, 2) DEFAULT NULL::numeric(8, 2), c five DEFAULT NULL,
            d text GENERATED ALWAYS AS (NULL::text) STORED, e integer DEFAULT (NULL::integer + 1)
        );
        """,
    )
    found = [column.default for column in relation_named(introspect(dsn), "t").columns]
    assert found == ["", "", "NULL::integer", "NULL::text", "(NULL::integer + 1)"]


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


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            "((k)::text = ANY (ARRAY[('a'::character varying)::text, ('it''s'::character varying)::text]))",
            "((k)::text = ANY ((ARRAY['a'::character varying, 'it''s'::character varying])::text[]))",
        ),
        (
            "k::text = ANY (ARRAY['a'::character varying::text])",
            "k::text = ANY (ARRAY['a'::character varying]::text[])",
        ),
        ("(k = ANY (ARRAY['a'::text]))", None),
        ("(k = (ARRAY['a'::character varying])::text[])", None),
        ("(ARRAY[('a'::character varying)::text, lower(x)])", None),
        ("(k <> 'ARRAY[(''''::character varying)::text]'::text)", None),
        ("\"ARRAY[('a'::character varying)::text]\" IS NULL", None),
        ("(k <> E'\\\\ARRAY[(''''::character varying)::text]'::text)", None),
    ],
)
def test_lists_of_varchars_are_written_one_way(written, expected):
    assert settled(written) == (expected or written)
    assert settled(settled(written)) == settled(written)


def test_the_servers_other_way_means_the_same(server, database):
    """The text of a check, made into a check again: one of the two forms becomes the other, and both the model's."""
    dsn = database(
        server, "CREATE TABLE t (k varchar(9) CHECK (k IN ('a', 'it''s', E'back\\\\slash')))"
    )
    first = relation_named(introspect(dsn), "t").checks[0].expression
    with psycopg.connect(dsn, autocommit=True) as connection:
        raw = "SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 't_k_check'"
        before = connection.execute(raw).fetchone()[0]
        connection.execute("ALTER TABLE t DROP CONSTRAINT t_k_check")
        connection.execute(f"ALTER TABLE t ADD CONSTRAINT t_k_check CHECK ({before})".encode())
        assert connection.execute(raw).fetchone()[0] != before
    assert relation_named(introspect(dsn), "t").checks[0].expression == first


def test_owners_and_public(server, database):
    dsn = database(
        server,
        """
        DROP ROLE IF EXISTS test_other; CREATE ROLE test_other;
        CREATE TABLE a (id integer); CREATE TABLE b (id integer); CREATE TABLE c (id integer);
        ALTER TABLE c OWNER TO test_other;
        """,
    )
    public = schema_named(introspect(dsn), "public")
    assert [relation.owner for relation in public.relations] == ["", "", "test_other"]
    assert public.owner == ""
    assert public.comment == ""
    assert column_named(public.relations[0], "id").grants == ()

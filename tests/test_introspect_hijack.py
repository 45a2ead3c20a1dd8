"""Functions and operators of strangers, which never run while a database is read."""

from __future__ import annotations

import importlib

import psycopg
import pytest

from generator.introspect import introspect

# The package has a function of the same name.
reader = importlib.import_module("generator.introspect.read")

# Functions and operators that fit the queries' arguments better than PostgreSQL's own do, or as well.
HIJACK = """
    CREATE SCHEMA evil;
    CREATE TABLE evil.canary (what text);
    CREATE FUNCTION evil.sing(what text) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'a stranger''s % ran', what; END $$;
    {functions}
    {operators}
    ALTER ROLE CURRENT_USER IN DATABASE {database} SET search_path = evil, pg_catalog, public;
    CREATE TABLE public.t (id integer PRIMARY KEY, a text CHECK (a <> ''));
"""
FUNCTIONS = [
    ("age", "xid", "integer"),
    ("starts_with", "text, text", "boolean"),
    ("starts_with", "name, text", "boolean"),
    ("left", "text, integer", "text"),
    ("right", "text, integer", "text"),
    ("unnest", "oid[]", "SETOF oid"),
    ("current_setting", "text", "text"),
    ("set_config", "text, text, boolean", "text"),
    ("pg_current_snapshot", "", "pg_snapshot"),
    ("pg_visible_in_snapshot", "xid8, pg_snapshot", "boolean"),
    ("pg_snapshot_xmin", "pg_snapshot", "xid8"),
    ("pg_get_expr", "pg_node_tree, oid", "text"),
    ("format_type", "oid, integer", "text"),
    ("generate_series", "integer, integer", "SETOF integer"),
    ("array_length", "oid[], integer", "integer"),
    ("xid", "xid8", "xid"),
    ("version", "", "text"),
]
OPERATORS = [
    *(
        ("=", pair)
        for pair in (('"char"', "text"), ('"char"', '"char"'), ("oid", "oid"), ("name", "text"))
    ),
    *(
        ("=", pair)
        for pair in (
            ("oid", "integer"),
            ("smallint", "integer"),
            ("name", "name"),
            ("text", "text"),
        )
    ),
    *(
        ("<>", pair)
        for pair in (('"char"', "text"), ("oid", "oid"), ("name", "text"), ("oid", "integer"))
    ),
    *(
        ("<>", pair)
        for pair in (
            ("integer", "integer"),
            ("text", "text"),
            ('"char"', '"char"'),
            ("smallint", "integer"),
        )
    ),
    *((name, ("integer", "integer")) for name in ("<=", "<", ">", "+", "-", "=")),
    *((name, ("bigint", "bigint")) for name in ("+", "-")),
    ("||", ("text", "text")),
]


def hijack(database: str) -> str:
    functions = (
        f"CREATE FUNCTION evil.{name}({arguments}) RETURNS {returns} LANGUAGE plpgsql AS "
        f"$$ BEGIN PERFORM evil.sing('{name}'); RETURN NULL; END $$;"
        if "SETOF" not in returns
        else f"CREATE FUNCTION evil.{name}({arguments}) RETURNS {returns} LANGUAGE plpgsql AS "
        f"$$ BEGIN PERFORM evil.sing('{name}'); RETURN; END $$;"
        for name, arguments, returns in FUNCTIONS
    )
    operators = (
        f"CREATE FUNCTION evil.operator_{number}({left}, {right}) RETURNS boolean LANGUAGE plpgsql AS "
        f"$$ BEGIN PERFORM evil.sing('{name}'); RETURN NULL; END $$;"
        f"CREATE OPERATOR evil.{name} (LEFTARG = {left}, RIGHTARG = {right}, FUNCTION = evil.operator_{number});"
        for number, (name, (left, right)) in enumerate(OPERATORS)
    )
    return HIJACK.format(
        functions="\n".join(functions), operators="\n".join(operators), database=database
    )


def test_strangers_functions_and_operators_never_run(server, database, monkeypatch):
    dsn = database(server, "SELECT 1")
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(hijack(connection.info.dbname))
    try:
        with psycopg.connect(dsn) as connection:
            # The trap is set: whoever asks without care steps into it.
            with pytest.raises(psycopg.errors.RaiseException, match="a stranger's ="):
                connection.execute("SELECT FROM pg_class WHERE relkind = 'r'::text")
            connection.rollback()
            with pytest.raises(psycopg.errors.RaiseException, match="a stranger's age"):
                connection.execute("SELECT age(xmin) FROM pg_class")
        original = reader._changes

        def after_another_transaction(connection, rows):
            # When none ended, the query of changes looks at nothing.
            with psycopg.connect(dsn, autocommit=True) as other:
                other.execute("CREATE TABLE public.later (id integer)")
            found = original(connection, rows)
            assert "later" in {change.name for change in found}
            return found

        monkeypatch.setattr(reader, "_changes", after_another_transaction)
        schemas = {schema.name for schema in introspect(dsn).schemas}
        assert schemas == {"evil", "public"}
    finally:
        with psycopg.connect(server.dsn(), autocommit=True) as connection:
            connection.execute(
                "ALTER ROLE CURRENT_USER IN DATABASE {} RESET search_path".format(
                    dsn.rpartition("/")[2]
                )
            )

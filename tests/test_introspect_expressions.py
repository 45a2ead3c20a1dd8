"""Expressions that are easily told wrong: conditions of triggers, defaults, lists in checks."""

from __future__ import annotations

import psycopg
import pytest

from generator.introspect import introspect
from generator.introspect.expressions import settled
from generator.model.types import quote_identifier
from tests.support.deployed import relation_named


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

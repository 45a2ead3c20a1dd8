"""Texts and expressions as DDL writes them: bodies, parentheses, casts and quotes."""

from __future__ import annotations

import pytest

from generator.ddl import script
from generator.ddl.words import dollar_quoted, parenthesised, restated
from tests.support.ddl import function
from tests.support.models import column, database, enum, schema, table


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("x", "$$x$$"),
        ("", "$$$$"),
        ("a $$ b", "$body$a $$ b$body$"),
        ("costs 5$", "$body$costs 5$$body$"),
        ("$$ $body$", "$body2$$$ $body$$body2$"),
    ],
)
def test_a_body_gets_a_tag_that_it_does_not_hold(text, quoted):
    assert dollar_quoted(text) == quoted


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        ("a > 0", "(a > 0)"),
        ("(a > 0)", "(a > 0)"),
        ("(a) OR (b)", "((a) OR (b))"),
        ("(a = ')')", "(a = ')')"),
        ("(a = '(') OR (b = ')')", "((a = '(') OR (b = ')'))"),
        ("( SELECT s.f())", "(( SELECT s.f()))"),
        ("()", "()"),
    ],
)
def test_an_expression_stands_in_one_pair_of_parentheses(expression, written):
    assert parenthesised(expression) == written


def test_a_list_of_varchars_stays_cast_as_a_whole():
    one = "'it''s'::character varying, 'b'::character varying"
    kept = f"(ARRAY[{one}]::character varying[])::text[]"
    assert restated(f"((k)::text = ANY ((ARRAY[{one}])::text[]))") == f"((k)::text = ANY ({kept}))"
    assert restated(f"k::text = ANY (ARRAY[{one}]::text[])") == f"k::text = ANY ({kept})"
    other = "(a = ANY (ARRAY['x'::text, 'y'::text]))"
    assert restated(other) == other


def test_hostile_text_stays_text():
    hostile = "'); DROP TABLE s.t; --\\"
    model = database(
        schema(
            'o"dd; --',
            table("t", column("c", comment=hostile), comment=hostile),
            enum("e", hostile),
            function("f", body=f"$${hostile}"),
        )
    )
    comment = "E'''); DROP TABLE s.t; --\\\\'"
    sql = script(model)
    assert sql.count(f" IS {comment};\n") == 2
    assert f"AS ENUM (\n    {comment}\n);" in sql
    assert 'CREATE SCHEMA "o""dd; --";' in sql
    assert f"AS $body$$${hostile}$body$;" in sql

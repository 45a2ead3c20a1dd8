"""What rules of lint know of words, SQL and cycles."""

from __future__ import annotations

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.lint.cycles import cycles
from generator.lint.sqltext import always_true, calls_per_row, mentions, qualified_names
from generator.lint.words import RESERVED, is_plural
from generator.model.types import QualifiedName, quote_identifier


def test_reserved_words_are_the_servers(server):
    with psycopg.connect(server.dsn()) as connection:
        rows = connection.execute("SELECT word FROM pg_get_keywords() WHERE catcode IN ('R', 'T')")
        reserved = {word for (word,) in rows}
    missing = reserved - RESERVED
    assert missing == set()
    if server.version == 18:
        assert reserved == RESERVED


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("orders", True),
        ("order", False),
        ("order_lines", True),
        ("addresses", True),
        ("address", None),
        ("status", None),
        ("parts_used", None),
        ("people", True),
        ("bus", None),
        ("tax_basis", None),
        ("orders_2026", True),
        ("größe", None),
        ("", None),
        ("invoices_link", None),
    ],
)
def test_plurals(name, expected):
    assert is_plural(name) is expected


_EDGES = st.dictionaries(st.integers(0, 7), st.lists(st.integers(0, 7), max_size=4), max_size=8)


@given(_EDGES)
def test_cycles_are_the_groups_that_all_lead_to_each_other(edges):
    nodes = set(edges) | {target for targets in edges.values() for target in targets}
    reach = {n: {n} for n in nodes}
    for _ in nodes:
        for node, targets in edges.items():
            for target in targets:
                reach[node] |= reach[target]
    expected = {frozenset(m for m in nodes if m in reach[n] and n in reach[m]) for n in nodes}
    assert {frozenset(group) for group in cycles(edges)} == {g for g in expected if len(g) > 1}


def test_a_chain_longer_than_the_stack_is_no_cycle():
    edges = {n: [n + 1] for n in range(5000)}
    assert cycles(edges) == []
    assert [len(group) for group in cycles({**edges, 5000: [0]})] == [5001]


_NAMES = st.text(
    st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=12
)


@given(_NAMES, _NAMES, st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_names_are_found_in_sql_whatever_they_hold(left, right, literal):
    escaped = literal.replace("'", "''")
    sql = f"((\"{left.replace(chr(34), chr(34) * 2)}\".{quote_identifier(right)} = '{escaped}'::text) AND true)"
    name = QualifiedName(schema=left, name=right)
    if quote_identifier(right).startswith('"') or right.islower():
        assert name in qualified_names(sql)
        assert {left, right} <= mentions(sql)


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("true", True),
        ("(1 = 1)", True),
        ("(true)", True),
        ("(a = true)", False),
        ("false", False),
        ("", False),
    ],
)
def test_what_is_always_true(sql, expected):
    assert always_true(sql) is expected


@pytest.mark.parametrize(
    ("sql", "calls"),
    [
        ("(a = app.tenant())", ["app.tenant"]),
        ("(a = ( SELECT app.tenant() AS tenant))", []),
        ("(a = abs(app.tenant()))", [".abs", "app.tenant"]),
        ("(EXISTS ( SELECT 1\n   FROM t\n  WHERE app.owns(t.id)))", []),
        ("(a = (current_setting('x(('::text))::integer)", [".current_setting"]),
        ('("f(" = "my schema"."it\'s"(1))', ["my schema.it's"]),
    ],
)
def test_calls_outside_of_sub_selects(sql, calls):
    assert [f"{call.schema}.{call.name}" for call in calls_per_row(sql)] == calls

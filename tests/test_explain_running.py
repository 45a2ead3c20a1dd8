"""Queries are run on request alone and always rolled back; and nothing of it stays."""

from __future__ import annotations

import psycopg
import pytest

from generator.explain import analyze, explain, running
from generator.explain.steps import walk
from generator.introspect import connect
from generator.model.queries import Query
from tests.support.explain import SHOP, plans, query


@pytest.fixture
def shop(server, shared_database) -> str:
    return shared_database(server, SHOP)


@pytest.fixture
def own_shop(server, database) -> str:
    return database(server, SHOP)


def value(dsn: str, statement: str):
    with psycopg.connect(dsn) as connection:
        return connection.execute(statement).fetchone()[0]


WRITES = (
    "INSERT INTO shop.orders VALUES (1000, nextval('shop.numbers'), 'open', 'x') RETURNING id",
    "-- param $1 text: It.\n-- example $1: done\nUPDATE shop.orders SET note = 'x' WHERE state = $1",
    "DELETE FROM shop.orders",
    "WITH gone AS (DELETE FROM shop.orders RETURNING id) SELECT count(*) FROM gone",
    "MERGE INTO shop.orders AS o USING (VALUES (1)) AS v (id) ON o.id = v.id WHEN MATCHED THEN DELETE",
)
STATE = "SELECT md5(string_agg(o::text, ',' ORDER BY id)) FROM shop.orders AS o"


def test_queries_that_write_are_planned_and_not_run(own_shop):
    before = value(own_shop, STATE)
    found = plans(own_shop, *WRITES).queries.values()
    assert not [plan.error for plan in found if plan.error]
    assert all(plan.writes == ("shop.orders",) for plan in found)
    assert value(own_shop, STATE) == before
    assert value(own_shop, "SELECT is_called FROM shop.numbers") is False


def test_what_is_run_on_request_is_rolled_back(own_shop):
    before = value(own_shop, STATE)
    queries = [query(text, f"q{n}") for n, text in enumerate(WRITES)]
    with connect(own_shop) as connection:
        runs = analyze(connection, queries)
    assert not [run.obstacle for run in runs.values() if run.obstacle]
    assert value(own_shop, STATE) == before
    assert value(own_shop, "SELECT count(*) FROM shop.orders") == 40
    # They did run: a sequence isn't rolled back, and the rows were counted.
    assert value(own_shop, "SELECT is_called FROM shop.numbers") is True
    scanned = [each for each, _ in walk(runs["q2"].plan) if each.label == "Seq Scan"]
    assert scanned[0].measured.rows == 40
    assert runs["q2"].milliseconds > 0
    updated = [each for each, _ in walk(runs["q1"].plan) if each.measured.rows]
    assert updated[0].measured.rows == 40


def test_without_a_value_for_each_parameter_nothing_is_run(shop):
    given = query("-- param $1 int: It.\nSELECT note FROM shop.orders WHERE id = $1")
    with connect(shop) as connection:
        run = analyze(connection, [given])["it"]
    assert run.plan is None
    assert run.obstacle == "not run, for want of a value; add a line: -- example $1: …"


def test_what_fails_when_it_is_run_is_told_and_others_go_on(shop):
    queries = [query("SELECT 1 / (id - id) FROM shop.orders", "bad"), query("SELECT 1", "good")]
    with connect(shop) as connection:
        runs = analyze(connection, queries)
    assert runs["bad"].obstacle == "failed: division by zero"
    assert runs["good"].plan.measured.rows == 1


def test_a_second_statement_never_reaches_the_server(own_shop):
    """Our own reading refuses one first; the protocol does, should it ever be wrong."""
    text = "SELECT 1; COMMIT; DROP TABLE shop.orders"
    sly = Query(name="sly", text=text, statement=text)
    with connect(own_shop) as connection:
        (plan,) = explain(connection, [sly]).queries.values()
        run = analyze(connection, [sly])["sly"]
    assert "multiple commands" in plan.error
    assert "multiple commands" in run.obstacle
    assert value(own_shop, "SELECT count(*) FROM shop.orders") == 40


def test_nothing_of_it_stays_in_the_session(shop):
    with connect(shop) as connection:
        explain(connection, [query("SELECT 1 FROM missing", "bad"), query("SELECT 1", "good")])
        analyze(connection, [query("SELECT 1 / 0", "bad"), query("SELECT 1", "good")])
        left = connection.execute("SELECT count(*) FROM pg_prepared_statements").fetchone()
        settings = [
            connection.execute(f"SHOW {name}".encode()).fetchone()[0]
            for name in ("enable_seqscan", "statement_timeout", "plan_cache_mode", "search_path")
        ]
    assert left == (0,)
    assert settings == ["on", "0", "auto", '"$user", public']


def test_a_query_that_takes_too_long_is_told(shop, monkeypatch):
    monkeypatch.setattr(running, "_TIMEOUT", "200ms")
    with connect(shop) as connection:
        runs = analyze(
            connection, [query("SELECT pg_sleep(30)", "slow"), query("SELECT 1", "quick")]
        )
    assert runs["slow"].obstacle == "failed: canceling statement due to statement timeout"
    assert runs["quick"].plan is not None


# ---- parameters ----


@pytest.mark.parametrize(
    ("kind", "example"),
    [
        ("uuid", "3f0c0b9e-8a53-4c1e-9a57-0d6a6f0f2f11"),
        ("integer", "-5"),
        ("numeric(10, 2)", "1.005"),
        ("varchar(3)", "abcdef"),
        ("text", "it's \\ $1 :x"),
        ("text[]", '{a,"b c"}'),
        ("int[][]", "{{1,2},{3,4}}"),
        ("timestamp(3) with time zone", "2026-01-01 00:00:00+00"),
        ("interval", "2 days"),
        ("daterange", "[2026-01-01,2026-02-01)"),
        ("jsonb", '{"a": [1, null]}'),
        ("bytea", "\\xdeadbeef"),
        ('"char"', "x"),
        ("shop.mood", "it's"),
        ("shop.positive", "3"),
        ("shop.point", "(1,2)"),
    ],
)
def test_a_parameter_may_be_of_any_type(server, shared_database, kind, example):
    dsn = shared_database(
        server,
        "CREATE SCHEMA shop; CREATE TYPE shop.mood AS ENUM ('ok', 'it''s');"
        "CREATE DOMAIN shop.positive AS int CHECK (value > 0); CREATE TYPE shop.point AS (x int, y int)",
    )
    asked = query(
        f"-- param :it {kind}: It.\n-- example :it: {example}\nSELECT :it AS it, :it IS NULL"
    )
    with connect(dsn) as connection:
        (plan,) = explain(connection, [asked]).queries.values()
        run = analyze(connection, [asked])["it"]
    assert plan.error == ""
    assert run.obstacle == ""
    assert run.plan.measured.rows == 1

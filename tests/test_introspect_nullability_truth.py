"""No column that a view's query proves not null ever holds NULL: generated queries over tables full of it."""

from __future__ import annotations

import psycopg
import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from generator.introspect import introspect
from tests.support.view_queries import SETUP, queries

SCHEMA = "made"


@pytest.fixture(scope="module")
def databases(pg15, pg18, shared_database):
    child_may_be_null = (
        "ALTER TABLE child ALTER s DROP NOT NULL; INSERT INTO child VALUES (3, NULL)"
    )
    return (
        shared_database(pg15, SETUP, child_may_be_null),
        shared_database(pg18, SETUP),
    )


def deploy(connection, views: list[str]) -> list[int]:
    """Makes the views that the server takes; gives their places."""
    connection.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE; CREATE SCHEMA {SCHEMA}")
    made = []
    for place, query in enumerate(views):
        try:
            connection.execute(f"CREATE VIEW {SCHEMA}.v{place} AS {query}".encode())
            made.append(place)
        except psycopg.Error:
            event("refused")
    return made


def proved(dsn: str) -> dict[str, list[bool]]:
    """Of each view, which columns the model says are never null."""
    (schema,) = [schema for schema in introspect(dsn).schemas if schema.name == SCHEMA]
    return {view.name: [column.not_null for column in view.columns] for view in schema.relations}


def nulls(connection, view: str, columns: int) -> list[bool] | None:
    """Of each column, whether NULL is in it; None for a view that ends in an error."""
    names = [f"x{place}" for place in range(columns)]
    asked = ", ".join(f"coalesce(bool_or(num_nulls({name}) > 0), false)" for name in names)
    connection.execute("SET statement_timeout = '5s'")
    try:
        row = connection.execute(
            f"SELECT {asked} FROM {SCHEMA}.{view} AS v ({', '.join(names)})"
        ).fetchone()
    except psycopg.Error:
        event("ends in an error")
        return None
    return list(row)


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(st.lists(queries(), min_size=10, max_size=20))
def test_what_is_proved_is_true(databases, views):
    claims = []
    for dsn in databases:
        with psycopg.connect(dsn, autocommit=True) as connection:
            made = deploy(connection, views)
            claims.append(proved(dsn) if made else {})
            for place in made:
                claimed = claims[-1][f"v{place}"]
                found = nulls(connection, f"v{place}", len(claimed))
                if found is not None:
                    wrong = [a and b for a, b in zip(claimed, found, strict=True)]
                    assert not any(wrong), views[place]
                    event(f"proved {sum(claimed) / len(claimed):.0%}"[:-2] + "0%")
    same = claims[0].keys() & claims[1].keys()
    if not any("parent" in view for view in views):  # where the servers' tables differ
        assert {v: claims[0][v] for v in same} == {v: claims[1][v] for v in same}

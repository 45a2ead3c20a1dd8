"""The wire `postgrest`: what to_jsonb writes is what the types of TypeScript say."""

from __future__ import annotations

import json

import psycopg

from tests.support import wires


def test_rows_fit_the_types(server, tmp_path):
    made = wires.edges(server)
    with psycopg.connect(made.dsn) as connection:
        found = connection.execute("SELECT to_jsonb(t)::text FROM edge.values t ORDER BY id")
        rows = [json.loads(text) for (text,) in found]
    assert len(rows) > 5
    assert wires.complaints(tmp_path, made.model, rows, wire="postgrest") == ""


def test_a_row_that_doesnt_fit_is_found(pg18, tmp_path):
    made = wires.edges(pg18)
    with psycopg.connect(made.dsn) as connection:
        found = connection.execute("SELECT to_jsonb(t)::text FROM edge.values t WHERE id = 1")
        (row,) = [json.loads(text) for (text,) in found]
    wrong = {"bigint": "1", "mood": "other", "numeric_array": [True], "inner": {"id": 1}}
    for name, value in wrong.items():
        said = wires.complaints(tmp_path, made.model, [row | {name: value}], wire="postgrest")
        assert said != "", name

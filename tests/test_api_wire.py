"""What the server writes for every type is what the models' own JSON says."""

from __future__ import annotations

import json
from importlib import import_module

import psycopg
import pytest
from psycopg.rows import dict_row

from tests.support import api, wires

ROLE = "wire_reader"


@pytest.fixture
def edges(server):
    """A table with the edge values of every type."""
    return wires.edges(server)


def test_rows_are_those_of_the_models(server, edges, tmp_path):
    name = f"wire_models_{server.version}"
    models = wires.models(tmp_path, edges, name)
    with psycopg.connect(edges.dsn) as connection:
        import_module(f"{name}.codec").adapt(connection)
        cursor = connection.cursor(row_factory=dict_row)
        rows = cursor.execute("SELECT * FROM edge.values ORDER BY id").fetchall()
    wanted = [
        json.loads(models.edge.ValuesRow.model_validate(row).model_dump_json(by_alias=True))
        for row in rows
    ]
    grants = f"""
        DO $$ BEGIN CREATE ROLE {ROLE}; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
        GRANT USAGE ON SCHEMA edge TO {ROLE}; GRANT SELECT ON edge.values TO {ROLE};"""
    with psycopg.connect(edges.dsn, autocommit=True) as connection:
        connection.execute(grants)
    folder = api.generate(tmp_path / "server", edges.model)
    login = api.login(server, edges.dsn, "wire_login", [ROLE])
    chosen = json.dumps([ROLE])
    with (
        api.serve(folder, login, roles=chosen) as service,
        service.client(api.token(ROLE)) as client,
    ):
        answer = client.get("/api/edge/values", params={"limit": 200, "order": "id"})
    assert answer.status_code == 200, answer.text
    found = answer.json()
    assert found["next_cursor"] is None
    assert len(wanted) > 2
    differing = {
        column: (row[column], value)
        for row, model in zip(found["items"], wanted, strict=True)
        for column, value in model.items()
        if row[column] != value
    }
    assert differing == {}

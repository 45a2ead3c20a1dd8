"""The codec and the models of the table of edge values, and its rows as the wire `api` has them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import psycopg
from psycopg.rows import dict_row

from tests.support import wires

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    import pytest

    from generator.embedded import Server


class Api(NamedTuple):
    """The table, the codec, the models of its schema, and its rows as models."""

    edges: wires.Edges
    codec: ModuleType
    edge: ModuleType
    rows: list[Any]

    def __repr__(self) -> str:
        return f"api of {self.edges.dsn}"


def read(connection: psycopg.Connection[Any]) -> list[dict[str, Any]]:
    """The rows of the table as psycopg gives them; those of the tests lie above."""
    cursor = connection.cursor(row_factory=dict_row)
    return cursor.execute("SELECT * FROM edge.values WHERE id < 1000 ORDER BY id").fetchall()


_made: dict[Path, Api] = {}


def made(server: Server, factory: pytest.TempPathFactory) -> Api:
    """Those of the table on this server, made once a session."""
    if server.folder not in _made:
        edges = wires.edges(server)
        name = f"edge_models_{server.version}"
        models = wires.models(factory.mktemp(name), edges, name)
        codec = import_module(f"{name}.codec")
        with psycopg.connect(edges.dsn) as connection:
            codec.adapt(connection)
            rows = [models.edge.ValuesRow.model_validate(row) for row in read(connection)]
        _made[server.folder] = Api(edges, codec, models.edge, rows)
    return _made[server.folder]

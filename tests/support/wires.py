"""What the tests of all wires begin with: a table of edge values of every type, its model, and its rows."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import psycopg
from psycopg.conninfo import conninfo_to_dict

from generator.introspect import introspect
from generator.verify.literals import BigInt, DriverInterval, Instant, literal
from tests.support import typescript as ts
from tests.support.edge_table import create
from tests.support.node import link_node_modules, run_node
from tests.support.pydantic_package import package

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import ModuleType

    from generator.embedded import Server
    from generator.model.catalog import Database


class Edges(NamedTuple):
    """A database with the table, its model, and the values by type."""

    dsn: str
    model: Database
    cases: dict[str, tuple[str, ...]]


_edges: dict[Path, Edges] = {}


def edges(server: Server) -> Edges:
    """The table on this server, made once a session."""
    if server.folder not in _edges:
        dsn = server.create_database("edges")
        with psycopg.connect(dsn, autocommit=True) as connection:
            found = create(connection)
        _edges[server.folder] = Edges(dsn, introspect(dsn), found)
    return _edges[server.folder]


def models(folder: Path, made: Edges, name: str) -> ModuleType:
    """The generated package of the table, imported under a name of its own."""
    return imported(package(folder, made.model) / "models", name)


def imported(folder: Path, name: str) -> ModuleType:
    """Import a package from its folder."""
    path = folder / "__init__.py"
    spec = importlib.util.spec_from_file_location(
        name, path, submodule_search_locations=[str(folder)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def complaints(folder: Path, model: Database, rows: Sequence[Any], **options: Any) -> str:
    """What tsc says of rows, as literals, beside the generated types."""
    ts.write(folder, ts.files(model, **options))
    lines = "".join(f"  {literal(row)},\n" for row in rows)
    text = (
        'import type { Database } from "./typescript/index.js";\n'
        'type Row = Database["edge"]["Tables"]["values"]["Row"];\n'
        f"export const rows: readonly Row[] = [\n{lines}];\n"
    )
    (folder / "rows.ts").write_text(text, encoding="utf-8")
    return ts.compile_folder(folder, "typescript7", "nodenext")


# ---- node-postgres ----

_SCRIPT: Final = Path(__file__).parents[1] / "node" / "wire_rows.mjs"


def driver_rows(
    folder: Path, dsn: str, parsers: Mapping[int, str] | None = None
) -> list[dict[str, Any]]:
    """The rows of the table as the driver of Node gives them."""
    if not (folder / "node_modules").exists():
        link_node_modules(folder)
    script = folder / "wire_rows.mjs"
    script.write_bytes(_SCRIPT.read_bytes())
    said = conninfo_to_dict(dsn)
    given = {"connection": _connection(said), "parsers": parsers or {}}
    done = run_node([script], folder, stdin=json.dumps(given))
    assert done.returncode == 0, done.stderr
    return [{key: _untagged(value) for key, value in row} for row in json.loads(done.stdout)]


def _connection(said: Mapping[str, Any]) -> dict[str, Any]:
    names = {"host": "host", "port": "port", "user": "user", "dbname": "database"}
    return {names[key]: value for key, value in said.items() if key in names}


def _untagged(value: Any) -> Any:
    if isinstance(value, list):
        return [_untagged(each) for each in value]
    if not isinstance(value, dict):
        return value
    tag, held = value["$"], value["is"]
    if tag == "number":
        return float(held)
    if tag == "bigint":
        return BigInt(int(held))
    if tag == "date":
        return Instant(held)
    if tag == "bytes":
        return bytes(held)
    entries = {key: _untagged(each) for key, each in held}
    return DriverInterval(entries) if tag == "interval" else entries

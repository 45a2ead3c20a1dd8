"""The files of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator import naming
from generator.escape import one_line, py_docstring
from generator.plan import Artifact
from generator.targets.api.served import served
from generator.targets.api.server.facts import facts_context
from generator.targets.api.server.tables import module_path, table_context
from generator.targets.pydantic import Options as ModelOptions
from generator.targets.pydantic import names
from generator.targets.pydantic.artifacts import artifacts as models
from generator.targets.pydantic.overrides import Overrides
from generator.targets.pydantic.values import Values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from generator.model.catalog import Database
    from generator.targets.api.endpoints import Endpoint, Route
    from generator.targets.api.resources import Resource
    from generator.typemap.kinds import Types

ROOT: Final = "api/server"
# The same for every database.
_RUNTIME: Final = (
    "app",
    "auth",
    "calls",
    "database",
    "logs",
    "main",
    "problems",
    "query",
    "reading",
    "resource",
    "routes",
    "settings",
    "statements",
    "wire",
    "writing",
)


def artifacts(
    database: Database,
    types: Types,
    routes: Sequence[Route],
    *,
    title: str,
    claims: Mapping[str, str],
) -> Iterator[Artifact]:
    """Plan the server of these routes."""
    shown = {route.resource.name: route.resource for route in routes if route.resource}
    part = served(database, shown.values())
    yield from models(part, ModelOptions(), f"{ROOT}/models")
    for module in _RUNTIME:
        yield _module(f"{module}.py", module, {})
    yield _module("__init__.py", "package", {"doc": py_docstring(f"The server of {title}.")})
    yield Artifact(path=f"{ROOT}/py.typed", context={}, make=_nothing)
    for path in ("Containerfile", "README.md", "requirements.txt"):
        yield Artifact(path=f"api/{path}", template=f"api/{path}.j2", context={"title": title})
    yield _module(
        "facts.py", "facts", facts_context(database, title, routes, shown.values(), claims)
    )
    yield _module("declared.py", "declared", {"handlers": _handlers(routes)})
    yield from _tables(shown, types, Values(part, Overrides(part, {}, {})))


def _tables(shown: Mapping[Any, Resource], types: Types, values: Values) -> Iterator[Artifact]:
    listed = [
        {
            "path": resource.path.removeprefix("/"),
            "schema": resource.name.schema,
            "name": resource.name.name,
            "module": f".{module_path(resource.name)}",
        }
        for resource in shown.values()
    ]
    yield _module("tables/__init__.py", "tables", {"tables": listed})
    for schema in sorted({names.module_name(resource.name.schema) for resource in shown.values()}):
        yield Artifact(path=f"{ROOT}/tables/{schema}/__init__.py", context={}, make=_nothing)
    for resource in shown.values():
        path = module_path(resource.name).replace(".", "/")
        yield _module(f"tables/{path}.py", "table", table_context(resource, types, values))


def _handlers(routes: Iterable[Route]) -> list[dict[str, Any]]:
    """The declared endpoints, those that leave less open first."""
    declared = [route.endpoint for route in routes if route.resource is None]
    declared.sort(key=lambda each: (each.path.count("{"), each.path, each.method))
    return [_handler(endpoint) for endpoint in declared]


def _handler(endpoint: Endpoint) -> dict[str, Any]:
    said = f"{one_line(endpoint.summary)}: {endpoint.method} {endpoint.path}"
    return {
        "name": naming.identifier(naming.kebab_case(endpoint.operation_id).replace("-", "_")),
        "doc": py_docstring(said),
        "missing": f"{endpoint.method} {endpoint.path} isn't implemented yet.",
        "method": endpoint.method,
        "segments": endpoint.path.split("/")[1:],
    }


def _module(path: str, template: str, context: Mapping[str, Any]) -> Artifact:
    return Artifact(path=f"{ROOT}/{path}", template=f"api/server/{template}.py.j2", context=context)


def _nothing(_context: Mapping[str, Any]) -> bytes:
    return b""

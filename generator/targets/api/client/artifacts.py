"""The files of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generator.model.annotations import Annotations
from generator.plan import Artifact, Inputs
from generator.targets.api.client.closed import closed
from generator.targets.api.client.tables import index_context, schema_context
from generator.targets.api.served import served
from generator.targets.typescript import names
from generator.targets.typescript.artifacts import artifacts as types_artifacts
from generator.targets.typescript.options import Options as TypesOptions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from generator.model.catalog import Database
    from generator.targets.api.endpoints import Route
    from generator.targets.api.resources import Resource

ROOT: Final = "api/client"
# The same for every database.
_RUNTIME: Final = ("client", "operations", "platform", "relation", "transport")


def artifacts(database: Database, routes: Sequence[Route]) -> Iterator[Artifact]:
    """Plan the client of these routes: its runtime, the types of rows, a module for each schema."""
    shown = {route.resource.name: route.resource for route in routes if route.resource}
    part = Inputs(database=closed(served(database, shown.values())), annotations=Annotations())
    yield from types_artifacts(part, TypesOptions(), f"{ROOT}/types")
    for module in _RUNTIME:
        yield _module(module, module, {})
    by_schema: dict[str, list[Resource]] = {}
    for resource in shown.values():
        by_schema.setdefault(resource.name.schema, []).append(resource)
    yield _module("index", "index", index_context(by_schema))
    for schema, resources in by_schema.items():
        context = schema_context(schema, resources)
        yield _module(f"tables/{names.module_name(schema)}", "tables", context)


def _module(path: str, template: str, context: Mapping[str, Any]) -> Artifact:
    return Artifact(
        path=f"{ROOT}/{path}.ts", template=f"api/client/{template}.ts.j2", context=context
    )

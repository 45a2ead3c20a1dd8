"""What the target makes: the document and the endpoint map, from one set of routes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.escape import json_document
from generator.plan import Artifact
from generator.targets.api.client import artifacts as client
from generator.targets.api.declared import join
from generator.targets.api.endpoints import Endpoint, Route, derived_routes
from generator.targets.api.listing import sections
from generator.targets.api.openapi.document import document
from generator.targets.api.resources import resources
from generator.targets.api.server import artifacts as server
from generator.typemap.kinds import Types

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.model.annotations import Annotations
    from generator.model.catalog import Database
    from generator.plan import Inputs
    from generator.targets.api import Options


def endpoint_map(
    database: Database, annotations: Annotations, options: Options
) -> tuple[Endpoint, ...]:
    """Every endpoint by path and method. Raises ConfigError for declarations that clash."""
    return tuple(
        route.endpoint for route in _routes(database, Types(database), annotations, options)
    )


def artifacts(inputs: Inputs, options: Options) -> Iterator[Artifact]:
    """``openapi.json``, ``endpoints.json`` and ``endpoints.md``. Raises as ``endpoint_map`` does."""
    types = Types(inputs.database)
    routes = _routes(inputs.database, types, inputs.annotations, options)
    found = tuple(route.endpoint for route in routes)
    yield Artifact(path="api/endpoints.json", context={"value": found}, make=_json)
    yield Artifact(
        path="api/endpoints.md",
        template="api/endpoints.md.j2",
        context={"sections": sections(found)},
    )
    yield Artifact(
        path="api/openapi.json",
        context={"value": document(inputs.database, types, routes, options.title)},
        make=_json,
    )
    yield from server.artifacts(
        inputs.database, types, routes, title=options.title, claims=options.claims
    )
    yield from client.artifacts(inputs.database, routes)


def _routes(
    database: Database, types: Types, annotations: Annotations, options: Options
) -> tuple[Route, ...]:
    found = resources(
        database, types, restricted=options.restricted, unindexed=options.unindexed_filters
    )
    return join(database, derived_routes(database, found), annotations.endpoints)


def _json(context: Mapping[str, Any]) -> bytes:
    return json_document(context["value"])
